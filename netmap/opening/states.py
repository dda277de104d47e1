"""States of a kept map: as it stands, as it stood at a meeting, and those with a name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from netmap.errors import StoreError
from netmap.model import Issue, Network, Severity
from netmap.readers.cells.cleaning import fold
from netmap.readers.cells.parsing import parse_date
from netmap.store import Snapshot, Store, looks_like_map


class Sort(StrEnum):
    """What makes a state worth looking at."""

    NOW = "now"
    SNAPSHOT = "snapshot"
    """It was given a name."""
    MEETING = "meeting"
    """The network met on that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A position of a kept map's log that people look for.

    Attributes
    ----------
    sort : Sort
        Why it is one.
    name : str
        Of the snapshot or the meeting; empty for the present state.
    position : int
        Its place in the log.
    on : date or None
        The day of the meeting, or on which the step was made; None if nothing was done yet.
    """

    sort: Sort
    name: str
    position: int
    on: date | None


def is_kept(source: str | Path) -> bool:
    """Whether a source is a kept map: a file of netmap's own, or an address of a server."""
    text = str(source)
    return "://" in text or ("\0" not in text and looks_like_map(text))


def find_position(store: Store, wanted: str) -> int:
    """Return the position that people mean by the name of a snapshot or by a day.

    A snapshot comes before a day that is called the same. Of a day, the state at its end counts.

    Parameters
    ----------
    store : Store
        The map.
    wanted : str
        "Erstes Treffen", "2022-03-01" or "1.3.2022".

    Raises
    ------
    StoreError
        If there is no such state; the sentence names those there are.
    """
    day = parse_date(wanted)
    if day is None or any(fold(wanted) == fold(one.name) for one in store.snapshots()):
        return _snapshot(store, wanted).position
    days = _days(store)
    position = bisect_right(days, day)
    if not position:
        begin = days[0].isoformat() if days else "–"
        raise StoreError("error-state-too-early", value=wanted, begin=begin)
    return position


def list_states(store: Store) -> tuple[State, ...]:
    """Return the states that people look for, in the order of the log, the present one last.

    Meetings without a day, before the first step, or that were part of another one are left out.
    """
    network, days = store.network(), _days(store)
    states = [
        State(
            sort=Sort.SNAPSHOT,
            name=snapshot.name,
            position=snapshot.position,
            on=days[snapshot.position - 1] if snapshot.position else None,
        )
        for snapshot in store.snapshots()
    ]
    for meeting in network.meetings:
        if meeting.held_on is not None and meeting.part_of is None:
            position = bisect_right(days, meeting.held_on)
            if position:
                states.append(
                    State(
                        sort=Sort.MEETING,
                        name=meeting.name,
                        position=position,
                        on=meeting.held_on,
                    )
                )
    states.sort(key=lambda state: (state.position, state.sort, state.on or date.min, state.name))
    now = State(sort=Sort.NOW, name="", position=len(days), on=days[-1] if days else None)
    return (*states, now)


def network_of(store: Store, wanted: str | None = None) -> Network:
    """Return a kept map as it stands, or in the state of a name or day (:func:`find_position`)."""
    return store.network() if wanted is None else store.network(find_position(store, wanted))


def warnings_of(store: Store) -> tuple[Issue, ...]:
    """Return what netmap cannot take as a kept map has it, but can live with.

    Raises
    ------
    StoreError
        If the map cannot be read.
    """
    head = store.head()
    return tuple(
        Issue(
            severity=Severity.WARNING,
            code="closeness-limited",
            value=" – ".join(map(head.network.actor_name, (tie.source, tie.target))),
        )
        for tie in head.network.cooperations
        if tie.id in head.limited
    )


def rename_state(store: Store, name: str, new_name: str, *, who: str) -> None:
    """Give a named state another name; nothing happens if it has that name already.

    Raises
    ------
    EditError
        If the new name is empty.
    StoreError
        If there is no such state, or the new name is taken.
    """
    snapshot = _snapshot(store, name)
    if new_name.strip() != name:
        store.name_snapshot(new_name, who=who, at=snapshot.position)
        store.remove_snapshot(name)


def remove_state(store: Store, name: str) -> None:
    """Forget the name of a state; the history keeps the state itself.

    Raises
    ------
    StoreError
        If there is no such state.
    """
    store.remove_snapshot(_snapshot(store, name).name)


def _snapshot(store: Store, name: str) -> Snapshot:
    snapshots = store.snapshots()
    for snapshot in snapshots:
        if fold(snapshot.name) == fold(name):
            return snapshot
    raise StoreError("error-state-unknown", value=name, known=_names(snapshots))


def _names(snapshots: Iterable[Snapshot]) -> str:
    return ", ".join(snapshot.name for snapshot in snapshots) or "–"


def _days(store: Store) -> list[date]:
    """Return the day of each step, the first one first; no day is before the one before it."""
    days: list[date] = []
    for batch in reversed(store.history()):
        day = _local_day(batch.at)
        days.append(max(day, days[-1]) if days else day)
    return days


def _local_day(at: datetime) -> date:
    return at.astimezone().date()
