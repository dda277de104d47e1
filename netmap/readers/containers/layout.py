"""What a workbook says of a sheet besides its cells: their extent, what hides or joins them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from netmap.errors import SourceError
from netmap.readers.containers.grids import Grid, Merged, Row
from netmap.settings import Limits


@dataclass(slots=True, kw_only=True)
class Layout:
    """How far the cells of a sheet reach, and what hides or joins them.

    Formats that calamine reads are looked into before, those that openpyxl reads on the way.

    Attributes
    ----------
    last_row : int
        Number of the last row with a cell that is not blank.
    last_column : int
        Position of the last such column.
    digits : dict of (int, int) to int
        Row number and position of whole numbers that are shown with zeros in front, and how many
        digits.
    """

    last_row: int = 0
    last_column: int = -1
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[Merged] = field(default_factory=list)
    unsaved: list[tuple[int, int]] = field(default_factory=list)
    digits: dict[tuple[int, int], int] = field(default_factory=dict)
    comments: int = 0

    def reach(self, row: int, column: int) -> None:
        """Say that there is a cell that is not blank."""
        self.last_row = max(self.last_row, row)
        self.last_column = max(self.last_column, column)

    def hide_columns(self, first: int, last: int, limits: Limits) -> None:
        """Say that columns are hidden, from one position to another."""
        self.hidden_columns.update(range(first, min(last + 1, limits.columns)))

    def lack(self, row: int, column: int, limits: Limits) -> None:
        """Say that a formula has no value."""
        if len(self.unsaved) < limits.unsaved_formulas:
            self.unsaved.append((row, column))

    def check(self, sheet: str, limits: Limits) -> None:
        """Refuse a sheet whose reader would make room for too many cells.

        Raises
        ------
        SourceError
            If it reaches too far down or right, or both.
        """
        if self.last_row > limits.rows:
            raise SourceError("error-too-many-rows", value=sheet, limit=limits.rows)
        if self.last_column >= limits.columns:
            raise SourceError("error-too-many-columns", value=sheet, limit=limits.columns)
        if self.last_row * (self.last_column + 1) > limits.cells:
            raise SourceError("error-too-many-cells", value=sheet, limit=limits.cells)

    def make_grid(
        self, name: str, rows: tuple[Row, ...], limits: Limits, *, hidden: bool, comments: int
    ) -> Grid:
        """Return the sheet with these rows, and of what is hidden or joined only what they hold."""
        width = max((len(cells) for _, cells in rows), default=0)
        return Grid(
            name=name,
            rows=rows,
            hidden=hidden,
            hidden_rows=frozenset(self.hidden_rows.intersection(number for number, _ in rows)),
            hidden_columns=frozenset(self.hidden_columns.intersection(range(width))),
            merged=_within(self.merged, rows, limits),
            unsaved=tuple(self.unsaved),
            comments=comments,
        )


def _within(merged: Iterable[Merged], rows: Sequence[Row], limits: Limits) -> tuple[Merged, ...]:
    """Return merged cells as far as they reach into the rows and columns that hold text.

    Raises
    ------
    ValueError
        If they overlap so much that filling them would take more cells than a file may have.
    """
    last_row = rows[-1][0] if rows else 0
    last_column = max((len(cells) for _, cells in rows), default=0) - 1
    found = []
    cells = 0
    for area in merged:
        if area.last_row > last_row or area.last_column > last_column:
            area = dataclasses.replace(
                area,
                last_row=min(area.last_row, last_row),
                last_column=min(area.last_column, last_column),
            )
        height = area.last_row - area.first_row + 1
        width = area.last_column - area.first_column + 1
        if height > 0 and width > 0 and height * width > 1:
            cells += height * width
            found.append(area)
    if cells > limits.cells:
        raise ValueError
    return tuple(found)
