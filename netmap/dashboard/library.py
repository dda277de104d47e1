"""Maps that visitors have open, on the server's side; a visitor holds only a token."""

from __future__ import annotations

import dataclasses
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

import streamlit as st

from netmap.model import ContactPerson, Issue, Network
from netmap.model.distinctions import Distinction
from netmap.opening.open import Opened
from netmap.opening.states import warnings_of
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store
from netmap.views.layout.places import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMap:
    """A map as it was read, or as it stands in its store.

    Attributes
    ----------
    network : Network
        The map.
    source : str
        What was opened: an example, a path, the names of uploaded files or a database.
    warnings : tuple of Issue
        What the readers found but could live with.
    contacts : tuple of ContactPerson
        Those that a list names; shown nowhere, and handed on only to a map that is kept.
    store : Store or None
        Where the map is kept; None if it is only looked at.
    apart : tuple of Distinction
        Who was told apart in a map that is only looked at; a kept one has records of it.
    before : OpenMap or None
        A map that is only looked at before the last decision on its actors.
    like : mapping of actor id to (x, y)
        Where actors of a list stood on the map that was open before, if it is a later list of it.
    seen : mapping of actor id to (x, y)
        Where they were drawn.
    """

    network: Network
    source: str
    warnings: tuple[Issue, ...] = ()
    contacts: tuple[ContactPerson, ...] = field(default=(), repr=False)
    store: Store | None = None
    apart: tuple[Distinction, ...] = ()
    before: OpenMap | None = field(default=None, repr=False)
    like: Mapping[str, Point] = field(default_factory=dict, repr=False)
    seen: Mapping[str, Point] = field(default_factory=dict, repr=False)

    @classmethod
    def of_list(cls, opened: Opened, source: str) -> OpenMap | None:
        """Return the map that a list became; None if something keeps it from being one."""
        if opened.network is None:
            return None
        return cls(
            network=opened.network,
            source=source,
            warnings=opened.issues,
            contacts=opened.contacts,
        )


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
        self._kept: dict[str, str] = {}
        self._lock = Lock()

    def add(self, opened: OpenMap) -> str:
        """Keep a map and return its token, which nobody can guess."""
        with self._lock:
            return self._put(opened)

    def keep(self, store: Store) -> str:
        """Keep a store and return its token; all who open the same map share one store."""
        with self._lock:
            known = self._kept.get(store.identity, "")
            if known not in self._maps:
                opened = OpenMap(network=Network(), source=store.name, store=store)
                known = self._kept[store.identity] = self._put(opened)
            elif self._maps[known].store is not store:
                store.close()
            return known

    def find(self, token: str) -> OpenMap | None:
        """Return the map of a token; None if it is unknown or was put away.

        A kept map is as it stands now, whoever changed it.

        Raises
        ------
        StoreError
            If a kept map cannot be read any more.
        """
        with self._lock:
            opened = self._maps.get(token)
            if opened is None:
                return None
            self._maps.move_to_end(token)
        if opened.store is None:
            return opened
        network, warnings = opened.store.network(), warnings_of(opened.store)
        return dataclasses.replace(opened, network=network, warnings=warnings)

    def note_places(self, token: str, seen: Mapping[str, Point], *, like: bool = True) -> None:
        """Note where the actors of a list are drawn; without ``like``, arranged anew."""
        with self._lock:
            opened = self._maps.get(token)
            if opened is not None and opened.store is None:
                held = opened.like if like else {}
                self._maps[token] = dataclasses.replace(opened, seen=seen, like=held)

    def knows(self, token: str) -> bool:
        """Whether there is a map of this token."""
        return token in self._maps

    def store(self, token: str) -> Store | None:
        """Return where the map of a token is kept, even if it cannot be read."""
        opened = self._maps.get(token)
        return opened.store if opened else None

    def _put(self, opened: OpenMap) -> str:
        token = secrets.token_urlsafe(24)
        self._maps[token] = opened
        while len(self._maps) > self._capacity:
            self._maps.popitem(last=False)
        return token


@st.cache_resource(show_spinner=False)
def library() -> Library:
    """Return the library that all sessions share."""
    return Library(DEFAULT_SETTINGS.dashboard.open_maps)
