"""Tell what a plan leaves out or guesses, once, as warnings with their place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter

from netmap.model import Severity
from netmap.readers.containers.grids import Grid
from netmap.readers.log import Log
from netmap.readers.shapes.heading_rows import headings_shown
from netmap.readers.shapes.proposal import ColumnPlan, Proposal, Reason, RowsPlan, TablePlan, Use

_OF_COLUMNS = {
    "personal": "contact-column-left-out",
    "phone-column": "phone-column",
    "email-column": "email-column",
    "person-column": "person-column",
    "number-is-no-id": "number-is-no-id",
    "no-heading": "cell-without-heading",
    "hidden-column": "hidden-column",
    "codes-only": "codes-only",
    "wave": "wave-column",
    "holds-names": "holds-names",
    "filled-down": "filled-down",
    "thousands": "thousands",
    "ambiguous-number": "ambiguous-number",
}
"""Reasons of columns that are told."""
_OF_ROWS = ("sum", "note", "hidden-rows", "category-besides", "said-no")
"""Reasons of rows that are told; titles and headings once more are plain to see."""
_OF_TABLES = ("no-headings", "contradicting", "uneven", "subject", "state")


def tell(grids: Sequence[Grid], proposal: Proposal, log: Log) -> None:
    """Report what the plans of a source leave out or guess."""
    for grid, sheet in zip(grids, proposal.sheets, strict=True):
        if sheet.reason is not None and sheet.reason.code == "hidden-sheet":
            log.report(Severity.WARNING, "hidden-sheet", sheet=sheet.name)
        if grid.turned and sheet.use is not Use.IGNORED:
            log.report(Severity.WARNING, "turned", sheet=sheet.name)
        if grid.unsaved and sheet.use is not Use.IGNORED:
            row, place = grid.unsaved[0]
            log.report(
                Severity.WARNING,
                "formula-without-value",
                sheet=sheet.name,
                row=row,
                column=get_column_letter(place + 1),
                cells=len(grid.unsaved),
            )
        for table in sheet.tables:
            _tell_table(grid, table, log)


def _tell_table(grid: Grid, table: TablePlan, log: Log) -> None:
    reason = table.reason
    if reason is not None and reason.code in ("unknown-table", "missing-columns"):
        found = headings_shown(grid.rows, log.limits.header_rows)
        _report(log, reason, table.sheet, found)
    elif reason is not None and reason.code in _OF_TABLES:
        _report(log, reason, table.sheet)
    row = table.heading_rows[-1] if table.heading_rows else None
    for column in table.columns:
        _tell_column(table, column, row, log)
    for rows in table.rows:
        _tell_rows(grid, table, rows, log)


def _report(log: Log, reason: Reason, sheet: str, value: str = "") -> None:
    params: dict[str, Any] = dict(reason.params)
    log.report(Severity.WARNING, reason.code, sheet=sheet, value=value, **params)


def _tell_column(table: TablePlan, column: ColumnPlan, row: int | None, log: Log) -> None:
    reason = column.reason
    if reason is None or reason.code not in _OF_COLUMNS:
        return
    code = _OF_COLUMNS[reason.code]
    params: dict[str, Any] = dict(reason.params)
    if code == "cell-without-heading":
        row = int(params.pop("row"))
    place = column.heading or get_column_letter(column.position + 1)
    if code != "contact-column-left-out" and code != "cell-without-heading":
        row = None
    value = str(params.pop("value", ""))
    log.report(
        Severity.WARNING, code, sheet=table.sheet, row=row, column=place, value=value, **params
    )


def _tell_rows(grid: Grid, table: TablePlan, plan: RowsPlan, log: Log) -> None:
    code = plan.reason.code
    if code == "too-many-cells":
        _tell_shifted(grid, table, plan, log)
    elif code in _OF_ROWS and plan.use is not Use.USED:
        log.report(
            Severity.WARNING,
            "rows-left-out",
            sheet=table.sheet,
            row=plan.rows[0],
            why=code,
            rows=len(plan.rows),
        )


def _tell_shifted(grid: Grid, table: TablePlan, plan: RowsPlan, log: Log) -> None:
    wanted = set(plan.rows)
    width = max((one.position + 1 for one in table.columns if one.heading), default=0)
    for number, cells in grid.rows:
        if number in wanted:
            log.report(
                Severity.WARNING,
                "too-many-cells",
                sheet=table.sheet,
                row=number,
                cells=len(cells),
                columns=width,
            )
