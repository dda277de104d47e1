"""An .xlsx workbook as sheets of clean text."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from typing import IO, TYPE_CHECKING, Any

from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet

from netmap.errors import SourceError
from netmap.readers.cells.cleaning import clean, one_line
from netmap.readers.containers.grids import EXCEL_ROWS, Grid, take_row
from netmap.readers.containers.guard import Parts, check_workbook
from netmap.settings import Limits

_NO_PARTS = b"PK\x05\x06" + bytes(18)
"""An empty archive, because openpyxl's reader wants to open one itself."""

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook

    Cells = tuple[Cell | MergedCell, ...]

_RETURN = "_x000D_"
"""How Excel saves a carriage return."""
_FORMAT_LITERAL = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.|_.')


def read_workbook(
    name: str,
    data: bytes,
    *,
    limits: Limits,
    found_rows: Callable[[int], None] = lambda _: None,
) -> tuple[Grid, ...]:
    """Return the sheets of a workbook, every cell as the text that a person sees in it.

    Formulas give the value that Excel saved with them, dates are ISO, numbers have a decimal
    point, and the format 00000 keeps the zero of postcode 01067.

    Parameters
    ----------
    name : str
        Label of the file, for messages.
    data : bytes
        The file.
    limits : Limits
        Rows, columns, cells and characters that are still taken.
    found_rows : callable
        Told about how many rows there are, before they are read; may raise to stop here.

    Raises
    ------
    SourceError
        If the file is refused by :func:`~netmap.readers.containers.guard.check_workbook`,
        damaged or larger than the limits.
    """
    parts = check_workbook(name, data, limits)
    found_rows(parts.rows)
    try:
        with warnings.catch_warnings(), _Archive(name, data, parts) as archive:
            warnings.simplefilter("ignore", UserWarning)  # about drop-downs and other decoration
            return tuple(_sheets(name, _open(name, archive, limits), limits))
    except (SourceError, MemoryError):
        raise
    except Exception as error:  # a damaged part can make openpyxl raise anything
        raise SourceError("error-damaged-workbook", value=name) from error


class _Archive(zipfile.ZipFile):
    """A workbook whose withheld parts cannot be opened."""

    def __init__(self, name: str, data: bytes, parts: Parts) -> None:
        super().__init__(io.BytesIO(data))
        self._name = name
        self._withheld = parts.withheld

    def open(self, name: str | zipfile.ZipInfo, *args: Any, **options: Any) -> IO[bytes]:
        """Open a part, or say why it is withheld."""
        part = name.filename if isinstance(name, zipfile.ZipInfo) else name
        if part in self._withheld:
            raise SourceError(self._withheld[part], value=self._name)
        return super().open(name, *args, **options)


class _Reader(ExcelReader):
    """openpyxl's reader, for the sheets alone."""

    def read_chartsheet(self, *_: object) -> None:
        """Pass over a sheet that is a chart, with the pictures that it would open."""


def _open(name: str, archive: _Archive, limits: Limits) -> Workbook:
    """Do what ``load_workbook`` does, without properties, theme and names that no table needs."""
    reader = _Reader(io.BytesIO(_NO_PARTS), read_only=True, data_only=True, keep_links=False)
    reader.archive, reader.valid_files = archive, archive.namelist()
    reader.read_manifest()
    reader.read_strings()
    reader.read_workbook()
    parts = [part.target for _, part in reader.parser.find_sheets()]
    if len(parts) > limits.sheets:
        raise SourceError("error-too-many-sheets", value=name, limit=limits.sheets)
    if len(set(parts)) < len(parts):  # one sheet under many names is read as often
        raise SourceError("error-damaged-workbook", value=name)
    apply_stylesheet(archive, reader.wb)
    reader.read_worksheets()
    return reader.wb


def _sheets(name: str, book: Workbook, limits: Limits) -> Iterator[Grid]:
    cells_left, characters_left = limits.cells, limits.characters
    for sheet in book.worksheets:
        # Without its dimensions openpyxl yields each row as wide as it is, not as the sheet claims.
        sheet.reset_dimensions()
        title = one_line(clean(sheet.title))
        rows = []
        for number, cells in enumerate(sheet.iter_rows(), start=1):
            if number > EXCEL_ROWS:
                raise SourceError("error-too-many-rows", value=title, limit=limits.rows)
            cells_left -= len(cells)
            if cells_left < 0:
                raise SourceError("error-too-many-cells", value=title, limit=limits.cells)
            texts = [_text(cell) for cell in _checked(title, number, cells, limits)]
            while texts and not texts[-1]:
                texts.pop()
            if texts:
                rows.append(take_row(title, number, texts, limits))
                characters_left -= sum(map(len, texts))
                if characters_left < 0:  # one long text that thousands of cells refer to
                    raise SourceError("error-zip-bomb", value=name)
        yield Grid(name=title, rows=tuple(rows), hidden=sheet.sheet_state != "visible")


def _checked(title: str, number: int, cells: Cells, limits: Limits) -> Cells:
    """Refuse too many or too long cells before any of them is copied."""
    if number > limits.rows and any(cell.value not in (None, "") for cell in cells):
        raise SourceError("error-too-many-rows", value=title, limit=limits.rows)
    if any(cell.value not in (None, "") for cell in cells[limits.columns :]):
        raise SourceError("error-too-many-columns", value=title, limit=limits.columns)
    cells = cells[: limits.columns]
    most = limits.cell_characters * len(_RETURN)
    if any(isinstance(cell.value, str) and len(cell.value) > most for cell in cells):
        raise SourceError(
            "error-cell-too-long", value=title, row=str(number), limit=limits.cell_characters
        )
    return cells


def _text(cell: Cell | MergedCell) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value.replace(_RETURN, "\r")
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return _number(value, cell.number_format)
    if isinstance(value, datetime) and value.time() == time.min:
        value = value.date()
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _number(value: float, number_format: str) -> str:
    pattern = _FORMAT_LITERAL.sub("", number_format)
    if pattern.strip("0") == "" and value == int(value):
        return str(int(value)).zfill(len(pattern))
    return str(value) if isinstance(value, int) else f"{value:.15g}"
