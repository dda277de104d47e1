"""The rows that a plan takes, with what stands between the lines filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from netmap.readers.cells.marks import repeats, says_nothing
from netmap.readers.containers.grids import Grid, Row
from netmap.readers.shapes.blocks import block_of
from netmap.readers.shapes.left_out_rows import name_of_category
from netmap.readers.shapes.proposal import MARKS, ColumnPlan, Purpose, TablePlan, Use
from netmap.readers.shapes.surveys import day_of_stamp
from netmap.readers.shapes.vocabulary import Column

FILLED_DOWN = "filled-down"
"""Reason of a column whose blank cells mean what stands above them."""
NUMBERED = "numbered"
"""Reason of a column whose names have running numbers before them."""
_RUNNING = re.compile(r"^\d{1,3}[.)]?\s+")
_FREE = (
    "note", "description", Column.ID, Purpose.OWN, Purpose.WAVE, "reference", Column.TITLE,
    Column.VALUE, Column.PROPERTY,
)  # fmt: skip
"""Columns whose text is left as it is."""
_NAMES = (
    Column.NAME, Column.MEETING, Column.ACTOR, Column.TOPIC, Column.FIELD, Column.SOURCE,
    Column.TARGET, Purpose.PARTNERS,
)  # fmt: skip
"""Columns in which even a dash may be a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRows:
    """A plan and its records.

    Attributes
    ----------
    grid : Grid
        The sheet.
    plan : TablePlan
        What becomes of the table.
    rows : tuple of (int, tuple of str)
        Its records; where the plan has a category or a subject, these are further cells behind
        the others.
    width : int
        Cells of a row before those.
    """

    grid: Grid
    plan: TablePlan
    rows: tuple[Row, ...]
    width: int

    def texts(self, place: int) -> Iterable[str]:
        """Return what stands in a column."""
        return {cells[place] for _, cells in self.rows if place < len(cells) and cells[place]}

    def places(self, purpose: str) -> tuple[int, ...]:
        """Return the positions of the columns for a purpose."""
        return tuple(one.position for one in self.plan.columns if one.purpose == purpose)

    def separator(self, place: int) -> str:
        """Return what parts names in a column."""
        return next(one.separator for one in self.plan.columns if one.position == place)


def rows_of_plan(grid: Grid, plan: TablePlan) -> PlannedRows:
    """Return the rows that a plan takes."""
    aside = {number: entry for entry in plan.rows for number in entry.rows}
    headings = frozenset(plan.heading_rows)
    rows = block_of(grid, hidden=True).rows
    width = max((one.position + 1 for one in plan.columns), default=0)
    inside = [row for row in rows if plan.first_row <= row[0] <= plan.last_row]
    if plan.only_columns:
        inside = _within(inside, *plan.only_columns)
    further = bool(plan.category) + bool(plan.subject_of)
    if not aside and not further:
        taken = [row for row in inside if row[0] not in headings]
    else:
        taken = _with_categories(plan, inside, headings, width)
    return PlannedRows(grid=grid, plan=plan, rows=tuple(_understand(plan, taken)), width=width)


def _within(rows: list[Row], start: int, end: int) -> list[Row]:
    """Leave out what belongs to a table beside."""
    return [
        (number, (*("",) * start, *cells[start:end]))
        for number, cells in rows
        if any(cells[start:end])
    ]


def _with_categories(
    plan: TablePlan, rows: list[Row], headings: frozenset[int], width: int
) -> list[Row]:
    """Leave out what is no record, and put categories and the subject behind each record."""
    left_out = {n for entry in plan.rows if entry.use is not Use.USED for n in entry.rows}
    categories = {n for entry in plan.rows if entry.use is Use.USED for n in entry.rows}
    category = ""
    taken = []
    for number, cells in rows:
        if number in headings or number in left_out:
            continue
        if number in categories:
            category = name_of_category(next(filter(None, cells)))
            continue
        more = (*((category,) if plan.category else ()), *((plan.subject,) if plan.subject else ()))
        if more:
            cells = (*cells[:width], *("",) * (width - len(cells)), *more)
        taken.append((number, cells))
    return taken


def _understand(plan: TablePlan, rows: list[Row]) -> list[Row]:
    """Fill in what "dito" repeats, and empty what says nothing."""
    for one in plan.columns:
        if one.reason is not None and one.reason.code == "answered":
            rows = _write_days(rows, one.position)
    if _is_kept_by_program(plan, rows):
        return rows
    used = [one for one in plan.columns if one.use is not Use.IGNORED]
    for one in used:
        if one.reason is not None and one.reason.code == FILLED_DOWN:
            rows = _rewrite(rows, one.position, repeated=lambda text: not text or repeats(text))
        elif one.reason is not None and one.reason.code == NUMBERED:
            rows = [(n, _unnumbered(cells, one.position)) for n, cells in rows]
        elif _may_repeat(plan, one):
            rows = _rewrite(rows, one.position, repeated=repeats)
        if one.purpose not in (*_FREE, *_NAMES) and one.purpose not in MARKS:
            rows = _rewrite(rows, one.position, emptied=says_nothing)
    return rows


def _write_days(rows: list[Row], place: int) -> list[Row]:
    """Return rows whose time stamps are days."""
    written = []
    for number, cells in rows:
        if place < len(cells) and cells[place]:
            day = day_of_stamp(cells[place])
            cells = (*cells[:place], day.isoformat() if day else "", *cells[place + 1 :])
        written.append((number, cells))
    return written


def _is_kept_by_program(plan: TablePlan, rows: list[Row]) -> bool:
    """Whether each row has an id of its own: then cells mean what they say, be it a dash."""
    places = [one.position for one in plan.columns if one.purpose == Column.ID]
    return bool(places) and all(places[0] < len(cells) and cells[places[0]] for _, cells in rows)


def _may_repeat(plan: TablePlan, column: ColumnPlan) -> bool:
    if column.purpose == Column.NAME:
        return plan.joins
    return column.purpose not in _FREE and column.purpose not in MARKS


def _unnumbered(cells: tuple[str, ...], place: int) -> tuple[str, ...]:
    text = cells[place] if place < len(cells) else ""
    return (*cells[:place], _RUNNING.sub("", text), *cells[place + 1 :]) if text else cells


def _no(_: str) -> bool:
    return False


def _rewrite(
    rows: list[Row],
    place: int,
    *,
    repeated: Callable[[str], bool] = _no,
    emptied: Callable[[str], bool] = _no,
) -> list[Row]:
    """Return rows with the cells of a column repeated or emptied where they say so."""
    texts = {cells[place] if place < len(cells) else "" for _, cells in rows}
    special = {text for text in texts if repeated(text) or (text and emptied(text))}
    if not special:
        return rows
    above = ""
    rewritten = []
    for number, cells in rows:
        text = cells[place] if place < len(cells) else ""
        if text in special:
            said = above if repeated(text) else ""
            cells = (*cells[:place], *("",) * (place - len(cells)), said, *cells[place + 1 :])
            rewritten.append((number, cells))
        else:
            above = text
            rewritten.append((number, cells))
    return rewritten
