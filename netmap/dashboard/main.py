"""The dashboard's frame: language, navigation and the map that is open."""

from __future__ import annotations

import logging

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.door import Door
from netmap.dashboard.shared import header, style
from netmap.dashboard.shared.maps import beginning, opening, rescue
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.tools import show_tools
from netmap.errors import NetmapError, StoreError
from netmap.i18n import Texts

_log = logging.getLogger(__name__)


def main() -> None:
    """Draw the page that the visitor is on, or the start page while no map is open."""
    header.configure_page()
    if not Door.stands:
        _refuse(state.texts())
        return
    style.apply_style(state.texts())
    head = header.show_head(state.texts())
    state.keep_address()
    texts = state.texts()
    page = st.navigation(navigation.pages(texts), position="top")
    leads = navigation.name_of(page) in beginning.LEADING
    header.show_notice()
    try:
        opened = state.opened()
        if opened is None:
            opening.show_start()
        else:
            with head:
                show_tools(opened, texts)
            if opened.store and not opened.network.actors and leads:
                beginning.lead_on(opened, texts)
            else:
                page.run()
    except StoreError as error:
        rescue.show_rescue(error)
    except NetmapError as error:
        st.error(plain(texts.error(error)))


def _refuse(texts: Texts) -> None:
    """Show nothing where Streamlit runs this script by itself, to whoever reaches its server."""
    _log.error(texts("door-missing"))
    st.error(plain(texts("door-missing")))


if __name__ == "__main__":
    main()
