"""Actors who stand alone, and the best first partner for each."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from netmap.analyses.isolates import find_isolates
from netmap.engine import kernels
from netmap.model.suggestions import SuggestionReason
from netmap.services.gaps.case import Case, Gap
from netmap.services.gaps.fitting import fit


def find_first_partners(case: Case) -> Iterator[Gap]:
    """Yield each actor that was asked and has no cooperation, with its best first partner.

    Partners are those who have partners themselves, if anybody has; who was recommended to one
    newcomer already counts for less to the next, so that not all are sent to the same door. Actors
    with a planned cooperation are on their way. Of very many ``gaps.looked_at`` are looked at.
    """
    snapshot, limits = case.snapshot, case.settings.gaps
    degrees = kernels.degree(snapshot)
    others = np.flatnonzero(degrees > 0) if degrees.any() else np.arange(snapshot.size)
    recommended = np.zeros(snapshot.size)
    alone = (f for f in find_isolates(snapshot, settings=case.settings) if f.kind == "isolated")
    waiting = [f for f in alone if not case.planned.get(snapshot.index[f.subjects[0]])]
    for finding in waiting[: limits.looked_at]:
        one = snapshot.index[finding.subjects[0]]
        values = fit(case, one, others) - recommended[others]
        place = int(np.argmax(values))
        if not np.isfinite(values[place]):
            continue
        best = int(others[place])
        recommended[best] += limits.fit_overload
        yield Gap(
            reason=SuggestionReason(
                kind="isolated",
                measures=(
                    ("newcomer_id", snapshot.actors[one]),
                    ("partner_id", snapshot.actors[best]),
                    ("partners", int(degrees[best])),
                ),
                actors=(snapshot.actors[one], snapshot.actors[best]),
            ),
            source=snapshot.actors[one],
            target=snapshot.actors[best],
            fields=case.shared_fields(one, best),
            strength=float(values[place]),
            finding=finding,
        )
