"""Opening a map: an example, an own list, or the one the server was started with."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.components.issue_table import show_issues
from netmap.dashboard.components.plain_text import plain
from netmap.dashboard.components.words import source_name
from netmap.dashboard.library import OpenMap
from netmap.errors import SourceError
from netmap.exports.template import build_template
from netmap.i18n import Texts
from netmap.services.open import Opened, examples, open_source, open_upload
from netmap.settings import DEFAULT_SETTINGS

SOURCE_VARIABLE = "NETMAP_SOURCE"
"""Environment variable that names the map to open first: a workbook, a folder or an example."""

_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FIRST_EXAMPLE = "beispielstadt"


def show_start() -> None:
    """Show the three ways to begin while no map is open."""
    texts = state.texts()
    st.title(texts("start-title"), anchor=False)
    st.text(texts("start-lead"))
    problems = st.container()
    example, upload, template = st.columns(3, border=True)
    with example:
        st.header(texts("start-example"), anchor=False)
        st.text(texts("start-example-help"))
        if st.button(texts("start-example-button"), type="primary", key="start-example"):
            _open(lambda: open_source(_FIRST_EXAMPLE), _FIRST_EXAMPLE, problems)
    with upload:
        st.header(texts("start-upload"), anchor=False)
        show_upload(texts, problems)
    with template:
        st.header(texts("start-template"), anchor=False)
        show_template(texts)
    source = os.environ.get(SOURCE_VARIABLE)
    if source:
        _open(lambda: open_source(source), source, problems)


def show_examples(texts: Texts, problems: st.delta_generator.DeltaGenerator) -> None:
    """Offer the examples that come with netmap."""
    names = [example.id for example in examples()]
    chosen = st.selectbox(
        texts("data-example"),
        names,
        format_func=lambda name: source_name(name, texts),
        key=state.EXAMPLE,
    )
    if chosen and st.button(texts("data-open-example"), key="data-open-example"):
        _open(lambda: open_source(chosen), chosen, problems)


def show_upload(texts: Texts, problems: st.delta_generator.DeltaGenerator) -> None:
    """Take a workbook or CSV files; what is wrong with them is shown in ``problems``."""
    files = st.file_uploader(
        texts("upload-label"),
        type=["xlsx", "xlsm", "csv", "tsv"],
        accept_multiple_files=True,
        max_upload_size=DEFAULT_SETTINGS.limits.file_bytes // 2**20,
        key="upload",
        help=texts("upload-help"),
    )
    if files:
        content = {file.name: file.getvalue() for file in files}
        _open(lambda: open_upload(content), ", ".join(content), problems)


def show_template(texts: Texts) -> None:
    """Offer the empty workbook."""
    st.text(texts("template-help"))
    st.download_button(
        texts("template-button"),
        partial(build_template, texts),
        file_name=texts("template-file"),
        mime=_WORKBOOK_TYPE,
        on_click="ignore",
        key="template",
    )


def _open(
    read: Callable[[], Opened], source: str, problems: st.delta_generator.DeltaGenerator
) -> None:
    """Open what ``read`` gives and go to its overview, or say why not and keep the map before."""
    texts = state.texts()
    with problems:
        try:
            with st.spinner(texts("upload-reading")):
                opened = read()
        except SourceError as error:
            st.error(plain(texts.error(error)))
            return
        if opened.network is None:
            st.error(texts("upload-refused", kept="yes" if state.opened() else "no"))
            show_issues(opened.issues, key="upload-issues")
            return
    state.open_map(
        OpenMap(
            network=opened.network,
            source=source,
            warnings=opened.issues,
            contacts=len(opened.contacts),
        )
    )
    navigation.open_page("overview")
