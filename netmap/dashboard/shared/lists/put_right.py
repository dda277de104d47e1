"""What a reader found in a list; a cell that is wrong is a field and can be put right in place."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.lists.in_hand import ListInHand
from netmap.dashboard.shared.maps.issue_table import show_issues
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.model import Issue
from netmap.opening.check import place
from netmap.opening.choosing import choose_cell
from netmap.opening.left_out import is_told
from netmap.opening.open import Opened
from netmap.readers.shapes.proposal import CellChoice
from netmap.settings import DEFAULT_SETTINGS

_MOST = DEFAULT_SETTINGS.dashboard.proposed_cells


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongCell:
    """A problem whose cell is known.

    Attributes
    ----------
    issue : Issue
        The problem.
    row, position : int
        The cell, in the sheet of the problem.
    text : str
        What stands there.
    """

    issue: Issue
    row: int
    position: int
    text: str = field(repr=False)


def show_problems(held: ListInHand, opened: Opened, texts: Texts) -> None:
    """Show what is wrong: cells as fields, the rest as a table.

    What is left out is not told again: the proposal shows it.
    """
    issues = [issue for issue in opened.issues if not is_told(issue)]
    if not issues:
        return
    st.header(texts("list-problems", count=len(issues)), anchor=False)
    cells = [cell for cell in find_cells(opened) if not is_told(cell.issue)]
    known = {id(cell.issue) for cell in cells}
    rest = [issue for issue in issues if id(issue) not in known]
    if rest:
        show_issues(rest, key="list-issues")
    if cells:
        st.text(texts("list-put-right"))
        pages = max(1, -(-len(cells) // _MOST))
        shown = st.container()
        page = st.pagination(pages, key=f"cells-{pages}") if pages > 1 else 1
        with shown:
            for cell in cells[(page - 1) * _MOST : page * _MOST]:
                _show_cell(held, cell, texts)


def find_cells(opened: Opened) -> tuple[WrongCell, ...]:
    """Return the problems that stand in a single cell below the headings of its column.

    Only the first rows with problems come along with a list.
    """
    excerpts = {excerpt.sheet: excerpt for excerpt in opened.excerpts}
    found = []
    for issue in opened.issues:
        position = _position(issue, opened)
        excerpt = excerpts.get(issue.sheet)
        if issue.row is None or position is None or excerpt is None:
            continue
        text = excerpt.cell(issue.row, position)
        if text is not None:
            found.append(WrongCell(issue=issue, row=issue.row, position=position, text=text))
    return tuple(found)


def _position(issue: Issue, opened: Opened) -> int | None:
    """Return the only column with the heading of a problem, if it is below that heading."""
    if not issue.column or issue.row is None:
        return None
    tables = [table for table in opened.proposal.tables if table.sheet == issue.sheet]
    if any(issue.row in table.heading_rows for table in tables):
        return None
    places = {
        column.position
        for table in tables
        for column in table.columns
        if column.heading == issue.column
    }
    return places.pop() if len(places) == 1 else None


def _show_cell(held: ListInHand, cell: WrongCell, texts: Texts) -> None:
    issue = cell.issue
    key = f"cell-{issue.sheet}-{cell.row}-{cell.position}-{issue.code}"

    def choose() -> None:
        right = CellChoice(row=cell.row, position=cell.position, text=state.entered(key))
        held.choose(choose_cell(held.choices, issue.sheet, right))

    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            plain(place(issue, texts)),
            key=state.show_value(key, cell.text),
            on_change=choose,
            autocomplete="off",
            width=320,
        )
        st.text(texts.issue(issue), width="stretch")
