"""Erase people from one database: contact persons with their history, and words everywhere.

This is the one place where the log is rewritten. All texts are rewritten alike, so that the
history still leads to the present state. What would be erased is found the same way.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, select

from netmap.errors import StoreError
from netmap.records import Kind
from netmap.store.database import Database
from netmap.store.kinds import CHOICES, REFERENCES, Row
from netmap.store.log import Batch, Label, append_batch, decode_row, encode_row, read_batches
from netmap.store.order import Order
from netmap.store.people import OWN_DATA, known_people, namesakes, words_for
from netmap.store.rows import read_rows, to_kind
from netmap.store.schema import BATCHES, CONTACT_ENTRIES, ENTRIES, SNAPSHOTS, TABLES, metadata
from netmap.store.spelling import Finder, Hit

GAP = "[…]"
"""What stands in a text where words were erased."""

_IDS = {
    kind: frozenset({"id", *(one.column for one in REFERENCES if one.kind is kind)})
    for kind in Kind
}
_CODES = {kind: frozenset(CHOICES.get(kind, ())) for kind in Kind} | {Kind.ABOUT: frozenset({"id"})}
"""Columns that hold words of the program, which nobody wrote."""
_TOLD = frozenset({"name", "other"})
"""Parameters of labels that hold what somebody wrote."""


class Where(StrEnum):
    """In which part of a kept map something is mentioned."""

    RECORD = "record"
    HISTORY = "history"
    """In what the log knows of a record."""
    STEP = "step"
    """In what a step is called, or in who made it."""
    SNAPSHOT = "snapshot"
    FILE = "file"
    """In the name of the map's file, which stays as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place where a word is found; equal ones are counted.

    Attributes
    ----------
    where : Where
        In which part of the map.
    kind : Kind or None
        The kind of record.
    column : str
        The column, by its name in the tables.
    word : str
        Which word was found.
    excerpt : str
        The word with some of the text around it.
    """

    where: Where
    kind: Kind | None
    column: str
    word: str
    excerpt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an erasure did to one database.

    Attributes
    ----------
    batch : Batch
        Its place in the log.
    records, entries : int
        How many records of the map, and entries, labels and names of the log, were rewritten.
    people : int
        How many contact persons went, from the map or only from its log.
    fresh : bool
        Whether it was done now; if not, it had been done before.
    """

    batch: Batch
    fresh: bool = True
    records: int = 0
    entries: int = 0
    people: int = 0


def erase(connection: Connection, order: Order, *, least: int) -> Done:
    """Delete contact persons and their history, and take words out of everything else.

    An order that was carried out already changes nothing.

    Parameters
    ----------
    connection : Connection
        Within :meth:`~netmap.store.database.Database.writing`.
    order : Order
        Who and what.
    least : int
        Words with fewer letters and digits are found only as names are written.
    """
    batch = next(read_batches(connection, BATCHES.c.id == order.id), None)
    if batch is not None:
        return Done(batch=batch, fresh=False)
    people = {*order.persons, *_called_the_same(connection, order, least=least)}
    words = {*order.words, *words_for(connection, people).certain}
    people = {one for one in people if _delete_person(connection, one)}
    batch = append_batch(
        connection, who=order.who, label=Label.of("step-erased"), erasure=True, id=order.id
    )
    finder = Finder(words, kept=order.kept, least=least)
    if not finder.finds_anything():
        return Done(batch=batch, people=len(people))
    rewriter = _Rewriter(finder, salt=order.salt, names=_snapshot_names(connection))
    records = sum(
        _write(connection, table, _changes(connection, table, change), revision=batch.position)
        for table, change in rewriter.records()
    )
    entries = sum(
        _write(connection, table, _changes(connection, table, change))
        for table, change in rewriter.logs()
    )
    return Done(batch=batch, records=records, entries=entries, people=len(people))


def find_mentions(
    connection: Connection, order: Order, *, file: str = "", least: int, around: int
) -> tuple[tuple[Mention, int], ...]:
    """Return where words of an order are found, and how often; what persons go with is left out.

    Parameters
    ----------
    connection : Connection
        Within a transaction; nothing is changed.
    order : Order
        Who and what.
    file : str
        Name of the map's file.
    least : int
        As for :func:`erase`.
    around : int
        How many characters on each side of a word are shown.
    """
    found: Counter[Mention] = Counter()
    finder = Finder(order.words, kept=order.kept, least=least)
    if finder.finds_anything():
        rewriter = _Rewriter(
            finder, salt=order.salt, names=set(), gone=order.persons, around=around, found=found
        )
        for table, change in (*rewriter.records(), *rewriter.logs()):
            for _ in _changes(connection, table, change):
                pass  # what is found is noted on the way
        rewriter.look_at(file)
    return tuple(found.items())


def wipe(database: Database) -> None:
    """Write all tables anew, so that no trace of what was deleted is left in their files.

    Raises
    ------
    StoreError
        If somebody else holds the file.
    """
    with database.maintaining() as connection:
        if database.file is None:
            names = ", ".join(table.name for table in metadata.sorted_tables)
            connection.exec_driver_sql(f"VACUUM (FULL) {names}")
        else:
            connection.exec_driver_sql("VACUUM")
            (held, *_) = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            if held:
                raise StoreError("error-store-busy", file=database.name)


