"""The tables of a kept map: its present state, the log of all changes, named positions.

Each record is one row with the log position of its last change as revision. The log is only ever
added to, except when personal data is erased. Personal data has a table and a log of its own.
Lists of action fields are kept as JSON in the record that they belong to, so that one record is
one row, one revision and one entry; that what they name exists is checked with every change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from netmap import records
from netmap.records import ORDERED, RECORDS, REFERS, ColumnType, Kind
from netmap.store.columns import Moment, Tuples, are_attributes, are_texts, are_values
from netmap.store.kinds import ATTRIBUTES, Row, blank_row

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _text(name: str) -> Column[Any]:
    return Column(name, Text, nullable=False)


def _refer(name: str, to: str, *, nullable: bool = False, index: bool = False) -> Column[Any]:
    """A foreign key that is checked at the end of a change, so that its order does not matter."""
    key = ForeignKey(to, deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, nullable=nullable, index=index)


_CHECKS: Mapping[Kind, tuple[tuple[str, str], ...]] = {
    Kind.COOPERATION: (("two_ends", "source <> target"), ("positive_weight", "weight > 0")),
    Kind.DECISION: (("two_ends", "source <> target"),),
    Kind.DISTINCTION: (("two_ends", "source <> target"),),
}
"""What the rows of a table must fulfil, by the name of the constraint."""

_PLAIN: dict[ColumnType, Any] = {
    ColumnType.DAY: Date,
    ColumnType.YES_NO: Boolean,
    ColumnType.DIRECTION: Boolean,
    ColumnType.CLOSENESS: Float,
    ColumnType.NUMBER: Float,
    ColumnType.FIELDS: Tuples(are_texts),
    ColumnType.FURTHER: Tuples(are_attributes),
    ColumnType.CHOICES: Tuples(are_values),
}
"""How what is no text is kept."""


def _column(column: records.Column) -> Column[Any]:
    if column.type in REFERS and column.type is not ColumnType.FIELDS:
        to = RECORDS[REFERS[column.type]].table
        return _refer(column.name, f"{to}.id", nullable=not column.required, index=column.bound)
    nullable = column.type is ColumnType.DAY
    return Column(column.name, _PLAIN.get(column.type, Text), nullable=nullable)


def _table(kind: Kind) -> Table:
    ranked = (Column("rank", Integer, nullable=False),)
    return Table(
        RECORDS[kind].table,
        metadata,
        Column("id", Text, primary_key=True),
        *map(_column, RECORDS[kind].columns),
        *(ranked if "rank" in ATTRIBUTES[kind] or kind in ORDERED else ()),
        Column("revision", Integer, nullable=False),
        *(CheckConstraint(rule, name=name) for name, rule in _CHECKS.get(kind, ())),
    )


TABLES: Mapping[Kind, Table] = {kind: _table(kind) for kind in Kind}
"""Where the records of each kind are."""

BATCHES = Table(
    "batches",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("at", Moment, nullable=False),
    _text("who"),
    _text("label"),
    Column("params", Tuples(are_values), nullable=False),
    Column("undo_of", Integer, ForeignKey("batches.position")),
    Column("backward", Boolean, nullable=False),
    Column("erasure", Boolean, nullable=False),
    UniqueConstraint("id"),
    UniqueConstraint("undo_of"),
)
"""One command each: when, who, what, and which one it takes back."""


def _log(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("batch", Integer, ForeignKey("batches.position"), primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        _text("kind"),
        _text("record"),
        Column("before", Text),
        Column("after", Text),
        Index(None, "kind", "record"),
    )


ENTRIES = _log("entries")
"""What each batch did to each record: its columns before and after, as JSON."""
CONTACT_ENTRIES = _log("contact_entries")
"""The same for contact persons, apart: nobody sees it, and erasing empties it."""

LOGS: Mapping[Kind, Table] = {
    kind: CONTACT_ENTRIES if kind is Kind.CONTACT else ENTRIES for kind in Kind
}

SNAPSHOTS = Table(
    "snapshots",
    metadata,
    Column("name", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    _text("who"),
)
"""Log positions that were given a name."""

DATES: Mapping[Kind, tuple[str, ...]] = {
    kind: tuple(column.name for column in table.c if isinstance(column.type, Date))
    for kind, table in TABLES.items()
}
"""Columns of each kind that hold days."""

BLANK_ROWS: Mapping[Kind, Row] = {
    kind: {
        column.name: blank_row(kind).get(column.name)
        for column in table.c
        if column.name != "revision"
    }
    for kind, table in TABLES.items()
}
"""The columns of each kind, with what they hold where nothing is said: None if that cannot be."""
