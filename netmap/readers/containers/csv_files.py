"""A CSV file, as Excel and other programs write it, as a sheet of clean text."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from netmap.errors import SourceError
from netmap.readers.cells.cleaning import unguard
from netmap.readers.containers.grids import EXCEL_ROWS, Allowance, Grid
from netmap.settings import Limits

_DELIMITERS = (";", ",", "\t")
_DECLARED = re.compile(r'"?sep=([;,\t|])"?\r?\n')
_BLOCK = 2**16
_ERRORS = "surrogatepass"
"""Half a character of UTF-16 is no reason to refuse a list; cleaning makes it U+FFFD."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_csv(
    name: str,
    data: bytes,
    *,
    limits: Limits,
    found_rows: Callable[[int], None] = lambda _: None,
) -> Grid:
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
        Rows, columns, cells and characters that are still taken.
    found_rows : callable
        Told about how many rows there are, before they are read; may raise to stop here.

    Raises
    ------
    SourceError
        If the file is no text, has an open quotation mark or exceeds the limits.
    """
    found_rows(max(data.count(b"\n"), data.count(b"\r")))
    lines = _Lines(name, data, _find_encoding(name, data), limits)
    declared = _DECLARED.fullmatch(next(iter(lines), ""))
    rows = []
    number = 0
    allowance = Allowance(name, limits)
    try:
        delimiter = declared.group(1) if declared else _find_delimiter(lines, limits)
        reader = csv.reader(lines.after(bool(declared)), delimiter=delimiter, strict=True)
        for number, cells in enumerate(reader, start=1):
            lines.row_begins(number + 1)
            allowance.take_cells(name, len(cells))
            if number > EXCEL_ROWS:
                raise SourceError("error-too-many-rows", value=name, limit=limits.rows)
            if any(cells):
                row = allowance.take_row(name, number, list(map(unguard, cells)))
                if row is not None:
                    rows.append(row)
    except csv.Error as error:
        if "field larger" in str(error):
            raise SourceError(
                "error-cell-too-long", value=name, row=str(number + 1), limit=limits.cell_characters
            ) from error
        raise SourceError("error-csv-quotes", value=name, row=str(number + 1)) from error
    return Grid(name=name, rows=tuple(rows), aligned=False)


class _Lines:
    """The lines of a file, decoded one by one: a file is never in memory as one long text.

    A row may have several lines; all of them together may not be too long.
    """

    def __init__(self, name: str, data: bytes, encoding: str, limits: Limits) -> None:
        self._name = name
        self._data = data
        self._encoding = encoding
        self._limit = limits.row_characters
        self.row_begins(1)

    def __iter__(self) -> Iterator[str]:
        """Begin anew with the first line."""
        return self.after(False)

    def after(self, first: bool) -> Iterator[str]:
        """Begin anew, after the first line if that is no row."""
        self.row_begins(1)
        with io.TextIOWrapper(
            io.BytesIO(self._data), self._encoding, _ERRORS, newline=""
        ) as stream:
            if first:
                stream.readline()
            while line := stream.readline(self._left + 1):
                self._left -= len(line)
                if self._left < 0:
                    raise SourceError(
                        "error-row-too-long",
                        value=self._name,
                        row=str(self._row),
                        limit=self._limit,
                    )
                yield line.replace("\0", "")

    def row_begins(self, row: int) -> None:
        """Say that the lines so far made whole rows."""
        self._row = row
        self._left = self._limit


def _find_encoding(name: str, data: bytes) -> str:
    for encoding in ("utf-16",) if data.startswith(_UTF_16) else ("utf-8-sig", "cp1252"):
        decoder = codecs.getincrementaldecoder(encoding)(_ERRORS)
        try:
            for start in range(0, len(data), _BLOCK):
                decoder.decode(data[start : start + _BLOCK])
            decoder.decode(b"", True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise SourceError("error-encoding", value=name)


def _find_delimiter(lines: _Lines, limits: Limits) -> str:
    """Find the separator that cuts most of the first rows into the same number of cells."""

    def evenness(delimiter: str) -> tuple[int, int]:
        widths: Counter[int] = Counter()
        reader = csv.reader(iter(lines), delimiter=delimiter)
        for number, cells in enumerate(islice(reader, limits.header_rows), start=1):
            lines.row_begins(number + 1)
            widths[len(cells)] += 1
        return max(((count, width) for width, count in widths.items() if width > 1), default=(0, 0))

    return max(_DELIMITERS, key=evenness)
