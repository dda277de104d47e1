"""The log of all changes: batches, one a command, and their entries, one a record."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from unicodedata import normalize

from sqlalchemy import ColumnElement, Connection, Table, select

from netmap.errors import EditError
from netmap.records import Kind
from netmap.store.columns import load_json, tuples
from netmap.store.faults import UnreadableError
from netmap.store.kinds import Row, Value, to_value
from netmap.store.rows import check_row, read_rows, to_kind
from netmap.store.schema import BATCHES, BLANK_ROWS, CONTACT_ENTRIES, DATES, ENTRIES, LOGS

Key = tuple[Kind, str]
"""Kind and id of a record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a batch did, as the key of a text and its parameters."""

    key: str
    params: tuple[tuple[str, str | int | float], ...] = ()

    @classmethod
    def of(cls, key: str, **params: str | int | float) -> Label:
        """Make the label of a text ``key`` that mentions ``params``."""
        return cls(key=key, params=tuple(sorted(params.items())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One command that was carried out.

    Attributes
    ----------
    position : int
        Its place in the log, from 1 on without gaps.
    id : str
        Tells it from a batch of the same position in another copy of the map.
    at : datetime
        When, in UTC.
    who : str
        Who did it.
    label : Label
        What was done; of a step that takes another one back, what that one had done.
    undo_of : int or None
        Position of the batch that it takes back.
    backward : bool
        Whether it is an undo; a redo, which takes an undo back, is not.
    erasure : bool
        Whether it erased personal data, also from the log before it. It cannot be undone.
    """

    position: int
    id: str
    at: datetime
    who: str
    label: Label
    undo_of: int | None = None
    backward: bool = False
    erasure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a batch did to one record; None before it was there, and after it was deleted."""

    kind: Kind
    id: str
    before: Value | None
    after: Value | None


Change = tuple[Key, Row | None, Row | None]
"""A record, its columns before and after."""


def read_last_batch(connection: Connection) -> Batch | None:
    """Return the newest batch; None if nothing has ever been done."""
    return next(read_batches(connection, limit=1), None)


def position_of(last: Batch | None) -> int:
    """Return the log position of a newest batch: 0 is the empty map."""
    return 0 if last is None else last.position


def read_batches(
    connection: Connection, *conditions: ColumnElement[bool], limit: int | None = None
) -> Iterator[Batch]:
    """Yield batches that fulfil all conditions, newest first."""
    wanted = select(BATCHES).where(*conditions).order_by(BATCHES.c.position.desc())
    for values in read_rows(connection, wanted.limit(limit), BATCHES):
        label = Label(key=values.pop("label"), params=values.pop("params"))
        yield Batch(**values, label=label)


def read_history(
    connection: Connection, *, limit: int | None, before: int | None
) -> tuple[Batch, ...]:
    """Return the batches before a position, newest first.

    Raises
    ------
    UnreadableError
        If one is missing.
    """
    conditions = () if before is None else (BATCHES.c.position < before,)
    batches = tuple(read_batches(connection, *conditions, limit=limit))
    positions = [batch.position for batch in batches]
    whole = limit is None or len(batches) < limit
    last = 1 if whole or not batches else positions[-1]
    if positions != list(range(last + len(batches) - 1, last - 1, -1)):
        raise UnreadableError(BATCHES.name, "")
    return batches


def read_batch(connection: Connection, position: int) -> Batch | None:
    """Return the batch at a position; None if there is none."""
    return next(read_batches(connection, BATCHES.c.position == position), None)


def read_entries(connection: Connection, position: int, *, personal: bool) -> list[Change]:
    """Return what the batch at a position did; to contact persons too if ``personal``."""
    return list(_read_changes(connection, lambda log: log.c.batch == position, personal))


def read_entries_after(
    connection: Connection, position: int, *, personal: bool
) -> Iterator[Change]:
    """Yield what was done after a position, in order; with contact persons if ``personal``."""
    return _read_changes(connection, lambda log: log.c.batch > position, personal)


def _read_changes(
    connection: Connection, condition: Callable[[Table], ColumnElement[bool]], personal: bool
) -> Iterator[Change]:
    for log in (ENTRIES, CONTACT_ENTRIES) if personal else (ENTRIES,):
        wanted = (
            select(log.c.kind, log.c.record, log.c.before, log.c.after)
            .where(condition(log))
            .order_by(log.c.batch, log.c.number)
        )
        for row in read_rows(connection, wanted, log):
            kind = to_kind(row["kind"], log)
            before, after = read_row(kind, row["before"]), read_row(kind, row["after"])
            yield (kind, row["record"]), before, after


def to_entry(change: Change) -> Entry:
    """Return a change with values in place of columns."""
    (kind, record_id), before, after = change
    return Entry(
        kind=kind,
        id=record_id,
        before=None if before is None else to_value(kind, before),
        after=None if after is None else to_value(kind, after),
    )


def append_batch(
    connection: Connection,
    *,
    who: str,
    label: Label,
    undo_of: Batch | None = None,
    erasure: bool = False,
    id: str | None = None,
) -> Batch:
    """Add a batch to the log, without entries yet; its id is a new one unless it has one already.

    Only within :meth:`~netmap.store.database.Database.writing`, which lets one at a time.
    """
    batch = Batch(
        position=position_of(read_last_batch(connection)) + 1,
        id=id or uuid.uuid4().hex,
        at=datetime.now(UTC),
        who=plain(who),
        label=label,
        undo_of=None if undo_of is None else undo_of.position,
        backward=undo_of is not None and not undo_of.backward,
        erasure=erasure,
    )
    connection.execute(
        BATCHES.insert().values(
            position=batch.position,
            id=batch.id,
            at=batch.at,
            who=batch.who,
            label=label.key,
            params=label.params,
            undo_of=batch.undo_of,
            backward=batch.backward,
            erasure=erasure,
        )
    )
    return batch


def append_entries(connection: Connection, position: int, changes: Iterable[Change]) -> None:
    """Add what a batch did to the logs."""
    entries: dict[str, list[dict[str, object]]] = {log.name: [] for log in set(LOGS.values())}
    for number, ((kind, record_id), before, after) in enumerate(changes):
        entries[LOGS[kind].name].append(
            {
                "batch": position,
                "number": number,
                "kind": kind.value,
                "record": record_id,
                "before": encode_row(before),
                "after": encode_row(after),
            }
        )
    for log in (ENTRIES, CONTACT_ENTRIES):
        if entries[log.name]:
            connection.execute(log.insert(), entries[log.name])


def plain(text: str) -> str:
    r"""Return the name of a person or snapshot on one line, without what cannot be printed.

    Examples
    --------
    >>> plain(" Amt\x00\n Hemer")
    'Amt Hemer'
    """
    printable = (sign if sign.isprintable() else " " for sign in normalize("NFC", text))
    return " ".join("".join(printable).split())


def check_name(text: str, *, most: int) -> str:
    """Return the :func:`plain` name of a person or snapshot; EditError if it is too long."""
    name = plain(text)
    if len(name) > most:
        raise EditError("error-name-long", value=name[: most // 2], limit=most)
    return name


def encode_row(row: Row | None) -> str | None:
    """Return columns as the JSON text that the log keeps."""
    if row is None:
        return None
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"), default=date.isoformat)


def decode_row(kind: Kind, text: str | None) -> Row | None:
    """Return the columns that the log keeps as JSON text, those of its time.

    Raises
    ------
    UnreadableError
        If the text says nothing of that kind.
    """
    if text is None:
        return None
    try:
        row = {name: tuples(value) for name, value in load_json(text).items()}
        for name in DATES[kind]:
            if row.get(name) is not None:
                row[name] = date.fromisoformat(row[name])
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError(LOGS[kind].name, "") from error
    return row


def read_row(kind: Kind, text: str | None) -> Row | None:
    """Return what the log keeps as JSON text, with the columns that tables have now.

    Columns that came later hold what the step that added them filled in, the default of the
    model; those that are gone are left out.

    Raises
    ------
    UnreadableError
        If no table could hold it.
    """
    row = decode_row(kind, text)
    if row is None:
        return None
    if row.keys() != BLANK_ROWS[kind].keys():
        filled = BLANK_ROWS[kind] | row
        row = {name: filled[name] for name in BLANK_ROWS[kind]}
    check_row(kind, row)
    return row


def last_touched(connection: Connection, key: Key) -> tuple[Batch, Row | None] | None:
    """Return the newest batch that changed or deleted a record, and what it was before."""
    kind, record_id = key
    log = LOGS[kind]
    newest = (
        select(log.c.batch, log.c.before)
        .where(log.c.kind == kind.value, log.c.record == record_id)
        .order_by(log.c.batch.desc())
        .limit(1)
    )
    found = next(read_rows(connection, newest, log), None)
    batch = None if found is None else read_batch(connection, found["batch"])
    return None if found is None or batch is None else (batch, read_row(kind, found["before"]))
