"""A CSV file, as Excel and other programs write it, as a sheet of clean text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator

from netmap.errors import SourceError
from netmap.readers.cells.cleaning import unguard
from netmap.readers.containers.delimiters import DELIMITERS, choose_delimiter
from netmap.readers.containers.encodings import ERRORS, find_encoding
from netmap.readers.containers.grids import EXCEL_ROWS, Allowance, Grid
from netmap.settings import Limits

_DECLARED = re.compile(r'"?sep=([^\w\s"]|[\t ])"?(?:\r\n?|\n)')


def read_csv(
    name: str,
    data: bytes,
    *,
    limits: Limits,
    found_rows: Callable[[int], None] = lambda _: None,
) -> Grid:
    """Return a CSV file as a sheet.

    Its encoding is found (:mod:`~netmap.readers.containers.encodings`), and so is what separates
    its cells (:mod:`~netmap.readers.containers.delimiters`), unless a first line ``sep=`` declares
    it. Rows are counted as Excel does. Cells are never moved: what is too many stays at the end of
    its row.

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
    encoding = find_encoding(data)
    if encoding is None:
        raise SourceError("error-encoding", value=name)
    lines = _Lines(name, data, encoding, limits)
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
        with io.TextIOWrapper(io.BytesIO(self._data), self._encoding, ERRORS, newline="") as stream:
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


def _find_delimiter(lines: _Lines, limits: Limits) -> str:
    def rows(delimiter: str) -> Iterator[list[str]]:
        found = 0
        for number, cells in enumerate(csv.reader(iter(lines), delimiter=delimiter), start=1):
            lines.row_begins(number + 1)
            yield cells
            found += any(cells)
            if found == limits.header_rows or number == limits.sniffed_rows:
                return

    return choose_delimiter({sign: list(rows(sign)) for sign in DELIMITERS})
