"""Editing on the map: what is chosen can be changed or deleted, and cooperations are drawn."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.places import are_kept
from netmap.dashboard.shared.drawing.map_canvas import MapEvent
from netmap.dashboard.shared.forms.editor import known_editor
from netmap.dashboard.shared.forms.record_form import show_form
from netmap.dashboard.shared.forms.record_saving import form_name
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.editing.edit import Arrange
from netmap.editing.listing import list_records
from netmap.editing.record_columns import to_entry
from netmap.i18n import Texts
from netmap.model import Cooperation, Network
from netmap.model.spots import DraggedSpot
from netmap.records import Kind
from netmap.views.scene.scene import View

_KINDS = {"actor": Kind.ACTOR, "cooperation": Kind.COOPERATION}


def can_edit(opened: OpenMap) -> bool:
    """Whether the map is kept, and it is known who edits."""
    return opened.store is not None and bool(known_editor())


def take_up(opened: OpenMap, event: MapEvent | None, view: View) -> None:
    """Take up what a visitor did on a kept map: drag an actor, or draw to the second one."""
    if event is None or not can_edit(opened):
        return
    if event.kind == "moved" and event.id and event.place and are_kept(opened.network, view):
        x, y = event.place
        carry_out(Arrange(positions=(DraggedSpot(actor=event.id, x=x, y=y),)))
        st.rerun()
    if event.kind == "drawn":
        first, second = event.ids
        _begin_cooperation(first, second)
        st.rerun()
    if event.kind == "select":
        drawn_from = state.drawing()
        if drawn_from and event.target == "actor" and event.id and event.id != drawn_from:
            _begin_cooperation(drawn_from, event.id)
        elif drawn_from is None:
            state.edit(None)


def show_edit_tools(opened: OpenMap, texts: Texts) -> bool:
    """Show what can be done with what is chosen; returns whether a form takes the place.

    Parameters
    ----------
    opened : OpenMap
        The map; nothing is shown unless it is kept and somebody edits.
    texts : Texts
        The language.
    """
    if opened.store is None or not known_editor():
        return False
    edited, chosen = state.edited(), state.selected()
    if edited and edited[1] in ("", chosen.id if chosen else ""):
        st.button(
            texts("map-edit-close"),
            key="map-edit-close",
            icon=":material/arrow_back:",
            type="tertiary",
            on_click=state.edit,
            args=(None,),
        )
        kind, known_as = Kind(edited[0]), edited[1]
        show_form(opened.store, opened.network, kind, known_as, side_by_side=1, close=True)
        return True
    drawn_from = state.drawing()
    if drawn_from in opened.network.actor_by_id:
        _show_drawing(drawn_from, opened.network, texts)
    else:
        _show_buttons(texts)
    return False


def _show_drawing(drawn_from: str, network: Network, texts: Texts) -> None:
    """Say that a second actor is to be clicked; it can also be chosen by name."""
    st.text(texts("map-draw-second", actor=network.actor_name(drawn_from)))
    others = dict(list_records(Kind.ACTOR, network))
    others.pop(drawn_from)
    second = st.selectbox(
        texts("map-draw-name"),
        list(others),
        index=None,
        format_func=lambda actor: others[actor],
        placeholder=texts("edit-choose"),
        key="map-draw-second",
    )
    if second:
        _begin_cooperation(drawn_from, second)
        st.rerun()
    st.button(texts("map-draw-stop"), key="map-draw-stop", on_click=state.draw_from, args=(None,))


def _show_buttons(texts: Texts) -> None:
    chosen = state.selected()
    with st.container(horizontal=True, gap="xxsmall", key="map-edit"):
        if chosen is None:
            st.button(
                texts("edit-new", record=texts("record-actor")),
                key="map-edit-new",
                icon=":material/add:",
                on_click=state.edit,
                args=(Kind.ACTOR, ""),
            )
            return
        st.button(
            texts("map-edit"),
            key="map-edit-open",
            icon=":material/edit:",
            on_click=state.edit,
            args=(_KINDS[chosen.target], chosen.id),
        )
        if chosen.target == "actor":
            st.button(
                texts("map-draw"),
                key="map-draw",
                icon=":material/timeline:",
                help=texts("map-draw-help"),
                on_click=state.draw_from,
                args=(chosen.id,),
            )


def _begin_cooperation(source: str, target: str) -> None:
    """Open the form of a new cooperation between two actors."""
    state.draw_from(None)
    form = form_name(Kind.COOPERATION, "")
    state.end_form(form)
    tie = Cooperation(id="", source=source, target=target)
    day_format = state.texts()("edit-day-format")
    state.begin_form(form, 0, to_entry(Kind.COOPERATION, tie, day_format=day_format))
    state.edit(Kind.COOPERATION)
