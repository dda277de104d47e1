"""Tables whose rows are records already; only cells that name several become several rows."""

from __future__ import annotations

import dataclasses
from collections.abc import Set

from netmap.readers.cells.cleaning import one_line
from netmap.readers.containers.grids import Row
from netmap.readers.shapes.pair_cells import ends_of
from netmap.readers.shapes.partner_cells import parts_of
from netmap.readers.shapes.plan_rows import PlannedRows
from netmap.readers.shapes.proposal import Purpose, Use
from netmap.readers.shapes.separators import STRONG
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import Column, Role

_ENDS = (Column.SOURCE, Column.TARGET)
_NOT_KEPT = (Purpose.LISTED, Purpose.WHETHER, Purpose.PAIRS)
_FURTHER = (Purpose.OWN, Purpose.WAVE)


def build_records(planned: PlannedRows, known: Set[str], fields: Set[str]) -> list[Table]:
    """Return a table of records as its plan says.

    Parameters
    ----------
    planned : PlannedRows
        The plan and its rows.
    known, fields : set of str
        Names of actors, and names and ids of listed action fields, folded.
    """
    role = planned.plan.role
    if role is None:
        return []
    rows = part_fields(planned, planned.rows, fields)
    if role is Role.COOPERATIONS:
        rows = _write_thousands(planned, rows)
        for column in _ENDS:
            for place in planned.places(column):
                if signs := planned.separator(place):
                    rows = _one_each(rows, place, known, signs)
    table = table_of(planned, role, rows)
    pairs = planned.places(Purpose.PAIRS)
    return [_with_ends(table, pairs[0], directed=planned.plan.directed)] if pairs else [table]


def _with_ends(table: Table, place: int, *, directed: bool) -> Table:
    """Return cooperations with both ends in cells of their own, behind the others."""
    width = len(table.headings)
    rows = []
    for number, cells in table.rows:
        ends = ends_of(cells[place]) if place < len(cells) else None
        said = (*(ends or (cells[place] if place < len(cells) else "", "")), "1" * directed)
        rows.append((number, (*cells[:width], *("",) * (width - len(cells)), *said)))
    columns = dict(table.columns) | {
        Column.SOURCE: (width,), Column.TARGET: (width + 1,), Column.DIRECTED: (width + 2,)
    }  # fmt: skip
    headings = (*table.headings, "", "", "")
    return dataclasses.replace(table, headings=headings, columns=columns, rows=tuple(rows))


def _write_thousands(planned: PlannedRows, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return rows whose points between thousands are gone, where the plan says they are some."""
    for one in planned.plan.columns:
        if one.reason is not None and one.reason.code == "thousands":
            place = one.position
            rows = tuple(
                (number, _replace(cells, place, cells[place].replace(".", "")))
                if place < len(cells)
                else (number, cells)
                for number, cells in rows
            )
    return rows


def table_of(
    planned: PlannedRows,
    role: Role,
    rows: tuple[Row, ...],
    *,
    besides: Set[str] = frozenset(),
) -> Table:
    """Return rows as a table with the columns of its plan, but for some purposes."""
    plan = planned.plan
    columns: dict[str, tuple[int, ...]] = {}
    extra = []
    for one in plan.columns:
        if one.use is Use.IGNORED or one.purpose in besides or one.purpose in _NOT_KEPT:
            continue
        if one.purpose in _FURTHER:
            extra.append(one.position)
        elif one.purpose:
            columns[one.purpose] = (*columns.get(one.purpose, ()), one.position)
    further = [column for column in (plan.category, plan.subject_of) if column]
    for place, column in enumerate(further, start=planned.width):
        if column not in besides:
            columns[column] = (*columns.get(column, ()), place)
    headings = tuple(one.heading for one in plan.columns) + ("",) * len(further)
    aside = {entry.reason.code for entry in plan.rows}
    return Table(
        sheet=plan.sheet,
        role=role,
        headings=headings,
        columns=columns,
        extra=tuple(extra),
        rows=rows,
        complete="too-many-cells" not in aside,
        joins=plan.joins,
    )


def part_fields(planned: PlannedRows, rows: tuple[Row, ...], fields: Set[str]) -> tuple[Row, ...]:
    """Return rows whose action fields stand on lines of their own where a comma parts them."""
    for column in (Column.FIELDS, Column.FIELD):
        for place in planned.places(column):
            sign = planned.separator(place).strip(STRONG)
            if sign:
                parted = {
                    text: "\n".join(parts_of(text, fields, sign)) for text in planned.texts(place)
                }
                rows = tuple(
                    (number, _replace(cells, place, parted.get(cells[place], "")))
                    if place < len(cells)
                    else (number, cells)
                    for number, cells in rows
                )
    return rows


def _replace(cells: tuple[str, ...], place: int, text: str) -> tuple[str, ...]:
    return (*cells[:place], text, *cells[place + 1 :]) if place < len(cells) else cells


def _one_each(rows: tuple[Row, ...], place: int, known: Set[str], signs: str) -> tuple[Row, ...]:
    """Return a row for each name in a cell."""
    found: list[Row] = []
    for number, cells in rows:
        parts = parts_of(cells[place], known, signs) if place < len(cells) else []
        if len(parts) < 2:
            found.append((number, cells))
        else:
            found += [(number, _replace(cells, place, one_line(part))) for part in parts]
    return tuple(found)
