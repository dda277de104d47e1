"""The map as an Excel workbook that netmap reads back without loss.

Cells hold texts, numbers and dates, never formulas or links, whatever a name looks like.
"""

from __future__ import annotations

import io
import math
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from netmap.exports.choices import LAST_ROW, choice_of, usual_words
from netmap.exports.tables import Sheet, tabulate_network
from netmap.exports.template import GUIDE_WIDTH, ID
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import ColumnType
from netmap.views.text.tables import Cell, Table

FIRST_YEAR = 1901  # Excel knows no date before 1900 and miscounts the first months of that year
NARROWEST, WIDEST = 9, 48  # columns, in characters
DECIMALS = 3  # shown of a number; the cell holds all
LINE_HEIGHT = 15  # points
TALLEST = 409  # points of a row; Excel knows none above
A4 = 9
Words = dict[tuple[str, str], tuple[str, ...]]
"""Words to pick from, by sheet and heading."""
_LISTS_FROM = 2
"""Position of the first list beside the legend."""
NO_CONVERSION = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def to_workbook(
    network: Network,
    *,
    texts: Texts,
    computed: Mapping[str, Sequence[Table]] = MappingProxyType({}),
    legend: bool = False,
) -> bytes:
    """Return the map as a workbook (.xlsx).

    The sheets of the map come first and can be read back. Their columns of ids are hidden: who
    reads the file back is known by them whatever it is called. Columns offer lists to pick from.
    What was computed from the map follows on sheets of its own, whose names the readers pass over.
    Contact persons are not part of a map, so none is written.

    Parameters
    ----------
    network : Network
        The map.
    texts : Texts
        The language of headings and words.
    computed : mapping of str to sequence of Table
        Further sheets by name: tables of measures or findings, one below the other.
    legend : bool
        Whether a sheet explains the others; it holds the words to pick from, too, among them those
        that the map has.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> to_workbook(Network.of(title="Beispielstadt"), texts=texts_for(Language.DE))[:2]
    b'PK'
    """
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, NO_CONVERSION) as file:
        book = _Book(file, texts)
        own = tabulate_network(network, texts)
        words = _words_to_pick(own, texts) if legend else {}
        for sheet in own:
            written = book.add(sheet.name, sheet)
            _prepare(written, sheet, texts, words)
        if legend:
            book.add_legend(words)
        for name, tables in computed.items():
            book.add_computed(name, tables)
    return stream.getvalue()


def to_sheets(sheets: Mapping[str, Table], *, texts: Texts) -> bytes:
    """Return tables as a workbook (.xlsx) with a sheet for each, to be worked with.

    Parameters
    ----------
    sheets : mapping of str to Table
        The tables by the names of their sheets.
    texts : Texts
        The language of dates.
    """
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, NO_CONVERSION) as file:
        book = _Book(file, texts)
        for name, table in sheets.items():
            book.add(name, table, columns=1)
    return stream.getvalue()


