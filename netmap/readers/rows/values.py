"""What a row says in the columns of a kind of records, each read by what the column holds."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from netmap.model import CooperationStatus
from netmap.readers.cells.parsing import (
    parse_closeness,
    parse_direction,
    parse_status,
    parse_yes_no,
)
from netmap.readers.rows.dates import day_of
from netmap.readers.rows.fields import field_of, fields_of
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.records import Column, ColumnType, RecordKind


def read_values(
    record: Record, kind: RecordKind, fields: Index, *, besides: Collection[str] = ()
) -> dict[str, Any]:
    """Return what a row says, by the columns of its kind.

    What cannot be read is reported ("invalid-date", "invalid-yes-no", "invalid-weight",
    "unknown-status"); the text of a day that is none is kept as a further column.

    Parameters
    ----------
    record : Record
        The row.
    kind : RecordKind
        What it is a record of.
    fields : Index
        Resolves action fields; creates what may be created.
    besides : collection of str
        Columns that are read by other rules.
    """
    missing, present = _split(kind, tuple(record.columns()), tuple(besides))
    found = missing.copy()
    unclear: tuple[tuple[str, str], ...] = ()
    for column in present:
        found[column.name] = value = _read(record, column, fields)
        if value is None and column.type is ColumnType.DAY:
            unclear += record.pair(column.name)
    found["attributes"] = unclear + record.attributes()
    return found


def _split(
    kind: RecordKind, names: tuple[str, ...], besides: tuple[str, ...]
) -> tuple[dict[str, Any], tuple[Column, ...]]:
    """Return what the columns say that a table lacks, and those that it has; once a table."""
    key = kind.value, names, besides
    if key not in _SPLIT:
        _SPLIT.clear()
        wanted = [
            column
            for column in kind.columns
            if column.name not in besides and column.type is not ColumnType.FURTHER
        ]
        _SPLIT[key] = (
            {one.name: _NOTHING.get(one.type, "") for one in wanted if one.name not in names},
            tuple(one for one in wanted if one.name in names),
        )
    return _SPLIT[key]


_SPLIT: dict[object, tuple[dict[str, Any], tuple[Column, ...]]] = {}
_NOTHING: dict[ColumnType, Any] = {
    ColumnType.DAY: None,
    ColumnType.YES_NO: False,
    ColumnType.DIRECTION: False,
    ColumnType.CLOSENESS: 1.0,
    ColumnType.STATUS: CooperationStatus.EXISTING,
    ColumnType.FIELDS: (),
    ColumnType.FIELD: None,
}
"""What a column says that is empty or missing; any other is ""."""
_PARSERS: dict[ColumnType, tuple[Callable[[str], Any], str]] = {
    ColumnType.YES_NO: (parse_yes_no, "invalid-yes-no"),
    ColumnType.DIRECTION: (parse_direction, "invalid-yes-no"),
    ColumnType.CLOSENESS: (parse_closeness, "invalid-weight"),
    ColumnType.STATUS: (parse_status, "unknown-status"),
}
"""How a column is read that holds one of a few values, and what is said of any other."""


def _read(record: Record, column: Column, fields: Index) -> Any:
    if column.type in _PARSERS:
        parser, code = _PARSERS[column.type]
        return record.parse(column.name, parser, code, default=_NOTHING[column.type])
    match column.type:
        case ColumnType.TEXT:
            return record.text(column.name)
        case ColumnType.DAY:
            return day_of(record, column.name)
        case ColumnType.FIELDS:
            return fields_of(record, fields, column.name)
        case ColumnType.FIELD:
            return field_of(record, fields, column.name)
    return record.line(column.name)
