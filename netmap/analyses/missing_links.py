"""Who could work together: many close partners in common, but no tie."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nsmallest
from itertools import chain

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.kernels.two_steps import Pairs, are_among, two_steps
from netmap.evidence.facts import judge_missing_link
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, Topic, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "missing_links",
    scope=Scope.FIELDS,
    field_rank=2,
    kinds=(
        FindingKind(
            id="missing_link", rank=61, tests=(judge_missing_link,), topic=Topic.GAP, pictured=True
        ),
    ),
)
def find_missing_links(arrays: MapArrays) -> tuple[Finding, ...]:
    """Find pairs that share partners in a field but do not cooperate.

    Answers: whom could one bring together here, and who can introduce them? The score is resource
    allocation (Zhou, Lü & Zhang 2009): the sum of 1/degree over the common partners, so that a
    partner who works with few counts more than an office that works with all. Left out are pairs
    whose cooperation exists in another field, is planned or wished, and the coordinating office: it
    is everybody's partner already, and more ties would only add to its load. The score favours what
    is close at hand: links across groups are the business of other analyses. Named are
    ``thresholds.missing_links_per_slice`` pairs at most, each with at least
    ``thresholds.missing_link_least_partners`` common partners.

    Parameters
    ----------
    arrays : MapArrays
        The slice of a field.

    Returns
    -------
    tuple of Finding
        Kind "missing_link"; subjects and proposed are the pair, links its ties to the common
        partners; measures ``partners`` (their number), ``unasked`` (how many of the pair were
        never asked, so that the tie may only be missing from the map) and ``introducer_id``: the
        common partner closest to both (largest smaller weight), if possible not the coordinating
        office, and of equally close ones the one with the fewest partners.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> square = nx.MultiGraph([("a", "x"), ("a", "y"), ("b", "x"), ("b", "y"), ("x", "y")])
    >>> [finding.proposed for finding in find_missing_links(to_arrays(square))]
    [(('a', 'b'),)]
    """
    found: list[tuple[float, int, int]] = []
    office = arrays.coordinator
    through = 1 / np.maximum(kernels.degree(arrays), 1)
    limits = DEFAULT_SETTINGS.thresholds
    for block in two_steps(arrays, through, least=limits.missing_link_least_partners):
        keep = ~(_acquainted(arrays, block) | office[block.first] | office[block.second])
        pairs = zip(
            (-np.round(block.total[keep], 12)).tolist(),
            block.first[keep].tolist(),
            block.second[keep].tolist(),
            strict=True,
        )
        found = nsmallest(limits.missing_links_per_slice, chain(found, pairs))
    return tuple(_finding(arrays, first, second, -score) for score, first, second in found)


def _acquainted(arrays: MapArrays, pairs: Pairs) -> Bools:
    """Which of the pairs cooperate elsewhere or mean to."""
    known = arrays.acquainted[:, 0] * arrays.size + arrays.acquainted[:, 1]
    return are_among(pairs.first * arrays.size + pairs.second, known)


def _finding(arrays: MapArrays, first: int, second: int, score: float) -> Finding:
    common = _common_partners(arrays, first, second)
    pair = (arrays.actors[first], arrays.actors[second])
    names = [arrays.actors[i] for i in common]
    return Finding(
        analysis="missing_links",
        kind="missing_link",
        field=arrays.field,
        subjects=pair,
        links=tuple((end, name) for end in pair for name in names),
        proposed=(pair,),
        score=score,
        measures=(
            ("partners", len(names)),
            ("unasked", int((~arrays.surveyed[[first, second]]).sum())),
            ("introducer_id", arrays.actors[_introducer(arrays, common)]),
        ),
    )


def _common_partners(arrays: MapArrays, first: int, second: int) -> dict[int, float]:
    """Common partners, ascending, and how close each is to the one it is less close to."""
    near, far = (
        dict(zip(*(values.tolist() for values in kernels.ties_of(arrays, end)), strict=True))
        for end in (first, second)
    )
    return {i: min(weight, far[i]) for i, weight in near.items() if i in far}


def _introducer(arrays: MapArrays, common: Mapping[int, float]) -> int:
    """The common partner closest to both; rather not the office, rather one with few partners."""
    degrees = kernels.degree(arrays)
    return min(common, key=lambda i: (arrays.coordinator[i], -common[i], degrees[i]))
