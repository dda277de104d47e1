"""What a kept map consists of: kinds of records, and how they refer to each other."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    CooperationStatus,
    Meeting,
    Offer,
    OfferKind,
    Priority,
)
from netmap.model.decisions import Decision, DecisionState
from netmap.model.scenes import SavedScene, Shows
from netmap.model.suggestions import SuggestionList
from netmap.settings import DEFAULT_SETTINGS


class Kind(StrEnum):
    """Kinds of records; their values are saved in the log."""

    ABOUT = "about"
    ACTION_FIELD = "action_field"
    PRIORITY = "priority"
    ACTOR = "actor"
    COOPERATION = "cooperation"
    MEETING = "meeting"
    ATTENDANCE = "attendance"
    OFFER = "offer"
    POSITION = "position"
    PLACE = "place"
    CONTACT = "contact"
    DECISION = "decision"
    SCENE = "scene"


ORDERED = frozenset({Kind.ACTION_FIELD, Kind.PRIORITY})
"""Kinds whose order the map's owner chose."""

_BESIDE = frozenset({Kind.POSITION, Kind.PLACE, Kind.CONTACT, Kind.DECISION, Kind.SCENE})
MAPPED = tuple(kind for kind in Kind if kind not in _BESIDE)
"""Kinds that make up a :class:`~netmap.model.Network`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is said about a map as a whole; there is one record of it, or none."""

    title: str = ""
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where somebody put an actor on the drawing, in screen pixels."""

    actor: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the drawing itself put an actor, in screen pixels; it comes and goes with the actor."""

    actor: str
    x: float
    y: float


Value = (
    About
    | ActionField
    | Priority
    | Actor
    | Cooperation
    | Meeting
    | Attendance
    | Offer
    | Position
    | Place
    | ContactPerson
    | Decision
    | SavedScene
)
V = TypeVar("V", bound=Value)
Row = dict[str, Any]
"""A record by its columns, without its revision: what tables hold and the log repeats."""

CLASSES: Mapping[Kind, type[Any]] = {
    Kind.ABOUT: About,
    Kind.ACTION_FIELD: ActionField,
    Kind.PRIORITY: Priority,
    Kind.ACTOR: Actor,
    Kind.COOPERATION: Cooperation,
    Kind.MEETING: Meeting,
    Kind.ATTENDANCE: Attendance,
    Kind.OFFER: Offer,
    Kind.POSITION: Position,
    Kind.PLACE: Place,
    Kind.CONTACT: ContactPerson,
    Kind.DECISION: Decision,
    Kind.SCENE: SavedScene,
}
ATTRIBUTES: Mapping[Kind, tuple[str, ...]] = {
    kind: tuple(entry.name for entry in dataclasses.fields(made)) for kind, made in CLASSES.items()
}
_KINDS = {made: kind for kind, made in CLASSES.items()}
CHOICES: Mapping[Kind, Mapping[str, type[StrEnum]]] = {
    Kind.COOPERATION: {"status": CooperationStatus},
    Kind.OFFER: {"kind": OfferKind},
    Kind.DECISION: {"list": SuggestionList, "state": DecisionState},
    Kind.SCENE: {"shows": Shows},
}
"""Columns that hold one of the program's own words."""


_LIMITS = DEFAULT_SETTINGS.limits
_SPAN = (-_LIMITS.place_pixels, _LIMITS.place_pixels)
_RANGES: Mapping[Kind, Mapping[str, tuple[float, float]]] = {
    Kind.COOPERATION: {"weight": (_LIMITS.least_closeness, _LIMITS.most_closeness)},
    Kind.POSITION: {"x": _SPAN, "y": _SPAN},
    Kind.PLACE: {"x": _SPAN, "y": _SPAN},
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


REFERENCES = (
    Reference(kind=Kind.ACTOR, column="fields", to=Kind.ACTION_FIELD, listed=True),
    Reference(kind=Kind.COOPERATION, column="fields", to=Kind.ACTION_FIELD, listed=True),
    Reference(kind=Kind.COOPERATION, column="source", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.COOPERATION, column="target", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.MEETING, column="field", to=Kind.ACTION_FIELD),
    Reference(kind=Kind.MEETING, column="part_of", to=Kind.MEETING),
    Reference(kind=Kind.ATTENDANCE, column="actor", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.ATTENDANCE, column="meeting", to=Kind.MEETING, bound=True),
    Reference(kind=Kind.OFFER, column="actor", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.OFFER, column="field", to=Kind.ACTION_FIELD),
    Reference(kind=Kind.POSITION, column="actor", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.PLACE, column="actor", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.CONTACT, column="actor", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.DECISION, column="source", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.DECISION, column="target", to=Kind.ACTOR, bound=True),
    Reference(kind=Kind.DECISION, column="field", to=Kind.ACTION_FIELD),
)


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
    suggestion.

    Examples
    --------
    >>> id_of(Attendance(actor="kita", meeting="auftakt"))
    '["kita","auftakt"]'
    """
    if isinstance(value, Attendance):
        return _join(value.actor, value.meeting)
    if isinstance(value, Decision):
        return _join(*value.key)
    if isinstance(value, (Position, Place)):
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
    for column in CHOICES.get(kind, ()):
        row[column] = str(row[column])
    return row


def blank_row(kind: Kind) -> Row:
    """Return the columns of a value that says nothing, without those that every value has."""
    defaults = {
        entry.name: entry.default
        for entry in dataclasses.fields(CLASSES[kind])
        if entry.default is not dataclasses.MISSING
    }
    chosen = {name: str(defaults[name]) for name in CHOICES.get(kind, ()) if name in defaults}
    return defaults | chosen | ({"rank": 0} if kind in ORDERED else {})


def to_value(kind: Kind, row: Mapping[str, Any]) -> Value:
    """Return the value that columns describe; numbers beyond what may be entered are the limit.

    Earlier versions let them in.
    """
    values = {name: row[name] for name in ATTRIBUTES[kind]}
    for column, (least, most) in _RANGES.get(kind, {}).items():
        values[column] = min(max(values[column], least), most)
    for column, choice in CHOICES.get(kind, {}).items():
        values[column] = choice(values[column])
    value: Value = CLASSES[kind](**values)
    return value


def is_limited(kind: Kind, row: Mapping[str, Any]) -> bool:
    """Whether the value that columns describe has other numbers than they have."""
    return any(
        not least <= row[column] <= most for column, (least, most) in _RANGES.get(kind, {}).items()
    )


def targets(reference: Reference, row: Row) -> tuple[str, ...]:
    """Return the ids that a row holds in the column of a reference."""
    held = row[reference.column]
    if reference.listed:
        return tuple(held)
    return () if held is None else (held,)
