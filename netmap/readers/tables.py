"""Sheets of text and, once their headings are understood, tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netmap.errors import SourceError
from netmap.readers.cleaning import clean
from netmap.readers.vocabulary import Role
from netmap.settings import Limits

EXCEL_ROWS = 2**20
"""No sheet has more, however many of them are blank."""

Row = tuple[int, tuple[str, ...]]
"""Number of a row, as Excel counts, and its cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of a workbook or a CSV file, as clean text.

    Attributes
    ----------
    name : str
        Name of the sheet or file; a label, never a path.
    rows : tuple of (int, tuple of str)
        Rows that are not blank.
    hidden : bool
        Whether the workbook hides it.
    grid : bool
        Whether a cell surely stands under its heading. In a CSV file it does not: one separator
        too many shifts the rest of its row.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    grid: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A sheet whose role and columns are known.

    Attributes
    ----------
    sheet : str
        Name of the sheet or file.
    role : Role
        What its rows are.
    headings : tuple of str
        The row of headings, on one line each.
    columns : dict
        Positions of the columns that netmap knows; only contact columns may have several.
    extra : tuple of int
        Positions of the other columns with a heading, kept as attributes.
    rows : tuple of (int, tuple of str)
        Rows below the headings.
    complete : bool
        Whether all rows could be taken.
    """

    sheet: str
    role: Role
    headings: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    extra: tuple[int, ...]
    rows: tuple[Row, ...]
    complete: bool = True


def take_row(sheet: str, number: int, cells: Sequence[str], limits: Limits) -> Row:
    """Return a row of a sheet with its cells cleaned.

    Raises
    ------
    SourceError
        If it lies beyond the last row or column that is still read, or a cell is too long.
    """
    if number > limits.rows:
        raise SourceError("error-too-many-rows", value=sheet, limit=limits.rows)
    if len(cells) > limits.columns and any(cells[limits.columns :]):
        raise SourceError("error-too-many-columns", value=sheet, limit=limits.columns)
    if max(map(len, cells)) > limits.cell_characters:
        raise SourceError(
            "error-cell-too-long", value=sheet, row=str(number), limit=limits.cell_characters
        )
    return number, tuple(map(clean, cells))
