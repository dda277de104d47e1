"""Cells of a source as somebody put them right, before anything is made of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from netmap.readers.cells.cleaning import clean
from netmap.readers.containers.grids import Grid, Row
from netmap.readers.shapes.proposal import Choices


def put_right(grids: Sequence[Grid], choices: Choices) -> list[Grid]:
    """Return the grids with the cells that somebody put right.

    Rows that the source does not have stay away.

    Examples
    --------
    >>> from netmap.readers.shapes.proposal import CellChoice, TableChoice
    >>> grid = Grid(name="Akteure", rows=((1, ("Name", "Typ")), (3, ("Kita",))))
    >>> cell = CellChoice(row=3, position=1, text="Verein")
    >>> put_right([grid], (TableChoice(sheet="Akteure", cells=(cell,)),))[0].rows[1]
    (3, ('Kita', 'Verein'))
    """
    wanted: dict[str, dict[int, dict[int, str]]] = {}
    for choice in choices:
        for cell in choice.cells:
            of_sheet = wanted.setdefault(choice.sheet, {})
            of_sheet.setdefault(cell.row, {})[cell.position] = clean(cell.text)
    return [_put_right(grid, wanted[grid.name]) if grid.name in wanted else grid for grid in grids]


def _put_right(grid: Grid, wanted: Mapping[int, Mapping[int, str]]) -> Grid:
    rows = tuple(_with_cells(row, wanted.get(row[0], {})) for row in grid.rows)
    unsaved = tuple(
        (number, place) for number, place in grid.unsaved if place not in wanted.get(number, {})
    )
    return dataclasses.replace(grid, rows=rows, unsaved=unsaved)


def _with_cells(row: Row, wanted: Mapping[int, str]) -> Row:
    number, cells = row
    if not wanted:
        return row
    width = max(len(cells), *(place + 1 for place in wanted))
    padded = (*cells, *("",) * (width - len(cells)))
    return number, tuple(wanted.get(place, cell) for place, cell in enumerate(padded))
