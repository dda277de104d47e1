"""Actors who stand alone, and the best first partner for each."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from netmap.analyses.isolates import find_isolates
from netmap.engine.kernels import kernels
from netmap.model.suggestions import SuggestionReason
from netmap.suggesting.gaps.fitting import fit
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_first_partners(search: GapSearch) -> Iterator[Gap]:
    """Yield each actor that was asked and has no cooperation, with its best first partner.

    Partners are those who have partners themselves, if anybody has; who was recommended to one
    newcomer already counts for less to the next, so that not all are sent to the same door. Actors
    with a planned cooperation are on their way. Of very many ``gaps.looked_at`` are looked at.
    """
    arrays, limits = search.arrays, search.limits
    degrees = kernels.degree(arrays)
    others = np.flatnonzero(degrees > 0) if degrees.any() else np.arange(arrays.size)
    recommended = np.zeros(arrays.size)
    alone = (f for f in find_isolates(arrays) if f.kind == "isolated")
    waiting = [f for f in alone if not search.planned.get(arrays.index[f.subjects[0]])]
    for finding in waiting[: limits.looked_at]:
        one = arrays.index[finding.subjects[0]]
        values = fit(search, one, others) - recommended[others]
        place = int(np.argmax(values))
        if not np.isfinite(values[place]):
            continue
        best = int(others[place])
        recommended[best] += limits.fit_overload
        yield Gap(
            reason=SuggestionReason(
                kind="isolated",
                measures=(
                    ("newcomer_id", arrays.actors[one]),
                    ("partner_id", arrays.actors[best]),
                    ("partners", int(degrees[best])),
                ),
                actors=(arrays.actors[one], arrays.actors[best]),
            ),
            source=arrays.actors[one],
            target=arrays.actors[best],
            fields=search.shared_fields(one, best),
            strength=float(values[place]),
            finding=finding,
        )
