"""Where a new map is kept: its name and its folder, both proposed."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from netmap.editing.keep import SUFFIX, configured_database, documents_folder
from netmap.i18n import Texts
from netmap.opening.file_names import file_stem


def choose_place(texts: Texts, *, proposed: str, key: str) -> tuple[str, str]:
    """Ask for the name of a new map and where to keep it.

    Parameters
    ----------
    texts : Texts
        The language.
    proposed : str
        A name for the map.
    key : str
        One for each place that asks.

    Returns
    -------
    str
        Name of the map.
    str
        Path of its file, or the address of a database if one was entered; that in
        ``NETMAP_DATABASE`` if there is one, and nothing to choose.
    """
    title = st.text_input(texts("place-title"), value=proposed, key=f"{key}-title")
    team = configured_database()
    if team is not None:
        st.caption(texts("place-team"))
        return title, team
    folder = st.text_input(
        texts("place-folder"),
        value=str(documents_folder()),
        key=f"{key}-folder",
        autocomplete="off",
    ).strip()
    st.caption(texts("place-file"))
    return title, folder if "://" in folder else str(Path(folder, file_stem(title) + SUFFIX))
