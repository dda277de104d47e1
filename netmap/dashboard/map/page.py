"""Karte: the drawing, details at its right, filters in the sidebar, the same as tables below."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.map.bar import show_map_bar
from netmap.dashboard.map.filters import choose_view, search_actor
from netmap.dashboard.map.map_and_details import show_map_and_details
from netmap.dashboard.map.multiples import show_multiples
from netmap.dashboard.map.tables import show_map_tables
from netmap.dashboard.shared import words
from netmap.dashboard.shared.drawing.sequence_editor import offer_scene
from netmap.dashboard.shared.forms.edit_tools import can_edit


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network = state.texts(), opened.network
    with st.sidebar:
        search_actor(network, texts)
        view = choose_view(network, texts)
        offer_scene(opened, view, texts)
    name = words.map_name(network, opened.source, texts)
    if show_map_bar(network, name, texts, editable=can_edit(opened)):
        show_multiples(network, view)
    else:
        show_map_and_details(view, network.digest, state.around())
    show_map_tables(network, view, texts)


if __name__ == "__main__":
    show()
