"""When a kept map cannot be read: why, its backups, and the ways to another map."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.maps import opening
from netmap.dashboard.shared.maps.backups import show_backups
from netmap.dashboard.shared.plain_text import plain
from netmap.errors import StoreError


def show_rescue(error: StoreError) -> None:
    """Show what is wrong with a kept map, and what can be done."""
    texts = state.texts()
    st.error(plain(texts.error(error)))
    store = state.store()
    if store is not None and store.backups is not None:
        show_backups(Path(store.name), None, texts)
    st.header(texts("data-open"), anchor=False)
    opening.show_ways(texts)
