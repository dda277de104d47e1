"""Waiting for a list that is read: a sign, a question if it is large, a sentence if it fails.

A list is read once: what came of it, be it a refusal, stands until there is another list. Who
leaves, or goes on to something else meanwhile, ends the reading.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

import streamlit as st

from netmap.dashboard.shared.plain_text import plain
from netmap.errors import LargeSourceError, SourceError
from netmap.i18n import Texts

T = TypeVar("T")


@dataclass(slots=True)
class _Last:
    """The list that was read last in one place, and what came of it."""

    source: Hashable = None
    answer: Any = None


def wait_for(read: Callable[[bool], T], texts: Texts, *, source: Hashable, place: str) -> T | None:
    """Return what ``read`` gives; None if that was told to be impossible, or is asked about.

    Parameters
    ----------
    read : callable
        Reads the list, a large one only if its argument is true.
    texts : Texts
        The language.
    source : hashable
        What tells the list apart from the one that was there before.
    place : str
        Where on the pages lists are taken.
    """
    last = _last(place)
    if last.source != source:
        last.source, last.answer = source, _read(read, texts, large=False)
    if isinstance(last.answer, LargeSourceError):
        st.warning(plain(texts.error(last.answer)))
        if not st.button(texts("upload-large"), key=f"large-{place}"):
            return None
        last.answer = _read(read, texts, large=True)
    if isinstance(last.answer, SourceError):
        st.error(plain(texts.error(last.answer)))
        return None
    return last.answer  # type: ignore[no-any-return]


def forget(place: str) -> None:
    """Forget what was read last in a place, as when its list is taken out or opened."""
    last = _last(place)
    last.source = last.answer = None


def _read(read: Callable[[bool], T], texts: Texts, *, large: bool) -> T | SourceError:
    try:
        with st.spinner(texts("upload-reading")):
            return read(large)
    except SourceError as error:
        return type(error)(error.key, **error.params)  # the one that was raised holds the list


@st.cache_resource(scope="session", show_spinner=False)
def _last(place: str) -> _Last:  # noqa: ARG001
    return _Last()
