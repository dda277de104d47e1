"""Contacts that somebody wishes for: the strongest evidence of all."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.model import CooperationStatus
from netmap.model.suggestions import SuggestionReason
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_wishes(search: GapSearch) -> Iterator[Gap]:
    """Yield the wished cooperations of actors who neither work with each other nor plan to.

    The closer the wish, the stronger.
    """
    index = search.arrays.index
    for tie in search.network.cooperations:
        if tie.status is not CooperationStatus.WISHED or tie.source == tie.target:
            continue
        if tie.source not in index or tie.target not in index:
            continue
        one, other = index[tie.source], index[tie.target]
        if not search.knows(one, other):
            yield Gap(
                reason=SuggestionReason(kind="wish", actors=(tie.source, tie.target)),
                source=tie.source,
                target=tie.target,
                fields=tie.fields or search.shared_fields(one, other),
                strength=tie.weight,
            )
