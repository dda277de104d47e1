"""Say what would become of a file before anything is done with it."""

from __future__ import annotations

from collections.abc import Sequence

from netmap.readers.containers.grids import Grid
from netmap.readers.log import Log
from netmap.readers.shapes.cells_of_columns import look_into_cells
from netmap.readers.shapes.headers import recognise
from netmap.readers.shapes.proposal import (
    Choices,
    ColumnPlan,
    Proposal,
    Purpose,
    Reason,
    SheetPlan,
    TablePlan,
    Use,
)
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import Role
from netmap.settings import Settings

Tables = dict[Role, list[Table]]


def propose(
    grids: Sequence[Grid], choices: Choices = (), *, settings: Settings, log: Log
) -> tuple[Proposal, Tables]:
    """Return what becomes of each part of a source, and its tables by role."""
    recognised: Tables = {role: [] for role in Role}
    ignored = {choice.sheet for choice in choices if choice.use is Use.IGNORED}
    for grid in grids:
        if grid.name in ignored:
            continue
        table = recognise(grid, log)
        if table is not None:
            recognised[table.role].append(table)
    tables = look_into_cells(recognised, log, least_share=settings.thresholds.column_least_share)
    of_sheet: dict[str, Table] = {
        table.sheet: table for of_role in tables.values() for table in of_role
    }
    plans = (_plan(grid, of_sheet.get(grid.name), grid.name in ignored) for grid in grids)
    return Proposal(sheets=tuple(plans)), tables


def _plan(grid: Grid, table: Table | None, unwanted: bool) -> SheetPlan:
    if table is None:
        code = "unwanted" if unwanted else "unknown-table" if grid.rows else "empty"
        return SheetPlan(
            name=grid.name, use=Use.IGNORED, reason=Reason(code=code), hidden=grid.hidden
        )
    purposes = {place: name for name, places in table.columns.items() for place in places}
    columns = []
    for place, heading in enumerate(table.headings):
        purpose = purposes.get(place, Purpose.OWN if place in table.extra else "")
        columns.append(
            ColumnPlan(
                position=place,
                heading=heading,
                use=Use.USED if purpose else Use.IGNORED,
                purpose=purpose,
                reason=None if purpose else Reason(code="no-heading"),
            )
        )
    plan = TablePlan(
        sheet=grid.name, role=table.role, records=len(table.rows), columns=tuple(columns)
    )
    return SheetPlan(name=grid.name, use=Use.USED, tables=(plan,), hidden=grid.hidden)
