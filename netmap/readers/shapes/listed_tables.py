"""Fields or meetings that name who is there, as tables of actors or attendances."""

from __future__ import annotations

import dataclasses
from collections.abc import Set

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.marks import names_nobody
from netmap.readers.containers.grids import Row
from netmap.readers.shapes.partner_cells import parts_of
from netmap.readers.shapes.plan_rows import PlannedRows
from netmap.readers.shapes.proposal import Purpose, Shape
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import Column, Role


def build_listed(planned: PlannedRows, known: Set[str], *, named: bool) -> list[Table]:
    """Return who is active in a field or was at a meeting, from cells that name them.

    Parameters
    ----------
    planned : PlannedRows
        The plan and its rows.
    known : set of str
        Names of actors, folded.
    named : bool
        Whether a table of the source lists the actors; else those named here are listed.
    """
    plan = planned.plan
    name = planned.places(Column.NAME)
    found: list[Row] = []
    for number, cells in planned.rows:
        for one in plan.columns:
            if one.purpose != Purpose.LISTED:
                continue
            about = one.stands_for or (one_line(_at(cells, name[0])) if name else "")
            text = _at(cells, one.position)
            found += [
                (number, (one_line(part), about))
                for part in parts_of(text, known, one.separator)
                if about and (fold(part) in known or not names_nobody(part))
            ]
    fields = plan.role is Role.ACTION_FIELDS or plan.shape is Shape.MEMBERSHIPS
    if fields:
        return [_made(planned, Role.ACTORS, (Column.NAME, Column.FIELDS), found, joins=True)]
    tables = [_made(planned, Role.ATTENDANCES, (Column.ACTOR, Column.MEETING), found)]
    if not named:
        actors: list[Row] = [(number, (cells[0],)) for number, cells in found]
        tables.append(_made(planned, Role.ACTORS, (Column.NAME,), actors, joins=True))
    return tables


def once_each(planned: PlannedRows) -> PlannedRows:
    """Return the fields or meetings of a table that names each of them in several rows, once."""
    (name, *_) = planned.places(Column.NAME)
    rows = {fold(_at(cells, name)): (number, cells) for number, cells in reversed(planned.rows)}
    return dataclasses.replace(planned, rows=tuple(reversed(rows.values())))


def _made(
    planned: PlannedRows,
    role: Role,
    columns: tuple[str, ...],
    rows: list[Row],
    *,
    joins: bool = False,
) -> Table:
    return Table(
        sheet=planned.plan.sheet,
        role=role,
        headings=("",) * len(columns),
        columns={column: (place,) for place, column in enumerate(columns)},
        extra=(),
        rows=tuple(rows),
        joins=joins,
    )


def _at(cells: tuple[str, ...], place: int) -> str:
    return cells[place] if place < len(cells) else ""
