"""What stands in a cell of a table, by the type of its column: from a record and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from netmap.editing.history import name_value
from netmap.errors import EditError
from netmap.i18n import Texts
from netmap.model import ActionField, Actor, CooperationStatus, Meeting, Network
from netmap.readers.cells.cleaning import clean, one_line
from netmap.readers.cells.parsing import (
    parse_closeness,
    parse_date,
    parse_direction,
    parse_status,
    parse_yes_no,
)
from netmap.readers.rows.names import Names
from netmap.records import REFERS, TRUTHS, Column, ColumnType, Kind
from netmap.records.own_columns import held_in
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Value
from netmap.views.text.record_text import tell_value

T = TypeVar("T")

_BETWEEN = "; "
_MADE: dict[Kind, type[Actor] | type[Meeting] | type[ActionField]] = {
    Kind.ACTOR: Actor,
    Kind.MEETING: Meeting,
    Kind.ACTION_FIELD: ActionField,
}


class References:
    """The actors, meetings and action fields that cells name.

    Parameters
    ----------
    network : Network
        The map.
    create : bool
        Whether what it does not have yet is added.

    Attributes
    ----------
    named : tuple of Actor or Meeting or ActionField
        What was added, in the order in which it was named.
    """

    def __init__(self, network: Network, *, create: bool = False) -> None:
        self.named: tuple[Value, ...] = ()
        self._network = network
        self._create = create
        self._names = {kind: Names(DEFAULT_SETTINGS) for kind in _MADE}
        self._spelling: dict[tuple[Kind, str], str] = {}
        known = (
            (Kind.ACTOR, network.actors),
            (Kind.MEETING, network.meetings),
            (Kind.ACTION_FIELD, network.action_fields),
        )
        for kind, values in known:
            for value in values:
                self._names[kind].add(value.id, value.name)
                self._spelling[kind, value.id] = value.name

    def tell(self, kind: Kind, known_as: str) -> str:
        """Return what a cell says of a record: its name, its id where others have that name."""
        name = self._spelling.get((kind, known_as), known_as)
        return known_as if self._names[kind].find(name) != known_as else name

    def find(self, kind: Kind, text: str) -> str:
        """Return the id of what a text names.

        Raises
        ------
        EditError
            If the map has nobody of this name, or several.
        """
        names = self._names[kind]
        found = names.find(text)
        if found is not None:
            return found
        if names.is_ambiguous(text):
            raise EditError("error-grid-several", value=text)
        if not self._create:
            suggestion = names.suggest(text)
            known = "yes" if suggestion else "no"
            raise EditError("error-grid-unknown", value=text, known=known, suggestion=suggestion)
        made = names.make_id(text, kind.value)
        names.add(made, text)
        self._spelling[kind, made] = text
        self.named = (*self.named, _MADE[kind](id=made, name=text))
        return made

    def name_of(self, value: Value) -> str:
        """Return how people call what a record says."""
        return name_value(value, self._network)


def tell_cell(column: Column, value: Value, references: References, texts: Texts) -> str:
    """Return what a cell shows of a record."""
    held = held_in(value, column.name)
    if column.type is ColumnType.FIELDS:
        return _BETWEEN.join(references.tell(Kind.ACTION_FIELD, field) for field in held)
    if column.type in REFERS:
        return references.tell(REFERS[column.type], held) if held else ""
    if column.type in TRUTHS and not held:
        return ""
    if column.type is ColumnType.DAY:
        return held.strftime(texts("edit-day-format")) if held else ""
    return tell_value(column, held, Network(), texts)


def read_cell(column: Column, text: str, references: References) -> Any:
    """Return what a cell says, as a record holds it.

    Raises
    ------
    EditError
        If it is no day, number, yes or no, or names what the map does not have, or holds several
        cells.
    """
    whole = clean(text)
    tidied = one_line(whole)
    if column.type is not ColumnType.TEXT and not {"\n", "\t"}.isdisjoint(whole):
        raise EditError("error-grid-block")
    match column.type:
        case ColumnType.TEXT:
            return whole
        case ColumnType.DAY:
            return _parse(parse_date, tidied, None, "error-edit-day")
        case ColumnType.YES_NO:
            return _parse(parse_yes_no, tidied, False, "error-grid-yes-no")
        case ColumnType.DIRECTION:
            return _parse(parse_direction, tidied, False, "error-grid-yes-no")
        case ColumnType.STATUS:
            existing = CooperationStatus.EXISTING
            return _parse(parse_status, tidied, existing, "error-grid-status")
        case ColumnType.CLOSENESS:
            limit = int(DEFAULT_SETTINGS.limits.most_closeness)
            return _parse(parse_closeness, tidied, 1.0, "error-edit-closeness", limit=limit)
        case ColumnType.FIELDS:
            parts = (one_line(part) for part in tidied.split(_BETWEEN.strip()))
            found = (references.find(Kind.ACTION_FIELD, part) for part in parts if part)
            return tuple(dict.fromkeys(found))
    if column.type in REFERS:
        if not tidied and column.required:
            raise EditError(f"error-edit-no-{column.type}")
        return references.find(REFERS[column.type], tidied) if tidied else None
    return tidied


def _parse(
    parse: Callable[[str], T | None], text: str, default: T | None, key: str, **params: int
) -> T | None:
    """Return what a text says; the default of an empty one."""
    if not text:
        return default
    found = parse(text)
    if found is None:
        raise EditError(key, **({"value": text} | params))
    return found
