"""Ties that could run around an overloaded coordinating office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from netmap.engine.arrays.map_arrays import Ints
from netmap.engine.interventions.effects import main_office, sample_sources
from netmap.engine.kernels import kernels
from netmap.engine.kernels.ties import tie_matrix
from netmap.engine.kernels.way_table import count_ways
from netmap.model.suggestions import SuggestionReason
from netmap.suggesting.gaps.fitting import fit
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_relief(search: GapSearch) -> Iterator[Gap]:
    """Yield pairs that only the coordinating office joins, though they are active in one field.

    Only where at least ``gaps.least_load`` of the shortest ways between others lead through the
    office. The pairs are partners of the office without a tie and without another common partner,
    best fitting first, each actor in at most ``gaps.relief_per_actor`` of them.
    """
    arrays, limits = search.arrays, search.limits
    office = main_office(arrays)
    if office is None:
        return
    sources = sample_sources(arrays, limits)
    table = count_ways(arrays, np.union1d(sources, [office]))
    load = table.keep(sources).share_through(office, table.of(office))
    if load < limits.least_load:
        return
    partners = _dependent_partners(search, office)
    common = (tie_matrix(arrays)[partners] @ tie_matrix(arrays)[:, partners]).toarray()
    share = arrays.membership[partners].astype(np.int64)
    pairs = []
    for row, one in enumerate(partners.tolist()):
        sole = (common[row] == 1) & (share @ share[row] > 0)
        others = partners[(np.arange(len(partners)) > row) & sole]
        values = fit(search, one, others) + search.reach[one]
        pairs += [(-v, one, o) for v, o in zip(values.tolist(), others.tolist(), strict=True)]
    used: Counter[int] = Counter()
    for value, one, other in sorted(pairs):
        if not np.isfinite(value) or max(used[one], used[other]) >= limits.relief_per_actor:
            continue
        used.update((one, other))
        names = arrays.actors[one], arrays.actors[other]
        yield Gap(
            reason=SuggestionReason(
                kind="office_load",
                measures=(("load", load), ("office_id", arrays.actors[office])),
                actors=names,
            ),
            source=names[0],
            target=names[1],
            fields=search.shared_fields(one, other),
            strength=-value,
        )


def _dependent_partners(search: GapSearch, office: int) -> Ints:
    """Partners of the office that are no offices: all, or those with fewest other partners."""
    partners = kernels.partners(search.arrays, office)
    partners = partners[~search.arrays.coordinator[partners]]
    order = np.argsort(kernels.degree(search.arrays)[partners], kind="stable")
    return np.sort(partners[order[: search.limits.office_partners]])
