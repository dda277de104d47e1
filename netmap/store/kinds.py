"""The records of a kept map: their values and rows, and how they refer to each other."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    Meeting,
    Offer,
    Priority,
)
from netmap.model.about import About
from netmap.model.decisions import Decision
from netmap.model.distinctions import Distinction
from netmap.model.scenes import SavedScene
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.records import ORDERED, RECORDS, REFERS, ColumnType, Kind
from netmap.settings import DEFAULT_SETTINGS

Value = (
    About
    | ActionField
    | Priority
    | Actor
    | Cooperation
    | Meeting
    | Attendance
    | Offer
    | DraggedSpot
    | ComputedSpot
    | ContactPerson
    | Decision
    | SavedScene
    | Distinction
)
V = TypeVar("V", bound=Value)
Row = dict[str, Any]
"""A record by its columns, without its revision: what tables hold and the log repeats."""

ATTRIBUTES: Mapping[Kind, tuple[str, ...]] = {
    kind: tuple(entry.name for entry in dataclasses.fields(record.value))
    for kind, record in RECORDS.items()
}
_KINDS = {record.value: kind for kind, record in RECORDS.items()}
CHOICES: Mapping[Kind, Mapping[str, type[StrEnum]]] = {
    kind: {
        column.name: type(held)
        for column in record.columns
        if isinstance(held := getattr(record.blank, column.name), StrEnum)
    }
    for kind, record in RECORDS.items()
}
"""Columns that hold one of the program's own words."""


_LIMITS = DEFAULT_SETTINGS.limits
_SPAN = (-_LIMITS.place_pixels, _LIMITS.place_pixels)
_RANGE_OF = {
    ColumnType.CLOSENESS: (_LIMITS.least_closeness, _LIMITS.most_closeness),
    ColumnType.NUMBER: _SPAN,
}
_RANGES: Mapping[Kind, Mapping[str, tuple[float, float]]] = {
    kind: {
        column.name: _RANGE_OF[column.type] for column in record.columns if column.type in _RANGE_OF
    }
    for kind, record in RECORDS.items()
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A column of one kind that holds ids of another.

    Attributes
    ----------
    kind, column
        Who refers.
    to : Kind
        To what.
    bound : bool
        Whether a record goes with what it refers to; if not, only the reference is dropped.
    listed : bool
        Whether the column holds several ids.
    """

    kind: Kind
    column: str
    to: Kind
    bound: bool = False
    listed: bool = False


REFERENCES = tuple(
    Reference(
        kind=kind,
        column=column.name,
        to=REFERS[column.type],
        bound=column.bound,
        listed=column.type is ColumnType.FIELDS,
    )
    for kind, record in RECORDS.items()
    for column in record.columns
    if column.type in REFERS
)
"""All columns that refer to something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A record as somebody saw it: what travels with a form and comes back with the change.

    The revision is the log position of the record's last change.
    """

    kind: Kind
    id: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record as it stands: its version and its content."""

    kind: Kind
    id: str
    revision: int
    value: Value

    @property
    def version(self) -> Version:
        """What a form keeps of it."""
        return Version(kind=self.kind, id=self.id, revision=self.revision)


def kind_of(value: Value) -> Kind:
    """Return the kind of record that a value belongs to."""
    return _KINDS[type(value)]


def id_of(value: Value) -> str | None:
    """Return the id that a value's content decides; None for offers and contact persons.

    Two equal attendances are one record, whoever adds them; so are two decisions on the same
    suggestion, and two distinctions of the same actors.

    Examples
    --------
    >>> id_of(Attendance(actor="kita", meeting="auftakt"))
    '["kita","auftakt"]'
    """
    if isinstance(value, Attendance):
        return _join(value.actor, value.meeting)
    if isinstance(value, Decision):
        return _join(*value.key)
    if isinstance(value, Distinction):
        return _join(*sorted((value.source, value.target)))
    if isinstance(value, (DraggedSpot, ComputedSpot)):
        return value.actor
    if isinstance(value, About):
        return Kind.ABOUT.value
    return None if isinstance(value, (Offer, ContactPerson)) else value.id


def _join(*ids: str | None) -> str:
    return json.dumps(ids, ensure_ascii=False, separators=(",", ":"))


def to_row(id: str, value: Value) -> Row:
    """Return the columns of a value, but for the rank of those that have one."""
    kind = kind_of(value)
    row = {name: getattr(value, name) for name in ATTRIBUTES[kind]}
    row["id"] = id
    for column in CHOICES[kind]:
        row[column] = str(row[column])
    return row


def blank_row(kind: Kind) -> Row:
    """Return the columns of a value that says nothing, without those that every value has."""
    defaults = {
        entry.name: entry.default
        for entry in dataclasses.fields(RECORDS[kind].value)
        if entry.default is not dataclasses.MISSING
    }
    chosen = {name: str(defaults[name]) for name in CHOICES[kind] if name in defaults}
    return defaults | chosen | ({"rank": 0} if kind in ORDERED else {})


def to_value(kind: Kind, row: Mapping[str, Any]) -> Value:
    """Return the value that columns describe; numbers beyond what may be entered are the limit.

    Earlier versions let them in.
    """
    values = {name: row[name] for name in ATTRIBUTES[kind]}
    for column, (least, most) in _RANGES[kind].items():
        values[column] = min(max(values[column], least), most)
    for column, choice in CHOICES[kind].items():
        values[column] = choice(values[column])
    value: Value = RECORDS[kind].value(**values)
    return value


def is_limited(kind: Kind, row: Mapping[str, Any]) -> bool:
    """Whether the value that columns describe has other numbers than they have."""
    return any(not least <= row[column] <= most for column, (least, most) in _RANGES[kind].items())


def targets(reference: Reference, row: Row) -> tuple[str, ...]:
    """Return the ids that a row holds in the column of a reference."""
    held = row[reference.column]
    if reference.listed:
        return tuple(held)
    return () if held is None else (held,)
