"""Look into the sheets of an .xls workbook, the format of Excel up to 2003.

Its records follow one another, each with its kind and length ([MS-XLS]). The few that say where
cells are and what hides or joins them are read; all others are passed over.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from struct import unpack_from

import olefile

from netmap.errors import SourceError
from netmap.readers.containers.grids import Merged
from netmap.readers.containers.layout import Layout
from netmap.readers.containers.number_formats import digits_of
from netmap.settings import Limits

_STREAMS = ("Workbook", "Book")
_END, _PASSWORD, _SHEET, _FORMAT, _CELL_FORMAT = 0x0A, 0x2F, 0x85, 0x41E, 0xE0
_ROW, _COLUMNS, _MERGED, _NOTE, _FORMULA = 0x208, 0x7D, 0xE5, 0x1C, 0x06
_NUMBERS, _MANY_NUMBERS = (0x203, 0x27E, _FORMULA), 0xBD
_OTHER_CELLS = (0xFD, 0x204, 0xD6, 0x205)
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x20, 0x01


def look_into_xls(name: str, data: bytes, limits: Limits) -> list[Layout]:
    """Return the layouts of the sheets of an .xls workbook, in their order.

    Raises
    ------
    SourceError
        If it is protected by a password, holds no workbook or reaches too far.
    """
    with olefile.OleFileIO(io.BytesIO(data)) as file:
        if file.exists("EncryptedPackage"):
            raise SourceError("error-password", value=name)
        stream = next(filter(file.exists, _STREAMS), None)
        if stream is None:
            raise SourceError("error-not-a-workbook", value=name)
        book = file.openstream(stream).read()
    starts = []
    codes: dict[int, str] = {}
    formats: list[int] = []
    for kind, place, size in _records(book, 0):
        if kind == _PASSWORD:
            raise SourceError("error-password", value=name)
        if kind == _SHEET:
            starts.append(unpack_from("<I", book, place)[0])
        elif kind == _FORMAT and size > 5:
            length, wide = unpack_from("<HB", book, place + 2)
            text = book[place + 5 : place + 5 + length * (1 + (wide & 1))]
            codes[unpack_from("<H", book, place)[0]] = text.decode(
                "utf-16-le" if wide & 1 else "latin-1", "replace"
            )
        elif kind == _CELL_FORMAT:
            formats.append(unpack_from("<H", book, place + 2)[0])
    if len(starts) > limits.sheets:
        raise SourceError("error-too-many-sheets", value=name, limit=limits.sheets)
    digits = [digits_of(codes.get(number, "")) for number in formats]
    return [_look_into_sheet(name, book, start, digits, limits) for start in starts]


def _look_into_sheet(
    name: str, book: bytes, start: int, digits: list[int], limits: Limits
) -> Layout:
    layout = Layout()
    hidden = set()
    rows = set()

    def take(row: int, column: int, style: int) -> None:
        rows.add(row + 1)
        layout.reach(row + 1, column)
        if style < len(digits) and digits[style]:
            layout.digits[row + 1, column] = digits[style]

    for kind, place, size in _records(book, start):
        if kind in _NUMBERS:
            take(*unpack_from("<HHH", book, place))
        elif kind in _OTHER_CELLS:
            row, column = unpack_from("<HH", book, place)
            take(row, column, len(digits))
        elif kind == _MANY_NUMBERS:
            row, first = unpack_from("<HH", book, place)
            for number in range((size - 6) // 6):
                style = unpack_from("<H", book, place + 4 + 6 * number)[0]
                take(row, first + number, style)
        elif kind == _ROW and unpack_from("<H", book, place + 12)[0] & _HIDDEN_ROW:
            hidden.add(unpack_from("<H", book, place)[0] + 1)
        elif kind == _COLUMNS:
            first, last, _, _, flags = unpack_from("<5H", book, place)
            if flags & _HIDDEN_COLUMN:
                layout.hide_columns(first, last, limits)
        elif kind == _MERGED:
            for number in range(min(unpack_from("<H", book, place)[0], (size - 2) // 8)):
                top, bottom, left, right = unpack_from("<4H", book, place + 2 + 8 * number)
                layout.merged.append(
                    Merged(
                        first_row=top + 1,
                        last_row=bottom + 1,
                        first_column=left,
                        last_column=right,
                    )
                )
        elif kind == _NOTE:
            layout.comments += 1
    layout.hidden_rows = hidden & rows
    layout.check(name, limits)
    return layout


def _records(book: bytes, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield kind, place and size of the records from one place to the end of its part."""
    deep = 0  # a chart within a sheet has its own beginning and end
    while start + 4 <= len(book):
        kind, size = unpack_from("<HH", book, start)
        deep += kind == 0x809
        if kind == _END:
            deep -= 1
            if deep <= 0:
                return
        if deep <= 1:
            yield kind, start + 4, size
        start += 4 + size
