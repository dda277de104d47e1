"""Write what a command changed: to the tables and to the log, as one batch."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, bindparam

from netmap.errors import StoreError
from netmap.records import Kind
from netmap.store.change_set import ChangeSet
from netmap.store.kinds import REFERENCES, Row, targets
from netmap.store.log import Batch, Change, Label, append_batch, append_entries
from netmap.store.schema import TABLES


def commit(
    change_set: ChangeSet, *, who: str, label: Label, undo_of: Batch | None = None
) -> Batch | None:
    """Write all changes of a change set as one batch; None if there are none.

    Parameters
    ----------
    change_set : ChangeSet
        What a command left.
    who : str
        Who gave the command.
    label : Label
        What it did.
    undo_of : Batch, optional
        Which batch it takes back.

    Raises
    ------
    StoreError
        If a record would mention something that is not there.
    """
    changes = change_set.changes()
    if not changes:
        return None
    _check_mentions(change_set, changes)
    batch = append_batch(change_set.connection, who=who, label=label, undo_of=undo_of)
    _write_tables(change_set.connection, changes, batch.position)
    append_entries(change_set.connection, batch.position, changes)
    return batch


def _check_mentions(change_set: ChangeSet, changes: list[Change]) -> None:
    mentioned: dict[Kind, dict[str, tuple[Kind, Row]]] = defaultdict(dict)
    deleted: dict[Kind, set[str]] = defaultdict(set)
    for (kind, record_id), _, after in changes:
        if after is None:
            deleted[kind].add(record_id)
            continue
        for reference in REFERENCES:
            if reference.kind is kind:
                for target in targets(reference, after):
                    mentioned[reference.to].setdefault(target, (kind, after))
    for kind, wanted in mentioned.items():
        change_set.look_up(kind, wanted)
        for target, by in wanted.items():
            if change_set.row(kind, target) is None:
                missing = change_set.name_of(kind, target)
                raise StoreError("error-store-missing", name=change_set.name(*by), missing=missing)
    for kind, ids in deleted.items():
        for reference, record_id in change_set.referring(kind, frozenset(ids)):
            row = change_set.row(reference.kind, record_id) or {}
            target = next(held for held in targets(reference, row) if held in ids)
            raise StoreError(
                "error-store-needed",
                name=change_set.name_of(kind, target),
                by=change_set.name(reference.kind, row),
            )


def _write_tables(connection: Connection, changes: list[Change], position: int) -> None:
    """Foreign keys are checked at the end of the transaction, so that no order is needed."""
    new: dict[Kind, list[Row]] = defaultdict(list)
    changed: dict[Kind, list[Row]] = defaultdict(list)
    gone: dict[Kind, list[Row]] = defaultdict(list)
    for (kind, record_id), before, after in changes:
        if after is None:
            gone[kind].append({"key": record_id})
        elif before is None:
            new[kind].append(after | {"revision": position})
        else:
            changed[kind].append(after | {"revision": position, "key": record_id})
    for kind, table in TABLES.items():
        this_one = table.c.id == bindparam("key")
        if gone[kind]:
            connection.execute(table.delete().where(this_one), gone[kind])
        if new[kind]:
            connection.execute(table.insert(), new[kind])
        if changed[kind]:
            connection.execute(table.update().where(this_one), changed[kind])
