"""The list that a visitor has in hand: what netmap makes of it, and what she wants otherwise.

It stays on the server, with the session, and is gone with it; nothing of it is in an address.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.errors import SourceError
from netmap.opening.open import Opened
from netmap.opening.remembered import remembered
from netmap.readers.shapes.proposal import Choices
from netmap.settings import DEFAULT_SETTINGS

_READINGS = DEFAULT_SETTINGS.dashboard.kept_readings


@dataclass(slots=True)
class ListInHand:
    """A list, and what came of reading it one way or another.

    Attributes
    ----------
    source : str
        The names of its files.
    read : callable
        Reads it as somebody chose.
    fresh : Opened
        What netmap makes of it by itself.
    choices : tuple of TableChoice
        What is wanted otherwise.
    remembered : bool
        Whether these choices are those of the last list of its shape.
    fault : SourceError or None
        Why it cannot be read as somebody chose; what was read before still holds.
    """

    source: str
    read: Callable[[Choices], Opened]
    fresh: Opened
    choices: Choices = ()
    remembered: bool = False
    fault: SourceError | None = None
    _readings: OrderedDict[Choices, Opened] = field(default_factory=OrderedDict)
    _last: Opened | None = None

    def opened(self) -> Opened:
        """Return what netmap makes of the list as it is wanted now; read once for each way."""
        self.fault = None
        if not self.choices:
            self._last = self.fresh
        elif self.choices not in self._readings:
            try:
                self._readings[self.choices] = self.read(self.choices)
            except SourceError as error:
                self.fault = type(error)(error.key, **error.params)  # the raised one holds the list
                return self._last or self.fresh
            if len(self._readings) > _READINGS:
                self._readings.popitem(last=False)
        if self.choices:
            self._last = self._readings[self.choices]
        return self._last or self.fresh

    def choose(self, choices: Choices) -> None:
        """Want it otherwise; for callbacks, the page then reads it."""
        self.choices = choices
        self.remembered = False

    def as_map(self) -> OpenMap | None:
        """Return the map that it is now; None if something keeps it from being one."""
        return OpenMap.of_list(self.opened(), self.source)


@dataclass(slots=True)
class _Hand:
    """At most one list, whether its proposal is shown, and which map was made of it."""

    held: ListInHand | None = None
    shown: bool = False
    token: str | None = None
    version: Hashable = None


def take(
    source: str, opened: Opened, read: Callable[[Choices], Opened], *, version: Hashable
) -> ListInHand:
    """Take a list that was just read, as the last list of its shape was wanted."""
    hand = _hand()
    choices = remembered(opened.proposal)
    held = ListInHand(
        source=source, read=read, fresh=opened, choices=choices, remembered=bool(choices)
    )
    hand.held, hand.shown, hand.token = held, False, None
    hand.version = (source, version)
    return held


def shown() -> ListInHand | None:
    """Return the list whose proposal is to be shown; None if there is none."""
    hand = _hand()
    return hand.held if hand.shown else None


def show() -> None:
    """Show the proposal for the list in hand from now on."""
    _hand().shown = True


def hide() -> None:
    """Show something else than the proposal, and keep the list in hand."""
    _hand().shown = False


def put_down() -> None:
    """Let go of the list in hand, unless the open map was made of it: then only close it."""
    hide()
    if of_open_map() is None:
        _hand().held = None
        state.set_pending(None)


def was_put_down(source: str, version: Hashable) -> bool:
    """Whether a list was in hand before and is not any more, so that it does not come by itself."""
    hand = _hand()
    return hand.held is None and hand.version == (source, version)


def made_map() -> None:
    """Note that the open map was made of the list in hand."""
    hand = _hand()
    hand.shown, hand.token = False, state.open_token()


def of_source(source: str) -> ListInHand | None:
    """Return the list in hand if its files are called so."""
    held = _hand().held
    return held if held is not None and held.source == source else None


def of_open_map() -> ListInHand | None:
    """Return the list that the open map was made of, as long as it is in hand."""
    hand = _hand()
    token = state.open_token()
    return hand.held if token is not None and hand.token == token else None


@st.cache_resource(scope="session", show_spinner=False)
def _hand() -> _Hand:
    return _Hand()
