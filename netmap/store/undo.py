"""Take steps back: one step, a step taken back, or everything since a position."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, or_, select

from netmap.records import Kind
from netmap.store.change_set import ChangeSet
from netmap.store.kinds import Row
from netmap.store.log import (
    Batch,
    Change,
    Key,
    Label,
    read_batch,
    read_batches,
    read_entries,
    read_entries_after,
)
from netmap.store.refusals import UndoError
from netmap.store.rows import to_kind
from netmap.store.schema import BATCHES, CONTACT_ENTRIES, ENTRIES


def take_back(change_set: ChangeSet, position: int) -> Batch:
    """Put the records of one step back to what they were before it.

    Parameters
    ----------
    change_set : ChangeSet
        Where it is done.
    position : int
        The step; an undo is a step too, and taking it back is the redo.

    Returns
    -------
    Batch
        The step.

    Raises
    ------
    UndoError
        If there is no such step, it was taken back already, left no trace, or touched a record
        that was changed since by a step that is still in force.
    """
    step = read_batch(change_set.connection, position)
    if step is None:
        raise UndoError("error-undo-unknown")
    if next(read_batches(change_set.connection, BATCHES.c.undo_of == position), None) is not None:
        raise UndoError("error-undo-done")
    changes = read_entries(change_set.connection, position, personal=True)
    if not changes:
        raise UndoError("error-undo-erased")
    later = _changed_since(change_set.connection, position)
    changes = _without_places_of_others(change_set, changes)
    own = {key for (kind, key), _, _ in changes if kind is Kind.ACTOR}
    arranged = all(kind is Kind.COMPUTED_SPOT for (kind, _), _, _ in changes)
    if not arranged:  # who gave way for a line and has moved since stays there
        changes = [
            change
            for change in changes
            if change[0][0] is not Kind.COMPUTED_SPOT
            or change[0] not in later
            or change[0][1] in own
        ]
    for (kind, record_id), before, after in changes:
        changed_by = later.get((kind, record_id))
        goes_along = kind is Kind.COMPUTED_SPOT and record_id in own
        if changed_by is not None and not goes_along:
            raise UndoError(
                "error-undo-changed",
                name=change_set.name(kind, before or after or {}),
                who=changed_by.who,
            )
    for kind in {kind for (kind, _), _, _ in changes}:
        change_set.look_up(kind, [record_id for (of, record_id), _, _ in changes if of is kind])
    for (kind, record_id), before, _ in changes:
        change_set.write(kind, record_id, before)
    return step


def go_back(change_set: ChangeSet, position: int) -> Label:
    """Put all records back to what they were at a position of the log.

    Raises
    ------
    UndoError
        If the log does not have that position.
    """
    batch = read_batch(change_set.connection, position)
    if position != 0 and batch is None:
        raise UndoError("error-undo-unknown")
    first: dict[Key, Row | None] = {}
    for key, before, _ in read_entries_after(change_set.connection, position, personal=True):
        first.setdefault(key, before)
    for kind in Kind:
        change_set.look_up(kind, [record_id for of, record_id in first if of is kind])
    for (kind, record_id), before in first.items():
        change_set.write(kind, record_id, before)
    if batch is None:
        return Label.of("step-emptied")
    return Label.of("step-went-back", position=position, at=batch.at.isoformat())


def next_undo(connection: Connection, *, who: str | None = None) -> Batch | None:
    """Return the step to be undone next: the newest that is in force.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    who : str, optional
        Only steps of this person; by default of anybody.
    """
    wanted = (~BATCHES.c.backward, *_in_force(who))
    return next(read_batches(connection, *wanted, limit=1), None)


def next_redo(connection: Connection, *, who: str | None = None) -> Batch | None:
    """Return the undo to be taken back next; None once something new was done since.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    who : str, optional
        Only steps of this person count; by default of anybody.
    """
    newest = select(func.max(BATCHES.c.position)).where(BATCHES.c.undo_of.is_(None), *_by(who))
    done = connection.execute(newest).scalar() or 0
    wanted = (BATCHES.c.backward, BATCHES.c.position > done, *_in_force(who))
    return next(read_batches(connection, *wanted, limit=1), None)


def _without_places_of_others(change_set: ChangeSet, changes: list[Change]) -> list[Change]:
    """Return changes without the places of actors that have left the map since."""
    staying = {key for (kind, key), _, _ in changes if kind is Kind.ACTOR}
    change_set.look_up(
        Kind.ACTOR, [key for (kind, key), _, _ in changes if kind is Kind.COMPUTED_SPOT]
    )
    return [
        change
        for change in changes
        for kind, key in (change[0],)
        if kind is not Kind.COMPUTED_SPOT
        or key in staying
        or change_set.row(Kind.ACTOR, key) is not None
    ]


def _changed_since(connection: Connection, position: int) -> dict[Key, Batch]:
    """Return the records of a step that later steps changed, each with the newest such step.

    A later step that was itself taken back is none, nor is the step that took it back.
    """
    touched: dict[Key, list[int]] = {}
    for log in (ENTRIES, CONTACT_ENTRIES):
        later = log.alias()
        wanted = (
            select(later.c.kind, later.c.record, later.c.batch)
            .join(log, (log.c.kind == later.c.kind) & (log.c.record == later.c.record))
            .where(log.c.batch == position, later.c.batch > position)
            .order_by(later.c.batch.desc())
        )
        for kind, record_id, batch in connection.execute(wanted):
            touched.setdefault((to_kind(kind, log), record_id), []).append(batch)
    steps = (
        {batch.position: batch for batch in read_batches(connection, BATCHES.c.position > position)}
        if touched
        else {}
    )
    cancelled: set[int] = set()
    for step in steps.values():  # newest first
        if step.position not in cancelled and step.undo_of is not None and step.undo_of > position:
            cancelled |= {step.position, step.undo_of}
    newest = {
        key: next((one for one in batches if one not in cancelled), None)
        for key, batches in touched.items()
    }
    return {key: steps[one] for key, one in newest.items() if one is not None}


def _in_force(who: str | None) -> tuple[ColumnElement[bool], ...]:
    """Steps that were not taken back, and of which the log still knows what they did."""
    later = BATCHES.alias()
    taken_back = select(later.c.position).where(later.c.undo_of == BATCHES.c.position).exists()
    known = (
        select(log.c.batch).where(log.c.batch == BATCHES.c.position).exists()
        for log in (ENTRIES, CONTACT_ENTRIES)
    )
    return (~taken_back, or_(*known), *_by(who))


def _by(who: str | None) -> tuple[ColumnElement[bool], ...]:
    return () if who is None else (BATCHES.c.who == who,)
