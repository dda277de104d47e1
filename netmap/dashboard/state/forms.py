"""What is entered in forms, until it is saved or put away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from netmap.readers.cells.cleaning import clean

FORM = "form-"
"""Keys of all inputs in forms begin with it."""

_SEEN = "|seen"
_BEGUN = "|begun"
_CONFLICT = "|conflict"


def form_key(form: str, column: str) -> str:
    """Return the key of an input in a form."""
    return f"{FORM}{form}|{column}"


def begin_form(form: str, revision: int, entry: Mapping[str, Any]) -> None:
    """Fill a form, or fill it anew if the record was changed while nothing was entered.

    What was entered stays until it is saved or put away.
    """
    begun, shown = form_begun(form), form_entry(form, form_begun(form))
    entered = begun.keys() != shown.keys() or any(
        not _is_same(held, shown[column]) for column, held in begun.items()
    )
    if form_revision(form) == revision or entered:
        return
    st.session_state[form_key(form, _SEEN)] = revision
    renew_form(form, begun=entry, entry=entry)
    st.session_state.pop(form_key(form, _CONFLICT), None)


def renew_form(form: str, *, begun: Mapping[str, Any], entry: Mapping[str, Any]) -> None:
    """Let some columns of a form begin with something else, and say something else.

    An input that says so already is left alone: writing into it would take away what is typed there
    before the page arrives.
    """
    st.session_state[form_key(form, _BEGUN)] = {**form_begun(form), **begun}
    for column, entered in entry.items():
        key = form_key(form, column)
        if key not in st.session_state or not _is_same(entered, st.session_state[key]):
            st.session_state[key] = entered


def restart_form(form: str) -> None:
    """Let a form begin with what is stored next time it is drawn; nothing in it waits any more."""
    for what in (_SEEN, _BEGUN, _CONFLICT):
        st.session_state.pop(form_key(form, what), None)


def form_begun(form: str) -> dict[str, Any]:
    """Return what the inputs of a form began with; nothing if it is not filled."""
    return dict(st.session_state.get(form_key(form, _BEGUN), {}))


def form_revision(form: str) -> int | None:
    """Return the revision of the record that a form shows; None if the form is not filled."""
    revision: int | None = st.session_state.get(form_key(form, _SEEN))
    return revision


def form_entry(form: str, columns: Iterable[str]) -> dict[str, Any]:
    """Return what stands in the inputs of a form."""
    keys = {column: form_key(form, column) for column in columns}
    return {
        column: st.session_state[key] for column, key in keys.items() if key in st.session_state
    }


def ticked(form: str) -> tuple[str, ...]:
    """Return the columns of a form that are ticked, shown or not."""
    begin = form_key(form, "")
    keys = [str(key) for key in st.session_state if str(key).startswith(begin)]
    return tuple(key.removeprefix(begin) for key in keys if st.session_state[key] is True)


def end_form(form: str) -> None:
    """Forget what was entered in a form."""
    for key in list(st.session_state):
        if str(key).startswith(form_key(form, "")):
            del st.session_state[key]


def conflict(form: str) -> str | None:
    """Return why a form could not be saved, if somebody else was quicker."""
    told: str | None = st.session_state.get(form_key(form, _CONFLICT))
    return told


def _is_same(held: Any, shown: Any) -> bool:
    """Whether an input says what is held, but for blanks that are tidied away."""
    if isinstance(held, str) and isinstance(shown, str):
        return clean(held) == clean(shown)
    return bool(held == shown)


def set_conflict(form: str, told: str) -> None:
    """Note that somebody else was quicker."""
    st.session_state[form_key(form, _CONFLICT)] = told
