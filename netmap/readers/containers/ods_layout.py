"""Look into the sheets of an .ods workbook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from openpyxl.xml.functions import iterparse

from netmap.readers.containers.grids import Merged
from netmap.readers.containers.layout import Layout
from netmap.settings import Limits

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CONTENT = "content.xml"

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _OFFICE, _TEXT = (f"{{{_OASIS}{name}:1.0}}" for name in ("table", "office", "text"))
_SHEET, _ROW, _COLUMN = f"{_TABLE}table", f"{_TABLE}table-row", f"{_TABLE}table-column"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_HIDDEN = ("collapse", "filter")
_ZERO_FIRST = re.compile(r"0\d+")


def look_into_ods(stream: IO[bytes], limits: Limits) -> list[Layout]:
    """Return the layouts of the sheets in the content of an .ods workbook, in their order.

    A part that was measured before (:mod:`netmap.readers.containers.xml_measure`).

    Raises
    ------
    SourceError
        As soon as a sheet reaches too far.
    """
    found: list[Layout] = []
    name = ""
    row = column = depth = 0
    for event, element in iterparse(stream, events=("start", "end")):
        if event == "start":
            if element.tag == _SHEET:
                depth += 1
                if depth == 1:
                    found.append(Layout())
                    name, row, column = element.get(f"{_TABLE}name", ""), 1, 0
        elif element.tag == _SHEET:
            depth -= 1
            element.clear()
        elif depth == 1 and element.tag == _COLUMN:
            last = column + _number(element, "number-columns-repeated")
            if element.get(f"{_TABLE}visibility") in _HIDDEN:
                found[-1].hide_columns(column, last - 1, limits)
            column = last
        elif depth == 1 and element.tag == _ROW:
            times = _number(element, "number-rows-repeated")
            if _take_row(found[-1], element, row, row + times - 1, limits):
                found[-1].check(name, limits)
            row += times
            element.clear()
    return found


def _take_row(layout: Layout, element: Element, first: int, last: int, limits: Limits) -> bool:
    """Enter a row that may be repeated; return whether anything stands in it."""
    filled = False
    for column, times, cell in _cells(element):
        layout.comments += cell.find(f"{_OFFICE}annotation") is not None
        kind = cell.get(f"{_OFFICE}value-type")
        height, width = (
            _number(cell, "number-rows-spanned"),
            _number(cell, "number-columns-spanned"),
        )
        if height * width > 1:
            layout.merged.append(
                Merged(
                    first_row=first,
                    last_row=first + height - 1,
                    first_column=column,
                    last_column=column + width - 1,
                )
            )
        text = cell.find(f"{_TEXT}p")
        shown = "".join(text.itertext()) if text is not None and kind == "float" else ""
        if cell.get(f"{_TABLE}formula") and kind is None:
            layout.lack(first, column, limits)
        elif kind is not None or text is not None:
            filled = True
            layout.reach(last, column + times - 1)
            if _ZERO_FIRST.fullmatch(shown) and last <= limits.rows:
                for row in range(first, last + 1):
                    layout.digits[row, column] = len(shown)
    if filled and element.get(f"{_TABLE}visibility") in _HIDDEN:
        layout.hidden_rows.update(range(first, min(last, limits.rows) + 1))
    return filled


def _cells(row: Element) -> Iterator[tuple[int, int, Element]]:
    column = 0
    for cell in row:
        if cell.tag in _CELLS:
            times = _number(cell, "number-columns-repeated")
            yield column, times, cell
            column += times


def _number(element: Element, name: str) -> int:
    return max(1, int(element.get(f"{_TABLE}{name}", 1)))
