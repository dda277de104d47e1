"""How the map lies: bubbles that are opened, and what was dragged."""

from __future__ import annotations

import streamlit as st

EXPANDED = "expanded"
"""Key of the bubbles whose actors are shown one by one."""

_ARRANGED = "arranged"


def expanded() -> frozenset[str]:
    """Return the ids of the bubbles whose actors are shown one by one."""
    return frozenset(st.session_state.get(EXPANDED, ()))


def expand(bubble: str | None) -> None:
    """Show the actors of one more bubble one by one; None closes all bubbles."""
    st.session_state[EXPANDED] = sorted(expanded() | {bubble}) if bubble else []


def arranged() -> int:
    """Return how often the visitor had the map arranged anew."""
    times: int = st.session_state.get(_ARRANGED, 0)
    return times


def arrange_anew() -> None:
    """Forget in the browser what was dragged."""
    st.session_state[_ARRANGED] = arranged() + 1
