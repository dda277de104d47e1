"""Who was at which meeting: actors on one side, meetings on the other.

Being in the same room is not a cooperation: nothing here enters the map's ties.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Ints
from netmap.model import Network


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Meetings:
    """Attendance as a table of all actors by the meetings whose participants are known.

    Attributes
    ----------
    actors, meetings : tuple of str
        Ids, sorted: all actors of the map; meetings with at least one attendance, since for the
        others nobody has noted who came.
    present : sparse int array (actors, meetings)
        1 where the actor took part.
    """

    actors: tuple[str, ...]
    meetings: tuple[str, ...]
    present: sparse.csr_array[np.int64, tuple[int, int]]


def take_attendance(network: Network) -> Meetings:
    """Return who took part in which meeting; attendances noted twice count once.

    Taking part in a workshop is not counted for the meeting that the workshop was part of.
    """
    actors = tuple(actor.id for actor in network.actors)
    row = {actor: position for position, actor in enumerate(actors)}
    seen = sorted({(a.meeting, row[a.actor]) for a in network.attendances if a.actor in row})
    meetings = tuple(dict.fromkeys(meeting for meeting, _ in seen))
    column = {meeting: position for position, meeting in enumerate(meetings)}
    ends = [actor for _, actor in seen], [column[meeting] for meeting, _ in seen]
    ones = np.ones(len(seen), dtype=np.int64)
    present = sparse.csr_array((ones, ends), shape=(len(actors), len(meetings)))
    return Meetings(actors=actors, meetings=meetings, present=present)


def attendance_density(meetings: Meetings) -> float:
    """Share of all possible attendances that took place; 0 without actors or meetings."""
    return meetings.present.nnz / max(len(meetings.actors) * len(meetings.meetings), 1)


def meetings_attended(meetings: Meetings) -> Ints:
    """Number of meetings that each actor took part in."""
    return meetings.present.sum(axis=1).astype(np.int64)
