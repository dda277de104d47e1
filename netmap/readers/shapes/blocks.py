"""The rows of a sheet as tables see them: merged cells filled, blank rows as borders."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from netmap.readers.containers.grids import Grid, Merged, Row

_MOST_FILLED = 200_000
"""Cells of merged ranges that are filled; a range over whole columns is decoration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Rows of a sheet that may be one table.

    Attributes
    ----------
    rows : tuple of (int, tuple of str)
        Not blank, merged cells filled.
    after_blank : frozenset of int
        Numbers of the rows above which a blank row stands.
    across : frozenset of int
        Numbers of the rows whose first cell is drawn over several columns.
    columns : (int, int), optional
        The first column that is its and the first that is not any more, if not all are.
    """

    rows: tuple[Row, ...]
    after_blank: frozenset[int] = frozenset()
    across: frozenset[int] = frozenset()
    columns: tuple[int, int] | None = None


def block_of(grid: Grid, *, hidden: bool = False, skipped: Iterable[int] = ()) -> Block:
    """Return all rows of a sheet that are to be looked at as one block.

    Parameters
    ----------
    grid : Grid
        The sheet.
    hidden : bool
        Whether rows that the workbook hides are taken in.
    skipped : iterable of int
        Numbers of the rows that somebody wants to be passed over.
    """
    left_out = frozenset(skipped) | (frozenset() if hidden else grid.hidden_rows)
    rows = _fill(grid)
    if left_out:
        rows = tuple(row for row in rows if row[0] not in left_out)
    numbers = [number for number, _ in rows]
    gaps = frozenset(
        number
        for before, number in itertools.pairwise(numbers)
        if number > before + 1 and not left_out.issuperset(range(before + 1, number))
    )
    across = frozenset(one.first_row for one in grid.merged if one.last_column > one.first_column)
    return Block(rows=rows, after_blank=gaps, across=across)


def _fill(grid: Grid) -> tuple[Row, ...]:
    """Give each cell of a range that goes over several rows the text of its first."""
    tall = [one for one in grid.merged if one.last_row > one.first_row]
    if not tall:
        return grid.rows
    cells = dict(grid.rows)
    left = _MOST_FILLED
    for one in tall:
        left -= one.last_row - one.first_row
        if left < 0:
            break
        _fill_one(cells, one)
    return tuple(sorted(cells.items()))


def _fill_one(cells: dict[int, tuple[str, ...]], one: Merged) -> None:
    first = cells.get(one.first_row, ())
    text = first[one.first_column] if one.first_column < len(first) else ""
    if not text:
        return
    for number in range(one.first_row + 1, one.last_row + 1):
        row = list(cells.get(number, ()))
        row += [""] * (one.first_column + 1 - len(row))
        if number in cells and not row[one.first_column]:
            row[one.first_column] = text
            cells[number] = tuple(row)


def part_of(block: Block, rows: Sequence[Row]) -> Block:
    """Return a block with some of its rows."""
    return dataclasses.replace(block, rows=tuple(rows))
