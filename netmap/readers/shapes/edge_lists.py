"""Ties in a CSV file that has no headings: two names a row, perhaps with a number."""

from __future__ import annotations

import dataclasses

from netmap.readers.cells.cleaning import fold
from netmap.readers.cells.parsing import parse_closeness
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.proposal import Reason
from netmap.readers.shapes.roles import role_named
from netmap.readers.shapes.vocabulary import Column, Role

_FEWEST = 3
_COLUMNS = (Column.SOURCE, Column.TARGET, Column.WEIGHT)


def find_edge_list(draft: Draft) -> Draft | None:
    """Return a table without headings as one of cooperations, if it can be nothing else.

    That is so if it is a CSV file, or a sheet of some rows, that is not named after something else,
    and

    - every row has two cells, or every row three of which the last is a closeness,
    - some name stands in both columns, as it does not in a list of actors and their telephone
      numbers, fields or meetings,
    - the first row is no row of headings: its third cell is a closeness, or one of its names
      occurs again.

    Parameters
    ----------
    draft : Draft
        A table whose headings, if it seems to have any, are not the first row.
    """
    named = role_named(draft.grid.name)
    few = draft.grid.aligned and len(draft.block.rows) < _FEWEST
    if few or draft.number > 1 or named not in (None, Role.COOPERATIONS):
        return None
    if draft.choice is not None and draft.choice.role is not None:
        return None
    rows = draft.block.rows
    width = draft.width
    if width not in (2, 3) or not all(_is_tie(cells, width) for _, cells in rows):
        return None
    (first, second), *others = [(fold(cells[0]), fold(cells[1])) for _, cells in rows]
    starts = {first, *(start for start, _ in others)}
    ends = {second, *(end for _, end in others)}
    again = {name for pair in others for name in pair}
    if starts.isdisjoint(ends) or (width == 2 and again.isdisjoint((first, second))):
        return None
    return dataclasses.replace(
        draft,
        headings=None,
        role=Role.COOPERATIONS,
        columns={column: (place,) for place, column in enumerate(_COLUMNS[:width])},
        reason=Reason(code="no-headings", params=(("columns", width),)),
    )


def _is_tie(cells: tuple[str, ...], width: int) -> bool:
    return (
        len(cells) == width and all(cells) and (width == 2 or parse_closeness(cells[2]) is not None)
    )
