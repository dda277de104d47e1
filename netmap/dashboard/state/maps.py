"""Which map is open, and which list waits for a decision; the session holds only tokens."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from netmap.dashboard.library import OpenMap, library
from netmap.dashboard.state.arranging import EXPANDED
from netmap.dashboard.state.choices import FIELD, FILTER, forget
from netmap.dashboard.state.editing import IN_WORK
from netmap.dashboard.state.forms import FORM
from netmap.dashboard.state.grid import GRID
from netmap.dashboard.state.looking import LOOKED_AT
from netmap.dashboard.state.presenting import set_scenes
from netmap.editing.placing import carry_places
from netmap.store import Store
from netmap.views.layout.places import Point

MAP = "map"
"""Name of the parameter in the address that holds the token of the open map."""

_MAP = "map-token"
_PENDING = "pending-token"
_UPLOADS = "uploads"


def opened() -> OpenMap | None:
    """Return the map that this visitor has open; a kept one as it stands now.

    Raises
    ------
    StoreError
        If a kept map cannot be read any more.
    """
    token = open_token()
    return library().find(token) if token else None


def is_open() -> bool:
    """Whether this visitor has a map open, be it readable or not."""
    return open_token() is not None


def store() -> Store | None:
    """Return where the open map is kept, even if it cannot be read; None if it is not kept."""
    token = open_token()
    return library().store(token) if token else None


def open_token() -> str | None:
    """Return the token of the open map: chosen in this session, else named in the address.

    After a reload only the address knows it, and Streamlit empties that on the way to another page.
    Whoever makes a file for a download has no session.
    """
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    token: str | None = st.session_state.get(_MAP) or st.query_params.get(MAP)
    if not token or not library().knows(token):
        return None
    st.session_state[_MAP] = token
    return token


def open_map(opened_map: OpenMap) -> None:
    """Put a map in the place of the one open before; of a later list of it nobody jumps."""
    token = open_token()
    before = library().find(token) if token and library().store(token) is None else None
    if before is not None and before.seen and opened_map.store is None:
        like = carry_places(before.network, before.seen, opened_map.network)
        opened_map = dataclasses.replace(opened_map, like=like)
    _open(library().add(opened_map))


def open_kept(store: Store) -> None:
    """Put a kept map in the place of the one open before."""
    _open(library().keep(store))


def places_like() -> Mapping[str, Point]:
    """Return where actors of the open list stood before it was opened again."""
    opened_map = opened()
    return {} if opened_map is None else opened_map.like


def note_places(seen: Mapping[str, Point]) -> None:
    """Note where the actors of the open list are drawn."""
    if token := open_token():
        library().note_places(token, seen)


def forget_places() -> None:
    """Let the open list be arranged anew, wherever its actors stood."""
    if token := open_token():
        library().note_places(token, {}, like=False)


def pending() -> OpenMap | None:
    """Return the list that waits for a decision what becomes of it."""
    token = st.session_state.get(_PENDING)
    return library().find(token) if token else None


def set_pending(read: OpenMap | None) -> None:
    """Let a list wait for a decision; None ends the waiting and empties the upload."""
    st.session_state[_PENDING] = library().add(read) if read else None
    st.session_state[_UPLOADS] = st.session_state.get(_UPLOADS, 0) + 1


def upload_key() -> str:
    """Return the key of the upload, another one each time it is to be empty."""
    return f"upload-{st.session_state.get(_UPLOADS, 0)}"


def _open(token: str) -> None:
    st.session_state[_MAP] = token
    set_scenes(())
    forget(FIELD, EXPANDED, _PENDING, *LOOKED_AT, *IN_WORK, prefixes=(FILTER, FORM, GRID))
