"""What netmap needs of the parts of an .xlsx workbook: cells, texts and formats of numbers.

openpyxl reads the cells. What else a sheet carries (conditional formats, drop-downs, extensions,
styles) it would build in memory to write it again; here it is let go while it streams by.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any

from openpyxl.styles.numbers import builtin_format_code, is_date_format, is_timedelta_format
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet._reader import (
    COL_TAG,
    FORMULA_TAG,
    INLINE_STRING,
    ROW_TAG,
    VALUE_TAG,
    WorkSheetParser,
)
from openpyxl.xml.constants import SHEET_MAIN_NS

from netmap.readers.containers.grids import Merged
from netmap.readers.containers.layout import Layout
from netmap.readers.containers.xml_stream import stream_elements
from netmap.settings import Limits

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TRUE = ("1", "true", "on")


def _tag(name: str) -> str:
    return f"{{{SHEET_MAIN_NS}}}{name}"


_STRING, _RUN, _TEXT = map(_tag, ("si", "r", "t"))
_NUMBER_FORMAT, _CELL_FORMATS, _CELL_FORMAT = map(_tag, ("numFmt", "cellXfs", "xf"))
_MERGED, _COMMENT = map(_tag, ("mergeCell", "comment"))


def read_strings(stream: IO[bytes]) -> list[str]:
    """Return the texts that cells refer to by number, with Excel's escapes."""
    return [_text_of(element) for _, element in stream_elements(stream, _STRING)]


def count_comments(stream: IO[bytes]) -> int:
    """Return how many notes a part with comments holds."""
    return sum(1 for _ in stream_elements(stream, _COMMENT))


def read_formats(stream: IO[bytes], limits: Limits) -> tuple[str, ...]:
    """Return the number format of each cell format, in the order in which cells refer to them.

    One longer than Excel allows is none.
    """
    own: dict[int, str] = {}
    found = []
    for above, element in stream_elements(stream, _NUMBER_FORMAT, _CELL_FORMAT):
        if element.tag == _NUMBER_FORMAT:
            code = element.get("formatCode", "")
            fits = len(code) <= limits.style_characters
            own[int(element.get("numFmtId", 0))] = code if fits else ""
        elif above == _CELL_FORMATS:
            number = int(element.get("numFmtId", 0))
            found.append(own.get(number) or builtin_format_code(number) or "")
    return tuple(found)


class SheetParser(WorkSheetParser):
    """openpyxl's reader of a sheet, for its cells and what hides or joins them.

    Attributes
    ----------
    layout : Layout
        What hides or joins cells, and formulas without a value, as far as the sheet was parsed.
    """

    def __init__(
        self,
        stream: IO[bytes],
        strings: Sequence[str],
        formats: Sequence[str],
        epoch: datetime,
        limits: Limits,
    ) -> None:
        kinds = {code: (is_date_format(code), is_timedelta_format(code)) for code in {*formats}}
        super().__init__(
            stream,
            strings,
            data_only=True,
            epoch=epoch,
            date_formats={place for place, code in enumerate(formats) if kinds[code][0]},
            timedelta_formats={place for place, code in enumerate(formats) if kinds[code][1]},
        )
        self.layout = Layout()
        self._stream = stream
        self._limits = limits

    def parse(self) -> Generator[tuple[int, list[dict[str, Any]]], None, None]:
        """Yield the number of each row and its cells; fill the layout on the way."""
        for _, element in stream_elements(self._stream, ROW_TAG, COL_TAG, _MERGED):
            if element.tag == COL_TAG:
                self._take_column(element.attrib)
            elif element.tag == _MERGED:
                self._take_merged(element.get("ref", ""))
            else:
                number, cells = self.parse_row(element)  # type: ignore[arg-type]
                self.row_dimensions.clear()
                if element.get("hidden") in _TRUE:
                    self.layout.hidden_rows.add(number)
                yield number, cells

    def parse_cell(self, element: Any) -> dict[str, Any]:
        """Return the value of a cell; remember a formula that has none."""
        if element.get("t") == "inlineStr":
            inline = element.find(INLINE_STRING)
            if inline is not None:
                element.set("t", "str")
                value = element.makeelement(VALUE_TAG, {})
                value.text = _text_of(inline)
                element.append(value)
        cell = super().parse_cell(element)
        if (
            cell["value"] is None
            and element.find(FORMULA_TAG) is not None
            and element.get("t") != "str"  # there it is the empty text
        ):
            self.layout.lack(self.row_counter, cell["column"] - 1, self._limits)
        return cell

    def _take_column(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("hidden") in _TRUE:
            first, last = int(attributes["min"]) - 1, int(attributes["max"]) - 1
            self.layout.hide_columns(first, last, self._limits)

    def _take_merged(self, place: str) -> None:
        left, top, right, bottom = range_boundaries(place)
        if left is None or top is None or right is None or bottom is None:
            raise ValueError(place)
        area = Merged(first_row=top, last_row=bottom, first_column=left - 1, last_column=right - 1)
        self.layout.merged.append(area)


def _text_of(element: Element) -> str:
    """Return a text with its formatted parts joined, without the phonetic guides of Asian ones."""
    texts = []
    for part in element:
        found = part if part.tag == _TEXT else part.find(_TEXT) if part.tag == _RUN else None
        if found is not None:
            texts.append(found.text or "")
    return "".join(texts)
