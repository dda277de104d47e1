"""The named states of a kept map: their names, other names for them, and no name any more."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.history.steps import do_to_map
from netmap.dashboard.shared.forms.editor import known_editor
from netmap.dashboard.shared.table import show_table
from netmap.i18n import Texts
from netmap.opening.states import remove_state, rename_state
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store


def show_named_states(store: Store, texts: Texts) -> None:
    """List the named states; whoever edits can rename and remove them."""
    st.header(texts("named-title"), anchor=False)
    snapshots = store.snapshots()
    if not snapshots:
        st.text(texts("named-none"))
        return
    show_table(
        [texts(f"history-{name}") for name in ("name", "position", "named-at", "who")],
        [
            (one.name, str(one.position), texts("history-moment", at=one.at.astimezone()), one.who)
            for one in snapshots
        ],
        key="named-states",
        caption=texts("named-title"),
    )
    if known_editor():
        _edit([one.name for one in snapshots], texts)


def _edit(names: list[str], texts: Texts) -> None:
    chosen = st.selectbox(
        texts("named-choose"), names, index=None, placeholder=texts("compare-choose"), key="named"
    )
    if chosen is None:
        return
    with st.form(f"named-form-{chosen}", border=False):
        most = DEFAULT_SETTINGS.limits.state_characters
        entered = st.text_input(texts("named-new-name"), value=chosen, max_chars=most)
        with st.container(horizontal=True):
            rename = st.form_submit_button(texts("named-rename"), key="named-rename")
            remove = st.form_submit_button(
                texts("named-remove"), key="named-remove", help=texts("named-remove-help")
            )
    if rename or remove:
        do_to_map(partial(_rename, chosen, entered) if rename else partial(_remove, chosen))
        st.rerun()


def _rename(name: str, new_name: str, store: Store) -> str:
    rename_state(store, name, new_name, who=state.editor())
    return state.texts()("named-renamed", name=new_name)


def _remove(name: str, store: Store) -> str:
    remove_state(store, name)
    return state.texts()("named-removed", name=name)
