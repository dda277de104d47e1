"""Fields whose value is decided elsewhere, and that tell when a visitor changes them."""

from __future__ import annotations

from typing import Any

import streamlit as st


def show_value(key: str, value: Any) -> str:
    """Have a field show a value, whatever it showed before; returns its key."""
    st.session_state[key] = value
    return key


def entered(key: str) -> Any:
    """Return what was entered into a field; for callbacks."""
    return st.session_state[key]
