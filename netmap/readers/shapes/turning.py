"""Sheets whose records stand in columns: turned, so that each is a row."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from netmap.readers.cells.marks import mark_of
from netmap.readers.containers.grids import Grid, Merged
from netmap.readers.shapes.heading_rows import knows
from netmap.readers.shapes.profiles import is_plain
from netmap.readers.shapes.questions import meaning_of
from netmap.readers.shapes.roles import MATCHERS
from netmap.readers.shapes.subject_words import DAY, MEETING_WORDS
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.records.headings import squash

_MOST_ROWS = 60
_MOST_COLUMNS = 300
"""A longer or wider sheet has its records in rows."""
_MOSTLY = 0.6
_MARKED = 0.9


def turn(grid: Grid) -> Grid:
    """Return a sheet with its rows as columns, if its records stand in columns; else as it is.

    That is so where its first column, not its first row, holds headings, as in a profile of an
    actor; or where fields or meetings stand in rows and actors above marks.
    """
    if not 1 < len(grid.rows) <= _MOST_ROWS or not (_has_headings(grid) or _has_marks(grid)):
        return grid
    width = max(len(cells) for _, cells in grid.rows)
    if not 1 < width <= _MOST_COLUMNS:
        return grid
    first = next((cells[0] for _, cells in grid.rows if sum(map(bool, cells)) > 1), "")
    corner = not _has_headings(grid)
    columns = [number for number, _ in grid.rows]
    rows = []
    for place in range(width):
        cells = tuple(_at(row, place) for _, row in grid.rows)
        if place == 0 and corner:
            cells = tuple("" if cell == first else cell for cell in cells)
        if any(cells):
            rows.append((place + 1, cells))
    return dataclasses.replace(
        grid,
        rows=tuple(rows),
        turned=True,
        hidden_rows=frozenset(place + 1 for place in grid.hidden_columns),
        hidden_columns=frozenset(columns.index(n) for n in grid.hidden_rows if n in columns),
        merged=tuple(_turn_area(one, columns) for one in grid.merged if one.first_row in columns),
        unsaved=tuple((at + 1, columns.index(n)) for n, at in grid.unsaved if n in columns),
    )


def _turn_area(area: Merged, columns: Sequence[int]) -> Merged:
    first = columns.index(area.first_row)
    last = max(i for i, number in enumerate(columns) if number <= area.last_row)
    return Merged(
        first_row=area.first_column + 1,
        last_row=area.last_column + 1,
        first_column=first,
        last_column=max(first, last),
    )


def _has_headings(grid: Grid) -> bool:
    """Whether the first column holds headings, one of them for names, and no row does."""
    texts = [cells[0] for _, cells in grid.rows if cells[0]]
    known = [text for text in texts if knows(text)]
    if len(known) < 3 or len(known) < _MOSTLY * len(texts):
        return False
    columns = MATCHERS[Role.ACTORS].match(texts)
    first = next((cells for _, cells in grid.rows if sum(map(bool, cells)) > 1), ("",))
    return Column.NAME in columns and len(columns) > 1 and not any(map(knows, first[1:]))


def _has_marks(grid: Grid) -> bool:
    """Whether fields or meetings stand in rows, and actors above marks."""
    rows = [cells for _, cells in grid.rows if sum(map(bool, cells)) > 1]
    if len(rows) < 2 or sum(map(bool, rows[0][1:])) < 3 or not rows[0][0]:
        return False
    heads = [cell for cell in rows[0][1:] if cell]
    cells = [cell for row in rows[1:] for cell in row[1:] if cell]
    marks = [cell for cell in cells if mark_of(cell) is not None]
    if not cells or len(marks) < _MARKED * len(cells) or any(is_plain(head) for head in heads):
        return False
    if sum(bool(knows(head)) or _is_meeting(head) for head in heads) * 2 > len(heads):
        return False
    if {row[0] for row in rows[1:]} & set(heads):
        return False
    corner = rows[0][0]
    return meaning_of(corner) == Column.FIELDS or any(
        Column.NAME in MATCHERS[role].match([corner.split(" ")[0]])
        and Column.NAME not in MATCHERS[Role.ACTORS].match([corner])
        for role in (Role.ACTION_FIELDS, Role.MEETINGS)
    )


def _is_meeting(text: str) -> bool:
    return DAY.search(text) is not None or any(word in squash(text) for word in MEETING_WORDS)


def _at(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""
