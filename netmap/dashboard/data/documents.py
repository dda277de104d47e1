"""Written documents about the open map: report, handout, a page about each actor."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap.dashboard import cache
from netmap.dashboard.library import OpenMap
from netmap.dashboard.places import find_kept
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.words import map_name
from netmap.documents.report import check_link, report_bytes
from netmap.errors import ExportError
from netmap.exports import DOCUMENT_SUFFIXES
from netmap.i18n import Texts
from netmap.model.report_kinds import ReportKind
from netmap.opening.file_names import file_stem


def show_documents(opened: OpenMap, texts: Texts) -> None:
    """Offer documents about the map; a file is written when it is asked for."""
    st.header(texts("documents-title"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        kind = st.selectbox(
            texts("documents-kind"),
            [ReportKind.REPORT, ReportKind.HANDOUT, ReportKind.PROFILE],
            format_func=lambda entry: texts(f"documents-{entry}"),
            key="document-kind",
            width=420,
        )
        link = st.text_input(
            texts("documents-link"),
            placeholder="https://",
            help=plain(texts("documents-link-help")),
            key="document-link",
            width=320,
        ).strip()
        wrong = _what_is_wrong(link, texts)
        stem = file_stem(
            f"{map_name(opened.network, opened.source, texts)} {texts(f'documents-{kind}-file')}"
        )
        for suffix in DOCUMENT_SUFFIXES:
            st.download_button(
                texts(f"documents-download-{suffix.removeprefix('.')}"),
                partial(
                    report_bytes,
                    opened.network,
                    suffix,
                    language=texts.language,
                    kind=kind,
                    link=link,
                    find=partial(cache.tested_findings, opened.network),
                    place=find_kept(opened),
                ),
                file_name=stem + suffix,
                on_click="ignore",
                disabled=bool(wrong),
                key=f"document-{suffix}",
                icon=":material/download:",
            )
    if wrong:
        st.error(plain(wrong))


def _what_is_wrong(link: str, texts: Texts) -> str:
    """Return why a link cannot be used, with a remedy; "" if it can."""
    try:
        check_link(link)
    except ExportError as error:
        return texts.error(error)
    return ""
