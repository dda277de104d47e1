"""Daten: what is open, opening something else, and taking the map along."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.components import words
from netmap.dashboard.components.backups import show_backups
from netmap.dashboard.components.documents import show_documents
from netmap.dashboard.components.downloads import show_downloads
from netmap.dashboard.components.glossary import show_glossary
from netmap.dashboard.components.importing import show_import
from netmap.dashboard.components.issue_table import show_warnings
from netmap.dashboard.components.map_content import show_content
from netmap.dashboard.components.opening import show_upload, show_ways
from netmap.dashboard.components.own_columns import show_own_columns
from netmap.dashboard.components.plain_text import plain


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network = state.texts(), opened.network
    st.title(texts("page-data"), anchor=False)
    st.header(plain(words.map_name(network, opened.source, texts)), anchor=False)
    show_content(opened, texts)
    show_warnings(opened)
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
