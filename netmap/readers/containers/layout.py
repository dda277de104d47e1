"""What a look into a sheet tells before its cells are read, where openpyxl does not read them."""

from __future__ import annotations

from dataclasses import dataclass, field

from netmap.errors import SourceError
from netmap.readers.containers.grids import Merged
from netmap.settings import Limits


@dataclass(slots=True, kw_only=True)
class Layout:
    """How far the cells of a sheet reach, and what hides or joins them.

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
