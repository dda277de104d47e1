"""The numbers at the top of the overview."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard.shared import words
from netmap.findings.overview import Overview
from netmap.i18n import Texts
from netmap.model import CooperationStatus, Network


def show_key_figures(overview: Overview, network: Network, texts: Texts) -> None:
    """Show how large the map is, how far along and of which day."""
    stages = dict(overview.cooperations)
    coming = stages[CooperationStatus.PLANNED] + stages[CooperationStatus.WISHED]
    figures = {
        "actors": texts("word-number", value=overview.actors),
        "cooperations": texts("word-number", value=stages[CooperationStatus.EXISTING]),
        "coming": texts("word-number", value=coming),
        "surveyed": texts("figure-of", part=overview.surveyed, whole=overview.actors),
        "meetings": texts("word-number", value=len(network.meetings)),
        "as-of": words.day(network.as_of, texts) or texts("word-unknown"),
    }
    with st.grid(len(figures), min_column_width=160):
        for name, value in figures.items():
            st.metric(texts(f"figure-{name}"), value, help=texts(f"figure-{name}-help"))
