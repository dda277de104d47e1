"""Records of a kind as a table: typed and pasted like a spreadsheet, saved as one step."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.edit.grid_report import (
    show_clashes,
    show_deleted,
    show_problems,
    tell_state,
)
from netmap.dashboard.edit.grid_saving import Typed, read_typed, save
from netmap.editing.grid import GRID_KINDS, GridRow
from netmap.i18n import Texts
from netmap.records import RECORDS, REFERS, Column, Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store
from netmap.views.text.record_text import name_column


def choose_way(kind: Kind, texts: Texts) -> bool:
    """Let the visitor choose between form and table; returns whether it is the table."""
    if kind not in GRID_KINDS:
        return False
    return st.toggle(
        texts("grid-switch"), key="grid-switch", help=texts("grid-help"), persist_state="session"
    )


@st.fragment
def show_grid(kind: Kind, store: Store) -> None:
    """Show the records of a kind as a table, say what cannot be read of it, and save it."""
    texts = state.texts()
    if state.has_notice():
        st.rerun()  # so far only the table is drawn anew
    typed = read_typed(kind, store, texts)
    if typed is None:
        st.text(texts("grid-too-large", rows=DEFAULT_SETTINGS.dashboard.grid_rows))
        return
    with st.container(key="grid", gap="xsmall"):
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
            _show_buttons(kind, store, typed, texts)
            st.caption(tell_state(typed, texts) or texts("grid-keys"), width="stretch")
        _show_editor(kind, typed.shown, typed.columns, texts)
        if any(column.type in REFERS for column in RECORDS[kind].entered):
            st.checkbox(texts("grid-create"), key=state.GRID_CREATE, persist_state="session")
        show_clashes(kind)
        show_problems(typed, texts)
        show_deleted(kind, typed, store, texts)


def _show_editor(
    kind: Kind, rows: Sequence[GridRow], columns: Sequence[Column], texts: Texts
) -> None:
    cells = [[row.cells.get(column.name, "") for column in columns] for row in rows]
    frame = pd.DataFrame(cells, columns=[column.name for column in columns], dtype="string")
    st.data_editor(
        frame,
        key=state.grid_key(kind),
        num_rows="dynamic",
        placeholder="",
        alt=texts(f"records-{kind}"),
        column_config={
            column.name: st.column_config.TextColumn(
                name_column(column, texts),
                width=column.width * DEFAULT_SETTINGS.dashboard.grid_character,
            )
            for column in columns
        },
    )


def _show_buttons(kind: Kind, store: Store, typed: Typed, texts: Texts) -> None:
    clashes = state.grid_clashes(kind)
    ways = {"mine": True, "theirs": False} if clashes else {"save": None}
    for way, mine in ways.items():
        st.button(
            texts(f"grid-{way}"),
            key=f"grid-{way}",
            type="secondary" if clashes else "primary",
            disabled=bool(typed.problems) or not typed.changes.count,
            on_click=save,
            args=(kind, store, mine),
        )
    st.button(
        texts("grid-drop"),
        key="grid-drop",
        disabled=not state.is_grid_typed(kind),
        on_click=state.end_grid,
        args=(kind,),
    )
