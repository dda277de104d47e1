"""The proposal: a list as it stands in its file, what each part is taken for, and the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.lists import in_hand
from netmap.dashboard.shared.lists.column_roles import show_columns
from netmap.dashboard.shared.lists.in_hand import ListInHand
from netmap.dashboard.shared.lists.left_out import show_left_out
from netmap.dashboard.shared.lists.put_right import show_problems
from netmap.dashboard.shared.lists.result import show_result
from netmap.dashboard.shared.lists.table_options import show_more, show_role
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.opening.open import Opened
from netmap.opening.remembered import forget, remember
from netmap.readers.containers.grids import Row
from netmap.readers.shapes.excerpts import rows_of_table
from netmap.readers.shapes.proposal import SheetPlan, TablePlan, Use
from netmap.settings import DEFAULT_SETTINGS

Ways = Mapping[str, Callable[[OpenMap], None]]
"""What becomes of the map: keys of texts for the buttons, and what they do; the first ones lead."""


def show_proposal(held: ListInHand, ways: Ways, texts: Texts) -> None:
    """Show what netmap makes of a list, let it be changed, and go on when it is right.

    Parameters
    ----------
    held : ListInHand
        The list.
    ways : mapping of str to callable
        Buttons that lead on, by the keys of their texts.
    texts : Texts
        The language.
    """
    with st.spinner(texts("upload-reading")):
        opened = held.opened()
    with st.container(horizontal=True, vertical_alignment="center", key="list-head"):
        st.title(texts("list-title"), anchor=False, width="stretch")
        _show_ways(held, ways, texts)
    st.text(texts("list-lead", source=held.source))
    if held.remembered:
        _show_remembered(held, texts)
    if held.fault is not None:
        st.error(plain(texts.error(held.fault)))
    if opened.network is None:
        st.error(texts("upload-refused", kept="yes" if state.is_open() else "no"))
        show_problems(held, opened, texts)
    tables, beside = st.columns([5, 2], gap="medium")
    with beside:
        if opened.network is not None:
            show_result(opened.network, texts)
        show_left_out(held, opened.proposal, texts)
    with tables:
        _show_tables(held, opened, texts)
        if opened.network is not None:
            show_problems(held, opened, texts)


def _show_ways(held: ListInHand, ways: Ways, texts: Texts) -> None:
    made = held.as_map()
    for name, go_on in ways.items():
        if st.button(texts(name), key=name, type="primary", disabled=made is None) and made:
            if held.choices:
                remember(held.choices, held.fresh.proposal)
            go_on(made)
    again = held is in_hand.of_open_map()
    st.button(
        texts("list-close" if again else "list-drop"), key="list-drop", on_click=in_hand.put_down
    )


def _show_remembered(held: ListInHand, texts: Texts) -> None:
    def begin_anew() -> None:
        forget(held.fresh.proposal)
        held.choose(())

    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(texts("list-remembered"))
        st.button(texts("list-forget"), key="list-forget", on_click=begin_anew)


def _show_tables(held: ListInHand, opened: Opened, texts: Texts) -> None:
    few = len(opened.proposal.tables) <= DEFAULT_SETTINGS.dashboard.open_tables
    for number, sheet in enumerate(opened.proposal.sheets):
        for table in sheet.tables:
            rows = rows_of_table(table, opened.proposal, opened.excerpts)
            _show_table(held, sheet, table, rows, texts, key=f"{number}-{table.number}", few=few)


def _show_table(
    held: ListInHand,
    sheet: SheetPlan,
    table: TablePlan,
    rows: tuple[Row, ...],
    texts: Texts,
    *,
    key: str,
    few: bool,
) -> None:
    name = sheet.name
    if len(sheet.tables) > 1:
        name = texts("told-table", sheet=sheet.name, number=str(table.number))
    used = table.use is not Use.IGNORED and table.role is not None
    title = texts("list-table", name=name, records=table.records, used="yes" if used else "no")
    with st.expander(plain(title), expanded=few or _wants_a_look(table), key=f"table-{key}"):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            show_role(held, table, texts, key=key)
            show_more(held, table, texts, key=key, hidden=_hides(sheet, table))
        if used:
            show_columns(held, table, rows, texts, key=key)


def _wants_a_look(table: TablePlan) -> bool:
    return table.use is not Use.USED or any(one.use is Use.ASKED for one in table.columns)


def _hides(sheet: SheetPlan, table: TablePlan) -> bool:
    """Whether the file hides parts of a sheet, be they taken in or not."""
    reasons = (*(one.reason for one in table.columns), *(one.reason for one in table.rows))
    return sheet.hidden or any(one is not None and one.code.startswith("hidden") for one in reasons)
