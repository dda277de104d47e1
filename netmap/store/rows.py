"""Read rows, and stop at what netmap has not written: somebody or something damaged the database.

What is read of a map passes here, so that no other module has to expect a text where a number
stands, a kind of record that there is not, or a reference that leads nowhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Float,
    Integer,
    Select,
    Table,
    Text,
    type_coerce,
)
from sqlalchemy.types import NullType

from netmap.records import Kind
from netmap.store.columns import Moment, Tuples
from netmap.store.faults import UnreadableError
from netmap.store.kinds import CHOICES, REFERENCES, Row
from netmap.store.schema import BLANK_ROWS, LOGS, TABLES, metadata

_LARGEST = 2**31 - 1
"""Whole numbers of PostgreSQL; also what their sum with one may be in SQLite."""

_KEYS = {"batches": "position", "entries": "record", "contact_entries": "record"} | {
    "snapshots": "name"
}
"""Columns by which people find a row again, where it is not "id"."""

_TYPES: Mapping[type[Any], tuple[type, ...]] = {
    Tuples: (tuple,),
    Moment: (datetime,),
    Text: (str,),
    Boolean: (bool,),
    Float: (float, int),
    Integer: (int,),
    Date: (date,),
}
_BROKEN = (ValueError, TypeError, OverflowError, RecursionError)
"""What decoding a damaged value may raise."""

_Rule = tuple[frozenset[type], Callable[[Any], bool] | None]


def read_rows(connection: Connection, wanted: Select[Any], table: Table) -> Iterator[Row]:
    """Yield rows of a table by their columns.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    wanted : Select
        Of columns of the table.
    table : Table
        The table.

    Raises
    ------
    UnreadableError
        If a row holds what no map can hold.
    """
    found = connection.execute(wanted)
    names = tuple(found.keys())
    rules = [_RULES[table.name][name] for name in names]
    sound = 0
    try:
        for values in found:
            _check(rules, values)
            yield dict(zip(names, values, strict=True))
            sound += 1
    except _BROKEN as error:
        raise UnreadableError(table.name, _key_of(connection, wanted, table, sound)) from error
    finally:
        found.close()  # an error that somebody keeps would keep the file locked


def check_row(kind: Kind, row: Row) -> None:
    """Make sure that a row of the log is one that a table could hold.

    Raises
    ------
    UnreadableError
        If it is not.
    """
    try:
        _check(_LOG_RULES[kind], [row[name] for name in BLANK_ROWS[kind]])
    except _BROKEN as error:
        raise UnreadableError(LOGS[kind].name, str(row["id"])) from error


def check_references(rows: Mapping[Kind, Sequence[Row]]) -> None:
    """Make sure that each record of a map is there once, and that what it mentions is there.

    Raises
    ------
    UnreadableError
        If it is not.
    """
    ids = {kind: {row["id"] for row in found} for kind, found in rows.items()}
    for kind, found in rows.items():
        if len(ids[kind]) < len(found):
            raise UnreadableError(TABLES[kind].name, "")
    for reference in REFERENCES:
        if reference.kind not in rows or reference.to not in rows:
            continue
        known, column = ids[reference.to] | {None}, reference.column
        for row in rows[reference.kind]:
            held = row[column]
            if not (known.issuperset(held) if reference.listed else held in known):
                raise UnreadableError(TABLES[reference.kind].name, row["id"])
    for row in rows.get(Kind.COOPERATION, ()):
        if row["source"] == row["target"]:
            raise UnreadableError(TABLES[Kind.COOPERATION].name, row["id"])


def to_kind(name: str, log: Table) -> Kind:
    """Return the kind of record that an entry of a log names.

    Raises
    ------
    UnreadableError
        If there is no such kind.
    """
    try:
        return Kind(name)
    except ValueError as error:
        raise UnreadableError(log.name, "") from error


def _check(rules: Sequence[_Rule], values: Sequence[Any]) -> None:
    for (types, check), value in zip(rules, values, strict=True):
        if type(value) not in types or (
            check is not None and value is not None and not check(value)
        ):
            raise ValueError


def _rule(column: Column[Any], *, decoded: bool = False) -> _Rule:
    """Return which types of Python a column holds, and what else is asked of its values.

    ``decoded`` are values that the column's own type has not read, but JSON.
    """
    kind = next(kind for kind in _TYPES if isinstance(column.type, kind))
    types = frozenset(_TYPES[kind]) | ({type(None)} if column.nullable else set())
    choices = _CHOICES.get((column.table.name, column.name))
    if choices is not None:
        return types, choices.__contains__
    if kind is Float:
        return types, math.isfinite
    if kind is Integer:
        return types, lambda value: abs(value) < _LARGEST
    if isinstance(column.type, Tuples) and decoded:
        return types, column.type.shape
    return types, None


def _key_of(connection: Connection, wanted: Select[Any], table: Table, number: int) -> str:
    """Return by what people find a row that cannot be read, without reading the rest of it."""
    columns = [type_coerce(column, NullType()) for column in wanted.selected_columns]
    with connection.execute(wanted.with_only_columns(*columns)) as found:
        row = next(islice(iter(found.mappings()), number, None), None)
    return "" if row is None else str(row.get(_KEYS.get(table.name, "id"), ""))


_CHOICES = {
    (TABLES[kind].name, column): frozenset(map(str, choice))
    for kind, choices in CHOICES.items()
    for column, choice in choices.items()
}
_RULES = {
    table.name: {column.name: _rule(column) for column in table.c}
    for table in metadata.sorted_tables
}
_LOG_RULES = {
    kind: [_rule(table.c[name], decoded=True) for name in BLANK_ROWS[kind]]
    for kind, table in TABLES.items()
}
