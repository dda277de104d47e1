"""Who changes the map, what is being changed, and what is said about it."""

from __future__ import annotations

import streamlit as st

QUICK = "quick-line"
"""Key of the line in which cooperations are entered quickly."""

_EDITOR = "editor"
_NOTICE = "notice"
_EDITED = "edited"
_FOCUS = "line-focus"
_ASKED = "asked"
_DRAWING = "drawing"
_QUICK_ANSWERS = "quick-answers"
_QUICK_DONE = "quick-done"
_QUICK_ENTERED = "quick-entered"
_TOLD = "told"

IN_WORK = (_EDITED, _ASKED, _DRAWING, _TOLD, _QUICK_ANSWERS)
"""Keys of what is left alone as soon as another map is opened."""


def editor() -> str:
    """Return in whose name changes are saved; "" if nobody has said so yet."""
    name: str = st.session_state.get(_EDITOR, "")
    return name


def set_editor(name: str) -> None:
    """Save changes in this name from now on."""
    st.session_state[_EDITOR] = name


def notify(text: str, *, failed: bool = False) -> None:
    """Have a sentence shown with the next page: what was done, or why it failed."""
    st.session_state[_NOTICE] = ("failed" if failed else "done", text)


def has_notice() -> bool:
    """Whether a sentence waits to be shown."""
    return bool(st.session_state.get(_NOTICE))


def notice() -> tuple[bool, str] | None:
    """Return whether something failed and the sentence about it, once."""
    held: tuple[str, str] | None = st.session_state.pop(_NOTICE, None)
    return (held[0] == "failed", held[1]) if held else None


def edited() -> tuple[str, str] | None:
    """Return kind and id of the record in the form; the id of a new one is ""."""
    chosen: tuple[str, str] | None = st.session_state.get(_EDITED)
    return chosen


def edit(kind: str | None, id: str = "") -> None:
    """Put a record into the form; None puts it away."""
    st.session_state[_EDITED] = (kind, id) if kind else None
    st.session_state[_ASKED] = None
    st.session_state[_TOLD] = ""


def drawing() -> str | None:
    """Return the actor from which a cooperation is being drawn."""
    actor: str | None = st.session_state.get(_DRAWING)
    return actor


def draw_from(actor: str | None) -> None:
    """Draw a cooperation from an actor to the one that is clicked next; None stops it."""
    st.session_state[_DRAWING] = actor


def asked() -> str | None:
    """Return what the visitor was asked to confirm."""
    question: str | None = st.session_state.get(_ASKED)
    return question


def ask(question: str | None) -> None:
    """Ask the visitor to confirm something; None asks nothing any more."""
    st.session_state[_ASKED] = question


def tell(text: str) -> None:
    """Have a longer account of what was done stand in the place of a form until one is chosen."""
    st.session_state[_TOLD] = text


def told() -> str:
    """Return the account of what was done last; "" if there is none."""
    account: str = st.session_state.get(_TOLD, "")
    return account


def quick() -> str:
    """Return what stands in the quick line."""
    line: str = st.session_state.get(QUICK, "")
    return line


def set_quick(line: str, *, done: str = "") -> None:
    """Write into the quick line, and note what it did before; then a new line begins."""
    st.session_state[QUICK] = line
    if done:
        st.session_state.pop(_QUICK_ANSWERS, None)
    st.session_state[_QUICK_DONE] = done
    st.session_state[_QUICK_ENTERED] = bool(done)


def focus_line() -> None:
    """Put the keyboard into the quick line once it is drawn."""
    st.session_state[_FOCUS] = line_focus() + 1


def line_focus() -> int:
    """Return how often the keyboard was to be put into the quick line."""
    times: int = st.session_state.get(_FOCUS, 0)
    return times


def answer_quick(question: str, meaning: str, id: str) -> None:
    """Note what a part of the quick line means, and which record."""
    st.session_state[_QUICK_ANSWERS] = {**quick_answers(), question: (meaning, id)}


def quick_answers() -> dict[str, tuple[str, str]]:
    """Return meaning and id of what was asked about the quick line, by question."""
    answers: dict[str, tuple[str, str]] = st.session_state.get(_QUICK_ANSWERS, {})
    return answers


def quick_entered() -> bool:
    """Return whether the quick line has just changed the map, once."""
    return bool(st.session_state.pop(_QUICK_ENTERED, False))


def quick_done() -> str:
    """Return what the quick line did last."""
    told: str = st.session_state.get(_QUICK_DONE, "")
    return told
