"""Tools at the right of the header: keep the map, or undo and redo what was done to it."""

from __future__ import annotations

import dataclasses

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.drawing.keys import listen_to_keys
from netmap.dashboard.shared.forms.editor import known_editor, show_editor
from netmap.dashboard.shared.maps.keeping import show_keep
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.history import tell_step
from netmap.errors import NetmapError, StoreError
from netmap.i18n import Texts
from netmap.store import Batch, Reason


def show_tools(opened: OpenMap, texts: Texts) -> None:
    """Show what can be done to the open map from everywhere."""
    if opened.store is None:
        with st.popover(texts("keep-button"), icon=":material/save:", type="primary", key="keep"):
            st.text(texts("keep-lead"))
            show_keep(opened, texts, key="keep")
        return
    if who := known_editor():
        _show_step(opened.store.next_undo(who=who), "undo", texts)
        _show_step(opened.store.next_redo(who=who), "redo", texts)
    if opened.store.backup_fault is not None:
        _show_backup_fault(opened.store.backup_fault, texts)
    show_editor(texts)
    listen_to_keys()


def _show_backup_fault(fault: StoreError, texts: Texts) -> None:
    """Say that the map has no backup of its present state, why, and let it be tried again."""
    with st.popover(
        texts("backup-fault"), icon=":material/warning:", type="primary", key="backup-fault"
    ):
        st.text(texts("backup-fault-help", reason=texts.error(fault)))
        st.button(texts("backup-again"), key="backup-again", on_click=_back_up)


def _back_up() -> None:
    store, texts = state.store(), state.texts()
    if store is None:
        return
    store.back_up_if_changed(Reason.DAILY)
    if store.backup_fault is None:
        state.notify(texts("backup-done"))
    else:
        state.notify(texts.error(store.backup_fault), failed=True)


def _show_step(step: Batch | None, name: str, texts: Texts) -> None:
    """Show the button that takes a step back, with the step's name."""
    done = tell_step(dataclasses.replace(step, undo_of=None), texts) if step else ""
    st.button(
        texts(f"back-{name}-button"),
        key=f"{name}-step",
        icon=f":material/{name}:",
        type="tertiary",
        help=plain(texts(f"back-{name}-help", step=done) if step else texts(f"back-{name}-none")),
        disabled=step is None,
        on_click=_take_back,
        args=(
            step.position if step else 0,
            texts("step-undone" if name == "undo" else "step-redone", step=done),
        ),
    )


def _take_back(position: int, told: str) -> None:
    store = state.store()
    if store is None:
        return
    try:
        store.undo(position, who=state.editor())
        state.notify(told)
    except NetmapError as error:
        state.notify(state.texts().error(error), failed=True)
