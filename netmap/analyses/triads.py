"""Which actors of different fields surround themselves with the same partners, but are strangers.

An open triad: A works with B, and B with C, but A not with C.
"""

from __future__ import annotations

from heapq import nsmallest
from itertools import chain

import numpy as np

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.interventions.introducers import find_introducer
from netmap.engine.kernels import kernels
from netmap.engine.measures.triads import open_triads, surprise
from netmap.evidence.chance import judge_open_triad
from netmap.evidence.facts import judge_missing_link
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "triads",
    scope=Scope.NETWORK,
    kinds=(FindingKind(id="open_triad", rank=63, tests=(judge_open_triad, judge_missing_link)),),
)
def find_open_triads(arrays: MapArrays) -> tuple[Finding, ...]:
    """Find pairs across fields that share far more partners than chance explains, without a tie.

    Answers: where do two fields touch without noticing? That two busy actors have partners in
    common says little; that two with few partners have the same ones says much. So pairs are
    listed only where their common partners are rare under a null model that keeps everybody's
    number of partners (:func:`netmap.engine.measures.triads.open_triads`), the rarest first:
    ``thresholds.triads_listed`` at most, each with at least ``thresholds.triad_least_partners``
    common partners and so small a chance that among all pairs of the map at most
    ``thresholds.triad_most_expected`` would reach it.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.

    Returns
    -------
    tuple of Finding
        Kind "open_triad"; subjects are the pair and the common partner who could introduce them,
        proposed is the pair, links are its ties to all common partners; measures ``partners``
        (their number), ``expected`` (that number by chance), ``chance``, ``unasked`` (how many of
        the pair were never asked), ``first_field`` and ``second_field`` (a field of each) and
        ``introducer_id``. The score is −log10 of the chance.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> ties = [(end, partner) for end in "ac" for partner in ("p", "q", "r")]
    >>> others = [(f"x{i}", f"x{i + 1}") for i in range(20)]
    >>> town = nx.MultiGraph(ties + others)
    >>> town.graph["action_fields"] = ("language", "work")
    >>> nx.set_node_attributes(town, {"a": ("language",), "c": ("work",)}, "fields")
    >>> [finding.proposed for finding in find_open_triads(to_arrays(town))]
    [(('a', 'c'),)]
    """
    limits = DEFAULT_SETTINGS.thresholds
    pairs = arrays.size * (arrays.size - 1) / 2
    rarest: list[tuple[float, int, int, int, float]] = []
    for block in open_triads(arrays, least=limits.triad_least_partners):
        rare = np.flatnonzero(block.chance * pairs <= limits.triad_most_expected)
        columns = (block.chance, block.first, block.second, block.shared, block.expected)
        rows = zip(*(column[rare].tolist() for column in columns), strict=True)
        rarest = nsmallest(limits.triads_listed, chain(rarest, rows))
    return tuple(_finding(arrays, *row) for row in rarest)


def _finding(
    arrays: MapArrays, chance: float, first: int, second: int, shared: int, expected: float
) -> Finding:
    pair = (arrays.actors[first], arrays.actors[second])
    common = np.intersect1d(kernels.partners(arrays, first), kernels.partners(arrays, second))
    introducer = arrays.actors[find_introducer(arrays, first, second) or 0]
    fields = (arrays.fields[int(arrays.membership[end].argmax())] for end in (first, second))
    return Finding(
        analysis="triads",
        kind="open_triad",
        subjects=(*pair, introducer),
        links=tuple((end, arrays.actors[i]) for end in pair for i in common.tolist()),
        proposed=(pair,),
        score=surprise(chance),
        measures=(
            ("partners", shared),
            ("expected", expected),
            ("chance", chance),
            ("unasked", int((~arrays.surveyed[[first, second]]).sum())),
            *zip(("first_field", "second_field"), fields, strict=True),
            ("introducer_id", introducer),
        ),
    )
