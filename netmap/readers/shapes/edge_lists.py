"""Ties in a CSV file that has no headings: two names a row, perhaps with a number."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from netmap.readers.cells.cleaning import fold
from netmap.readers.cells.parsing import parse_closeness
from netmap.readers.containers.grids import Grid
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import Column, Role

_COLUMNS = (Column.SOURCE, Column.TARGET, Column.WEIGHT)


def take_edge_list(sheet: Grid) -> Table | None:
    """Return a sheet without headings as a table of cooperations, if it can be nothing else.

    That is so if

    - every row has two cells, or every row three of which the last is a closeness,
    - some name stands in both columns, as it does not in a list of actors and their telephone
      numbers, fields or meetings,
    - the first row is no row of headings: its third cell is a closeness, or one of its names
      occurs again.

    Parameters
    ----------
    sheet : Grid
        A sheet whose headings say nothing.

    Returns
    -------
    Table or None
        Its headings are the letters of the columns.
    """
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    if width not in (2, 3) or not all(_is_tie(cells, width) for _, cells in sheet.rows):
        return None
    (first, second), *others = [(fold(cells[0]), fold(cells[1])) for _, cells in sheet.rows]
    starts = {first, *(start for start, _ in others)}
    ends = {second, *(end for _, end in others)}
    again = {name for pair in others for name in pair}
    if starts.isdisjoint(ends) or (width == 2 and again.isdisjoint((first, second))):
        return None
    return Table(
        sheet=sheet.name,
        role=Role.COOPERATIONS,
        headings=tuple(get_column_letter(place + 1) for place in range(width)),
        columns={column: (place,) for place, column in enumerate(_COLUMNS[:width])},
        extra=(),
        rows=sheet.rows,
    )


def _is_tie(cells: tuple[str, ...], width: int) -> bool:
    return (
        len(cells) == width and all(cells) and (width == 2 or parse_closeness(cells[2]) is not None)
    )
