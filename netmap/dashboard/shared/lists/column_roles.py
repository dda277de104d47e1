"""A table of a list as it stands in the file, with what each column is taken for above it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from openpyxl.utils import get_column_letter

from netmap.dashboard import state
from netmap.dashboard.shared.lists.in_hand import ListInHand
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.opening.choosing import choose_column, purposes_of
from netmap.opening.telling_purposes import name_purpose
from netmap.readers.containers.grids import Row
from netmap.readers.shapes.proposal import ColumnChoice, ColumnPlan, TablePlan, Use
from netmap.settings import DEFAULT_SETTINGS

_BLANK = "\N{WORD JOINER}"
"""Streamlit cuts lines of nothing but spaces off the ends."""
_WIDTH = 190
_MOST = DEFAULT_SETTINGS.dashboard.proposed_columns


def show_columns(
    held: ListInHand, table: TablePlan, rows: Sequence[Row], texts: Texts, *, key: str
) -> None:
    """Show the columns of a table, each with a choice of what it is and its first cells.

    Parameters
    ----------
    held : ListInHand
        The list.
    table : TablePlan
        What becomes of the table; it is used.
    rows : sequence of Row
        Its first rows as they stand in the file.
    texts : Texts
        The language.
    key : str
        One for each table.
    """
    pages = max(1, -(-len(table.columns) // _MOST))
    place = st.container(
        key=f"columns-{key}", horizontal=True, wrap=False, gap="xsmall", vertical_alignment="bottom"
    )
    page = st.pagination(pages, key=f"pages-{key}-{pages}") if pages > 1 else 1
    with place:
        with st.container(key=f"numbers-{key}", width="content"):
            st.text("\n".join(str(number) for number, _ in rows))
        for column in table.columns[(page - 1) * _MOST : page * _MOST]:
            with st.container(key=f"column-{key}-{column.position}", width=_WIDTH):
                _show_column(held, table, column, texts, key=key)
                st.text("\n".join(_cell(cells, column.position) for _, cells in rows))


def name_column(column: ColumnPlan, texts: Texts) -> str:
    """Return the heading of a column, or its letter if it has none."""
    letter = get_column_letter(column.position + 1)
    return column.heading or texts("list-column", letter=letter)


def _show_column(
    held: ListInHand, table: TablePlan, column: ColumnPlan, texts: Texts, *, key: str
) -> None:
    purpose = "" if column.use is Use.IGNORED else str(column.purpose)
    known = purposes_of(table.role) if table.role else ("",)
    field = f"purpose-{key}-{column.position}"

    def choose() -> None:
        chosen = ColumnChoice(position=column.position, purpose=state.entered(field))
        held.choose(choose_column(held.choices, table, chosen))

    st.selectbox(
        plain(name_column(column, texts)),
        known if purpose in known else (*known, purpose),
        key=state.show_value(field, purpose),
        format_func=lambda one: name_purpose(one, texts),
        on_change=choose,
    )


def _cell(cells: Sequence[str], position: int) -> str:
    text = cells[position] if position < len(cells) else ""
    return " ".join(text.split()) or _BLANK
