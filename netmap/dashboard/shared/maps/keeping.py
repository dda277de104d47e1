"""Keep what is only looked at as a map of one's own, or begin an empty one."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from netmap.dashboard import cache, navigation, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared import words
from netmap.dashboard.shared.forms.editor import ask_editor, known_editor, take_editor
from netmap.dashboard.shared.maps.place import choose_place
from netmap.editing.duplicates import RememberApart
from netmap.editing.erasing import tell_erased
from netmap.editing.keep import begin, configured_database
from netmap.errors import NetmapError
from netmap.i18n import Texts
from netmap.model import Network
from netmap.opening.recent import remember_map
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store


def show_keep(opened: OpenMap, texts: Texts, *, key: str) -> None:
    """Offer to keep a map that is only looked at; its warnings stay with the list."""
    proposed = words.map_name(opened.network, opened.source, texts)
    with st.form(f"{key}-form", border=False):
        title, where = choose_place(texts, proposed=proposed, key=key)
        who = known_editor() or ask_editor(texts, key=key)
        if st.form_submit_button(texts("keep-do"), type="primary", key=f"{key}-do"):
            _begin(where, opened, title=title, who=who)
            st.rerun()


def show_create(texts: Texts) -> None:
    """Offer to begin an empty map; then one stands where one can type."""
    with st.form("create-form", border=False):
        title, where = choose_place(texts, proposed=texts("create-proposed"), key="create")
        who = known_editor() or ask_editor(texts, key="create")
        if st.form_submit_button(texts("create-do"), key="create-do"):
            _begin(where, OpenMap(network=Network(), source=""), title=title, who=who)
            state.focus_line()
            navigation.open_page("edit")


def take_up(store: Store) -> None:
    """Work on a kept map from now on, and remember it for the next start."""
    state.open_kept(store)
    if store.erase_fault is not None:
        state.notify(state.texts().error(store.erase_fault), failed=True)
    elif store.resumed is not None:
        server = store.backups is None
        state.notify(tell_erased(store.resumed, state.texts(), resumed=True, server=server))
    if store.backups is not None and configured_database() is None:
        remember_map(Path(store.name))


def _begin(where: str, opened: OpenMap, *, title: str, who: str) -> None:
    network = opened.network
    texts = state.texts()
    take_editor(who)
    whole = len(network.actors) <= DEFAULT_SETTINGS.canvas.bubble_actors
    places = cache.layout(network).places if whole else None
    who = state.editor() or who
    try:
        store = begin(where, network, opened.contacts, title=title, who=who, places=places)
        if opened.apart:
            store.apply(RememberApart(pairs=opened.apart), who=who)
    except NetmapError as error:
        state.notify(texts.error(error), failed=True)
        st.rerun()
    state.notify(texts("keep-done", where=store.name))
    take_up(store)
