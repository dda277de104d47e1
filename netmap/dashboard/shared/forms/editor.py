"""In whose name changes are saved: asked once, with a proposal."""

from __future__ import annotations

import getpass

import streamlit as st

from netmap.dashboard import state
from netmap.editing.keep import configured_database
from netmap.i18n import Texts
from netmap.opening.recent import last_editor, remember_editor
from netmap.readers.cells.cleaning import clean, one_line
from netmap.settings import DEFAULT_SETTINGS

_KEY = "editor-name"


def known_editor() -> str:
    """Return in whose name changes are saved; "" if it has to be asked.

    On one's own computer the answer of last time counts; on a server everybody says it anew.
    """
    if not state.editor() and configured_database() is None:
        state.set_editor(last_editor())
    return state.editor()


def ask_editor(texts: Texts, *, key: str) -> str:
    """Ask for the name, with a proposal; returns what is in the field."""
    return st.text_input(
        texts("editor-label"),
        value=state.editor() or _user(),
        max_chars=DEFAULT_SETTINGS.limits.person_characters,
        help=texts("editor-help"),
        key=f"{_KEY}-{key}",
    )


def show_editor(texts: Texts) -> None:
    """Show in whose name changes are saved, and let it be changed."""
    name = known_editor()
    with (
        st.popover(
            name or texts("editor-ask"),
            icon=":material/person:",
            type="tertiary" if name else "primary",
            key="editor",
        ),
        st.form("editor-form", border=False),
    ):
        entered = ask_editor(texts, key="head")
        if st.form_submit_button(texts("editor-take"), key="editor-take"):
            take_editor(entered)
            st.rerun()


def ask_first(texts: Texts) -> bool:
    """Ask who edits before anything can be edited; returns whether that is known."""
    if known_editor():
        return True
    with st.form("editor-first", border=True, width=420):
        entered = ask_editor(texts, key="first")
        if st.form_submit_button(texts("editor-take"), key="editor-first-take", type="primary"):
            take_editor(entered)
            st.rerun()
    return False


def take_editor(name: str) -> None:
    """Save changes in this name from now on, and remember it on one's own computer."""
    tidied = one_line(clean(name))
    if tidied:
        state.set_editor(tidied)
        if configured_database() is None:
            remember_editor(tidied)


def _user() -> str:
    """Name of the system's user; "" if it has none, or if it would be that of a server."""
    if configured_database() is not None:
        return ""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
