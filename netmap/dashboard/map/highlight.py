"""What is highlighted on the large map, finding or suggestion, and what it says."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.finding_card import show_finding_text
from netmap.dashboard.shared.proposals.proposal_card import show_suggestion_text
from netmap.dashboard.shared.proposals.proposal_lists import highlighted_suggestion
from netmap.model import Finding, Network
from netmap.model.suggestions import FINDING_ANALYSIS
from netmap.views.text.suggestion_text import tell_suggestion


def proposed(opened: OpenMap) -> Finding | None:
    """Return the highlighted suggestion as a finding, if it is a suggestion that is highlighted."""
    suggestion = highlighted_suggestion(opened)
    return None if suggestion is None else suggestion.as_finding()


def show_highlighted(highlight: Finding, network: Network) -> None:
    """Show what is highlighted in words."""
    opened = state.opened()
    if highlight.analysis != FINDING_ANALYSIS or opened is None:
        show_finding_text(highlight, network, key="details")
        return
    suggestion = highlighted_suggestion(opened)
    if suggestion is not None:
        texts = state.texts()
        with st.container(key="strong-suggestion"):
            st.text(tell_suggestion(suggestion, network, texts).title)
        show_suggestion_text(suggestion, network, texts)
