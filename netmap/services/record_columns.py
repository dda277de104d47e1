"""What can be said about a record, column by column, as forms show it and take it back."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from netmap.errors import EditError
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
from netmap.model.about import About
from netmap.readers.cells import parse_closeness, parse_date
from netmap.readers.cleaning import clean
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Value

Entry = dict[str, Any]
"""What stands in the inputs of a form, by column: texts, lists of ids, numbers, yes or no."""


class Input(StrEnum):
    """How a column is entered."""

    LINE = "line"
    TEXT = "text"
    WORD = "word"
    """A word that others used before, or a new one."""
    DAY = "day"
    YES_NO = "yes_no"
    CLOSENESS = "closeness"
    STATUS = "status"
    OFFER_KIND = "offer_kind"
    ACTOR = "actor"
    MEETING = "meeting"
    FIELD = "field"
    FIELDS = "fields"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a kind of records.

    Attributes
    ----------
    name : str
        As the model calls it.
    label : str
        Key of its heading.
    input : Input
        How it is entered.
    required : bool
        Whether it must not be empty.
    """

    name: str
    label: str
    input: Input = Input.LINE
    required: bool = False


def _column(
    name: str, input: Input = Input.LINE, *, label: str = "", required: bool = False
) -> Column:
    heading = f"column-{label or name.replace('_', '-')}"
    return Column(name=name, label=heading, input=input, required=required)


_REFERENCE = _column("reference")
_NOTE = _column("note", Input.TEXT)
_NAME = _column("name", required=True)

COLUMNS: Mapping[Kind, tuple[Column, ...]] = {
    Kind.ABOUT: (
        _column("title", label="map-title"),
        _column("as_of", Input.DAY, label="map-as-of"),
    ),
    Kind.ACTOR: (
        _NAME,
        _column("type", Input.WORD),
        _column("fields", Input.FIELDS),
        _column("place"),
        _column("surveyed_on", Input.DAY),
        _column("coordinator", Input.YES_NO),
        _REFERENCE,
        _NOTE,
    ),
    Kind.COOPERATION: (
        _column("source", Input.ACTOR, label="from", required=True),
        _column("target", Input.ACTOR, label="to", required=True),
        _column("fields", Input.FIELDS),
        _column("kind", Input.WORD),
        _column("weight", Input.CLOSENESS, label="closeness"),
        _column("status", Input.STATUS),
        _column("directed", Input.YES_NO),
        _REFERENCE,
        _NOTE,
    ),
    Kind.ACTION_FIELD: (_NAME, _column("description", Input.TEXT), _REFERENCE),
    Kind.PRIORITY: (_NAME, _REFERENCE),
    Kind.MEETING: (
        _NAME,
        _column("held_on", Input.DAY, label="date"),
        _column("kind", Input.WORD),
        _column("field", Input.FIELD),
        _column("part_of", Input.MEETING),
        _REFERENCE,
    ),
    Kind.ATTENDANCE: (
        _column("meeting", Input.MEETING, required=True),
        _column("actor", Input.ACTOR, required=True),
        _REFERENCE,
    ),
    Kind.OFFER: (
        _column("actor", Input.ACTOR, required=True),
        _column("kind", Input.OFFER_KIND, label="offer-or-need"),
        _column("topic", Input.WORD, required=True),
        _column("field", Input.FIELD),
        _REFERENCE,
        _NOTE,
    ),
    Kind.CONTACT: (
        _column("actor", Input.ACTOR, required=True),
        _column("name", label="contact-person", required=True),
        _column("role"),
        _column("email"),
        _column("phone"),
        _NOTE,
    ),
}
"""The columns of each kind that people enter, in the order of a form."""

BLANK: Mapping[Kind, Value] = {
    Kind.ABOUT: About(),
    Kind.ACTOR: Actor(id="", name=""),
    Kind.COOPERATION: Cooperation(id="", source="", target=""),
    Kind.ACTION_FIELD: ActionField(id="", name=""),
    Kind.PRIORITY: Priority(id="", name=""),
    Kind.MEETING: Meeting(id="", name=""),
    Kind.ATTENDANCE: Attendance(actor="", meeting=""),
    Kind.OFFER: Offer(actor="", kind=OfferKind.OFFER, topic=""),
    Kind.CONTACT: ContactPerson(actor="", name=""),
}
"""A new record of each kind, before anything is said about it."""


def to_entry(kind: Kind, value: Value, *, day_format: str) -> Entry:
    """Return what a form shows of a record.

    Parameters
    ----------
    kind : Kind
        Its kind.
    value : Value
        Its content.
    day_format : str
        How days are written, for ``strftime``; :func:`~netmap.readers.cells.parse_date` reads it.

    Examples
    --------
    >>> to_entry(Kind.PRIORITY, Priority(id="p", name="Teilhabe"), day_format="%d.%m.%Y")
    {'name': 'Teilhabe', 'reference': ''}
    """
    return {
        column.name: _shown(column, getattr(value, column.name), day_format)
        for column in COLUMNS[kind]
    }


def read_entry(kind: Kind, entry: Entry, *, base: Value) -> Value:
    """Return the record that stands in a form.

    Parameters
    ----------
    kind : Kind
        Its kind.
    entry : Entry
        What stands in the inputs.
    base : Value
        What the form does not show is taken from it.

    Raises
    ------
    EditError
        If something is missing, is no day or no closeness.

    Examples
    --------
    >>> read_entry(Kind.PRIORITY, {"name": "Teilhabe"}, base=BLANK[Kind.PRIORITY]).name
    'Teilhabe'
    """
    columns = [column for column in COLUMNS[kind] if column.name in entry]
    return dataclasses.replace(
        base, **{column.name: _read(column, entry[column.name]) for column in columns}
    )


def _shown(column: Column, held: Any, day_format: str) -> Any:
    if column.input is Input.DAY:
        return held.strftime(day_format) if isinstance(held, date) else ""
    if column.input is Input.FIELDS:
        return list(held)
    if column.input in (Input.STATUS, Input.OFFER_KIND):
        return str(held)
    if column.input in (Input.ACTOR, Input.MEETING, Input.FIELD, Input.WORD):
        return held or None
    return held


def _read(column: Column, entered: Any) -> Any:
    match column.input:
        case Input.DAY:
            return _day(entered or "")
        case Input.FIELDS:
            return tuple(entered)
        case Input.CLOSENESS:
            return _closeness(entered)
        case Input.STATUS:
            return CooperationStatus(entered or CooperationStatus.EXISTING)
        case Input.OFFER_KIND:
            return OfferKind(entered or OfferKind.OFFER)
        case Input.YES_NO:
            return bool(entered)
        case Input.ACTOR | Input.MEETING | Input.FIELD:
            if not entered and column.required:
                raise EditError(f"error-edit-no-{column.input}")
            return entered or None
        case _:
            return entered or ""


def _day(text: str) -> date | None:
    tidied = clean(text)
    day = parse_date(tidied)
    if tidied and day is None:
        raise EditError("error-edit-day", value=tidied)
    return day


def _closeness(entered: Any) -> float:
    closeness = (
        entered if isinstance(entered, float) else parse_closeness(clean(str(entered or "")))
    )
    if closeness is None:
        limit = int(DEFAULT_SETTINGS.limits.most_closeness)
        raise EditError("error-edit-closeness", limit=limit)
    return closeness
