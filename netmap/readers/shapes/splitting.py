"""Several tables in one sheet, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from netmap.readers.cells.cleaning import fold
from netmap.readers.containers.grids import Row
from netmap.readers.shapes.blocks import Block, part_of
from netmap.readers.shapes.heading_rows import Headings, find_headings
from netmap.readers.shapes.profiles import LOOKED_AT

_CAPTIONS = 3
"""Rows of titles that may stand between a blank row and the headings of the next table."""
_LEAST_KNOWN = 0.6


def split_tables(block: Block) -> tuple[Block, ...]:
    """Return the tables of a sheet, each with its titles: they begin after blank rows.

    A table begins where, after a blank row and perhaps some titles, a row of headings stands that
    netmap knows and that is not the one above once more.
    """
    rows = block.rows
    starts = [0]
    headings = _folded(rows, find_headings(rows[:LOOKED_AT], most=20))
    for position, (number, _) in enumerate(rows):
        if number not in block.after_blank or position - starts[-1] < 2:
            continue
        found = _begins(rows[position : position + LOOKED_AT])
        if found is None:
            continue
        next_headings = _folded(rows[position:], found)
        if next_headings == headings and not found.first:
            continue  # a page of a printed list repeats them
        starts.append(position)
        headings = next_headings
    ends = [*starts[1:], len(rows)]
    return tuple(part_of(block, rows[start:end]) for start, end in zip(starts, ends, strict=True))


def _begins(rows: Sequence[Row]) -> Headings | None:
    found = find_headings(rows, most=_CAPTIONS + 1)
    if found is None or any(sum(map(bool, cells)) > 1 for _, cells in rows[: found.first]):
        return None
    filled = sum(map(bool, found.texts))
    wanted = 1 if found.first else 2
    known = found.known >= max(wanted, _LEAST_KNOWN * filled)
    return found if known or _heads_matrix(rows, found) else None


def _heads_matrix(rows: Sequence[Row], found: Headings) -> bool:
    """Whether the headings stand in the first column below once more."""
    names = {fold(cells[0]) for _, cells in rows[found.last + 1 :] if cells[0]}
    heads = {fold(text) for text in found.texts[1:] if text}
    return len(heads) > 1 and len(heads & names) * 2 >= len(heads)


def _folded(rows: Sequence[Row], found: Headings | None) -> tuple[str, ...]:
    return tuple(map(fold, rows[found.last][1])) if found else ()
