"""The pages and the ways between them."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import streamlit as st

from netmap.dashboard import state
from netmap.i18n import Texts

ADDRESSES = {
    "overview": "",
    "map": "karte",
    "fields": "handlungsfelder",
    "gaps": "luecken",
    "compare": "vergleich",
    "present": "praesentieren",
    "edit": "bearbeiten",
    "history": "verlauf",
    "data": "daten",
}
"""The pages in the order of the navigation: file and path in the address, "" for the entry."""

_FOLDER = Path(__file__).parent


def pages(texts: Texts) -> list[st.Page]:
    """Return the pages; the entry answers to the bare address.

    They have no icons: Streamlit would fetch them from outside, as icons of the browser's tab.
    """
    return [
        st.Page(
            _FOLDER / name / "page.py",
            title=texts(f"page-{name}"),
            url_path=path or None,
            default=not path,
        )
        for name, path in ADDRESSES.items()
    ]


def name_of(page: st.Page) -> str:
    """Return the name of a page, as :func:`open_page` takes it."""
    return next(name for name, path in ADDRESSES.items() if path == page.url_path)


def open_page(name: str) -> NoReturn:
    """Go to a page; what it shows is in the state."""
    st.switch_page(_FOLDER / name / "page.py", query_params=state.address())
