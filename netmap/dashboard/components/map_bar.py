"""The line above the map: its name and, where only a part is shown, the way back."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.components.plain_text import plain
from netmap.dashboard.components.quick_line import show_quick_line
from netmap.i18n import Texts
from netmap.model import Network


def show_map_bar(network: Network, name: str, texts: Texts, *, editable: bool) -> None:
    """Show the map's name, whose neighbourhood is shown, and what undoes focus and highlight.

    The quick line as well, if the map is ``editable``.
    """
    focus = state.focus()
    with st.container(horizontal=True, wrap=False, vertical_alignment="center", key="map-bar"):
        st.title(plain(name), anchor=False, wrap=False)
        if focus in network.actor_by_id:
            st.text(texts("map-focus", actor=network.actor_name(focus)), wrap=False)
            st.button(
                texts("map-whole"),
                key="map-whole",
                icon=":material/zoom_out_map:",
                on_click=state.set_focus,
                args=(None,),
            )
        if state.finding():
            st.button(
                texts("map-no-highlight"),
                key="map-no-highlight",
                icon=":material/close:",
                on_click=state.hide_finding,
            )
        if editable:
            with st.popover(
                texts("quick-label"), icon=":material/bolt:", type="tertiary", key="map-quick"
            ):
                show_quick_line(network)
