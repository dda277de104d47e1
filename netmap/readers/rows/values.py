"""What a row says in the columns of a kind of records, each read by what the column holds."""

from __future__ import annotations

from collections.abc import Collection
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
    found: dict[str, Any] = {}
    unclear: tuple[tuple[str, str], ...] = ()
    for column in kind.columns:
        if column.name not in besides and column.type is not ColumnType.FURTHER:
            found[column.name] = _read(record, column, fields)
            if column.type is ColumnType.DAY and found[column.name] is None:
                unclear += record.pair(column.name)
    return found | {"attributes": unclear + record.attributes()}


def _read(record: Record, column: Column, fields: Index) -> Any:
    match column.type:
        case ColumnType.TEXT:
            return record.text(column.name)
        case ColumnType.DAY:
            return day_of(record, column.name)
        case ColumnType.YES_NO:
            return record.parse(column.name, parse_yes_no, "invalid-yes-no", default=False)
        case ColumnType.DIRECTION:
            return record.parse(column.name, parse_direction, "invalid-yes-no", default=False)
        case ColumnType.CLOSENESS:
            return record.parse(column.name, parse_closeness, "invalid-weight", default=1.0)
        case ColumnType.STATUS:
            existing = CooperationStatus.EXISTING
            return record.parse(column.name, parse_status, "unknown-status", default=existing)
        case ColumnType.FIELDS:
            return fields_of(record, fields, column.name)
        case ColumnType.FIELD:
            return field_of(record, fields, column.name)
    return record.line(column.name)
