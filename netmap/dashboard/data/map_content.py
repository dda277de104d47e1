"""What the open map consists of and where it came from."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared import words
from netmap.i18n import Texts


def show_content(opened: OpenMap, texts: Texts) -> None:
    """Show the counts of every part of the map, its source and its day."""
    network = opened.network
    origin = texts("data-source", source=words.source_name(opened.source, texts))
    day = texts("data-as-of", day=words.day(network.as_of, texts)) if network.as_of else ""
    st.text(f"{origin}\n{day}".strip())
    counts = {
        "sheet-actors": len(network.actors),
        "sheet-cooperations": len(network.cooperations),
        "sheet-fields": len(network.action_fields),
        "sheet-priorities": len(network.priorities),
        "sheet-meetings": len(network.meetings),
        "sheet-attendances": len(network.attendances),
        "sheet-offers": len(network.offers),
    }
    with st.grid(len(counts), min_column_width=130):
        for key, count in counts.items():
            st.metric(texts(key), texts("word-number", value=count))
    if opened.contacts:
        st.caption(texts("data-contacts", count=len(opened.contacts)))
