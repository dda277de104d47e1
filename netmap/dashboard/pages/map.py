"""Karte: the drawing, details at its right, filters in the sidebar, the same as tables below."""

from __future__ import annotations

import dataclasses

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.components import words
from netmap.dashboard.components.details import show_details
from netmap.dashboard.components.edit_tools import can_edit, show_edit_tools, take_up
from netmap.dashboard.components.evidence_progress import show_evidence_progress
from netmap.dashboard.components.filters import choose_view, search_actor
from netmap.dashboard.components.map_bar import show_map_bar
from netmap.dashboard.components.map_tables import show_map_tables
from netmap.dashboard.components.map_view import follow, highlighted, outage, show_network


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network = state.texts(), opened.network
    findings = cache.findings(network)
    with st.sidebar:
        search_actor(network, texts)
        view = choose_view(network, texts)
    highlight = outage(network, view) or highlighted(findings)
    name = words.map_name(network, opened.source, texts)
    show_map_bar(network, name, texts, editable=can_edit(opened))
    drawing, details = st.columns([73, 27])
    with drawing:
        chosen = state.selected()
        scene, event = show_network(
            network,
            dataclasses.replace(view, focus=state.focus(), highlight=highlight),
            key="map",
            selected=chosen.id if chosen else None,
            editable=can_edit(opened),
        )
        follow(event)
        take_up(opened, event)
    with details, st.container(border=True, key="details", gap="xsmall"):
        show_evidence_progress(network)
        if not show_edit_tools(opened, texts):
            show_details(network, findings, highlight)
    show_map_tables(scene, network, texts)


if __name__ == "__main__":
    show()
