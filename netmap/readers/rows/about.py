"""Title and date of a map."""

from __future__ import annotations

from datetime import date

from netmap.readers.rows.dates import day_of
from netmap.readers.rows.records import Record
from netmap.readers.shapes.vocabulary import Column
from netmap.records.headings import squash

_TITLE = frozenset({"titel", "title", "name"})
_AS_OF = frozenset({"stand", "asof", "datum", "date"})


def read_about(rows: list[Record]) -> tuple[str, date | None]:
    """Return the title of the map and the date it is of; the last row that says so counts.

    The table says it in rows (Eigenschaft, Wert) or in columns (Titel, Stand).
    """
    title = ""
    as_of = None
    for record in rows:
        said = squash(record.line(Column.PROPERTY))
        if said in _TITLE:
            title = record.line(Column.VALUE)
        elif said in _AS_OF:
            as_of = day_of(record, Column.VALUE)
        elif not said:
            title = record.line(Column.TITLE) or title
            as_of = day_of(record, Column.AS_OF) or as_of
    return title, as_of
