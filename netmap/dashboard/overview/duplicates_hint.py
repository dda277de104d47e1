"""A line on the overview that actors may be there twice."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, navigation
from netmap.dashboard.library import OpenMap
from netmap.i18n import Texts


def show_duplicates_hint(opened: OpenMap, texts: Texts) -> None:
    """Say how many may be, with the way to where it is decided; nothing if there are none."""
    found = cache.duplicates(opened)
    if not found.groups:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(texts("duplicates-hint", count=len(found.groups)), width="content")
        if st.button(texts("duplicates-look"), key="duplicates-look", type="tertiary"):
            navigation.open_page("data")
