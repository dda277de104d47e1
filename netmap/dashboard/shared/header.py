"""The slim header: the mark, the pages and the language."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, Texts
from netmap.views.scene.palette import PAGES, Theme

_SIDEBAR_PIXELS = 240
_MARK = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>
  g {{ fill: {PAGES[Theme.LIGHT].accent}; stroke: {PAGES[Theme.LIGHT].accent} }}
  @media (prefers-color-scheme: dark) {{
    g {{ fill: {PAGES[Theme.DARK].accent}; stroke: {PAGES[Theme.DARK].accent} }}
  }}
</style>
<g stroke-width="2.5"><path fill="none" d="M7 9 16 17 25 7M16 17 12 27M16 17 26 24"/>
<circle cx="16" cy="17" r="4"/><circle cx="7" cy="9" r="3"/><circle cx="25" cy="7" r="3"/>
<circle cx="12" cy="27" r="2"/><circle cx="26" cy="24" r="2"/></g></svg>"""
"""A small network, drawn here: page icons by name would be fetched from outside."""


def configure_page() -> None:
    """Set what belongs to the whole page."""
    st.set_page_config(
        page_title="netmap",
        page_icon=_MARK,
        layout="wide",
        initial_sidebar_state=_SIDEBAR_PIXELS,
    )
    st.logo(_MARK)


def show_head(texts: Texts) -> st.delta_generator.DeltaGenerator:
    """Let the visitor switch the language; returns the place beside it for further tools."""
    with st.container(key="head", horizontal=True, gap="xsmall", vertical_alignment="center"):
        tools = st.container(
            key="tools", horizontal=True, width="content", gap="xxsmall", wrap=False
        )
        with st.container(key="language", width="content"):
            st.segmented_control(
                texts("language-label"),
                [language.value for language in Language],
                default=texts.language.value,
                required=True,
                key=state.LANGUAGE,
                persist_state="session",
                on_change=state.renew_choices,
                label_visibility="collapsed",
            )
    return tools


def show_notice() -> None:
    """Show what the last action did, or why it failed."""
    notice = state.notice()
    if notice is None:
        return
    failed, text = notice
    if failed:
        st.error(plain(text))
    else:
        st.toast(plain(text))
