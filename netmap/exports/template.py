"""The empty workbook that people fill in: netmap's own tables with hints and lists to pick from."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from netmap.exports.choices import LAST_ROW, choice_of
from netmap.i18n import Texts
from netmap.records import RECORDS, Column, ColumnType, Kind, RecordKind

MADE_ON = datetime(2021, 11, 1, tzinfo=UTC).replace(tzinfo=None)
"""Date in the file's properties: fixed, so that the same texts give the same bytes."""

A4 = 9
GUIDE_WIDTH = 110  # characters; no line of the instructions is longer
HEADING_HEIGHT = 32  # points, two lines

ID = Column(name="id", width=12)
_FIRST = (Kind.ACTOR, Kind.COOPERATION)


def sheets() -> dict[str, tuple[Column, ...]]:
    """Return the columns of the sheets to fill in; their names have the keys ``sheet-<name>``.

    Examples
    --------
    >>> [column.name for column in sheets()["priorities"]]
    ['id', 'name', 'reference']
    """
    return {
        record.sheet: (*((ID,) if record.ids else ()), *sheet_columns(record))
        for record in sorted(RECORDS.values(), key=_place)
        if record.sheet
    }


def sheet_columns(record: RecordKind) -> tuple[Column, ...]:
    """Return the columns of a kind that a sheet has headings for, besides the ids."""
    return tuple(column for column in record.columns if column.type is not ColumnType.FURTHER)


def _place(record: RecordKind) -> int:
    """What everybody fills in comes first."""
    return _FIRST.index(record.kind) if record.kind in _FIRST else len(_FIRST)


def build_template(texts: Texts) -> bytes:
    """Return the empty workbook (.xlsx) in the language of ``texts``.

    A sheet of instructions comes first, then one sheet for each table that netmap reads, and the
    map's own properties last. Every column explains itself when a cell is entered. Words with a
    fixed meaning take nothing else; references warn of names that are not there yet.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> build_template(texts_for(Language.DE)) == build_template(texts_for(Language.DE))
    True
    """
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as file:
        file.set_properties({"title": texts("template-title"), "created": MADE_ON})
        book = _Template(file, texts)
        book.add_guide()
        for name, columns in sheets().items():
            book.add_table(name, columns)
        book.add_map()
    return stream.getvalue()


class _Template:
    """Writes the sheets into a workbook."""

    def __init__(self, file: xlsxwriter.Workbook, texts: Texts) -> None:
        self._file = file
        self._texts = texts
        self._title = file.add_format({"bold": True, "font_size": 16})
        self._heading = file.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom", "num_format": "@"}
        )
        self._subtitle = file.add_format({"bold": True})
        self._text = file.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self._date = file.add_format(
            {"valign": "top", "align": "left", "num_format": texts("format-date")}
        )

    def add_guide(self) -> None:
        """Add the instructions: one column of sentences, so that nobody takes it for a table."""
        sheet = self._add_sheet(self._texts("template-sheet-guide"))
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, GUIDE_WIDTH)
        sheet.write_string(0, 0, self._texts("template-title"), self._title)
        for row, line in enumerate(self._texts("template-guide").splitlines(), start=2):
            words = line.removeprefix("# ")
            sheet.write_string(row, 0, words, self._subtitle if words != line else None)

    def add_table(self, name: str, columns: tuple[Column, ...]) -> None:
        """Add an empty table with its headings, formats, hints and lists."""
        sheet = self._add_sheet(self._texts(f"sheet-{name}"))
        self._write_headings(sheet, tuple(column.sheet_label for column in columns))
        for number, column in enumerate(columns):
            sheet.set_column(
                number,
                number,
                column.width,
                self._date if column.type is ColumnType.DAY else self._text,
            )
            sheet.data_validation(
                1,
                number,
                LAST_ROW,
                number,
                self._hint(name, column) | choice_of(column, self._texts),
            )
        everything = xl_range(1, 0, LAST_ROW, len(columns) - 1)
        sheet.ignore_errors({"number_stored_as_text": everything})

    def add_map(self) -> None:
        """Add the sheet of the map's own properties, one a row."""
        sheet = self._add_sheet(self._texts("sheet-map"))
        self._write_headings(sheet, ("column-property", "column-value"))
        sheet.set_column(0, 0, 16, self._text)
        sheet.set_column(1, 1, 60, self._text)
        for row, (name, cell) in enumerate((("title", self._text), ("as-of", self._date)), start=1):
            label = self._texts(f"property-{name}")
            sheet.write_string(row, 0, label, self._text)
            sheet.write_blank(row, 1, None, cell)
            hint = self._texts(f"template-hint-map-{name}")
            sheet.data_validation(row, 1, row, 1, _message(label, hint))

    def _add_sheet(self, name: str) -> Worksheet:
        sheet = self._file.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&A&R&P / &N")
        return sheet

    def _write_headings(self, sheet: Worksheet, columns: tuple[str, ...]) -> None:
        for number, column in enumerate(columns):
            sheet.write_string(0, number, self._texts(column), self._heading)
        sheet.set_row(0, HEADING_HEIGHT)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)

    def _hint(self, sheet: str, column: Column) -> dict[str, Any]:
        name = column.sheet_label.removeprefix("column-")
        own = f"template-hint-{sheet}-{name}"
        key = own if own in self._texts else f"template-hint-{name}"
        return _message(self._texts(column.sheet_label), self._texts(key))


def _message(title: str, text: str) -> dict[str, Any]:
    return {"validate": "any", "input_title": title, "input_message": text}
