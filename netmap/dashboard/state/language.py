"""The language that was chosen, and the address that remembers it and the map."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard.state.maps import MAP, open_token
from netmap.i18n import Language, Texts, texts_for

LANGUAGE = "lang"
"""Key of the language switch, and name of the parameter in the address that remembers it."""

_LAST = "last-language"
"""Remembers it where neither does: Streamlit empties the address on the way to another page, and
forgets a switch that a run which was broken off had not drawn yet."""


def texts() -> Texts:
    """Return the catalogue of the chosen language: at first that of the address, else German."""
    switch, last = st.session_state.get(LANGUAGE), st.session_state.get(_LAST)
    language = language_of(switch or st.query_params.get(LANGUAGE) or last)
    st.session_state[_LAST] = language.value
    return texts_for(language)


def language_of(name: str | None) -> Language:
    """Return the language of this name, German if there is none."""
    return Language(name) if name in list(Language) else Language.DE


def address() -> dict[str, str]:
    """Return the parameters of the address: the language unless it is German, and the map."""
    language, token = texts().language, open_token()
    parameters = {} if language is Language.DE else {LANGUAGE: language.value}
    return parameters | ({MAP: token} if token else {})


def keep_address() -> None:
    """Write language and map into the address, which is emptied on the way to another page."""
    if st.query_params.to_dict() != address():
        st.query_params.from_dict(address())
