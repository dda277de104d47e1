"""The first rows of each table, and those that something is wrong with, as they stand in a file.

So that a person can be shown her own list beside what netmap makes of it; the whole list stays in
the process that read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from netmap.model import Issue
from netmap.readers.containers.grids import Grid, Row
from netmap.readers.shapes.proposal import Proposal, TablePlan
from netmap.settings import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Some rows of a sheet; they may hold personal data.

    Attributes
    ----------
    sheet : str
        Its name.
    rows : tuple of (int, tuple of str)
        Numbers as Excel counts, and cells.
    """

    sheet: str
    rows: tuple[Row, ...] = field(repr=False)

    def cell(self, row: int, position: int) -> str | None:
        """Return what stands in a cell; None if its row is not in the excerpt."""
        cells = next((cells for number, cells in self.rows if number == row), None)
        if cells is None:
            return None
        return cells[position] if position < len(cells) else ""


def take_excerpts(
    grids: Sequence[Grid], proposal: Proposal, issues: Iterable[Issue], *, limits: Limits
) -> tuple[Excerpt, ...]:
    """Return the rows of each sheet that a person is shown.

    Parameters
    ----------
    grids : sequence of Grid
        The sheets.
    proposal : Proposal
        What becomes of them; says where tables begin.
    issues : iterable of Issue
        Problems; the rows of the first ones are shown, too.
    limits : Limits
        How many rows and tables.
    """
    starts: dict[str, list[int]] = {sheet.name: [] for sheet in proposal.sheets}
    for table in proposal.tables[: limits.excerpt_tables]:
        starts[table.sheet].append(table.heading_rows[0] if table.heading_rows else 0)
    wrong: dict[str, set[int]] = {}
    for issue in [issue for issue in issues if issue.row is not None][: limits.excerpt_issues]:
        wrong.setdefault(issue.sheet, set()).add(issue.row or 0)
    return tuple(_take(grid, starts, wrong.get(grid.name, set()), limits) for grid in grids)


def rows_of_table(
    table: TablePlan, proposal: Proposal, excerpts: Iterable[Excerpt]
) -> tuple[Row, ...]:
    """Return the first rows below the headings of a table, as far as they were taken along."""
    excerpt = next((one for one in excerpts if one.sheet == table.sheet), None)
    if excerpt is None:
        return ()
    start = max(table.heading_rows, default=0)
    next_start = min(
        (
            other.heading_rows[0]
            for other in proposal.tables
            if other.sheet == table.sheet and other.heading_rows and other.heading_rows[0] > start
        ),
        default=None,
    )
    return tuple(
        row
        for row in excerpt.rows
        if start < row[0] and (next_start is None or row[0] < next_start)
    )


def _take(
    grid: Grid, starts: Mapping[str, Sequence[int]], wrong: set[int], limits: Limits
) -> Excerpt:
    wanted = set(wrong)
    for start in {0, *starts.get(grid.name, ())}:
        below = (number for number, _ in grid.rows if number >= start)
        wanted.update(number for number, _ in zip(below, range(limits.excerpt_rows), strict=False))
    return Excerpt(sheet=grid.name, rows=tuple(row for row in grid.rows if row[0] in wanted))
