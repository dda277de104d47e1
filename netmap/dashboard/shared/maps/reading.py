"""Waiting for a list that is read: a sign, a question if it is large, a sentence if it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from netmap.dashboard.shared.plain_text import plain
from netmap.errors import LargeSourceError, SourceError
from netmap.i18n import Texts

T = TypeVar("T")


def wait_for(read: Callable[[bool], T], texts: Texts, *, key: str, large: bool = False) -> T | None:
    """Return what ``read`` gives; None if that was told to be impossible, or is asked about.

    Parameters
    ----------
    read : callable
        Reads the list, a large one only if its argument is true.
    texts : Texts
        The language.
    key : str
        Of the button that a large list is wanted all the same.
    large : bool
        Whether it is.
    """
    try:
        with st.spinner(texts("upload-reading")):
            return read(large)
    except LargeSourceError as question:
        st.warning(plain(texts.error(question)))
        if st.button(texts("upload-large"), key=key):
            return wait_for(read, texts, key=key, large=True)
    except SourceError as error:
        st.error(plain(texts.error(error)))
    return None
