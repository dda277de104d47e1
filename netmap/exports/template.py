"""The empty workbook that people fill in: netmap's own tables with hints and lists to pick from."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from netmap.i18n import Texts
from netmap.model import CooperationStatus, OfferKind
from netmap.views.details import CLOSENESS

MADE_ON = datetime(2021, 11, 1, tzinfo=UTC).replace(tzinfo=None)
"""Date in the file's properties: fixed, so that the same texts give the same bytes."""

LAST_ROW = 2**20 - 1
A4 = 9
GUIDE_WIDTH = 110  # characters; no line of the instructions is longer
HEADING_HEIGHT = 32  # points, two lines

YES_NO = ("word-yes", "word-no")
STATUSES = tuple(f"status-{status}" for status in CooperationStatus)
OFFER_OR_NEED = tuple(f"word-{kind}" for kind in OfferKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the template and what helps to fill it in.

    Attributes
    ----------
    name : str
        Its heading has the key ``column-<name>``.
    width : int
        In characters.
    words : tuple of str
        Keys of the only words it takes.
    suggestions : tuple of str
        Keys of words to pick from; others are welcome. A text may hold several, with commas.
    entries_of : str
        Name of the sheet whose entries it names; they are the list to pick from.
    several : bool
        Whether it may name several entries, separated by semicolons.
    is_date : bool
        Whether it holds days; everything else is text, so that 01067 and +49 stay as typed.
    """

    name: str
    width: int
    words: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    entries_of: str = ""
    several: bool = False
    is_date: bool = False


ID = Column(name="id", width=12)
REFERENCE = Column(name="reference", width=22)
NOTE = Column(name="note", width=26)
ACTOR = Column(name="actor", width=36, entries_of="actors")
FIELD = Column(name="field", width=26, entries_of="fields")

SHEETS: dict[str, tuple[Column, ...]] = {
    "actors": (
        ID,
        Column(name="name", width=36),
        Column(name="type", width=20, suggestions=("template-types",)),
        Column(name="fields", width=28, entries_of="fields", several=True),
        Column(name="place", width=14),
        Column(name="coordinator", width=15, words=YES_NO),
        Column(name="surveyed-on", width=12, is_date=True),
        REFERENCE,
        NOTE,
    ),
    "cooperations": (
        ID,
        Column(name="from", width=34, entries_of="actors"),
        Column(name="to", width=34, entries_of="actors"),
        Column(name="field", width=26, entries_of="fields", several=True),
        Column(name="kind", width=14, suggestions=("template-kinds",)),
        Column(name="closeness", width=10, suggestions=tuple(CLOSENESS.values())),
        Column(name="status", width=12, words=STATUSES),
        Column(name="directed", width=10, words=YES_NO),
        REFERENCE,
        NOTE,
    ),
    "fields": (
        ID,
        Column(name="field", width=30),
        Column(name="description", width=60),
        REFERENCE,
    ),
    "priorities": (ID, Column(name="priority", width=48), REFERENCE),
    "meetings": (
        ID,
        Column(name="meeting", width=36),
        Column(name="date", width=12, is_date=True),
        Column(name="kind", width=14, suggestions=("template-meeting-kinds",)),
        FIELD,
        Column(name="part-of", width=36, entries_of="meetings"),
        REFERENCE,
    ),
    "attendances": (
        ACTOR,
        Column(name="meeting", width=36, entries_of="meetings"),
        REFERENCE,
    ),
    "offers": (
        ACTOR,
        Column(name="offer-or-need", width=14, words=OFFER_OR_NEED),
        Column(name="topic", width=30),
        FIELD,
        NOTE,
        REFERENCE,
    ),
    "contacts": (
        ACTOR,
        Column(name="contact-person", width=28),
        Column(name="role", width=24),
        Column(name="email", width=30),
        Column(name="phone", width=20),
        NOTE,
    ),
}
"""The sheets to fill in; their names have the keys ``sheet-<name>``."""


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
        for name, columns in SHEETS.items():
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
        self._write_headings(sheet, tuple(column.name for column in columns))
        for number, column in enumerate(columns):
            sheet.set_column(
                number, number, column.width, self._date if column.is_date else self._text
            )
            sheet.data_validation(
                1, number, LAST_ROW, number, self._hint(name, column) | self._choice(column)
            )
        everything = xl_range(1, 0, LAST_ROW, len(columns) - 1)
        sheet.ignore_errors({"number_stored_as_text": everything})

    def add_map(self) -> None:
        """Add the sheet of the map's own properties, one a row."""
        sheet = self._add_sheet(self._texts("sheet-map"))
        self._write_headings(sheet, ("property", "value"))
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
            sheet.write_string(0, number, self._texts(f"column-{column}"), self._heading)
        sheet.set_row(0, HEADING_HEIGHT)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)

    def _hint(self, sheet: str, column: Column) -> dict[str, Any]:
        own = f"template-hint-{sheet}-{column.name}"
        key = own if own in self._texts else f"template-hint-{column.name}"
        return _message(self._texts(f"column-{column.name}"), self._texts(key))

    def _choice(self, column: Column) -> dict[str, Any]:
        if column.words:
            return {
                "validate": "list",
                "source": [self._texts(word) for word in column.words],
                "error_message": self._texts("template-list-only"),
            }
        if column.suggestions:
            source = ",".join(self._texts(word) for word in column.suggestions).split(",")
            return {"validate": "list", "source": source, "show_error": False}
        if column.entries_of:
            sheet = self._texts(f"sheet-{column.entries_of}")
            return {
                "validate": "list",
                "source": _names_on(sheet),
                "show_error": not column.several,
                "error_type": "warning",
                "error_message": self._texts("template-not-listed", sheet=sheet),
            }
        return {}


def _message(title: str, text: str) -> dict[str, Any]:
    return {"validate": "any", "input_title": title, "input_message": text}


def _names_on(sheet: str) -> str:
    """Formula of the cells that name a sheet's entries (column B, next to the ids), if any."""
    return f"=OFFSET('{sheet}'!$B$2,0,0,MAX(1,COUNTA('{sheet}'!$B:$B)-1),1)"
