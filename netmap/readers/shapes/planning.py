"""From what is known of a table to its plan: every column and row in exactly one place."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.left_out_rows import sort_rows
from netmap.readers.shapes.partner_columns import depends
from netmap.readers.shapes.proposal import (
    ColumnPlan,
    Purpose,
    Reason,
    RowsPlan,
    Shape,
    TablePlan,
    Use,
)
from netmap.readers.shapes.questions import closeness_in
from netmap.readers.shapes.roles import role_named
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.readers.shapes.waves import find_wave_column


def plan_table(draft: Draft) -> TablePlan:
    """Return the plan of a table."""
    rows = draft.block.rows
    first, last = rows[0][0], rows[-1][0]
    if draft.use is Use.IGNORED or draft.role is None:
        return TablePlan(
            sheet=draft.grid.name,
            number=draft.number,
            use=Use.IGNORED,
            first_row=first,
            last_row=last,
            only_columns=draft.block.columns or (),
            heading_rows=_heading_rows(draft),
            reason=draft.reason if draft.use is Use.IGNORED else _why_unknown(draft),
        )
    left_out = sort_rows(draft)
    plans = left_out.plans + _rows_aside(draft)
    aside = {number for plan in left_out.plans for number in plan.rows}
    return TablePlan(
        sheet=draft.grid.name,
        number=draft.number,
        shape=draft.shape,
        role=draft.role,
        first_row=first,
        last_row=last,
        only_columns=draft.block.columns or (),
        heading_rows=_heading_rows(draft),
        directed=draft.directed,
        joins=_joins(draft, left_out.category),
        category=left_out.category,
        records=sum(number not in aside for number, _ in draft.rows),
        columns=_columns(draft, frozenset(aside)),
        rows=plans,
        subject=draft.subject,
        subject_of=draft.subject_of,
        use=Use.USED,
        reason=draft.reason,
    )


def _joins(draft: Draft, category: str) -> bool:
    """Whether several rows may be about the same actor."""
    if draft.role is not Role.ACTORS:
        return False
    if draft.shape is not Shape.RECORDS or draft.subject_of:
        return True
    place = draft.place_of(Column.NAME)
    varying = {"fields"} if not category else {category}
    if place is None or (not category and "fields" not in draft.columns):
        return False
    steady = [
        at[0] for column, at in draft.columns.items() if column not in {*varying, Column.NAME}
    ]
    return all(depends(draft, place, other) for other in steady)


def _heading_rows(draft: Draft) -> tuple[int, ...]:
    if draft.headings is None:
        return ()
    rows = draft.block.rows[draft.headings.first : draft.headings.last + 1]
    return tuple(number for number, _ in rows)


def _why_unknown(draft: Draft) -> Reason:
    named = role_named(draft.grid.name)
    if named is not None and draft.number == 1:
        return Reason(code="missing-columns", params=(("role", named.value),))
    return Reason(code="unknown-table")


def _rows_aside(draft: Draft) -> tuple[RowsPlan, ...]:
    """Return the rows that the workbook hides, or that somebody wants to be passed over."""
    skipped = frozenset(draft.choice.skipped_rows if draft.choice else ())
    taken_in = draft.choice is not None and draft.choice.hidden
    hidden = frozenset() if taken_in else draft.grid.hidden_rows - skipped
    return tuple(
        RowsPlan(rows=rows, use=Use.IGNORED, reason=Reason(code=code))
        for code, numbers in (("hidden-rows", hidden), ("unwanted", skipped))
        if numbers and (rows := _inside(draft, numbers))
    )


def _inside(draft: Draft, numbers: frozenset[int]) -> tuple[int, ...]:
    start, end = draft.span
    return tuple(n for n, _ in draft.grid.rows if n in numbers and start <= n < end)


def _columns(draft: Draft, aside: frozenset[int]) -> tuple[ColumnPlan, ...]:
    of_schema = {place: column for column, places in draft.columns.items() for place in places}
    wave = find_wave_column(draft, frozenset(of_schema) | frozenset(draft.purposes))
    filled = _first_filled(draft, aside)
    return tuple(
        _plan_column(draft, place, of_schema.get(place, ""), wave == place, filled.get(place))
        for place in range(*(draft.block.columns or (0, draft.width)))
    )


def _first_filled(draft: Draft, aside: frozenset[int]) -> dict[int, int]:
    """Return for each column the first record that has something there."""
    left = set(range(draft.width))
    found: dict[int, int] = {}
    for number, cells in draft.rows:
        if number in aside:
            continue
        for place in tuple(left):
            if place < len(cells) and cells[place]:
                found[place] = number
                left.discard(place)
        if not left:
            break
    return found


def _plan_column(
    draft: Draft, place: int, column: str, wave: bool, filled: int | None
) -> ColumnPlan:
    heading = draft.texts[place]
    use, purpose, reason = Use.USED, column, draft.reasons.get(place)
    hidden = place in draft.grid.hidden_columns and not (draft.choice and draft.choice.hidden)
    if hidden and column != Column.ID:
        use, purpose, reason = Use.IGNORED, "", Reason(code="hidden-column")
    elif place in draft.left_out:
        use, purpose = Use.IGNORED, ""
    elif place in draft.purposes:
        purpose = draft.purposes[place]
    elif not column and not heading and draft.headings is not None:
        row = (("row", filled),) if filled else ()
        use, reason = Use.IGNORED, Reason(code="no-heading" if filled else "empty", params=row)
    elif not column:
        purpose = Purpose.WAVE if wave else Purpose.OWN
        use = Use.ASKED if wave else Use.USED
        reason = Reason(code="wave") if wave else reason
    return ColumnPlan(
        position=place,
        heading=heading or ("" if draft.headings else get_column_letter(place + 1)),
        use=use,
        purpose=purpose,
        separator=draft.separators.get(place, "") if use is Use.USED else "",
        stands_for=draft.stands_for.get(place, "") if use is Use.USED else "",
        closeness=closeness_in(heading) if purpose == Purpose.PARTNERS else 0.0,
        reason=reason,
    )
