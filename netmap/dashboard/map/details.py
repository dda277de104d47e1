"""What is known about the actor or the cooperation that was chosen on the map."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.map.highlight import show_highlighted
from netmap.dashboard.map.profile import show_facts, show_profile
from netmap.dashboard.map.ways import show_ways
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.model import Cooperation, Finding, Network
from netmap.records import Kind
from netmap.views.scene.scene import View


def show_details(
    network: Network, view: View, findings: Iterable[Finding], highlight: Finding | None
) -> None:
    """Show the chosen actors or cooperation, else the highlighted finding, else a hint.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        What of it is shown.
    findings : iterable of Finding
        Those about an actor stand in its profile.
    highlight : Finding or None
        What the map highlights.
    """
    texts = state.texts()
    chosen = state.selected()
    if chosen and chosen.target == "actor":
        actors = tuple(actor for actor in chosen.ids if actor in network.actor_by_id)
        if len(actors) > 1:
            show_ways(actors, network, view)
            return
        if actors:
            show_profile(network.actor_by_id[actors[0]], network, findings)
            return
    for tie in network.cooperations:
        if chosen and chosen.target == "cooperation" and tie.id == chosen.id:
            _show_cooperation(tie, network, texts)
            return
    if highlight is not None:
        st.header(texts("details-finding"), anchor=False)
        show_highlighted(highlight, network)
        return
    st.header(texts("details-nothing"), anchor=False)
    st.text(texts("details-hint"))


def show_steps_back(texts: Texts) -> None:
    """Let the visitor go back and forward through what was looked at."""
    directions = {"back": state.can_go(back=True), "on": state.can_go(back=False)}
    possible = [name for name, there in directions.items() if there]
    if not possible:
        return
    chosen = st.pills(
        texts("look-around"),
        possible,
        format_func=lambda name: texts(f"look-{name}"),
        key=f"look-{state.looks()}",
        label_visibility="collapsed",
    )
    if chosen:
        state.go(back=chosen == "back")
        st.rerun()


def _show_cooperation(tie: Cooperation, network: Network, texts: Texts) -> None:
    st.header(texts("details-cooperation"), anchor=False)
    _show_actor_button(tie.source, network, key="source")
    st.text(texts("details-directed" if tie.directed else "details-with"))
    _show_actor_button(tie.target, network, key="target")
    unsaid = {"fields": texts("details-all-shared"), "kind": texts("word-unknown")}
    show_facts(Kind.COOPERATION, tie, network, texts, unsaid=unsaid)


def _show_actor_button(actor: str, network: Network, *, key: str) -> None:
    """Show an actor's name; a click shows its profile."""
    st.button(
        plain(network.actor_name(actor)),
        key=f"partner-{key}-{actor}",
        type="tertiary",
        wrap=True,
        on_click=state.select,
        args=("actor", actor),
    )
