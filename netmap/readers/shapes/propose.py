"""Say what would become of a file before anything is done with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence, Set

from netmap.readers.cells.cleaning import fold
from netmap.readers.containers.grids import EXCEL_ROWS, Grid
from netmap.readers.shapes.beside import split_beside
from netmap.readers.shapes.blocks import Block, block_of
from netmap.readers.shapes.chosen import choice_for, heed_columns, heed_shape
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.edge_lists import find_edge_list
from netmap.readers.shapes.heading_rows import find_headings, headings_at
from netmap.readers.shapes.known_ids import settle_ids
from netmap.readers.shapes.listed_actors import find_listed
from netmap.readers.shapes.mark_columns import find_marks
from netmap.readers.shapes.matrices import settle_matrix
from netmap.readers.shapes.pair_cells import find_pairs
from netmap.readers.shapes.partner_cells import names_alone
from netmap.readers.shapes.partner_columns import find_partners
from netmap.readers.shapes.personal_columns import settle_persons
from netmap.readers.shapes.planning import plan_table
from netmap.readers.shapes.proposal import (
    Choices,
    Proposal,
    Reason,
    SheetPlan,
    TableChoice,
    TablePlan,
    Use,
)
from netmap.readers.shapes.roles import find_role, says_no_data
from netmap.readers.shapes.separators import find_separators
from netmap.readers.shapes.splitting import split_tables
from netmap.readers.shapes.subjects import find_subjects
from netmap.readers.shapes.surveys import settle_survey
from netmap.readers.shapes.tie_columns import fill_groups, find_ties
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.settings import Settings

_MOST_ROWS = 20_000
"""Rows of a table among which names are learned: what parts a cell is plain by then."""


def propose(grids: Sequence[Grid], choices: Choices = (), *, settings: Settings) -> Proposal:
    """Return what would become of each part of a source.

    Parameters
    ----------
    grids : sequence of Grid
        Sheets of a workbook or CSV files.
    choices : tuple of TableChoice
        Where somebody wants it otherwise than netmap would.
    settings : Settings
        How far is looked for headings, and what share of a column decides.

    Returns
    -------
    Proposal
        Each sheet, table, row and column is used, ignored with a reason, or asked about.
    """
    ignored = {
        number: reason
        for number, grid in enumerate(grids)
        if (reason := _why_ignored(grid, choices)) is not None
    }
    drafts: list[Draft] = []
    sheet_of: list[int] = []
    for number, grid in enumerate(grids):
        if number not in ignored:
            found = _draft_tables(grid, choices, settings)
            drafts += found
            sheet_of += [number] * len(found)
    drafts = _settle(drafts, settings)
    tables: dict[int, list[TablePlan]] = {number: [] for number in range(len(grids))}
    for number, draft in zip(sheet_of, drafts, strict=True):
        tables[number].append(plan_table(draft))
    return Proposal(
        sheets=tuple(
            _plan_sheet(grid, tuple(tables[number]), ignored.get(number))
            for number, grid in enumerate(grids)
        )
    )


def _why_ignored(grid: Grid, choices: Choices) -> Reason | None:
    """Return why a whole sheet is left out; None if it is looked at."""
    wanted = [choice for choice in choices if choice.sheet == grid.name]
    if any(choice.use is Use.IGNORED and choice.number == 0 for choice in wanted):
        return Reason(code="unwanted")
    if not grid.rows:
        return Reason(code="empty")
    if any(choice.use is Use.USED or choice.role for choice in wanted):
        return None
    if says_no_data(grid.name):
        return Reason(code="explanations")
    if grid.hidden and not any(choice.hidden for choice in wanted):
        return Reason(code="hidden-sheet")
    return None


def _draft_tables(grid: Grid, choices: Choices, settings: Settings) -> list[Draft]:
    wanted = [choice for choice in choices if choice.sheet == grid.name]
    skipped = {row for choice in wanted for row in choice.skipped_rows}
    hidden = any(choice.hidden for choice in wanted)
    block = block_of(grid, hidden=hidden, skipped=skipped)
    if not block.rows:
        return []
    parts: tuple[Block, ...] = (block,)
    if not any(one.heading_rows is not None for one in wanted):
        most = settings.limits.header_rows
        parts = tuple(
            p for below in split_tables(block) for p in split_beside(grid, below, most=most)
        )
    return [
        dataclasses.replace(
            _draft(grid, part, number, choice_for(grid, number, choices), settings), span=span
        )
        for number, (part, span) in enumerate(zip(parts, _spans(parts), strict=True), start=1)
    ]


def _spans(parts: Sequence[Block]) -> list[tuple[int, int]]:
    """Return for each table of a sheet the rows that are its, hidden ones too."""
    starts = [0, *(part.rows[0][0] for part in parts[1:])]
    ends = [*starts[1:], EXCEL_ROWS + 1]
    return [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]


def _draft(
    grid: Grid, block: Block, number: int, choice: TableChoice | None, settings: Settings
) -> Draft:
    headings = find_headings(block.rows, most=settings.limits.header_rows, merged=grid.merged)
    draft = Draft(grid=grid, number=number, block=block, headings=headings, choice=choice)
    if choice is not None and choice.heading_rows is not None:
        places = [p for p, (row, _) in enumerate(block.rows) if row in choice.heading_rows]
        chosen = (
            headings_at(block.rows, places[0], places[-1], merged=grid.merged) if places else None
        )
        return find_role(dataclasses.replace(draft, headings=chosen))
    role = choice.role if choice is not None else None
    known = find_role(draft) if headings or role else draft
    if known.role is None or headings is None or headings.first:
        ties = find_edge_list(draft)  # in which some row may look like headings: "i", "j"
        return ties if ties is not None and role in (None, ties.role) else known
    return known


def _settle(drafts: Sequence[Draft], settings: Settings) -> list[Draft]:
    """Look at the tables together: what one of them names says what another is about."""
    least = settings.thresholds.column_least_share
    fields = _names_in(drafts, Role.ACTION_FIELDS, Column.NAME)
    known = _known_names(drafts)
    steps: tuple[Callable[[Draft], Draft], ...] = (
        lambda draft: find_marks(draft, known, fields),
        lambda draft: find_partners(draft, known),
        lambda draft: find_listed(draft, known),
        find_pairs,
        lambda draft: find_ties(draft, known),
        fill_groups,
        heed_shape,
        settle_survey,
        settle_matrix,
        lambda draft: settle_persons(draft, least_share=least),
    )
    settled = list(drafts)
    for step in steps:
        settled = [step(draft) for draft in settled]
    settled = settle_ids(find_subjects(settled, fields))
    known = _known_names(settled)
    return [heed_columns(find_separators(draft, known, fields)) for draft in settled]


def _names_in(drafts: Sequence[Draft], role: Role, column: str) -> Set[str]:
    found: set[str] = set()
    for draft in drafts:
        place = draft.place_of(column)
        if draft.role is role and place is not None:
            found.update(
                fold(cells[place])
                for _, cells in draft.rows[:_MOST_ROWS]
                if place < len(cells) and cells[place]
            )
    return found


def _known_names(drafts: Sequence[Draft]) -> Set[str]:
    """Return the names of actors: those listed, and those that stand alone at a start of a tie."""
    listed = _names_in(drafts, Role.ACTORS, Column.NAME) | {
        fold(name)
        for draft in drafts
        for place, name in draft.stands_for.items()
        if draft.purposes[place] == "mark-actor"
    }
    ends: set[str] = set()
    for draft in drafts:
        if draft.role is Role.COOPERATIONS:
            for column in (Column.SOURCE, Column.TARGET):
                place = draft.place_of(column)
                if place is not None:
                    ends.update(_alone(draft, place))
    return listed | ends


def _alone(draft: Draft, place: int) -> Set[str]:
    """Return what stands alone in the cells of a column."""
    texts = {cells[place] for _, cells in draft.rows[:_MOST_ROWS] if place < len(cells)}
    return names_alone(texts)


def _plan_sheet(grid: Grid, tables: tuple[TablePlan, ...], reason: Reason | None) -> SheetPlan:
    if reason is None and not tables:
        reason = Reason(code="hidden-rows" if grid.rows else "empty")
    return SheetPlan(
        name=grid.name,
        use=Use.IGNORED if reason else _use_of(tables),
        tables=tables,
        reason=reason,
        hidden=grid.hidden,
    )


def _use_of(tables: tuple[TablePlan, ...]) -> Use:
    uses = {table.use for table in tables}
    return next(use for use in (Use.USED, Use.ASKED, Use.IGNORED) if use in uses)
