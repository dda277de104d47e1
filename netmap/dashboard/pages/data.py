"""Daten: what is open, opening something else, and taking the map along."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.components import words
from netmap.dashboard.components.downloads import show_downloads
from netmap.dashboard.components.issue_table import show_warnings
from netmap.dashboard.components.map_content import show_content
from netmap.dashboard.components.opening import show_examples, show_template, show_upload
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
    show_downloads(opened, texts)
    st.header(texts("data-open"), anchor=False)
    problems = st.container()
    example, upload, template = st.columns(3, border=True)
    with example:
        st.subheader(texts("data-example-open"), anchor=False)
        show_examples(texts, problems)
    with upload:
        st.subheader(texts("start-upload"), anchor=False)
        show_upload(texts, problems)
    with template:
        st.subheader(texts("start-template"), anchor=False)
        show_template(texts)


if __name__ == "__main__":
    show()
