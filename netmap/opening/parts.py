"""What became of each part of a list, in one short line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openpyxl.utils import get_column_letter

from netmap.i18n import Texts
from netmap.readers.shapes.proposal import Proposal, Reason, Shape, TablePlan, Use

_MOST_RANGES = 3


def tell_parts(proposal: Proposal, texts: Texts) -> tuple[str, ...]:
    """Return what is used of a list and what is not, part by part in the order of the source.

    Parameters
    ----------
    proposal : Proposal
        What became of it.
    texts : Texts
        The language of the lines.
    """
    return tuple(_lines(proposal, texts))


def _lines(proposal: Proposal, texts: Texts) -> Iterator[str]:
    for sheet in proposal.sheets:
        if sheet.reason is not None:
            yield _left_out(sheet.name, sheet.reason, texts)
        for table in sheet.tables:
            yield from _of_table(table, texts)


def _of_table(table: TablePlan, texts: Texts) -> Iterator[str]:
    if table.use is Use.IGNORED or table.role is None:
        if table.reason is not None:
            yield _left_out(table.sheet, table.reason, texts)
        return
    what = table.role.value if table.shape is Shape.RECORDS else table.shape.value
    yield texts("part-table", sheet=table.sheet, rows=table.records, what=what)
    for column in table.columns:
        if (
            column.use is Use.IGNORED
            and column.reason is not None
            and column.reason.code != "empty"
        ):
            heading = column.heading or get_column_letter(column.position + 1)
            place = f"{table.sheet}, {texts('place-column', column=heading)}"
            yield _left_out(place, column.reason, texts)
    for rows in table.rows:
        if rows.use is Use.IGNORED:
            place = texts("part-rows", rows=ranges(rows.rows), count=len(rows.rows))
            yield _left_out(f"{table.sheet}, {place}", rows.reason, texts)


def _left_out(place: str, reason: Reason, texts: Texts) -> str:
    said = texts(f"reason-{reason.code}", **dict(reason.params))
    return texts("part-left-out", place=place, reason=said)


def ranges(numbers: Sequence[int]) -> str:
    """Return row numbers as short as people write them.

    Examples
    --------
    >>> ranges((1, 2, 3, 7, 9, 10)), ranges((1, 3, 5, 7, 9))
    ('1–3, 7, 9–10', '1, 3, 5 …')
    """
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    shown = ", ".join("–".join(map(str, run)) for run in runs[:_MOST_RANGES])
    return f"{shown} …" if len(runs) > _MOST_RANGES else shown
