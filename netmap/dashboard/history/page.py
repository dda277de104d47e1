"""Verlauf: who changed what and when, and the ways back."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.history.named_states import show_named_states
from netmap.dashboard.history.steps import choose_step, show_step
from netmap.dashboard.shared.maps.keeping import show_keep


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, store = state.texts(), opened.store
    st.title(texts("page-history"), anchor=False)
    if store is None:
        st.text(texts("history-not-kept"))
        with st.container(width=560):
            show_keep(opened, texts, key="history-keep")
        return
    listed, chosen = st.columns((2, 3))
    with listed:
        step = choose_step(store, texts)
        show_named_states(store, texts)
    if step is not None:
        with chosen, st.container(border=True):
            show_step(step, store, texts)


if __name__ == "__main__":
    show()
