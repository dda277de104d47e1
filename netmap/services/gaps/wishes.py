"""Contacts that somebody wishes for: the strongest evidence of all."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.model import CooperationStatus
from netmap.model.suggestions import SuggestionReason
from netmap.services.gaps.case import Case, Gap


def find_wishes(case: Case) -> Iterator[Gap]:
    """Yield the wished cooperations of actors who neither work with each other nor plan to.

    The closer the wish, the stronger.
    """
    index = case.snapshot.index
    for tie in case.network.cooperations:
        if tie.status is not CooperationStatus.WISHED or tie.source == tie.target:
            continue
        if tie.source not in index or tie.target not in index:
            continue
        one, other = index[tie.source], index[tie.target]
        if not case.knows(one, other):
            yield Gap(
                reason=SuggestionReason(kind="wish", actors=(tie.source, tie.target)),
                source=tie.source,
                target=tie.target,
                fields=tie.fields or case.shared_fields(one, other),
                strength=tie.weight,
            )
