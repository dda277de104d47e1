"""Positions of the log that were given a name."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from netmap.errors import EditError, StoreError
from netmap.store.faults import UnreadableError
from netmap.store.log import plain, position_of, read_last_batch
from netmap.store.rows import read_rows
from netmap.store.schema import SNAPSHOTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A position of the log that was given a name: which, when (UTC) and by whom."""

    name: str
    position: int
    at: datetime
    who: str


def read_snapshots(connection: Connection) -> tuple[Snapshot, ...]:
    """Return all snapshots, by position and time of naming."""
    wanted = select(SNAPSHOTS).order_by(SNAPSHOTS.c.position, SNAPSHOTS.c.at, SNAPSHOTS.c.name)
    snapshots = tuple(Snapshot(**row) for row in read_rows(connection, wanted, SNAPSHOTS))
    present = position_of(read_last_batch(connection)) if snapshots else 0
    for snapshot in snapshots:
        if not 0 <= snapshot.position <= present:
            raise UnreadableError(SNAPSHOTS.name, snapshot.name)
    return snapshots


def name_snapshot(connection: Connection, name: str, *, who: str, at: int | None) -> Snapshot:
    """Give a position a name; None is the present one.

    Raises
    ------
    EditError
        If the name is empty.
    StoreError
        If the name is taken, or the log does not have that position.
    """
    present = position_of(read_last_batch(connection))
    position = present if at is None else at
    if not 0 <= position <= present:
        raise StoreError("error-store-position")
    name = plain(name)
    if not name:
        raise EditError("error-edit-no-name")
    if any(snapshot.name == name for snapshot in read_snapshots(connection)):
        raise StoreError("error-snapshot-taken", name=name)
    made = Snapshot(name=name, position=position, at=datetime.now(UTC), who=plain(who))
    connection.execute(SNAPSHOTS.insert().values(dataclasses.asdict(made)))
    return made


def remove_snapshot(connection: Connection, name: str) -> None:
    """Forget a name; the log keeps the position."""
    connection.execute(SNAPSHOTS.delete().where(SNAPSHOTS.c.name == name))
