"""Take a list into a kept map: see what it would change, take or leave each line, as one step."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.data.intake_lines import ask_doubts, ask_lines, show_unchanged
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.differences import show_differences
from netmap.dashboard.shared.forms.editor import ask_editor, known_editor, take_editor
from netmap.dashboard.shared.lists import in_hand
from netmap.dashboard.shared.lists.left_out import show_line
from netmap.dashboard.shared.lists.proposal import Ways
from netmap.dashboard.shared.maps import opening
from netmap.dashboard.shared.maps.issue_table import show_warnings
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.differences import list_differences, rehearse
from netmap.editing.doubts import Same
from netmap.editing.imports import How, Import
from netmap.editing.intake import Intake
from netmap.editing.keep import fill, look_at_list
from netmap.errors import NetmapError
from netmap.i18n import Texts
from netmap.store import Store


def show_import(opened: OpenMap, store: Store, texts: Texts) -> None:
    """Take a list, show what it would change in the kept map, and do so when it is wanted."""
    st.header(texts("import-title"), anchor=False)
    read = state.pending()
    if read is None:
        opening.show_upload(texts, st.container(), then=state.set_pending)
        return
    st.text(texts("import-read", source=read.source))
    show_line(in_hand.of_source(read.source), texts)
    show_warnings(read)
    how = st.segmented_control(
        texts("import-how"),
        list(How),
        default=How.MERGE,
        required=True,
        format_func=lambda one: texts(f"import-{one}"),
        help=texts("import-how-help"),
        key="import-how",
    )
    taken, same = frozenset[str](), Same()
    found = _look(store, read, How(how), same, texts)
    if found is not None and (same := ask_doubts(found, texts)):
        found = _look(store, read, How(how), same, texts)
    nothing = True
    if found is not None:
        taken = ask_lines(found, texts)
        show_unchanged(found, texts)
        command = Import(network=read.network, how=How(how), taken=taken, same=same)
        nothing = not (_show_sum(opened, store, command, texts) or found.contacts)
    who = known_editor() or ask_editor(texts, key="import")
    with st.container(horizontal=True):
        if st.button(texts("import-do"), key="import-do", type="primary", disabled=nothing):
            take_editor(who)
            _take_in(store, read, How(how), taken, same, texts)
        if st.button(texts("list-as-own"), key="import-look", help=texts("import-look-help")):
            state.set_pending(None)
            opening.open_own(read)
        st.button(texts("import-drop"), key="import-drop", on_click=state.set_pending, args=(None,))


def ways_on(opened: OpenMap) -> Ways:
    """Return what may become of a list beside the open map: part of a kept one, or its own."""
    if opened.store is None:
        return {"list-open": opening.open_own}
    return {"list-into-map": _look_at, "list-as-own": opening.open_own}


def _look_at(made: OpenMap) -> None:
    """Show what the list would change in the kept map."""
    in_hand.hide()
    state.set_pending(made)
    st.rerun()


def _look(store: Store, read: OpenMap, how: How, same: Same, texts: Texts) -> Intake | None:
    """Return what the list would change; None if it cannot be taken in, which is said."""
    try:
        return look_at_list(store, read.network, read.contacts, how=how, same=same)
    except NetmapError as error:
        st.error(plain(texts.error(error)))
        return None


def _show_sum(opened: OpenMap, store: Store, command: Import, texts: Texts) -> bool:
    """Show what all that is ticked changes, with what goes or stays along; False if nothing."""
    try:
        after = rehearse(store, command)
    except NetmapError as error:
        st.error(plain(texts.error(error)))
        return False
    st.subheader(texts("import-sum"), anchor=False)
    found = list_differences(opened.network, after)
    show_differences(found, texts, key="import-differences")
    return bool(found)


def _take_in(
    store: Store, read: OpenMap, how: How, taken: frozenset[str], same: Same, texts: Texts
) -> None:
    who = state.editor()
    try:
        fill(store, read.network, read.contacts, how=how, who=who, taken=taken, same=same)
    except NetmapError as error:
        st.error(plain(texts.error(error)))
        return
    state.set_pending(None)
    state.notify(texts("import-done"))
    navigation.open_page("overview")
