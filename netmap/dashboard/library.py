"""Maps that visitors have open, on the server's side; a visitor holds only a token."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

import streamlit as st

from netmap.model import Issue, Network
from netmap.settings import DEFAULT_SETTINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMap:
    """A map as it was read.

    Attributes
    ----------
    network : Network
        The map.
    source : str
        What was opened: an example, a path or the names of uploaded files.
    warnings : tuple of Issue
        What the readers found but could live with.
    contacts : int
        How many contact persons the source names; they themselves are not kept.
    """

    network: Network
    source: str
    warnings: tuple[Issue, ...] = ()
    contacts: int = 0


class Library:
    """Open maps by token; beyond its capacity the one unused for longest is put away.

    Examples
    --------
    >>> library = Library(capacity=1)
    >>> first = library.add(OpenMap(network=Network(title="A"), source="a"))
    >>> second = library.add(OpenMap(network=Network(title="B"), source="b"))
    >>> library.find(first), library.find(second).network.title
    (None, 'B')
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._maps: OrderedDict[str, OpenMap] = OrderedDict()
        self._lock = Lock()

    def add(self, opened: OpenMap) -> str:
        """Keep a map and return its token, which nobody can guess."""
        token = secrets.token_urlsafe(24)
        with self._lock:
            self._maps[token] = opened
            while len(self._maps) > self._capacity:
                self._maps.popitem(last=False)
        return token

    def find(self, token: str) -> OpenMap | None:
        """Return the map of a token; None if it is unknown or was put away."""
        with self._lock:
            if token in self._maps:
                self._maps.move_to_end(token)
            return self._maps.get(token)

    def remove(self, token: str) -> None:
        """Put a map away."""
        with self._lock:
            self._maps.pop(token, None)


@st.cache_resource(show_spinner=False)
def library() -> Library:
    """Return the library that all sessions share."""
    return Library(DEFAULT_SETTINGS.dashboard.open_maps)
