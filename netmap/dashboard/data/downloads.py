"""The open map as a file to take along."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap.dashboard import cache
from netmap.dashboard.library import OpenMap
from netmap.dashboard.places import find_kept
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.words import map_name
from netmap.documents.export import export_bytes
from netmap.exports import SUFFIXES
from netmap.i18n import Texts
from netmap.opening.file_names import file_stem
from netmap.records.own_columns import list_own_columns


def show_downloads(opened: OpenMap, texts: Texts) -> None:
    """Offer the map in every form that netmap writes; a file is made when it is asked for."""
    st.header(texts("data-downloads"), anchor=False)
    name = map_name(opened.network, opened.source, texts)
    with st.container(horizontal=True):
        for suffix in SUFFIXES:
            st.download_button(
                texts(f"data-download-{suffix.removeprefix('.')}"),
                partial(
                    export_bytes,
                    opened.network,
                    suffix,
                    language=texts.language,
                    find=partial(cache.tested_findings, opened.network),
                    place=find_kept(opened),
                ),
                file_name=file_stem(name) + suffix,
                on_click="ignore",
                key=f"download-{suffix}",
                icon=":material/download:",
            )
    own = (*list_own_columns(opened.network.actors), *list_own_columns(opened.network.cooperations))
    if own:
        headings = ", ".join(dict.fromkeys(column.heading for column in own))
        st.caption(plain(texts("data-own-columns", columns=headings)))
