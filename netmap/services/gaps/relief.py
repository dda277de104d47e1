"""Ties that could run around an overloaded coordinating office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from netmap.engine import kernels
from netmap.engine.effects import main_office, sample_sources
from netmap.engine.snapshot import Ints
from netmap.engine.ties import tie_matrix
from netmap.engine.way_table import count_ways
from netmap.model.suggestions import SuggestionReason
from netmap.services.gaps.case import Case, Gap
from netmap.services.gaps.fitting import fit


def find_relief(case: Case) -> Iterator[Gap]:
    """Yield pairs that only the coordinating office joins, though they are active in one field.

    Only where at least ``gaps.least_load`` of the shortest ways between others lead through the
    office. The pairs are partners of the office without a tie and without another common partner,
    best fitting first, each actor in at most ``gaps.relief_per_actor`` of them.
    """
    snapshot, limits = case.snapshot, case.settings.gaps
    office = main_office(snapshot)
    if office is None:
        return
    sources = sample_sources(snapshot, case.settings)
    table = count_ways(snapshot, np.union1d(sources, [office]))
    load = table.keep(sources).share_through(office, table.of(office))
    if load < limits.least_load:
        return
    partners = _dependent_partners(case, office)
    common = (tie_matrix(snapshot)[partners] @ tie_matrix(snapshot)[:, partners]).toarray()
    share = snapshot.membership[partners].astype(np.int64)
    pairs = []
    for row, one in enumerate(partners.tolist()):
        sole = (common[row] == 1) & (share @ share[row] > 0)
        others = partners[(np.arange(len(partners)) > row) & sole]
        values = fit(case, one, others) + case.reach[one]
        pairs += [(-v, one, o) for v, o in zip(values.tolist(), others.tolist(), strict=True)]
    used: Counter[int] = Counter()
    for value, one, other in sorted(pairs):
        if not np.isfinite(value) or max(used[one], used[other]) >= limits.relief_per_actor:
            continue
        used.update((one, other))
        names = snapshot.actors[one], snapshot.actors[other]
        yield Gap(
            reason=SuggestionReason(
                kind="office_load",
                measures=(("load", load), ("office_id", snapshot.actors[office])),
                actors=names,
            ),
            source=names[0],
            target=names[1],
            fields=case.shared_fields(one, other),
            strength=-value,
        )


def _dependent_partners(case: Case, office: int) -> Ints:
    """Partners of the office that are no offices: all, or those with fewest other partners."""
    partners = kernels.partners(case.snapshot, office)
    partners = partners[~case.snapshot.coordinator[partners]]
    order = np.argsort(kernels.degree(case.snapshot)[partners], kind="stable")
    return np.sort(partners[order[: case.settings.gaps.office_partners]])
