"""What is looked at on the map, and the way back to what was looked at before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from netmap.dashboard.state.choices import WITHOUT_OFFICE, forget
from netmap.model import Finding, Standing
from netmap.settings import DEFAULT_SETTINGS

SEARCH = "search"

_SELECTED = "selected"
_FOCUS = "focus"
_STEPS = "steps"
_FINDING = "finding"
_PAIRING = "pairing"
_BEFORE = "looked-at"
_AFTER = "look-at-next"
_LOOKS = DEFAULT_SETTINGS.dashboard.remembered_looks

LOOKED_AT = (SEARCH, _SELECTED, _FOCUS, _STEPS, _FINDING, _PAIRING, _BEFORE, _AFTER)
"""Keys of what means nothing on another map."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """Actors, or a cooperation, whose details are shown."""

    target: str
    ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """The newest of the actors, or the cooperation."""
        return self.ids[-1]


def selected() -> Selected | None:
    """Return the actors or the cooperation whose details are shown."""
    chosen: tuple[str, ...] | None = st.session_state.get(_SELECTED)
    return Selected(target=chosen[0], ids=chosen[1:]) if chosen else None


def select(target: str | None, *ids: str | None) -> None:
    """Show the details of actors or of a cooperation; None shows none."""
    chosen = tuple(dict.fromkeys(one for one in ids if one))
    pair(None)
    _look(**{_SELECTED: (target, *chosen) if target and chosen else None})


def pairing() -> str | None:
    """Return the actor whose ways to the one chosen next are wanted."""
    actor: str | None = st.session_state.get(_PAIRING)
    return actor


def pair(actor: str | None) -> None:
    """Want the ways from an actor to the one that is chosen next; None stops it."""
    st.session_state[_PAIRING] = actor


def jump_to_searched() -> None:
    """Show the actor that was searched for, and empty the search."""
    select("actor", pairing(), st.session_state[SEARCH])
    st.session_state[SEARCH] = None


def focus() -> str | None:
    """Return the id of the actor whose neighbourhood stands out."""
    actor: str | None = st.session_state.get(_FOCUS)
    return actor


def focus_steps() -> int:
    """Return how many cooperations away the neighbourhood reaches."""
    steps: int = st.session_state.get(_STEPS) or 1
    return steps


def set_focus(actor: str | None, steps: int | None = None) -> None:
    """Let the neighbourhood of an actor stand out; None shows the whole network again."""
    _look(**{_FOCUS: actor, _STEPS: steps or focus_steps()})


def around() -> tuple[str | None, int, str | None]:
    """Return what decides about the page around the map: neighbourhood and finding."""
    return focus(), focus_steps(), finding()


def finding() -> str | None:
    """Return the id of the finding that is highlighted on the map."""
    chosen: str | None = st.session_state.get(_FINDING)
    return chosen


def show_finding(shown: Finding) -> None:
    """Highlight a finding on the unfiltered map, without the office if only then it holds."""
    forget()
    _look(**{_SELECTED: None, _FOCUS: None, _FINDING: shown.id})
    if shown.standing is Standing.ONLY_WITHOUT:
        st.session_state[WITHOUT_OFFICE] = True


def hide_finding() -> None:
    """Highlight nothing."""
    _look(**{_FINDING: None})


def can_go(*, back: bool) -> bool:
    """Whether something was looked at before, or before going back."""
    return bool(st.session_state.get(_BEFORE if back else _AFTER))


def looks() -> str:
    """Return how much was looked at before and after; another key for each place in between."""
    return "-".join(str(len(st.session_state.get(key, ()))) for key in (_BEFORE, _AFTER))


def go(*, back: bool) -> None:
    """Look at what was looked at before, or return from there."""
    here, there = (_BEFORE, _AFTER) if back else (_AFTER, _BEFORE)
    if can_go(back=back):
        *rest, look = st.session_state[here]
        st.session_state[here] = rest
        st.session_state[there] = [*st.session_state.get(there, []), _seen()]
        st.session_state.update(look)


def _seen() -> dict[str, Any]:
    return {key: st.session_state.get(key) for key in (_SELECTED, _FOCUS, _STEPS, _FINDING)}


def _look(**changes: Any) -> None:
    """Look at something else, and remember what was looked at before."""
    before = _seen()
    if before | changes == before:
        return
    st.session_state[_BEFORE] = [*st.session_state.get(_BEFORE, []), before][-_LOOKS:]
    st.session_state[_AFTER] = []
    st.session_state.update(changes)
