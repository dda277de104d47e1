"""What a visitor has chosen; the only module that touches the session. Ids, never objects."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from netmap.dashboard.library import OpenMap, library
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Finding, Standing

LANGUAGE = "lang"
"""Key of the language switch, and name of the parameter in the address that remembers it."""
FILTER = "filter-"
"""Keys of the map's filters begin with it."""
WITHOUT_OFFICE = f"{FILTER}without-office"
EXAMPLE = "example"
SEARCH = "search"
FIELD = "field"
"""Key of the choice on the page of the action fields."""

_MAP = "map-token"
_SELECTED = "selected"
_FOCUS = "focus"
_FINDING = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """An actor or a cooperation whose details are shown."""

    target: str
    id: str


def texts() -> Texts:
    """Return the catalogue of the chosen language: at first that of the address, else German."""
    chosen = st.session_state.get(LANGUAGE) or st.query_params.get(LANGUAGE)
    return texts_for(language_of(chosen))


def language_of(name: str | None) -> Language:
    """Return the language of this name, German if there is none."""
    return Language(name) if name in list(Language) else Language.DE


def address() -> dict[str, str]:
    """Return the parameters of the address: the language unless it is German."""
    language = texts().language
    return {} if language is Language.DE else {LANGUAGE: language.value}


def keep_address() -> None:
    """Write the language into the address, which is emptied on the way to another page."""
    if st.query_params.to_dict() != address():
        st.query_params.from_dict(address())


def renew_choices() -> None:
    """Set again what was chosen in lists of our own words.

    Streamlit would go on showing these choices in the language in which they were made.
    """
    for key in list(st.session_state):
        if str(key).startswith(FILTER) or key == EXAMPLE:
            st.session_state[key] = st.session_state[key]


def opened() -> OpenMap | None:
    """Return the map that this visitor has open."""
    token = st.session_state.get(_MAP)
    return library().find(token) if token else None


def open_map(opened_map: OpenMap) -> None:
    """Put a map in the place of the one open before."""
    before = st.session_state.get(_MAP)
    st.session_state[_MAP] = library().add(opened_map)
    if before:
        library().remove(before)
    _forget(FIELD, SEARCH, _SELECTED, _FOCUS, _FINDING)


def selected() -> Selected | None:
    """Return the actor or cooperation whose details are shown."""
    chosen: tuple[str, str] | None = st.session_state.get(_SELECTED)
    return Selected(target=chosen[0], id=chosen[1]) if chosen else None


def select(target: str | None, id: str | None) -> None:
    """Show the details of an actor or a cooperation; None shows none."""
    st.session_state[_SELECTED] = (target, id) if target and id else None


def jump_to_searched() -> None:
    """Show the actor that was searched for, and empty the search."""
    select("actor", st.session_state[SEARCH])
    st.session_state[SEARCH] = None


def choose_field(field: str) -> None:
    """Choose what the page of the action fields shows."""
    st.session_state[FIELD] = field


def focus() -> str | None:
    """Return the id of the actor whose neighbourhood stands out."""
    actor: str | None = st.session_state.get(_FOCUS)
    return actor


def set_focus(actor: str | None) -> None:
    """Let the neighbourhood of an actor stand out; None shows the whole network again."""
    st.session_state[_FOCUS] = actor


def finding() -> str | None:
    """Return the id of the finding that is highlighted on the map."""
    chosen: str | None = st.session_state.get(_FINDING)
    return chosen


def show_finding(shown: Finding) -> None:
    """Highlight a finding on the unfiltered map, without the office if only then it holds."""
    _forget(_SELECTED, _FOCUS)
    st.session_state[_FINDING] = shown.id
    if shown.standing is Standing.ONLY_WITHOUT:
        st.session_state[WITHOUT_OFFICE] = True


def hide_finding() -> None:
    """Highlight nothing."""
    st.session_state[_FINDING] = None


def _forget(*keys: str) -> None:
    """Take back the map's filters and further choices."""
    for key in list(st.session_state):
        if str(key).startswith(FILTER) or key in keys:
            del st.session_state[key]
