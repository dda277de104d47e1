"""Actors who met in a workshop and do not work with each other: a weak reason of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from netmap.model import Meeting
from netmap.model.suggestions import SuggestionReason
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_encounters(search: GapSearch) -> Iterator[Gap]:
    """Yield pairs that took part in the same small meeting and have no cooperation.

    Being in the same room is no cooperation and no sign of one, only an occasion. Meetings of up to
    ``gaps.small_meeting`` actors count, without the coordinating office, which is everywhere: each
    for 1 / (participants − 1), as one has more to do with each of few (Newman 2001).
    """
    index = search.arrays.index
    present: dict[str, set[str]] = defaultdict(set)
    for attendance in search.network.attendances:
        if attendance.actor in index:
            present[attendance.meeting].add(attendance.actor)
    met: dict[tuple[str, str], list[Meeting]] = defaultdict(list)
    for meeting in search.network.meetings:
        if len(present[meeting.id]) <= search.limits.small_meeting:
            guests = sorted(present[meeting.id] - search.network.coordinators)
            for pair in combinations(guests, 2):
                if not search.knows(index[pair[0]], index[pair[1]]):
                    met[pair].append(meeting)
    for (one, other), meetings in met.items():
        fields = dict.fromkeys(m.field for m in meetings if m.field is not None)
        yield Gap(
            reason=SuggestionReason(
                kind="met",
                measures=(("count", len(meetings)),),
                actors=(one, other),
                meetings=tuple(meeting.id for meeting in meetings),
            ),
            source=one,
            target=other,
            fields=tuple(fields) or search.shared_fields(index[one], index[other]),
            strength=sum(1 / (len(present[meeting.id]) - 1) for meeting in meetings),
        )
