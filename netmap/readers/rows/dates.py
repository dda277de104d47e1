"""Days of which a source may know no more than the month."""

from __future__ import annotations

from datetime import date

from netmap.model import Severity
from netmap.readers.cells.parsing import parse_date, parse_month
from netmap.readers.rows.records import Record


def day_of(record: Record, column: str) -> date | None:
    """Return the day in a cell; of a bare month its first one, with a warning."""
    text = record.line(column)
    day = parse_date(text)
    if day is None and text:
        day = parse_month(text)
        code = "invalid-date" if day is None else "date-without-day"
        record.report(Severity.WARNING, code, column, text)
    return day
