"""What somebody chooses about a list, put into the choices that were made before."""

from __future__ import annotations

import dataclasses
from typing import Any

from netmap.readers.shapes.proposal import (
    CellChoice,
    Choices,
    ColumnChoice,
    Purpose,
    SheetPlan,
    TableChoice,
    TablePlan,
    Use,
)
from netmap.readers.shapes.vocabulary import SCHEMAS, Column, Role

_ENDS = (Column.SOURCE, Column.TARGET)
_BESIDES = {
    Role.ACTORS: tuple(one for one in Purpose if one not in (Purpose.PAIRS, Purpose.WHETHER)),
    Role.COOPERATIONS: (Purpose.PAIRS, Purpose.WHETHER),
    Role.MEETINGS: (Purpose.LISTED,),
    Role.ACTION_FIELDS: (Purpose.LISTED,),
}


def purposes_of(role: Role) -> tuple[str, ...]:
    """Return what a column of a table can be, "" for not used.

    Parameters
    ----------
    role : Role
        What the rows of the table are.
    """
    schema = next(schema for schema in SCHEMAS if schema.role is role)
    ends = _ENDS if role is Role.COOPERATIONS else ()
    besides = (*_BESIDES.get(role, ()), Purpose.OWN, Purpose.WAVE)
    return tuple(dict.fromkeys(map(str, (*ends, *schema.columns, *besides, ""))))


def choose_table(choices: Choices, table: TablePlan, **changes: Any) -> Choices:
    """Return the choices with something else about a table.

    Whoever says that its rows are something else begins anew with its columns.

    Parameters
    ----------
    choices : tuple of TableChoice
        Those made before.
    table : TablePlan
        The table as netmap would read it.
    **changes
        Attributes of :class:`~netmap.readers.shapes.proposal.TableChoice`.
    """
    if "role" in changes:
        changes = {"columns": ()} | changes
    return _replace(choices, table.sheet, table.number, changes, _headings(table))


def choose_column(choices: Choices, table: TablePlan, column: ColumnChoice) -> Choices:
    """Return the choices with something else about a column of a table."""
    before = _find(choices, table.sheet, table.number)
    columns = {one.position: one for one in before.columns} if before else {}
    held = columns.get(column.position, ColumnChoice(position=column.position))
    columns[column.position] = ColumnChoice(
        position=column.position,
        purpose=held.purpose if column.purpose is None else column.purpose,
        separator=held.separator if column.separator is None else column.separator,
    )
    changes = {"columns": tuple(columns[place] for place in sorted(columns))}
    return _replace(choices, table.sheet, table.number, changes, _headings(table))


def choose_cell(choices: Choices, sheet: str, cell: CellChoice) -> Choices:
    """Return the choices with a cell of a sheet put right."""
    before = _find(choices, sheet, 0)
    place = (cell.row, cell.position)
    kept = [one for one in before.cells if (one.row, one.position) != place] if before else []
    return _replace(choices, sheet, 0, {"cells": (*kept, cell)}, ())


def take_in(choices: Choices, sheet: SheetPlan) -> Choices:
    """Return the choices with a sheet taken in that was left out as a whole."""
    kept = tuple(one for one in choices if one.sheet != sheet.name or one.use is not Use.IGNORED)
    changes = {"use": Use.USED, "hidden": sheet.hidden or None}
    return _replace(kept, sheet.name, 0, changes, ())


def without_cells(choices: Choices) -> Choices:
    """Return what holds for the next file of this shape too: no cells, no numbers of rows."""
    plain = (dataclasses.replace(one, cells=(), skipped_rows=()) for one in choices)
    return tuple(
        one
        for one in plain
        if one != TableChoice(sheet=one.sheet, number=one.number, headings=one.headings)
    )


def _headings(table: TablePlan) -> tuple[str, ...]:
    return tuple(column.heading for column in table.columns)


def _find(choices: Choices, sheet: str, number: int) -> TableChoice | None:
    return next((one for one in choices if (one.sheet, one.number) == (sheet, number)), None)


def _replace(
    choices: Choices, sheet: str, number: int, changes: dict[str, Any], headings: tuple[str, ...]
) -> Choices:
    before = _find(choices, sheet, number)
    held = before or TableChoice(sheet=sheet, number=number, headings=headings)
    changed = dataclasses.replace(held, **changes)
    return (*(one for one in choices if one is not before), changed)
