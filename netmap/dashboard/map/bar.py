"""The line above the map: its name or what is shown of it, and the way back."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.forms.quick_line import show_quick_line
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS

_STEPS = (1, 2, 3)


def show_map_bar(network: Network, name: str, texts: Texts, *, editable: bool) -> bool:
    """Show the map's name, or whose neighbourhood is shown, and what undoes focus and highlight.

    The quick line as well, if the map is ``editable``. Returns whether all action fields are to
    be shown beside each other.
    """
    focus = state.focus()
    with st.container(horizontal=True, wrap=False, vertical_alignment="center", key="map-bar"):
        if focus in network.actor_by_id:
            name = texts("map-focus", actor=network.actor_name(focus))
        st.title(plain(name), anchor=False, wrap=False)
        if focus in network.actor_by_id:
            steps = st.segmented_control(
                texts("map-steps"),
                _STEPS,
                default=state.focus_steps(),
                required=True,
                format_func=lambda count: texts("map-step", count=count),
                key=f"map-steps-{focus}-{state.focus_steps()}",
                label_visibility="collapsed",
            )
            if steps != state.focus_steps():
                state.set_focus(focus, steps)
                st.rerun()
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
        if state.expanded():
            st.button(
                texts("map-close-groups"),
                key="map-close-groups",
                icon=":material/unfold_less:",
                on_click=state.expand,
                args=(None,),
            )
        if editable:
            with st.popover(
                texts("quick-label"), icon=":material/bolt:", type="tertiary", key="map-quick"
            ):
                show_quick_line(network)
        few = len(network.actors) <= DEFAULT_SETTINGS.canvas.bubble_actors
        return (
            few
            and len(network.action_fields) > 1
            and st.toggle(
                texts("map-multiples"),
                key=state.MULTIPLES,
                help=texts("map-multiples-help"),
                persist_state="session",
            )
        )
