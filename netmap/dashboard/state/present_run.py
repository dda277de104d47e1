"""What Streamlit knows about the present run: whether it is still wanted, and what it draws."""

from __future__ import annotations

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx


def stop_if_left() -> None:
    """Stop here if the visitor has left, or has done something that draws the page anew.

    Streamlit looks for that whenever its session is asked for something, and ends the script with
    an exception that nothing here catches.
    """
    st.session_state.get("left")


def is_part_alone() -> bool:
    """Whether only a part of the page is drawn anew, not the whole page."""
    context = get_script_run_ctx(suppress_warning=True)
    return context is not None and bool(context.fragment_ids_this_run)
