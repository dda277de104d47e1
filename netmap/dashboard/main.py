"""The dashboard's frame: language, navigation and the map that is open."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.components import header, opening, style
from netmap.dashboard.components.plain_text import plain
from netmap.errors import NetmapError


def main() -> None:
    """Draw the page that the visitor is on, or the start page while no map is open."""
    header.configure_page()
    style.apply_style(state.texts())
    header.choose_language(state.texts())
    state.keep_address()
    texts = state.texts()
    page = st.navigation(navigation.pages(texts), position="top")
    try:
        if state.opened() is None:
            opening.show_start()
        else:
            page.run()
    except NetmapError as error:
        st.error(plain(texts.error(error)))


if __name__ == "__main__":
    main()
