"""An .xlsx workbook as sheets of clean text."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import IO, Any, TypeVar

from netmap.errors import SourceError
from netmap.readers.cells.cleaning import clean, one_line
from netmap.readers.cells.excel_errors import PlainText, is_error
from netmap.readers.containers.grids import EXCEL_ROWS, Allowance, Grid, Row, trimmed
from netmap.readers.containers.guard import check_workbook
from netmap.readers.containers.number_formats import digits_of, shown_text
from netmap.readers.containers.package import Package
from netmap.readers.containers.sheet_xml import (
    SheetParser,
    count_comments,
    read_formats,
    read_strings,
)
from netmap.readers.containers.workbook_parts import comments_of, find_parts
from netmap.settings import Limits

T = TypeVar("T")

_NOTHING = b"<nothing/>"
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How Excel saves a carriage return ("_x000D_") and what else XML cannot hold."""
_ESCAPE_CHARACTERS = 7


def read_workbook(
    name: str,
    data: bytes,
    *,
    limits: Limits,
    found_rows: Callable[[int], None] = lambda _: None,
) -> tuple[Grid, ...]:
    """Return the sheets of a workbook, every cell as the text that a person sees in it.

    Formulas give the value that Excel saved with them, dates are ISO, numbers have a decimal
    point, and the format 00000 keeps the zero of postcode 01067. Only what a table needs is read:
    neither themes and styles nor properties and names.

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
        with warnings.catch_warnings(), Package(name, data, parts.withheld) as package:
            warnings.simplefilter("ignore", UserWarning)  # a date before 1900 becomes #VALUE!
            return tuple(_sheets(name, package, limits))
    except (SourceError, MemoryError):
        raise
    except Exception as error:  # a damaged part can make openpyxl raise anything
        raise SourceError("error-damaged-workbook", value=name) from error


def _sheets(name: str, package: Package, limits: Limits) -> Iterator[Grid]:
    found = find_parts(package)
    if len(found.sheets) > limits.sheets:
        raise SourceError("error-too-many-sheets", value=name, limit=limits.sheets)
    if len({sheet.part for sheet in found.sheets}) < len(found.sheets):  # one under many names
        raise SourceError("error-damaged-workbook", value=name)
    strings = _read(package, found.strings, read_strings)
    formats = _read(package, found.styles, partial(read_formats, limits=limits))
    allowance = Allowance(name, limits)
    for sheet in found.sheets:
        title = one_line(clean(sheet.name))
        with package.open(sheet.part) as stream:
            parser = SheetParser(stream, strings, formats, found.epoch, limits)
            rows = tuple(_rows(title, parser, formats, allowance))
        notes = comments_of(package, sheet.part)
        comments = sum(_read(package, part, count_comments) for part in notes)
        yield parser.layout.make_grid(title, rows, limits, hidden=sheet.hidden, comments=comments)


def _read(package: Package, part: str | None, read: Callable[[IO[bytes]], T]) -> T:
    """Read a part; a workbook of numbers alone has none with texts."""
    with io.BytesIO(_NOTHING) if part is None else package.open(part) as stream:
        return read(stream)


def _rows(
    title: str, parser: SheetParser, formats: Sequence[str], allowance: Allowance
) -> Iterator[Row]:
    limits = allowance.limits
    before = 0
    for number, cells in parser.parse():
        if number <= before:
            raise ValueError("rows out of order")
        before = number
        if number > EXCEL_ROWS:
            raise SourceError("error-too-many-rows", value=title, limit=limits.rows)
        if not cells:
            continue
        allowance.take_cells(title, max(cell["column"] for cell in cells))
        filled = [cell for cell in cells if cell["value"] not in (None, "")]
        _check(title, number, filled, limits)
        texts = [""] * max((cell["column"] for cell in filled), default=0)
        for cell in filled:
            texts[cell["column"] - 1] = _text(cell["value"], cell["style_id"], formats)
        row = allowance.take_row(title, number, texts)
        if row is not None:
            yield trimmed(_with_plain_texts(row, filled, formats))


def _with_plain_texts(row: Row, cells: list[dict[str, Any]], formats: Sequence[str]) -> Row:
    """Return a row in which what looks like an error of Excel's is none in cells for texts."""
    number, texts = row
    if not any(map(is_error, texts)):
        return row
    for_texts = {style for style, code in enumerate(formats) if code == "@"}
    plain = {
        cell["column"] - 1
        for cell in cells
        if cell["data_type"] != "e" and cell["style_id"] in for_texts
    }
    return number, tuple(
        PlainText(text) if place in plain else text for place, text in enumerate(texts)
    )


def _check(title: str, number: int, cells: list[dict[str, Any]], limits: Limits) -> None:
    """Refuse too many or too long cells before any of them is copied."""
    if cells and number > limits.rows:
        raise SourceError("error-too-many-rows", value=title, limit=limits.rows)
    if any(cell["column"] > limits.columns for cell in cells):
        raise SourceError("error-too-many-columns", value=title, limit=limits.columns)
    most = limits.cell_characters * _ESCAPE_CHARACTERS
    if any(isinstance(cell["value"], str) and len(cell["value"]) > most for cell in cells):
        raise SourceError(
            "error-cell-too-long", value=title, row=str(number), limit=limits.cell_characters
        )


def _text(value: Any, style: int, formats: Sequence[str]) -> str:
    if isinstance(value, str):
        return _ESCAPE.sub(_unescape, value) if "_x" in value else value
    return shown_text(value, digits_of(formats[style]) if style < len(formats) else 0)


def _unescape(escape: re.Match[str]) -> str:
    return chr(int(escape.group(1), 16))
