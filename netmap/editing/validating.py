"""What people enter, as a map keeps it: clean, complete and within its limits."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import Any

from netmap.errors import EditError
from netmap.model import Cooperation, Meeting
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.readers.cells.cleaning import clean, one_line
from netmap.records import RECORDS, ColumnType
from netmap.settings import Limits
from netmap.store import V, Value

_LONG_TEXTS = frozenset(
    column.name
    for record in RECORDS.values()
    for column in record.columns
    if column.type is ColumnType.TEXT
)
"""Texts that may have several lines."""
_NAMES = frozenset({"name", "topic"})
"""Texts that must not be empty."""


def validated(value: V, *, limits: Limits) -> V:
    r"""Return a value as it may enter a map.

    Texts are composed and lose what nobody sees, names and ids are on one line, lists name
    nothing twice.

    Parameters
    ----------
    value : Actor or Cooperation or …
        What somebody entered.
    limits : Limits
        How long names and texts may be.

    Raises
    ------
    EditError
        If a name or topic is missing, something is too long, a closeness or place on the map is
        no usable number, or a cooperation or meeting refers to itself.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> validated(Actor(id="", name=" Kita\u200b  Regenbogen "), limits=Limits()).name
    'Kita Regenbogen'
    """
    changed = {}
    for entry in dataclasses.fields(value):
        held = getattr(value, entry.name)
        tidied = _tidy(entry.name, held, limits)
        if tidied != held:
            changed[entry.name] = tidied
    if changed:
        value = dataclasses.replace(value, **changed)
    _check(value, limits)
    return value


def _tidy(column: str, held: Any, limits: Limits) -> Any:
    if column == "attributes":
        return tuple((_line(name, limits), _text(text, limits)) for name, text in held)
    if isinstance(held, tuple):
        return tuple(dict.fromkeys(filter(None, (_line(one, limits) for one in held))))
    if not isinstance(held, str) or isinstance(held, StrEnum):
        return held
    if column in _LONG_TEXTS:
        return _text(held, limits)
    line = _line(held, limits)
    if column in _NAMES:
        if not line:
            raise EditError("error-edit-no-name")
        if len(line) > limits.name_characters:
            shown = line[: limits.quoted_characters]
            raise EditError("error-edit-name-long", value=shown, limit=limits.name_characters)
    return line


def _line(text: str, limits: Limits) -> str:
    return one_line(_text(text, limits))


def _text(text: str, limits: Limits) -> str:
    if len(text) > limits.cell_characters:
        shown = one_line(clean(text[: limits.quoted_characters]))
        raise EditError("error-edit-text-long", value=shown, limit=limits.cell_characters)
    return clean(text)


def _check(value: Value, limits: Limits) -> None:
    if isinstance(value, Cooperation):
        if value.source == value.target:
            raise EditError("error-edit-one-end")
        if not limits.least_closeness <= value.weight <= limits.most_closeness:
            raise EditError("error-edit-closeness", limit=int(limits.most_closeness))
    if isinstance(value, (ComputedSpot, DraggedSpot)) and not _is_near(value, limits):
        raise EditError("error-edit-position")
    if isinstance(value, Meeting) and value.id and value.part_of == value.id:
        raise EditError("error-edit-part-of-itself", name=value.name)


def _is_near(place: ComputedSpot | DraggedSpot, limits: Limits) -> bool:
    """Whether a place is on the drawing; what is no number is nowhere."""
    return abs(place.x) <= limits.place_pixels and abs(place.y) <= limits.place_pixels
