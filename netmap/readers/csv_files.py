"""A CSV file, as Excel and other programs write it, as a sheet of clean text."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from itertools import islice

from netmap.errors import SourceError
from netmap.readers.cleaning import unguard
from netmap.readers.tables import Sheet, take_row
from netmap.settings import Limits

_DELIMITERS = (";", ",", "\t")
_DECLARED = re.compile(r'"?sep=([;,\t|])"?\r?\n')
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_csv(name: str, data: bytes, *, limits: Limits) -> Sheet:
    """Return a CSV file as a sheet.

    Understands UTF-8 with or without its mark, UTF-16 and the Windows code page 1252; semicolons,
    commas and tabs, declared by a first line ``sep=`` or found in the rows. Rows are counted as
    Excel does. Cells are never moved: what is too many stays at the end of its row.

    Parameters
    ----------
    name : str
        Label of the file.
    data : bytes
        The file.
    limits : Limits
        Rows, columns, cells and characters a cell that are still taken.

    Raises
    ------
    SourceError
        If the file is no text, has an open quotation mark or exceeds the limits.
    """
    text = _decode(name, data).replace("\0", "")
    declared = _DECLARED.match(text)
    if declared:
        text = text[declared.end() :]
    rows = []
    number = 0
    cells_left = limits.cells
    try:
        delimiter = declared.group(1) if declared else _find_delimiter(text, limits)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        for number, cells in enumerate(reader, start=1):
            cells_left -= len(cells)
            if cells_left < 0:
                raise SourceError("error-too-many-cells", value=name, limit=limits.cells)
            if any(cells):
                rows.append(take_row(name, number, list(map(unguard, cells)), limits))
    except csv.Error as error:
        if "field larger" in str(error):
            raise SourceError(
                "error-cell-too-long", value=name, row=str(number + 1), limit=limits.cell_characters
            ) from error
        raise SourceError("error-csv-quotes", value=name, row=str(number + 1)) from error
    return Sheet(name=name, rows=tuple(rows), grid=False)


def _decode(name: str, data: bytes) -> str:
    for encoding in ("utf-16",) if data.startswith(_UTF_16) else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SourceError("error-encoding", value=name)


def _find_delimiter(text: str, limits: Limits) -> str:
    """Find the separator that cuts most of the first rows into the same number of cells."""

    def evenness(delimiter: str) -> tuple[int, int]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        widths = Counter(len(cells) for cells in islice(reader, limits.header_rows))
        return max(((count, width) for width, count in widths.items() if width > 1), default=(0, 0))

    return max(_DELIMITERS, key=evenness)
