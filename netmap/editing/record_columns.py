"""A record as its form shows it, and what stands in a form as a record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from netmap.errors import EditError
from netmap.model import CooperationStatus, OfferKind
from netmap.readers.cells.cleaning import clean
from netmap.readers.cells.parsing import parse_closeness, parse_date
from netmap.records import RECORDS, Column, ColumnType, Kind
from netmap.records.own_columns import held_in, own_heading, with_held
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Value

Entry = dict[str, Any]
"""What stands in the inputs of a form, by column: texts, lists of ids, numbers, yes or no."""


def to_entry(kind: Kind, value: Value, *, day_format: str, own: Iterable[str] = ()) -> Entry:
    """Return what a form shows of a record.

    Parameters
    ----------
    kind : Kind
        Its kind.
    value : Value
        Its content.
    day_format : str
        How days are written, for ``strftime``;
        :func:`~netmap.readers.cells.parsing.parse_date` reads it.
    own : iterable of str
        Names of the list's own columns that it shows.

    Examples
    --------
    >>> from netmap.model import Priority
    >>> to_entry(Kind.PRIORITY, Priority(id="p", name="Teilhabe"), day_format="%d.%m.%Y")
    {'name': 'Teilhabe', 'reference': ''}
    """
    return {
        column.name: _shown(column, getattr(value, column.name), day_format)
        for column in RECORDS[kind].entered
    } | {name: held_in(value, name) or None for name in own}


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
    >>> read_entry(Kind.PRIORITY, {"name": "Teilhabe"}, base=RECORDS[Kind.PRIORITY].blank).name
    'Teilhabe'
    """
    columns = [column for column in RECORDS[kind].entered if column.name in entry]
    said = {column.name: _read(column, entry[column.name]) for column in columns}
    own = {name: held or "" for name, held in entry.items() if own_heading(name) is not None}
    return with_held(base, said | own)


def _shown(column: Column, held: Any, day_format: str) -> Any:
    if column.type is ColumnType.DAY:
        return held.strftime(day_format) if isinstance(held, date) else ""
    if column.type is ColumnType.FIELDS:
        return list(held)
    if column.type in (ColumnType.STATUS, ColumnType.OFFER_KIND):
        return str(held)
    if column.type in (ColumnType.ACTOR, ColumnType.MEETING, ColumnType.FIELD, ColumnType.WORD):
        return held or None
    return held


def _read(column: Column, entered: Any) -> Any:
    match column.type:
        case ColumnType.DAY:
            return _day(entered or "")
        case ColumnType.FIELDS:
            return tuple(entered)
        case ColumnType.CLOSENESS:
            return _closeness(entered)
        case ColumnType.STATUS:
            return CooperationStatus(entered or CooperationStatus.EXISTING)
        case ColumnType.OFFER_KIND:
            return OfferKind(entered or OfferKind.OFFER)
        case ColumnType.YES_NO | ColumnType.DIRECTION:
            return bool(entered)
        case ColumnType.ACTOR | ColumnType.MEETING | ColumnType.FIELD:
            if not entered and column.required:
                raise EditError(f"error-edit-no-{column.type}")
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
