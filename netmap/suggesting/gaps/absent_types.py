"""Actor types that a field lacks, and who could come in."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from netmap.analyses.coverage import find_absent_types
from netmap.engine.kernels import kernels
from netmap.model.suggestions import SuggestionReason
from netmap.suggesting.gaps.fitting import best_pairs
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_entrants(search: GapSearch) -> Iterator[Gap]:
    """Yield for each type absent in a field the actor who could come in, and through whom.

    The absent types are those of :func:`netmap.analyses.coverage.find_absent_types`. The partner
    is active in the field; where all are partners already, the actor stands alone, for it need only
    be asked. The smaller the field and the more actors of the type are known, the stronger.
    """
    arrays = search.arrays
    for finding in find_absent_types(arrays):
        field = str(finding.field)
        members = arrays.membership[:, arrays.fields.index(field)]
        inside = np.flatnonzero(members & ~arrays.coordinator)
        known = search.positions(finding.subjects)
        degrees = kernels.degree(arrays)[known]
        one, target, value = int(known[np.argmax(degrees)]), None, 0.0
        for pair in best_pairs(search, known, inside):
            one, target, value = pair.member, arrays.actors[pair.other], pair.value
        source = arrays.actors[one]
        yield Gap(
            reason=SuggestionReason(
                kind="absent_type",
                measures=(
                    *finding.measures,
                    ("absent_field", field),
                    ("entrant_id", source),
                    *(() if target is None else (("host_id", target),)),
                    ("hosted", "no" if target is None else "yes"),
                ),
                actors=(source,) if target is None else (source, target),
            ),
            source=source,
            target=target,
            fields=(field,),
            strength=finding.score / int(members.sum()) + value,
            finding=finding,
        )
