"""Who was at a meeting: a list to tick, by type, saved as one step."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.forms.record_form import show_form
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.attending import attend, ticks_of
from netmap.editing.listing import find_listed
from netmap.i18n import Texts
from netmap.model import Actor, Network
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store


def show_meeting(store: Store, network: Network, meeting: str, texts: Texts) -> None:
    """Show what is said about a meeting, and who was there."""
    ticks = ticks_of(meeting, network)
    said, there = st.tabs(
        [texts("attend-details"), texts("attend-who")], key=f"attend-tabs-{meeting}"
    )
    with said:
        show_form(store, network, Kind.MEETING, meeting)
    if meeting in {one.id for one in network.meetings}:
        with there:
            _show_ticks(store, network, meeting, ticks, texts)


def _show_ticks(
    store: Store, network: Network, meeting: str, ticks: dict[str, bool], texts: Texts
) -> None:
    if not network.actors:
        st.text(texts("attend-nobody"))
        return
    form = f"attend:{meeting}"
    state.begin_form(form, store.position(), ticks)
    with st.container(horizontal=True, vertical_alignment="bottom", wrap=False):
        wanted = st.text_input(
            texts("attend-search"),
            key=f"attend-search-{meeting}",
            type="search",
            placeholder=texts("attend-search"),
            live=True,
            label_visibility="collapsed",
        )
        st.button(
            texts("attend-save"),
            key="attend-save",
            type="primary",
            on_click=_save,
            args=(form, meeting),
        )
    st.text(texts("attend-count", count=sum(ticks.values())))
    names = [(actor.id, actor.name) for actor in network.actors]
    found = find_listed(names, wanted or "")
    most = DEFAULT_SETTINGS.dashboard.ticked_actors
    shown = sorted(
        (network.actor_by_id[actor] for actor, _ in found[:most]),
        key=lambda actor: (not actor.type, actor.type.casefold(), actor.name.casefold()),
    )
    with st.container(key="attend-list", gap="xsmall"):
        for kind, actors in groupby(shown, key=lambda actor: actor.type):
            st.caption(plain(kind) or texts("attend-no-type"))
            _show_group(form, list(actors))
    if not found:
        st.text(texts("edit-none"))
    elif len(found) > most:
        st.text(texts("attend-more", shown=most, count=len(found)))


def _show_group(form: str, actors: list[Actor]) -> None:
    with st.grid(3, min_column_width=200, gap="xxsmall"):
        for actor in actors:
            st.checkbox(
                plain(actor.name),
                key=state.form_key(form, actor.id),
                on_change="ignore",
                persist_state="session",
            )


def _save(form: str, meeting: str) -> None:
    """Save all ticks that were set or taken away since the list was begun."""
    begun, ticked = state.form_begun(form), state.ticked(form)
    now = {actor: actor in ticked for actor in (*begun, *ticked)}  # some came to the map since
    if carry_out(attend(meeting, begun, now)):
        state.end_form(form)
