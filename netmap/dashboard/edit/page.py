"""Bearbeiten: everything that the map says, kind by kind, in forms."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.edit.attendance import show_meeting
from netmap.dashboard.edit.grid import choose_way, show_grid
from netmap.dashboard.edit.record_list import choose_kind, list_to_choose
from netmap.dashboard.shared import words
from netmap.dashboard.shared.forms.editor import ask_first
from netmap.dashboard.shared.forms.erasing import show_search, show_unfinished
from netmap.dashboard.shared.forms.quick_line import show_quick_line
from netmap.dashboard.shared.forms.record_form import show_form
from netmap.dashboard.shared.maps.beginning import offer_usual_fields
from netmap.dashboard.shared.maps.keeping import show_keep
from netmap.dashboard.shared.plain_text import plain
from netmap.records import Kind


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network, store = state.texts(), opened.network, opened.store
    name = words.map_name(network, opened.source, texts)
    st.title(texts("page-edit") if network.actors else plain(name), anchor=False)
    if store is None:
        st.text(texts("keep-lead"))
        show_keep(opened, texts, key="keep-page")
        return
    if not ask_first(texts):
        return
    show_unfinished(store, texts)
    show_quick_line(network)
    if not network.actors and not network.action_fields:
        offer_usual_fields(texts)
    kind = choose_kind(texts)
    if kind is Kind.ACTION_FIELD and network.actors and not network.action_fields:
        offer_usual_fields(texts)
    if choose_way(kind, texts):
        show_grid(kind, store)
        return
    left, right = st.columns([35, 65])
    if kind is not Kind.ABOUT:
        with left:
            list_to_choose(kind, store, network, texts)
    edited = state.edited()
    if kind is Kind.ABOUT:
        edited = (kind, next((one.id for one in store.records(kind)), ""))
    with right, st.container(border=True, key="record"):
        if edited is None:
            if not show_search(kind, store, texts):
                st.text(state.told() or texts("edit-hint"))
        elif edited[0] == Kind.MEETING and edited[1]:
            show_meeting(store, network, edited[1], texts)
        else:
            show_form(store, network, Kind(edited[0]), edited[1])


if __name__ == "__main__":
    show()
