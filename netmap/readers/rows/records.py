"""Rows of a table whose cells are found by column and read by type."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

from netmap.model import Severity
from netmap.readers.cells.cleaning import one_line
from netmap.readers.cells.excel_errors import is_error
from netmap.readers.log import Log
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import PERSONAL

T = TypeVar("T")

_LOST = "\ufffd"
"""What cleaning puts where a file has no character, as other programs do."""


class Record:
    """One row; its problems go to the log, with their place."""

    __slots__ = ("_cells", "_log", "_table", "row")

    def __init__(self, table: Table, row: int, cells: tuple[str, ...], log: Log) -> None:
        self.row = row
        self._table = table
        self._cells = cells
        self._log = log

    @property
    def sheet(self) -> str:
        """Name of the sheet or file."""
        return self._table.sheet

    def columns(self) -> Collection[str]:
        """Columns that the table has."""
        return self._table.columns.keys()

    @property
    def joins(self) -> bool:
        """Whether several rows of its table may be about the same actor."""
        return self._table.joins

    def is_beside(self, other: Record) -> bool:
        """Whether another row is of the same table."""
        return self._table is other._table

    def has(self, column: str) -> bool:
        """Whether the table has this column at all."""
        return column in self._table.columns

    def is_blank(self, column: str) -> bool:
        """Whether nothing stands in a cell, not even an error of Excel's."""
        return not self._raw(column)

    def heading(self, column: str) -> str | None:
        """Heading of a column; None if the table does not have it."""
        positions = self._table.columns.get(column)
        return self._table.headings[positions[0]] if positions else None

    def text(self, column: str) -> str:
        """Return the cell as written; "" if it is empty, missing or an error of Excel's."""
        text = self._raw(column)
        return "" if is_error(text) else text

    def line(self, column: str) -> str:
        """Return the cell on one line."""
        text = self._raw(column)
        return "" if is_error(text) else one_line(text)

    def required(self, column: str, code: str) -> str:
        """Return the cell on one line; report ``code`` if it is empty."""
        text = self._raw(column)
        if not text:
            self.report(Severity.WARNING, code, column)
        return "" if is_error(text) else one_line(text)

    def parse(self, column: str, parser: Callable[[str], T | None], code: str, *, default: T) -> T:
        """Return the cell as ``parser`` reads it, ``default`` if empty; else report ``code``."""
        line = self.line(column)
        value = parser(line) if line else default
        if value is None:
            self.report(Severity.WARNING, code, column, line)
            return default
        return value

    def pair(self, column: str) -> tuple[tuple[str, str], ...]:
        """Return heading and text of a cell as an attribute, to keep what could not be typed."""
        text = self.text(column)
        return ((self.heading(column) or "", text),) if text else ()

    def attributes(self) -> tuple[tuple[str, str], ...]:
        """Heading and text of the cells that no schema knows, in the order of the source."""
        headings, cells = self._table.headings, self._cells
        return tuple(
            (headings[position], cells[position])
            for position in self._table.extra
            if position < len(cells) and cells[position]
        )

    def report(
        self, severity: Severity, code: str, column: str, value: str = "", **params: str | int
    ) -> None:
        """Report a problem of a cell; what contact columns hold is not quoted."""
        self._log.report(
            severity,
            code,
            sheet=self.sheet,
            row=self.row,
            column=self.heading(column),
            value="" if column in PERSONAL else value,
            **params,
        )

    def report_repeated(self, severity: Severity, code: str, column: str, first: Record) -> None:
        """Report that a cell repeats that of an earlier row."""
        self.report(
            severity,
            code,
            column,
            self.line(column),
            first_sheet=first.sheet,
            first_row=str(first.row),
        )

    def report_errors(self) -> None:
        """Report each cell in a known column that holds an error of Excel's."""
        for column in self._table.columns:
            text = self._raw(column)
            if is_error(text):
                self.report(Severity.WARNING, "excel-error", column, text)

    def _raw(self, column: str) -> str:
        positions = self._table.columns.get(column)
        if positions is None:
            return ""
        if len(positions) == 1:
            (position,) = positions
            return self._cells[position] if position < len(self._cells) else ""
        texts = [self._cells[i] for i in positions if i < len(self._cells) and self._cells[i]]
        return texts[0] if len(texts) == 1 else "; ".join(texts)


def records(tables: Iterable[Table], log: Log) -> list[Record]:
    """Return the rows of tables, one after the other; report what was damaged before netmap.

    That is each error of Excel's in a known column, and once a table the signs that are no letters.
    """
    found = []
    for table in tables:
        lost = [row for row, cells in table.rows if _LOST in "".join(cells)]
        if lost:
            log.report(
                Severity.WARNING, "lost-characters", sheet=table.sheet, row=lost[0], rows=len(lost)
            )
        for row, cells in table.rows:
            record = Record(table, row, cells, log)
            if "#" in "".join(cells) and any(map(is_error, cells)):
                record.report_errors()
            found.append(record)
    return found
