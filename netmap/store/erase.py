"""Erase personal data: a contact person with its history, and every mention of words.

This is the one place where the log is rewritten. All texts are rewritten alike, so that the
history still leads to the present state.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, select

from netmap.store.database import Database
from netmap.store.kinds import REFERENCES, Kind, Row
from netmap.store.log import Batch, Label, append_batch, decode_row, encode_row
from netmap.store.schema import BATCHES, CONTACT_ENTRIES, ENTRIES, SNAPSHOTS, TABLES, metadata

GAP = "[…]"
"""What stands in a text where words were erased."""

_OWN_DATA = frozenset({"name", "email", "phone"})
"""Columns of other contact persons that are theirs, even if they share a telephone."""

_IDS = {
    kind: frozenset({"id", *(one.column for one in REFERENCES if one.kind is kind)})
    for kind in Kind
}
_SPELLINGS = {
    "ä": "(?:ä|ae?)", "ae": "(?:ae|ä)", "ö": "(?:ö|oe?)", "oe": "(?:oe|ö)",
    "ü": "(?:ü|ue?)", "ue": "(?:ue|ü)", "ß": "(?:ß|ss)", "ss": "(?:ss|ß)",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What an erasure did.

    Attributes
    ----------
    batch : Batch
        Its place in the log.
    records, entries : int
        How many records of the map, and entries and labels of the log, mentioned the words.
    """

    batch: Batch
    records: int
    entries: int


def erase(
    connection: Connection,
    *,
    person: str | None,
    words: Collection[str],
    who: str,
    least: int,
) -> Erased:
    """Delete a contact person and its history, and take words out of everything else.

    Words are found in any case, with any signs between their parts, with umlauts written out, and
    in ids that were made of names; numbers in any grouping.

    Parameters
    ----------
    connection : Connection
        Within :meth:`~netmap.store.database.Database.writing`.
    person : str or None
        Id of the contact person, deleted ones included; their name, address and telephone number
        are words too, in all versions that the log knows.
    words : collection of str
        Further words.
    who : str
        Who gave the order.
    least : int
        Words with fewer letters and digits are not looked for.
    """
    searched = set(words)
    if person is not None:
        searched |= _data_of(connection, person)
        _delete_person(connection, person)
    batch = append_batch(connection, who=who, label=Label.of("step-erased"), erasure=True)
    pattern = pattern_of(searched, least=least)
    if pattern is None:
        return Erased(batch=batch, records=0, entries=0)
    rewriter = _Rewriter(pattern)
    records = sum(
        _rewrite(connection, table, partial(rewriter.record, kind), revision=batch.position)
        for kind, table in TABLES.items()
    )
    entries = sum(
        _rewrite(connection, table, change)
        for table, change in (
            (ENTRIES, rewriter.entry),
            (CONTACT_ENTRIES, rewriter.entry),
            (BATCHES, rewriter.batch),
            (SNAPSHOTS, rewriter.snapshot),
        )
    )
    return Erased(batch=batch, records=records, entries=entries)


def wipe(database: Database) -> None:
    """Write all tables anew, so that no trace of what was deleted is left in their files."""
    with database.maintaining() as connection:
        if database.file is None:
            names = ", ".join(table.name for table in metadata.sorted_tables)
            connection.exec_driver_sql(f"VACUUM (FULL) {names}")
        else:
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def pattern_of(words: Iterable[str], *, least: int) -> re.Pattern[str] | None:
    """Return what finds words however they are written; None if none is long enough.

    Examples
    --------
    >>> pattern = pattern_of(["Jürgen Müller", "0351 123-45"], least=4)
    >>> pattern.sub("X", "JUERGEN MÜLLERS Büro, juergen-mueller, 0351/12345, Jürgen Müllerschön")
    'X Büro, X, X, Jürgen Müllerschön'
    """
    patterns = []
    for word in sorted(words, key=len, reverse=True):
        signs = re.findall(r"ae|oe|ue|ss|[^\W_]", word.casefold().replace("ß", "ss"))
        if sum(map(len, signs)) >= least:
            patterns.append(r"[\W_]*".join(map(_spelt, signs)))
    if not patterns:
        return None
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(patterns)})s?(?![^\W_])", re.IGNORECASE)


def _spelt(sign: str) -> str:
    bare = unicodedata.normalize("NFKD", sign)[0]
    return _SPELLINGS.get(sign, f"[{sign}{bare}]")


class _Rewriter:
    """Rows without the words that a pattern finds; the same words become the same everywhere."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._tokens: dict[str, str] = defaultdict(lambda: secrets.token_hex(4))

    def record(self, kind: Kind, row: Row) -> Row:
        """Return the columns of a record."""
        kept = _OWN_DATA if kind is Kind.CONTACT else frozenset()
        return {
            name: value
            if name in kept
            else self._walk(value, self._in_id if name in _IDS[kind] else self._in_text)
            for name, value in row.items()
        }

    def entry(self, row: Row) -> Row:
        """Return the columns of an entry of a log."""
        kind = Kind(row["kind"])
        sides = {}
        for name in ("before", "after"):
            side = decode_row(kind, row[name])
            sides[name] = encode_row(None if side is None else self.record(kind, side))
        return row | sides | {"record": self._in_id(row["record"])}

    def batch(self, row: Row) -> Row:
        """Return the columns of a batch."""
        return row | {name: self._walk(row[name], self._in_text) for name in ("who", "params")}

    def snapshot(self, row: Row) -> Row:
        """Return the columns of a snapshot, whose name must stay the only one."""
        return row | {"name": self._in_id(row["name"]), "who": self._in_text(row["who"])}

    def _walk(self, value: Any, change: Callable[[str], str]) -> Any:
        if isinstance(value, str):
            return change(value)
        if isinstance(value, tuple):
            return tuple(self._walk(one, change) for one in value)
        return value

    def _in_text(self, text: str) -> str:
        return self._pattern.sub(GAP, text)

    def _in_id(self, id: str) -> str:
        """Different ids stay different."""
        return self._pattern.sub(lambda match: self._tokens[match.group()], id)


def _data_of(connection: Connection, person: str) -> set[str]:
    table = TABLES[Kind.CONTACT]
    rows: list[Any] = [
        decode_row(Kind.CONTACT, text)
        for sides in connection.execute(
            select(CONTACT_ENTRIES.c.before, CONTACT_ENTRIES.c.after).where(
                CONTACT_ENTRIES.c.record == person
            )
        )
        for text in sides
    ]
    rows += connection.execute(select(table).where(table.c.id == person)).mappings().all()
    return {row[name] for row in rows if row is not None for name in _OWN_DATA if row[name]}


def _delete_person(connection: Connection, person: str) -> None:
    table = TABLES[Kind.CONTACT]
    connection.execute(table.delete().where(table.c.id == person))
    connection.execute(CONTACT_ENTRIES.delete().where(CONTACT_ENTRIES.c.record == person))


def _rewrite(
    connection: Connection, table: Table, change: Callable[[Row], Row], **also: object
) -> int:
    """Change the rows of a table, and give those that differ further values; return how many."""
    keys = [column.name for column in table.primary_key]
    this_one = and_(*(table.c[name] == bindparam(f"key_{name}") for name in keys))
    changed = []
    for found in connection.execute(select(table)).mappings():
        row = dict(found)
        new = change(row)
        if new != row:
            changed.append(new | also | {f"key_{name}": row[name] for name in keys})
    if changed:
        connection.execute(table.update().where(this_one), changed)
    return len(changed)
