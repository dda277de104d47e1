"""Results by the state of a map: those of its newest states are kept, older ones are let go.

Every edit makes another state, so a bound on results alone would fill up with those of states that
nobody sees any more. All visitors share what is kept, whichever of them asked first.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import partial, wraps
from inspect import signature
from threading import Lock
from typing import Any, Generic, ParamSpec, TypeVar

import streamlit as st

from netmap.dashboard import state
from netmap.model import Network
from netmap.model.suggestions import Suggestion
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store
from netmap.views.layout.layout import Layout
from netmap.views.scene.view import View

_SETTINGS = DEFAULT_SETTINGS.dashboard

Answer = TypeVar("Answer")
Options = ParamSpec("Options")


@dataclass(slots=True)
class _Kept(Generic[Answer]):
    """An answer as soon as there is one; who asks meanwhile waits for it."""

    lock: Lock = field(default_factory=Lock)
    answers: list[Answer] = field(default_factory=list)


class Results(Generic[Answer]):
    """What one function has answered about the newest states of each map.

    Parameters
    ----------
    states : int
        States of a map whose answers are kept: those that were asked about last.
    answers : int
        Answers that are kept of a state.
    maps : int
        Maps; beyond them the one unused for longest is forgotten.

    Examples
    --------
    >>> results = Results(states=1)
    >>> results.find("map", "a", "size", lambda: 1), results.find("map", "a", "size", lambda: 2)
    (1, 1)
    >>> results.find("map", "b", "size", lambda: 3), results.find("map", "a", "size", lambda: 4)
    (3, 4)
    """

    def __init__(
        self,
        *,
        states: int = _SETTINGS.kept_states,
        answers: int = _SETTINGS.kept_answers,
        maps: int = _SETTINGS.open_maps,
    ) -> None:
        self._most = (states, answers, maps)
        self._kept: dict[str, OrderedDict[Hashable, _Kept[Answer]]] = {}
        self._states: OrderedDict[str, OrderedDict[str, None]] = OrderedDict()
        self._lock = Lock()

    def find(
        self, map: str, state: str, question: Hashable, answer: Callable[[], Answer]
    ) -> Answer:
        """Return the answer to a question about a state of a map; it is found once.

        Parameters
        ----------
        map : str
            What the states of one map have in common.
        state : str
            The state; that of another map is known as well.
        question : hashable
            What is asked.
        answer : callable
            Finds the answer.
        """
        with self._lock:
            self._note(map, state)
            known = self._kept.setdefault(state, OrderedDict())
            kept = _touch(known, question, _Kept, self._most[1])
        with kept.lock:
            if not kept.answers:
                kept.answers.append(answer())
            return kept.answers[0]

    def _note(self, map: str, state: str) -> None:
        """Note that a state of a map was asked about, and let go of what is in no map any more."""
        states, _, maps = self._most
        _touch(_touch(self._states, map, OrderedDict, maps), state, lambda: None, states)
        if state not in self._kept:
            needed = set().union(*self._states.values())
            for gone in self._kept.keys() - needed:
                del self._kept[gone]


Key = TypeVar("Key")
Entry = TypeVar("Entry")


def _touch(
    entries: OrderedDict[Key, Entry], key: Key, begin: Callable[[], Entry], most: int
) -> Entry:
    """Return an entry, which is made if need be; beyond ``most`` the oldest are put away."""
    if key not in entries:
        entries[key] = begin()
    entries.move_to_end(key)
    while len(entries) > most:
        entries.popitem(last=False)
    return entries[key]


def kept_by_state(
    *, saying: str | None = None, **most: int
) -> Callable[[Callable[Options, Answer]], Callable[Options, Answer]]:
    """Let the results of a function be kept by what its first argument says the state is.

    Networks are told apart by their digests, layouts by their revisions, suggestions by their ids;
    a kept map is in another state after each step. What the function returns must be immutable.

    Parameters
    ----------
    saying : str, optional
        Key of what a visitor reads meanwhile; it may name the number of actors of the network.
    **most : int
        ``states``, ``answers`` and ``maps`` of :class:`Results`.
    """

    def decorate(function: Callable[Options, Answer]) -> Callable[Options, Answer]:
        name = f"{function.__module__}.{function.__qualname__}"
        parameters = signature(function)

        @wraps(function)
        def ask(*args: Options.args, **options: Options.kwargs) -> Answer:
            bound = parameters.bind(*args, **options)
            bound.apply_defaults()
            about, *rest = bound.arguments.values()
            results: Results[Answer] = _results(name, **most)
            with _sign(saying, about):
                return results.find(
                    state.open_token() or "",
                    str(_name(about)),
                    _name(tuple(rest)),
                    partial(function, *args, **options),
                )

        return ask

    return decorate


@st.cache_resource(show_spinner=False)
def _results(name: str, **most: int) -> Results[Any]:  # noqa: ARG001
    """Return what all sessions share of a function."""
    return Results(**most)


def _sign(saying: str | None, about: object) -> AbstractContextManager[None]:
    """Return what shows a sign of life."""
    if saying is None or not isinstance(about, Network):
        return nullcontext()
    return st.spinner(state.texts()(saying, actors=len(about.actors)))


def _name(value: object) -> Hashable:
    """Return what tells a value apart from others."""
    match value:
        case Network():
            return value.digest
        case Store():
            head = next(iter(value.history(limit=1)), None)
            return f"{value.identity} {head.id if head else ''}"
        case Layout():
            return value.revision
        case Suggestion():
            return value.id
        case View():
            return repr(value)
        case Mapping():
            return tuple(value.items())
        case tuple() | list():
            return tuple(_name(entry) for entry in value)
    if not isinstance(value, Hashable):
        raise TypeError(type(value))
    return value
