"""Several tables in one sheet, one beside the other, with a blank column between them."""

from __future__ import annotations

import dataclasses
import itertools

from netmap.readers.containers.grids import Grid
from netmap.readers.shapes.blocks import Block
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.heading_rows import find_headings
from netmap.readers.shapes.roles import find_role
from netmap.readers.shapes.vocabulary import Column, Role

_OF_TWO = (Role.COOPERATIONS, Role.ATTENDANCES)
"""Tables that no column of another one is part of."""


def split_beside(grid: Grid, block: Block, *, most: int) -> tuple[Block, ...]:
    """Return the tables that stand beside each other, each with the columns that are its.

    A blank column may just as well be a gap within one table: it parts two only if each of them is
    a table by its headings, and they are about something else, have the same headings or not the
    same number of rows.

    Parameters
    ----------
    grid : Grid
        The sheet.
    block : Block
        Rows of it that may be one table.
    most : int
        Rows among which headings are looked for.
    """
    filled = {place for _, cells in block.rows for place, cell in enumerate(cells) if cell}
    starts = sorted(place for place in filled if place - 1 not in filled)
    ends = [*starts[1:], max(filled, default=0) + 1]
    if len(starts) < 2:
        return (block,)
    parts = [_take(block, start, end) for start, end in zip(starts, ends, strict=True)]
    drafts = [_draft(grid, part, most) for part in parts]
    if all(
        draft.role is not None and _stand_apart(drafts[0], draft)
        for draft in drafts[1:]
    ) and drafts[0].role is not None:  # fmt: skip
        return tuple(parts)
    return (block,)


def _take(block: Block, start: int, end: int) -> Block:
    rows = tuple(
        (number, tuple(cell if start <= place < end else "" for place, cell in enumerate(cells)))
        for number, cells in block.rows
        if any(cells[start:end])
    )
    gaps = frozenset(b for (a, _), (b, _) in itertools.pairwise(rows) if b > a + 1)
    return dataclasses.replace(block, rows=rows, after_blank=gaps, columns=(start, end))


def _draft(grid: Grid, part: Block, most: int) -> Draft:
    headings = find_headings(part.rows, most=most, merged=grid.merged)
    draft = Draft(grid=grid, number=2, block=part, headings=headings)
    return find_role(draft) if headings is not None else draft


def _stand_apart(left: Draft, right: Draft) -> bool:
    texts = [tuple(filter(None, draft.texts)) for draft in (left, right)]
    name = right.place_of(Column.NAME)
    if (
        right.role is Role.ACTION_FIELDS
        and name is not None
        and right.profiles[name].uniqueness < 1
    ):
        return False  # the fields of the actors in its row
    return (
        (left.role in _OF_TWO) != (right.role in _OF_TWO)
        or texts[0] == texts[1]
        or len(left.rows) != len(right.rows)
    )
