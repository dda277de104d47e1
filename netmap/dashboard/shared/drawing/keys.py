"""Keys for the whole page: undo, redo, and Enter in the quick line."""

from __future__ import annotations

from functools import cache

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from netmap.dashboard import state


def listen_to_keys() -> None:
    """Let keys press the buttons that are on the page (``netmap/frontend/keys.mjs``).

    Whoever was led to the quick line can type at once.
    """
    _component()(key="keys", height=0, data={"focus": state.line_focus()})


@cache
def _component() -> ComponentRenderer:
    return st.components.v2.component("netmap.keys", js="keys.mjs", html="<span></span>")
