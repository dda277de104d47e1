"""Daten: what is open, opening something else, and taking the map along."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.data.documents import show_documents
from netmap.dashboard.data.downloads import show_downloads
from netmap.dashboard.data.duplicates import show_duplicates
from netmap.dashboard.data.glossary import show_glossary
from netmap.dashboard.data.importing import show_import, ways_on
from netmap.dashboard.data.map_content import show_content
from netmap.dashboard.data.own_columns import show_own_columns
from netmap.dashboard.shared import words
from netmap.dashboard.shared.lists import in_hand
from netmap.dashboard.shared.lists.proposal import show_proposal
from netmap.dashboard.shared.maps.backups import show_backups
from netmap.dashboard.shared.maps.issue_table import show_warnings
from netmap.dashboard.shared.maps.opening import show_upload, show_ways
from netmap.dashboard.shared.plain_text import plain


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network = state.texts(), opened.network
    held = in_hand.shown()
    if held is not None:
        show_proposal(held, ways_on(opened), texts)
        return
    st.title(texts("page-data"), anchor=False)
    st.header(plain(words.map_name(network, opened.source, texts)), anchor=False)
    show_content(opened, texts)
    show_warnings(opened)
    show_duplicates(opened, texts)
    show_own_columns(opened, texts)
    show_downloads(opened, texts)
    show_documents(opened, texts)
    if opened.store is None:
        st.header(texts("start-upload"), anchor=False)
        show_upload(texts, st.container())
    else:
        show_import(opened, opened.store, texts)
        if opened.store.backups is not None:
            show_backups(Path(opened.store.name), network, texts)
    st.header(texts("data-open"), anchor=False)
    show_ways(texts)
    show_glossary(texts)


if __name__ == "__main__":
    show()
