"""Grids whose rows are understood: tables."""

from __future__ import annotations

from dataclasses import dataclass

from netmap.readers.containers.grids import Row
from netmap.readers.shapes.vocabulary import Role


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
    joins : bool
        Whether several rows may be about the same actor.
    """

    sheet: str
    role: Role
    headings: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    extra: tuple[int, ...]
    rows: tuple[Row, ...]
    complete: bool = True
    joins: bool = False
