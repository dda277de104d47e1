"""Groups and fields that hardly work with others, and the pairs that would best join them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from itertools import combinations

import numpy as np

from netmap.analyses.field_relations import find_field_relations
from netmap.analyses.silos import find_silos
from netmap.engine.arrays.map_arrays import Ints, MapArrays
from netmap.engine.inference.permutation import field_balance
from netmap.engine.kernels import kernels
from netmap.model import Finding, Standing, Value
from netmap.model.suggestions import SuggestionReason
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.gaps.fitting import best_pairs
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_silo_bridges(search: GapSearch) -> Iterator[Gap]:
    """Yield for each silo the pairs of a member and somebody outside that would best open it.

    Silos are those of :func:`netmap.analyses.silos.find_silos`, with the coordinating office and,
    since its ties may hide one, without it. How many ties should lead out is counted as if every
    possible partner were alike (the baseline of Krackhardt & Stern 1988). Of very many silos the
    ``gaps.looked_at`` largest are looked at.
    """
    arrays = search.arrays
    tied = kernels.degree(arrays) > 0
    largest = sorted(_silos(search), key=lambda silo: -len(silo.subjects))
    for finding in largest[: search.limits.looked_at]:
        members = search.positions(finding.subjects)
        outside = np.setdiff1d(np.flatnonzero(tied & ~arrays.coordinator), members)
        measures = (*finding.measures, ("expected", _expected(arrays, finding)))
        yield from _gap(search, finding.kind, measures, members, outside, finding.score, finding)


def find_field_bridges(search: GapSearch) -> Iterator[Gap]:
    """Yield for each two fields that work too little with each other the pairs to join them best.

    Observed tied pairs are set against the expected ones if the actors' fields were dealt out anew
    (:func:`netmap.engine.inference.permutation.field_balance`): too few are at most
    ``gaps.most_share`` of at least ``gaps.least_expected``, and no coincidence at
    ``judging.level``. All that without the coordinating office, whose ties join every field. The
    two are active in one of the fields each and not in the other.
    """
    arrays, limits = search.arrays, search.limits
    without_office = arrays.without(search.network.coordinators)
    balance = field_balance(without_office, runs=0, seed=DEFAULT_SETTINGS.seed)
    few = (balance.expected >= limits.least_expected) & (
        balance.observed <= limits.most_share * balance.expected
    )
    pairs = [pair for pair in combinations(range(len(arrays.fields)), 2) if few[pair]]
    if not pairs:
        return
    balance = field_balance(without_office, runs=limits.field_runs, seed=DEFAULT_SETTINGS.seed)
    apart = {
        finding.measure("pair"): dataclasses.replace(finding, standing=Standing.ONLY_WITHOUT)
        for finding in find_field_relations(without_office)
        if finding.kind == "fields_apart"
    }
    for first, second in pairs:
        if balance.p_fewer[first, second] > DEFAULT_SETTINGS.judging.level:
            continue
        member = arrays.membership & ~arrays.coordinator[:, np.newaxis]
        one = np.flatnonzero(member[:, first] & ~member[:, second])
        other = np.flatnonzero(member[:, second] & ~member[:, first])
        observed = int(balance.observed[first, second])
        expected = float(balance.expected[first, second])
        measures = (
            ("first_field", arrays.fields[first]),
            ("second_field", arrays.fields[second]),
            ("observed", observed),
            ("expected", expected),
        )
        finding = apart.get(f"{arrays.fields[first]} {arrays.fields[second]}")
        yield from _gap(
            search, "field_silo", measures, one, other, 1 - observed / expected, finding
        )


def _silos(search: GapSearch) -> Iterator[Finding]:
    found = find_silos(search.arrays)
    yield from found
    if search.arrays.coordinator.any():
        known = {finding.key for finding in found}
        alone = search.arrays.without(search.network.coordinators)
        for finding in find_silos(alone):
            if finding.key not in known:
                yield dataclasses.replace(finding, standing=Standing.ONLY_WITHOUT)


def _expected(arrays: MapArrays, silo: Finding) -> float:
    """Tied pairs of the silo that would lead out if all possible partners were alike."""
    size = len(silo.subjects)
    outward = size * (arrays.size - size)
    return float(silo.measure("cooperations")) * outward / (outward + size * (size - 1) / 2)


def _gap(
    search: GapSearch,
    kind: str,
    measures: tuple[tuple[str, Value], ...],
    group: Ints,
    others: Ints,
    lacking: float,
    finding: Finding | None = None,
) -> Iterator[Gap]:
    """Yield the pairs that would best join the two groups, the later ones as second choice."""
    most = search.limits.pairs_per_gap
    told = tuple(str(value) for name, value in measures if name.endswith("_field"))
    for rank, pair in enumerate(best_pairs(search, group, others, most=most)):
        one, other = search.arrays.actors[pair.member], search.arrays.actors[pair.other]
        yield Gap(
            reason=SuggestionReason(kind=kind, measures=measures, actors=(one, other)),
            source=one,
            target=other,
            fields=told or search.shared_fields(pair.member, pair.other),
            strength=lacking - rank,
            finding=finding,
        )
