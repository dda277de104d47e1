"""What is chosen in lists and filters, on whatever page they stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import streamlit as st

FILTER = "filter-"
"""Keys of the map's filters begin with it."""
MULTIPLES = f"{FILTER}multiples"
"""Key of the switch that shows all action fields beside each other."""
WITHOUT_OFFICE = f"{FILTER}without-office"
EXAMPLE = "example"
FIELD = "field"
"""Key of the choice on the page of the action fields."""


def renew_choices() -> None:
    """Set again what was chosen in lists of our own words.

    Streamlit would go on showing these choices in the language in which they were made.
    """
    for key in list(st.session_state):
        if str(key).startswith(FILTER) or key == EXAMPLE:
            st.session_state[key] = st.session_state[key]


def sent(key: str, event: str) -> Any:
    """Return what a component has just sent; for callbacks, which run before the page."""
    return st.session_state[key].get(event)


def chosen(key: str) -> str | None:
    """Return what was chosen in a list, and empty the list; for callbacks."""
    found: str | None = st.session_state.get(key)
    st.session_state[key] = None
    return found


def choose_field(field: str) -> None:
    """Choose what the page of the action fields shows."""
    st.session_state[FIELD] = field


def filtered(filter: str) -> Any:
    """Return what was chosen in a filter, by the rest of its key; None if nothing was."""
    return st.session_state.get(f"{FILTER}{filter}")


def keep_within(filter: str, options: Collection[str]) -> None:
    """Take back what was chosen in a filter and is none of its options any more.

    Parameters
    ----------
    filter : str
        The rest of its key.
    options : collection of str
        What can be chosen now.
    """
    key = f"{FILTER}{filter}"
    held = st.session_state.get(key)
    if isinstance(held, list):
        left = [one for one in held if one in options]
        if left != held:
            st.session_state[key] = left
    elif held is not None and held not in options:
        del st.session_state[key]


def switch(filter: str, value: str, everything: Sequence[str], default: Collection[str]) -> None:
    """Take a value out of a filter that allows several, or let it in again.

    Parameters
    ----------
    filter : str
        The rest of its key.
    value : str
        What is switched.
    everything : sequence of str
        All values in their order.
    default : collection of str
        What counts while nothing is chosen.
    """
    key = f"{FILTER}{filter}"
    chosen = set(st.session_state.get(key) or default) ^ {value}
    whole = chosen == set(default) == set(everything)
    st.session_state[key] = [] if whole else [one for one in everything if one in chosen]


def switch_field(field: str) -> None:
    """Show this action field alone, or all if it was alone."""
    key = f"{FILTER}field"
    st.session_state[key] = "" if st.session_state.get(key) == field else field


def show_field(field: str) -> None:
    """Show one of the action fields that stand beside each other, alone."""
    st.session_state[f"{FILTER}field"] = field
    st.session_state[MULTIPLES] = False


def forget(*keys: str, prefixes: tuple[str, ...] = (FILTER,)) -> None:
    """Take back the map's filters and further choices."""
    for key in list(st.session_state):
        if str(key).startswith(prefixes) or key in keys:
            del st.session_state[key]
