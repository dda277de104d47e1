"""Look into the sheets of an .xlsb workbook, Excel's binary form of .xlsx.

Its parts are records with their kind and length ([MS-XLSB]); the few that say where cells are and
what hides or joins them are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

from netmap.errors import SourceError
from netmap.readers.containers.grids import Merged
from netmap.readers.containers.layout import Layout
from netmap.readers.containers.package import Package
from netmap.readers.containers.workbook_parts import relations_of
from netmap.settings import Limits

BOOK = "xl/workbook.bin"

_SHEET, _ROW, _COLUMNS, _MERGED = 156, 0, 60, 176
_CELLS = range(2, 12)
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x10, 0x01


def look_into_xlsb(name: str, package: Package, limits: Limits) -> list[Layout]:
    """Return the layouts of the sheets of an .xlsb workbook, in their order.

    Raises
    ------
    SourceError
        If there are too many sheets, or one reaches too far.
    """
    parts = {key: part for key, _, part in relations_of(package, BOOK)}
    keys = []
    for kind, record in _records(package.read(BOOK)):
        if kind == _SHEET:
            length = unpack_from("<I", record, 8)[0]
            keys.append(record[12 : 12 + 2 * length].decode("utf-16-le"))
    if len(keys) > limits.sheets:
        raise SourceError("error-too-many-sheets", value=name, limit=limits.sheets)
    return [_look_into_sheet(name, package.read(parts[key]), limits) for key in keys]


def _look_into_sheet(name: str, sheet: bytes, limits: Limits) -> Layout:
    layout = Layout()
    row = 0
    hidden = False
    for kind, record in _records(sheet):
        if kind == _ROW:
            row = unpack_from("<I", record)[0] + 1
            hidden = bool(record[11] & _HIDDEN_ROW)
        elif kind in _CELLS:
            layout.reach(row, unpack_from("<I", record)[0])
            if hidden:
                layout.hidden_rows.add(row)
        elif kind == _COLUMNS:
            first, last = unpack_from("<II", record)
            if record[16] & _HIDDEN_COLUMN:
                layout.hide_columns(first, last, limits)
        elif kind == _MERGED:
            top, bottom, left, right = unpack_from("<4I", record)
            layout.merged.append(
                Merged(first_row=top + 1, last_row=bottom + 1, first_column=left, last_column=right)
            )
    layout.check(name, limits)
    return layout


def _records(part: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place < len(part):
        kind = part[place]
        place += 1
        if kind & 0x80:
            kind = kind & 0x7F | (part[place] & 0x7F) << 7
            place += 1
        size = shift = 0
        while True:
            byte = part[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift == 28:
                break
        yield kind, part[place : place + size]
        place += size
