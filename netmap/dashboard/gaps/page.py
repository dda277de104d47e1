"""Lücken: what is missing and what is not recorded, decisions on it, and what if."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.gaps.what_if import show_what_if
from netmap.dashboard.shared.drawing.map_view import show_network
from netmap.dashboard.shared.forms.edit_tools import can_edit
from netmap.dashboard.shared.proposals.proposal_lists import (
    WHAT_IF,
    choose_list,
    highlighted_suggestion,
    show_list,
    show_work_list,
)
from netmap.model.suggestions import SuggestionList
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.scene import View

_HEIGHT = DEFAULT_SETTINGS.dashboard.compared_map_height


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, editable = state.texts(), can_edit(opened)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title(texts("page-gaps"), anchor=False, width="content")
        chosen = choose_list(texts)
        show_work_list(opened, texts)
    if chosen == WHAT_IF:
        show_what_if(opened, texts, editable=editable)
        return
    left, right = st.columns([55, 45])
    with left:
        filled = show_list(opened, SuggestionList(chosen), texts, editable=editable)
    with right, st.container(key="beside"):
        suggestion = highlighted_suggestion(opened, [SuggestionList(chosen)])
        highlight = None if suggestion is None else suggestion.as_finding()
        view = View(highlight=highlight, size_by=None)
        show_network(opened.network, view, key="gaps-map", height=_HEIGHT)
        if highlight is None and filled:
            st.text(texts("gaps-hint"))
        elif highlight is not None and st.button(
            texts("gaps-open-map"), key="gaps-open-map", icon=":material/hub:"
        ):
            navigation.open_page("map")


if __name__ == "__main__":
    show()
