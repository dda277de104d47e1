"""Vergleich: two states side by side, what is different, and how key figures developed."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.compare.comparison import show_maps, show_passages
from netmap.dashboard.compare.state_choice import choose_states
from netmap.dashboard.compare.trends import show_trends
from netmap.dashboard.shared.plain_text import plain
from netmap.views.text.comparison_text import tell_basis, tell_comparison


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts = state.texts()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title(texts("page-compare"), anchor=False)
        everybody = st.toggle(
            texts("compare-everybody"),
            key="compare-everybody",
            help=texts("compare-everybody-help"),
        )
        more = st.container(width="content")
    old, new, series = choose_states(opened, texts, more=more)
    if old is None or new is None:
        st.text(texts("compare-choose-two" if opened.store else "compare-choose-second"))
        return
    comparison, sides = cache.compared(old.load(), new.load(), all_actors=everybody)
    st.caption(plain(" ".join(tell_basis(comparison, texts))))
    show_maps(sides, texts)
    passages = tell_comparison(comparison, texts)
    with show_passages(passages, comparison, texts, figures=texts("compare-tab-figures")):
        states = series if len(series) > 1 else (old, new)
        networks = tuple(choice.load() for choice in states)
        show_trends(
            cache.courses(networks, all_actors=everybody),
            tuple(choice.short for choice in states),
            texts,
        )


if __name__ == "__main__":
    show()
