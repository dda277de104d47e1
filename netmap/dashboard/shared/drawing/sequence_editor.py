"""Arrange the scenes of a presentation: titles, notes, order."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.drawing.sequence import (
    add_view,
    arrange,
    arranged,
    begin_scene,
    save_scene,
)
from netmap.dashboard.shared.forms.editor import known_editor
from netmap.dashboard.shared.plain_text import plain
from netmap.documents.presenting import Staged
from netmap.editing.scenes import Step, move_scene, remove_scene
from netmap.i18n import Texts
from netmap.model.scenes import SavedScene
from netmap.views.scene.view import View

_NOTE_HEIGHT = 110


def can_arrange(opened: OpenMap) -> bool:
    """Whether the sequence may be changed: in a kept map it is known by whom."""
    return opened.store is None or bool(known_editor())


def offer_scene(opened: OpenMap, view: View, texts: Texts) -> None:
    """Offer to add the map as it is set now to the presentation."""
    if can_arrange(opened):
        st.button(
            texts("present-add"),
            key="present-add",
            icon=":material/slideshow:",
            on_click=add_view,
            args=(opened, view),
        )


def show_sequence(
    opened: OpenMap, scenes: tuple[SavedScene, ...], staged: tuple[Staged, ...], texts: Texts
) -> None:
    """Show the scenes in their order, and let one of them be changed."""
    with st.expander(texts("present-arrange"), key="present-arrange"):
        if opened.store is None:
            st.text(texts("present-session"))
        own = bool(arranged(opened))
        if not own:
            st.text(texts("present-automatic"))
        if not can_arrange(opened):
            st.text(texts("history-who-first"))
            return
        titles = {
            one.id: texts("present-listed", number=number, title=one.title)
            for number, one in enumerate(staged, start=1)
        }
        chosen = st.selectbox(
            texts("present-scene"),
            list(titles),
            format_func=lambda scene: titles.get(scene, scene),
            key="present-scene",
        )
        if chosen in titles:
            _show_scene(opened, scenes, chosen, staged, texts)
        if own:
            st.button(
                texts("present-restore"),
                key="present-restore",
                type="tertiary",
                on_click=arrange,
                args=(opened, scenes, Step.RESTORED, lambda _: ()),
            )


def _show_scene(
    opened: OpenMap,
    scenes: tuple[SavedScene, ...],
    chosen: str,
    staged: tuple[Staged, ...],
    texts: Texts,
) -> None:
    saved = next(scene for scene in scenes if scene.id == chosen)
    shown = next(one for one in staged if one.id == chosen)
    form = begin_scene(opened, saved)
    st.text_input(
        texts("present-title"),
        placeholder=texts("present-title-auto", title=shown.title),
        key=state.form_key(form, "title"),
        on_change="ignore",
        persist_state="session",
    )
    st.text_area(
        texts("present-note"),
        placeholder=shown.note,
        height=_NOTE_HEIGHT,
        key=state.form_key(form, "note"),
        on_change="ignore",
        persist_state="session",
    )
    st.button(
        texts("present-save"),
        key="present-save",
        on_click=save_scene,
        args=(opened, scenes, chosen, form),
    )
    with st.container(horizontal=True):
        moves = {"up": (-1, ":material/arrow_upward:"), "down": (1, ":material/arrow_downward:")}
        for name, (by, icon) in moves.items():
            st.button(
                texts(f"present-{name}"),
                key=f"present-{name}",
                icon=icon,
                help=plain(shown.title),
                disabled=move_scene(scenes, chosen, by) == scenes,
                on_click=partial(arrange, scene=chosen),
                args=(opened, scenes, Step.ORDERED, partial(move_scene, id=chosen, by=by)),
            )
        st.button(
            texts("present-remove"),
            key="present-remove",
            icon=":material/delete:",
            disabled=len(scenes) == 1,
            on_click=partial(arrange, scene=chosen),
            args=(opened, scenes, Step.REMOVED, partial(remove_scene, id=chosen)),
        )
