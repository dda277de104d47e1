"""A sheet of a workbook or a CSV file as clean text, with what the program that wrote it knew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netmap.errors import SourceError
from netmap.readers.cells.cleaning import clean
from netmap.settings import Limits

EXCEL_ROWS = 2**20
"""No sheet has more, however many of them are blank."""

Row = tuple[int, tuple[str, ...]]
"""Number of a row, as Excel counts, and its cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Cells that are drawn as one; the text stands in the first.

    Attributes
    ----------
    first_row, last_row : int
        As Excel counts.
    first_column, last_column : int
        From 0.
    """

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A sheet of a workbook or a CSV file.

    Attributes
    ----------
    name : str
        Name of the sheet or file; a label, never a path.
    rows : tuple of (int, tuple of str)
        Rows that are not blank; hidden ones, too. A blank cell, also one of no-break spaces, is "".
    hidden : bool
        Whether the workbook hides the whole sheet.
    hidden_rows : frozenset of int
        Numbers of the rows that it hides, by hand or by a filter.
    hidden_columns : frozenset of int
        Positions of the columns that it hides.
    merged : tuple of Merged
        Cells that it draws as one.
    unsaved : tuple of (int, int)
        Row number and position of formulas whose value nobody saved; their cells are "".
        Many thousands are not all named.
    comments : int
        Notes stuck to cells, which netmap does not read.
    aligned : bool
        Whether a cell surely stands under its heading. In a CSV file it does not: one separator
        too many shifts the rest of its row.
    turned : bool
        Whether rows and columns changed places, because its records stood in columns.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Merged, ...] = ()
    unsaved: tuple[tuple[int, int], ...] = ()
    comments: int = 0
    aligned: bool = True
    turned: bool = False


class Allowance:
    """Cells and characters that may still be taken of a file, from all its sheets together.

    Parameters
    ----------
    file : str
        Label of the file, for messages.
    limits : Limits
        Rows, columns, cells and characters.
    """

    def __init__(self, file: str, limits: Limits) -> None:
        self.limits = limits
        self._file = file
        self._cells = limits.cells
        self._characters = limits.characters

    def take_cells(self, sheet: str, number: int) -> None:
        """Count cells, blank ones too.

        Raises
        ------
        SourceError
            If there are too many.
        """
        self._cells -= number
        if self._cells < 0:
            raise SourceError("error-too-many-cells", value=sheet, limit=self.limits.cells)

    def take_row(self, sheet: str, number: int, cells: Sequence[str]) -> Row | None:
        """Return a row of a sheet with its cells cleaned; None if nothing is left of them.

        Raises
        ------
        SourceError
            If it lies beyond the last row or column that is still read, a cell is too long, or
            all texts together are.
        """
        limits = self.limits
        if max(map(len, cells), default=0) > limits.cell_characters:
            raise SourceError(
                "error-cell-too-long", value=sheet, row=str(number), limit=limits.cell_characters
            )
        taken = tuple(map(clean, cells))
        if not any(taken):
            return None
        if number > limits.rows:
            raise SourceError("error-too-many-rows", value=sheet, limit=limits.rows)
        if len(taken) > limits.columns and any(taken[limits.columns :]):
            raise SourceError("error-too-many-columns", value=sheet, limit=limits.columns)
        self._characters -= sum(map(len, taken))
        if self._characters < 0:  # one long text that thousands of cells refer to
            raise SourceError("error-zip-bomb", value=self._file)
        return number, taken


def trimmed(row: Row) -> Row:
    """Return a row without the blank cells at its end.

    Examples
    --------
    >>> trimmed((1, ("Name", "", "Typ", "")))
    (1, ('Name', '', 'Typ'))
    """
    number, cells = row
    width = max((place for place, cell in enumerate(cells, start=1) if cell), default=0)
    return number, cells[:width]
