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

from netmap.store.columns import Moment, Shape, Tuples, are_attributes, are_texts, are_values
from netmap.store.kinds import Kind, Row, blank_row

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


def _list(name: str, shape: Shape) -> Column[Any]:
    return Column(name, Tuples(shape), nullable=False)


def _refer(name: str, to: str, *, nullable: bool = False, index: bool = False) -> Column[Any]:
    """A foreign key that is checked at the end of a change, so that its order does not matter."""
    key = ForeignKey(to, deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, nullable=nullable, index=index)


def _records(name: str, *columns: Any) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        *columns,
        Column("revision", Integer, nullable=False),
    )


TABLES: Mapping[Kind, Table] = {
    Kind.ABOUT: _records("about", _text("title"), Column("as_of", Date)),
    Kind.ACTION_FIELD: _records(
        "action_fields",
        _text("name"),
        _text("description"),
        _text("reference"),
        _list("attributes", are_attributes),
        Column("rank", Integer, nullable=False),
    ),
    Kind.PRIORITY: _records(
        "priorities",
        _text("name"),
        _text("reference"),
        _list("attributes", are_attributes),
        Column("rank", Integer, nullable=False),
    ),
    Kind.ACTOR: _records(
        "actors",
        _text("name"),
        _text("type"),
        _list("fields", are_texts),
        _text("place"),
        Column("coordinator", Boolean, nullable=False),
        Column("surveyed_on", Date),
        _text("reference"),
        _text("note"),
        _list("attributes", are_attributes),
    ),
    Kind.COOPERATION: _records(
        "cooperations",
        _refer("source", "actors.id", index=True),
        _refer("target", "actors.id", index=True),
        _list("fields", are_texts),
        _text("kind"),
        Column("weight", Float, nullable=False),
        _text("status"),
        Column("directed", Boolean, nullable=False),
        _text("reference"),
        _text("note"),
        _list("attributes", are_attributes),
        CheckConstraint("source <> target", name="two_ends"),
        CheckConstraint("weight > 0", name="positive_weight"),
    ),
    Kind.MEETING: _records(
        "meetings",
        _text("name"),
        Column("held_on", Date),
        _text("kind"),
        _refer("field", "action_fields.id", nullable=True),
        _refer("part_of", "meetings.id", nullable=True),
        _text("reference"),
        _list("attributes", are_attributes),
    ),
    Kind.ATTENDANCE: _records(
        "attendances",
        _refer("actor", "actors.id", index=True),
        _refer("meeting", "meetings.id", index=True),
        _text("reference"),
        _list("attributes", are_attributes),
    ),
    Kind.OFFER: _records(
        "offers",
        _refer("actor", "actors.id", index=True),
        _text("kind"),
        _text("topic"),
        _refer("field", "action_fields.id", nullable=True),
        _text("note"),
        _text("reference"),
        _list("attributes", are_attributes),
    ),
    Kind.POSITION: _records(
        "positions",
        _refer("actor", "actors.id", index=True),
        Column("x", Float, nullable=False),
        Column("y", Float, nullable=False),
    ),
    Kind.PLACE: _records(
        "places",
        _refer("actor", "actors.id", index=True),
        Column("x", Float, nullable=False),
        Column("y", Float, nullable=False),
    ),
    Kind.CONTACT: _records(
        "contact_persons",
        _refer("actor", "actors.id", index=True),
        _text("name"),
        _text("role"),
        _text("email"),
        _text("phone"),
        _text("note"),
    ),
    Kind.DECISION: _records(
        "decisions",
        _text("list"),
        _refer("source", "actors.id", nullable=True, index=True),
        _refer("target", "actors.id", nullable=True, index=True),
        _refer("field", "action_fields.id", nullable=True),
        _text("state"),
        _text("reason"),
        _text("note"),
        CheckConstraint("source <> target", name="two_ends"),
    ),
    Kind.SCENE: _records(
        "scenes",
        _text("title"),
        _text("note"),
        _text("shows"),
        _list("view", are_values),
        Column("rank", Integer, nullable=False),
    ),
}
"""Where the records of each kind are."""

BATCHES = Table(
    "batches",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("at", Moment, nullable=False),
    _text("who"),
    _text("label"),
    _list("params", are_values),
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