class _Rewriter:
    """Rows without the words that a finder finds; the same words become the same everywhere."""

    def __init__(
        self,
        finder: Finder,
        *,
        salt: str,
        names: set[str],
        gone: tuple[str, ...] = (),
        around: int = 0,
        found: Counter[Mention] | None = None,
    ) -> None:
        self._finder = finder
        self._salt = salt.encode()
        self._names = names
        self._gone = gone
        self._around = around
        self._found = found

    def records(self) -> Iterator[tuple[Table, Callable[[Row], Row]]]:
        """Yield the tables of records, each with what changes its rows."""
        for kind, table in TABLES.items():
            yield table, partial(self._record, kind, Where.RECORD)

    def logs(self) -> Iterator[tuple[Table, Callable[[Row], Row]]]:
        """Yield the other tables, each with what changes its rows."""
        yield ENTRIES, self._entry
        yield CONTACT_ENTRIES, self._entry
        yield BATCHES, self._batch
        yield SNAPSHOTS, self._snapshot

    def look_at(self, file: str) -> None:
        """Note what is found in the name of a file."""
        self._in_text(file, (Where.FILE, None, "name"))

    def _record(self, kind: Kind, where: Where, row: Row) -> Row:
        if kind is Kind.CONTACT and row["id"] in self._gone:
            return row
        left = _CODES[kind] | (OWN_DATA if kind is Kind.CONTACT else frozenset())
        return {
            name: value if name in left else self._column(kind, where, name, value)
            for name, value in row.items()
        }

    def _column(self, kind: Kind, where: Where, name: str, value: Any) -> Any:
        place = (where, kind, name)
        if name == "view" and kind is Kind.SCENE:  # choices by names of the program; ids are kept
            return tuple((key, self._walk(one, self._in_id, place)) for key, one in value)
        if name in _IDS[kind]:
            return self._walk(value, self._in_id, (where, kind, "id"))
        return self._walk(value, self._in_text, place)

    def _entry(self, row: Row) -> Row:
        kind = to_kind(row["kind"], ENTRIES)
        if not self._finder.may_find(row["before"], row["after"], row["record"]):
            return row
        if kind is Kind.CONTACT and row["record"] in self._gone:
            return row
        sides = {}
        for name in ("before", "after"):
            side = decode_row(kind, row[name])
            sides[name] = encode_row(
                None if side is None else self._record(kind, Where.HISTORY, side)
            )
        record = row["record"]
        return (
            row | sides | {"record": record if "id" in _CODES[kind] else self._in_id(record, None)}
        )

    def _batch(self, row: Row) -> Row:
        params = tuple(
            (name, self._walk(value, self._in_text, (Where.STEP, None, "label")))
            if name in _TOLD
            else (name, value)
            for name, value in row["params"]
        )
        return row | {"params": params, "who": self._in_text(row["who"], (Where.STEP, None, "who"))}

    def _snapshot(self, row: Row) -> Row:
        """The name must stay the only one."""
        name = base = self._in_text(row["name"], (Where.SNAPSHOT, None, "name"))
        number = 1
        while name != row["name"] and name in self._names:
            number += 1
            name = f"{base} {number}"
        self._names.add(name)
        return row | {
            "name": name,
            "who": self._in_text(row["who"], (Where.SNAPSHOT, None, "who")),
        }

    def _walk(self, value: Any, change: Callable[[str, Any], str], place: Any) -> Any:
        if isinstance(value, str):
            return change(value, place)
        if isinstance(value, tuple):
            return tuple(self._walk(one, change, place) for one in value)
        return value

    def _in_text(self, text: str, place: Any) -> str:
        return self._finder.sub(text, lambda hit: self._note(text, hit, place, GAP))

    def _in_id(self, id: str, place: Any) -> str:
        """Different ids stay different; those of two ends are taken apart."""
        if id.startswith('["'):
            parts = [one and self._in_id(one, place) for one in json.loads(id)]
            return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))

        def token(hit: Hit) -> str:
            made = hmac.new(self._salt, id[hit.start : hit.end].encode(), hashlib.sha256)
            return self._note(id, hit, place, made.hexdigest()[:8])

        return self._finder.sub(id, token, slug=True)

    def _note(self, text: str, hit: Hit, place: Any, instead: str) -> str:
        if self._found is not None and place is not None:
            begin, end = max(0, hit.start - self._around), hit.end + self._around
            shown = ("…" if begin else "") + text[begin:end] + ("…" if end < len(text) else "")
            where, kind, column = place
            excerpt = " ".join(shown.split())
            self._found[
                Mention(where=where, kind=kind, column=column, word=hit.word, excerpt=excerpt)
            ] += 1
        return instead


def _called_the_same(connection: Connection, order: Order, *, least: int) -> set[str]:
    """Return who is called like those that go and was not known when the order was given."""
    found = namesakes(known_people(connection), order.words, least=least)
    return {one.id for one in found}.difference(order.spared)


def _delete_person(connection: Connection, person: str) -> bool:
    table = TABLES[Kind.CONTACT]
    deleted = [
        connection.execute(table.delete().where(table.c.id == person)),
        connection.execute(CONTACT_ENTRIES.delete().where(CONTACT_ENTRIES.c.record == person)),
    ]
    return any(one.rowcount for one in deleted)


def _snapshot_names(connection: Connection) -> set[str]:
    return set(connection.execute(select(SNAPSHOTS.c.name)).scalars())


def _changes(
    connection: Connection, table: Table, change: Callable[[Row], Row]
) -> Iterator[tuple[Row, Row]]:
    """Yield the rows of a table that something changes, before and after."""
    for row in read_rows(connection, select(table), table):
        new = change(row)
        if new != row:
            yield row, new


def _write(
    connection: Connection, table: Table, changes: Iterator[tuple[Row, Row]], **also: object
) -> int:
    """Write changed rows with further values; return how many."""
    keys = [column.name for column in table.primary_key]
    this_one = and_(*(table.c[name] == bindparam(f"key_{name}") for name in keys))
    changed = [new | also | {f"key_{name}": row[name] for name in keys} for row, new in changes]
    if changed:
        connection.execute(table.update().where(this_one), changed)
    return len(changed)
