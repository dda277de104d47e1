"""Find the row of headings in a sheet and what the sheet's rows are."""

from __future__ import annotations

import re

from openpyxl.utils import get_column_letter

from netmap.model import Severity
from netmap.readers.cells.cleaning import one_line
from netmap.readers.containers.grids import Grid, Row
from netmap.readers.log import Log
from netmap.readers.shapes.edge_lists import take_edge_list
from netmap.readers.shapes.matching import Columns, Matcher
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import PERSONAL, SCHEMAS, WITH_PERSONS, WITHOUT_DATA, Role
from netmap.records.headings import forms_of, squash

_MATCHERS = tuple(map(Matcher, SCHEMAS))
_WITHOUT_DATA = frozenset(map(squash, WITHOUT_DATA))
_SUFFIX = re.compile(r"\.\w{3,4}$")
_NO_HEADING = re.compile(r"@|\d{3}")
_ESSENTIAL = (Role.ACTORS, Role.COOPERATIONS)


def recognise(sheet: Grid, log: Log) -> Table | None:
    """Return a sheet as a table of the role that its headings show.

    The row of headings need not be the first one. The schema that knows most of the headings
    wins; the sheet's name decides where it is just the name of a role, and between equals. A CSV
    file without headings is still understood if it is plainly a list of ties
    (:func:`netmap.readers.shapes.edge_lists.take_edge_list`).

    Parameters
    ----------
    sheet : Grid
        A sheet of a workbook or a CSV file.
    log : Log
        Takes the issues "unknown-table", "missing-columns", "no-headings", "too-many-cells",
        "cell-without-heading" and "contact-column-left-out".

    Returns
    -------
    Table or None
        None if the sheet is empty, carries no data or is not understood; the last is reported
        unless the sheet is hidden.
    """
    stem = squash(_SUFFIX.sub("", sheet.name))
    word = stem.strip("0123456789")
    if not sheet.rows or word in _WITHOUT_DATA:
        return None
    best: tuple[tuple[bool, float], int, Role, Columns] | None = None
    for position, (_, cells) in enumerate(sheet.rows[: log.limits.header_rows]):
        headings = [forms_of(cell) for cell in cells]
        for matcher in _MATCHERS:
            named = word in matcher.sheets
            columns = matcher.match(headings)
            if matcher.is_satisfied(columns, named=named):
                hinted = any(name in stem for name in matcher.sheets)
                rank = (named, len(columns) + hinted / 2)
                if best is None or rank > best[0]:
                    best = (rank, position, matcher.schema.role, columns)
    role = next((matcher.schema.role for matcher in _MATCHERS if word in matcher.sheets), None)
    if (best is None or best[1]) and role in (None, Role.COOPERATIONS) and not sheet.aligned:
        ties = take_edge_list(sheet)  # in which some row may look like headings: "i", "j"
        if ties is not None:
            width = len(ties.headings)
            log.report(Severity.WARNING, "no-headings", sheet=sheet.name, columns=width)
            return ties
    if best is None:
        if not sheet.hidden:
            _report_not_understood(sheet, role, log)
        return None
    _, position, best_role, columns = best
    return _make_table(sheet, position, best_role, columns, log)


def _report_not_understood(sheet: Grid, role: Role | None, log: Log) -> None:
    rows = [cells for _, cells in sheet.rows[: log.limits.header_rows]]
    likely = next((cells for cells in rows if sum(map(bool, cells)) > 1), rows[0])
    # A sheet without headings may begin with somebody's address: that is not to be quoted.
    headings = [one_line(cell) for cell in likely if cell and not _NO_HEADING.search(cell)]
    found = ", ".join(headings) or "–"
    if role is None:
        log.report(Severity.WARNING, "unknown-table", sheet=sheet.name, value=found)
    else:
        severity = Severity.ERROR if role in _ESSENTIAL else Severity.WARNING
        log.report(severity, "missing-columns", sheet=sheet.name, value=found, role=role.value)


def _make_table(sheet: Grid, position: int, role: Role, columns: Columns, log: Log) -> Table:
    number, cells = sheet.rows[position]
    headings = tuple(map(one_line, cells))
    used = {place for places in columns.values() for place in places}
    if role not in WITH_PERSONS:
        columns = _leave_persons_out(sheet, number, headings, columns, log)
    rows = sheet.rows[position + 1 :]
    whole = rows if sheet.aligned else _rows_that_fit(sheet, rows, len(headings), log)
    _report_cells_without_heading(sheet, headings, whole, log)
    return Table(
        sheet=sheet.name,
        role=role,
        headings=headings,
        columns=columns,
        extra=tuple(i for i, heading in enumerate(headings) if heading and i not in used),
        rows=whole,
        complete=len(whole) == len(rows),
    )


def _leave_persons_out(
    sheet: Grid, row: int, headings: tuple[str, ...], columns: Columns, log: Log
) -> Columns:
    for column in sorted(columns.keys() & PERSONAL):
        for place in columns[column]:
            log.report(
                Severity.WARNING,
                "contact-column-left-out",
                sheet=sheet.name,
                row=row,
                column=headings[place],
            )
    return {column: places for column, places in columns.items() if column not in PERSONAL}


def _rows_that_fit(sheet: Grid, rows: tuple[Row, ...], width: int, log: Log) -> tuple[Row, ...]:
    """Rows of a CSV file without those that a separator too many has shifted."""
    fitting = []
    for number, cells in rows:
        if any(cells[width:]):
            log.report(
                Severity.ERROR,
                "too-many-cells",
                sheet=sheet.name,
                row=number,
                cells=len(cells),
                columns=width,
            )
        else:
            fitting.append((number, cells))
    return tuple(fitting)


def _report_cells_without_heading(
    sheet: Grid, headings: tuple[str, ...], rows: tuple[Row, ...], log: Log
) -> None:
    """Name each column without a heading once, with the first row that has something there."""
    first: dict[int, int] = {}
    bare = [place for place, heading in enumerate(headings) if not heading]
    for number, cells in rows:
        for place in (*bare, *range(len(headings), len(cells))):
            if place < len(cells) and cells[place]:
                first.setdefault(place, number)
    for place, number in sorted(first.items()):
        log.report(
            Severity.WARNING,
            "cell-without-heading",
            sheet=sheet.name,
            row=number,
            column=get_column_letter(place + 1),
        )
