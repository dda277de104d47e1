"""An .xlsx workbook as sheets of clean text."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from openpyxl import load_workbook

from netmap.errors import SourceError
from netmap.readers.cleaning import clean, one_line
from netmap.readers.guard import check_workbook
from netmap.readers.tables import Sheet, take_row
from netmap.settings import Limits

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook

_EXCEL_ROWS = 2**20
_FORMAT_LITERAL = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.|_.')


def read_workbook(name: str, data: bytes, *, limits: Limits) -> tuple[Sheet, ...]:
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
        Rows, columns, cells and characters a cell that are still taken.

    Raises
    ------
    SourceError
        If the file is refused by :func:`~netmap.readers.guard.check_workbook`, damaged or larger
        than the limits.
    """
    check_workbook(name, data, limits)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # about drop-downs and other decoration
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            try:
                return tuple(_sheets(book, limits))
            finally:
                book.close()
    except SourceError:
        raise
    except Exception as error:  # a damaged part can make openpyxl raise anything
        raise SourceError("error-damaged-workbook", value=name) from error


def _sheets(book: Workbook, limits: Limits) -> Iterator[Sheet]:
    cells_left = limits.cells
    for sheet in book.worksheets:
        # Without its dimensions openpyxl yields each row as wide as it is, not as the sheet claims.
        sheet.reset_dimensions()
        title = one_line(clean(sheet.title))
        rows = []
        for number, cells in enumerate(sheet.iter_rows(), start=1):
            cells_left -= len(cells)
            if cells_left < 0 or number > _EXCEL_ROWS:
                raise SourceError("error-too-many-cells", value=title, limit=limits.cells)
            texts = [_text(cell) for cell in cells]
            while texts and not texts[-1]:
                texts.pop()
            if texts:
                rows.append(take_row(title, number, texts, limits))
        yield Sheet(name=title, rows=tuple(rows), hidden=sheet.sheet_state != "visible")


def _text(cell: Cell | MergedCell) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value.replace("_x000D_", "\r")  # how Excel saves a carriage return
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