class _Book:
    """Writes tables into a workbook, each cell as what it is."""

    def __init__(self, file: xlsxwriter.Workbook, texts: Texts) -> None:
        self._file = file
        self._texts = texts
        self._heading = file.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "num_format": "@"}
        )
        self._note = file.add_format({"italic": True})
        self._text = file.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self._number = file.add_format({"valign": "top"})
        self._rounded = file.add_format({"valign": "top", "num_format": f"0.{DECIMALS * '0'}"})
        self._date = file.add_format(
            {"valign": "top", "align": "left", "num_format": texts("format-date")}
        )

    def add(self, name: str, table: Table, *, columns: int = 0) -> Worksheet:
        """Add a sheet with one table from its first row on, whose first columns stay in sight."""
        sheet = self._add_sheet(name)
        sheet.freeze_panes(1, columns)
        sheet.repeat_rows(0)
        sheet.autofilter(0, 0, len(table.rows), len(table.headings) - 1)
        self._write(sheet, 0, table, _fit(sheet, table))
        return sheet

    def add_legend(self, words: Words) -> None:
        """Add the sheet that explains the others, with the words to pick from at its right."""
        sheet = self._add_sheet(self._texts("sheet-legend"))
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, GUIDE_WIDTH, self._file.add_format({"text_wrap": True}))
        bold = self._file.add_format({"bold": True})
        for row, line in enumerate(self._texts("workbook-legend").splitlines()):
            said = line.removeprefix("# ")
            sheet.write_string(row, 0, said, bold if said != line else None)
        for column, ((on, heading), listed) in enumerate(words.items(), start=_LISTS_FROM):
            sheet.set_column(column, column, WIDEST / 2)
            sheet.write_string(0, column, f"{on}: {heading}", bold)
            for row, word in enumerate(listed, start=1):
                _write_text(sheet, row, column, word, self._text)

    def add_computed(self, name: str, tables: Sequence[Table]) -> None:
        """Add a sheet of tables, one below the other, that says where they come from."""
        sheet = self._add_sheet(name)
        sheet.write_string(0, 0, self._texts("sheet-computed"), self._note)
        widths = _fit(sheet, *tables)
        row = 2
        for table in tables:
            self._write(sheet, row, table, widths)
            row += len(table.rows) + 2

    def _add_sheet(self, name: str) -> Worksheet:
        sheet = self._file.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)  # as wide as the paper, as long as it takes
        sheet.set_footer("&L&A&R&P / &N")
        return sheet

    def _write(self, sheet: Worksheet, first: int, table: Table, widths: list[int]) -> None:
        for row, cells in enumerate((table.headings, *table.rows), start=first):
            for column, cell in enumerate(cells):
                if row == first:
                    _write_text(sheet, row, column, str(cell), self._heading)
                else:
                    self._write_cell(sheet, row, column, cell)
            lines = max(map(_lines, cells, widths), default=1)
            if lines > 1:  # Excel finds the height by itself, LibreOffice does not
                sheet.set_row(row, min(lines * LINE_HEIGHT, TALLEST))

    def _write_cell(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                sheet.write_blank(row, column, None, self._text)
            case str():
                _write_text(sheet, row, column, cell, self._text)
            case date() if cell.year >= FIRST_YEAR:
                sheet.write_datetime(row, column, cell, self._date)
            case date():
                sheet.write_string(row, column, cell.isoformat(), self._text)
            case _ if math.isfinite(cell):
                exact = cell == round(cell, DECIMALS)
                sheet.write_number(row, column, cell, self._number if exact else self._rounded)


def _words_to_pick(sheets: Iterable[Sheet], texts: Texts) -> Words:
    """Return the words of each column that proposes some: the usual ones, and those of the map."""
    found: Words = {}
    for sheet in sheets:
        for place, column in enumerate(sheet.columns):
            if column.type is ColumnType.WORD and column.suggestions:
                said = sorted(
                    {str(row[place]) for row in sheet.rows if row[place]}, key=str.casefold
                )
                usual = usual_words(column, texts)
                words = tuple(dict.fromkeys((*said, *usual)))
                found[sheet.name, sheet.headings[place]] = words
    return found


def _prepare(written: Worksheet, sheet: Sheet, texts: Texts, words: Words) -> None:
    """Hide the ids of a sheet, and let its columns offer what is in question there."""
    legend = texts("sheet-legend")
    for place, column in enumerate(sheet.columns):
        if column.name == ID.name:
            written.set_column(place, place, NARROWEST, None, {"hidden": True})
            continue
        listed = ""
        key = (sheet.name, sheet.headings[place])
        if key in words:
            at = _LISTS_FROM + list(words).index(key)
            first, last = (xl_rowcol_to_cell(row, at, True, True) for row in (1, len(words[key])))
            listed = f"='{legend}'!{first}:{last}"
        numbers = column.type is ColumnType.CLOSENESS and any(
            not isinstance(row[place], str) for row in sheet.rows
        )
        rule = {} if numbers else choice_of(column, texts, listed=listed)
        if rule:
            written.data_validation(1, place, LAST_ROW, place, rule)


def _fit(sheet: Worksheet, *tables: Table) -> list[int]:
    """Make each column as wide as its cells need, within bounds, and return the widths."""
    widths = []
    for column in range(max(len(table.headings) for table in tables)):
        needed = [
            len(_shown(row[column]))
            for table in tables
            for row in (table.headings, *table.rows)
            if column < len(row)
        ]
        widths.append(min(max(NARROWEST, *needed) + 2, WIDEST))
        sheet.set_column(column, column, widths[-1])
    return widths


def _lines(cell: Cell, width: int) -> int:
    """Return how many lines a cell takes in a column of that width."""
    return sum(max(1, len(textwrap.wrap(line, width))) for line in _shown(cell).split("\n"))


def _shown(cell: Cell) -> str:
    """Return roughly what is seen of a cell."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case date():
            return cell.isoformat()
    return f"{cell:.{DECIMALS}f}"


def _write_text(sheet: Worksheet, row: int, column: int, text: str, form: Format) -> None:
    text = xml_text(text)
    if text.startswith("<r>"):
        text = f"{text} "  # else it would go into the file as markup; readers trim the blank
    sheet.write_string(row, column, text, form)
