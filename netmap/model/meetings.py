"""Meetings and who took part: being in the same room is not a cooperation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting of the network or one of its workshops.

    Attributes
    ----------
    id, name : str
        Stable id and title.
    held_on : date or None
        First day; None if only the month or nothing is known.
    kind : str
        "Treffen", "Workshop" or whatever the source says.
    field : str or None
        Id of the action field it dealt with.
    part_of : str or None
        Id of the meeting that a workshop belonged to.
    reference : str
        Where the entry comes from.
    attributes : tuple of (str, str)
        Further columns of the source.
    """

    id: str
    name: str
    held_on: date | None = None
    kind: str = ""
    field: str | None = None
    part_of: str | None = None
    reference: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One actor took part in one meeting (ids)."""

    actor: str
    meeting: str
    reference: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
