"""Überblick: key figures, the action fields and the most important findings."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.overview.duplicates_hint import show_duplicates_hint
from netmap.dashboard.overview.field_card import show_field_card
from netmap.dashboard.overview.key_figures import show_key_figures
from netmap.dashboard.shared import words
from netmap.dashboard.shared.evidence_progress import show_evidence_progress
from netmap.dashboard.shared.finding_card import show_finding_card
from netmap.dashboard.shared.lists import in_hand
from netmap.dashboard.shared.lists.left_out import show_line
from netmap.dashboard.shared.maps.issue_table import show_warnings
from netmap.dashboard.shared.network_shape import show_shape
from netmap.dashboard.shared.plain_text import plain


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network = state.texts(), opened.network
    overview = cache.overview(network)
    st.title(plain(words.map_name(network, opened.source, texts)), anchor=False)
    show_line(in_hand.of_open_map(), texts)
    show_warnings(opened)
    hint = st.container()
    show_key_figures(overview, network, texts)
    st.header(texts("overview-fields"), anchor=False)
    if not overview.fields:
        st.text(texts("overview-no-fields"))
    with st.grid(4, min_column_width=260, row_height="content"):
        for figures in overview.fields:
            show_field_card(figures, network, texts)
    st.header(texts("overview-findings"), anchor=False)
    if not overview.key_findings:
        st.text(texts("overview-no-findings"))
    show_evidence_progress(network)
    with st.grid(3, min_column_width=340):
        for finding in overview.key_findings:
            show_finding_card(finding, network, key="overview")
    show_shape(network, texts)
    if network.priorities:
        st.header(texts("overview-priorities"), anchor=False)
        for priority in network.priorities:
            st.text(f"– {priority.name}")
    with hint:  # last, because it takes a moment
        show_duplicates_hint(opened, texts)


if __name__ == "__main__":
    show()
