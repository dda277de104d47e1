"""The map's filters in the sidebar."""

from __future__ import annotations

import dataclasses

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.map.own_choice import (
    choose_own_column,
    choose_own_values,
    switch_own_value,
)
from netmap.dashboard.places import arrange_anew
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.model import CooperationStatus, Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.arrangements import Arrangement
from netmap.views.scene.legend import FilterKind
from netmap.views.scene.scene import ColourBy, View
from netmap.views.scene.visible import find_visible
from netmap.views.text.details import closeness_levels, name_closeness
from netmap.views.text.glossary import define_measures

_SIZES = ("degree", "strength", "betweenness", "harmonic_closeness", "core_number")
_SAME = ""
_ALL = ""
_ANY = 0.0


def search_actor(network: Network, texts: Texts) -> None:
    """Let the visitor find an actor by name and jump to it."""
    st.selectbox(
        texts("filter-search"),
        _by_name(network),
        index=None,
        format_func=network.actor_name,
        placeholder=texts("filter-search-hint"),
        key=state.SEARCH,
        on_change=state.jump_to_searched,
    )


def choose_view(network: Network, texts: Texts) -> View:
    """Let the visitor choose what the map shows; returns the view without focus or finding."""
    field = st.selectbox(
        texts("filter-field"),
        [_ALL, *network.field_by_id],
        format_func=lambda name: (
            network.field_by_id[name].name if name else texts("filter-all-fields")
        ),
        key=f"{state.FILTER}field",
        persist_state="session",
    )
    types = _choose_some("types", _types(network), texts)
    kinds = _choose_some("kinds", sorted({tie.kind for tie in network.cooperations}), texts)
    own = choose_own_column(network, texts)
    heading = "" if own is None else own.heading
    own_values = None if own is None else choose_own_values(own, texts)
    statuses = st.pills(
        texts("filter-statuses"),
        list(CooperationStatus),
        selection_mode="multi",
        default=sorted(View().statuses),
        format_func=lambda status: texts(f"status-{status}"),
        key=f"{state.FILTER}statuses",
        persist_state="session",
    )
    colours = [by for by in ColourBy if own is not None or by is not ColourBy.OWN]
    state.keep_within("colour", colours)
    colour_by = st.segmented_control(
        texts("filter-colour"),
        colours,
        default=View().colour_by,
        required=True,
        format_func=lambda by: plain(heading) if by == ColourBy.OWN else texts(f"column-{by}"),
        key=f"{state.FILTER}colour",
        persist_state="session",
    )
    size_by = st.selectbox(
        texts("filter-size"),
        [*_SIZES, _SAME],
        format_func=lambda name: texts(f"measure-{name}") if name else texts("filter-same-size"),
        help=_define_sizes(texts),
        key=f"{state.FILTER}size",
        persist_state="session",
    )
    arrangements = [by for by in Arrangement if own is not None or by is not Arrangement.BY_OWN]
    state.keep_within("arrangement", arrangements)
    arrangement = st.selectbox(
        texts("filter-arrangement"),
        arrangements,
        format_func=lambda by: texts(f"arrangement-{by}", column=heading),
        help=texts("filter-arrangement-help"),
        key=f"{state.FILTER}arrangement",
        persist_state="session",
    )
    below_arrangement = st.container()
    without = bool(network.coordinators) and st.toggle(
        texts("filter-without-office"),
        key=state.WITHOUT_OFFICE,
        help=texts("filter-without-office-help"),
        persist_state="session",
    )
    gone = st.multiselect(
        texts("filter-outage"),
        _by_name(network),
        format_func=network.actor_name,
        placeholder=texts("filter-outage-hint"),
        help=texts("filter-outage-help"),
        select_all=False,
        key=f"{state.FILTER}outage",
        persist_state="session",
    )
    least_weight = _choose_closeness(network, texts)
    meeting = _choose_meeting(network, texts)
    by_own = arrangement == Arrangement.BY_OWN
    view = View(
        field=field or None,
        types=types,
        kinds=kinds,
        least_weight=least_weight,
        meeting=meeting,
        own=heading if own_values or colour_by == ColourBy.OWN or by_own else "",
        own_values=own_values,
        colour_by=ColourBy(colour_by),
        size_by=size_by or None,
        arrangement=arrangement or Arrangement.NETWORK,
        without_coordinator=without,
        without=frozenset(gone),
    )
    if statuses:
        view = dataclasses.replace(view, statuses=frozenset(statuses))
    view = dataclasses.replace(view, aggregate=not _choose_everything(network, view, texts))
    below_arrangement.button(
        texts("map-arrange-anew"),
        key="arrange-anew",
        icon=":material/refresh:",
        type="tertiary",
        help=texts("map-arrange-anew-help"),
        on_click=arrange_anew,
        args=(network, view),
    )
    return view


def switch_filter(network: Network, kind: str, value: str) -> None:
    """Switch what an entry of the legend stands for: a type, a value, a stage, or a field alone."""
    if kind == FilterKind.FIELD:
        state.switch_field(value)
    elif kind == FilterKind.TYPE:
        types = _types(network)
        state.switch("types", value, types, types)
    elif kind == FilterKind.OWN:
        switch_own_value(network, value)
    else:
        state.switch("statuses", value, list(CooperationStatus), View().statuses)


def _choose_everything(network: Network, view: View, texts: Texts) -> bool:
    """Let the visitor see all actors of a large map one by one, unless they are too many."""
    canvas = DEFAULT_SETTINGS.canvas
    if len(network.actors) <= canvas.bubble_actors:
        return False
    many = len(find_visible(network, view)) > canvas.most_actors
    chosen = st.toggle(
        texts("filter-everything"),
        key=f"{state.FILTER}everything",
        disabled=many,
        persist_state="session",
    )
    if many:
        st.caption(texts("filter-everything-many", most=canvas.most_actors))
    return chosen and not many


def _choose_closeness(network: Network, texts: Texts) -> float | None:
    """Let the visitor leave out looser cooperations, where some are closer than others."""
    levels = closeness_levels(network, most=DEFAULT_SETTINGS.dashboard.closeness_levels)
    if not levels:
        return None
    chosen = st.selectbox(
        texts("column-closeness"),
        [_ANY, *levels],
        format_func=lambda level: (
            texts("filter-least-closeness", word=name_closeness(level, texts))
            if level
            else texts("filter-all-closeness")
        ),
        key=f"{state.FILTER}closeness",
        persist_state="session",
    )
    return chosen or None


def _choose_meeting(network: Network, texts: Texts) -> str | None:
    """Let the visitor see those who took part in a meeting, where it is known who did."""
    attended = {entry.meeting for entry in network.attendances}
    parts = [meeting for meeting in network.meetings if meeting.id in attended]
    attended.update(part.part_of for part in parts if part.part_of is not None)
    names = {meeting.id: meeting.name for meeting in network.meetings if meeting.id in attended}
    if not names:
        return None
    chosen = st.selectbox(
        texts("filter-meeting"),
        [_ALL, *names],
        format_func=lambda meeting: names[meeting] if meeting else texts("filter-all-meetings"),
        help=texts("filter-meeting-help"),
        key=f"{state.FILTER}meeting",
        persist_state="session",
    )
    return chosen or None


def _types(network: Network) -> list[str]:
    return sorted({actor.type for actor in network.actors})


def _define_sizes(texts: Texts) -> str:
    """Return what each measure is that sizes may stand for, one a paragraph."""
    terms = define_measures(_SIZES, texts)
    return "\n\n".join(plain(f"{term}: {definition}") for term, definition in terms)


def _by_name(network: Network) -> list[str]:
    return sorted(network.actor_by_id, key=lambda actor: network.actor_name(actor).casefold())


def _choose_some(name: str, options: list[str], texts: Texts) -> frozenset[str] | None:
    """Let the visitor choose some of the options; nothing chosen means all."""
    chosen = st.multiselect(
        texts(f"filter-{name}"),
        options,
        format_func=lambda option: option or texts("word-unknown"),
        placeholder=texts(f"filter-all-{name}"),
        select_all=False,
        key=f"{state.FILTER}{name}",
        persist_state="session",
    )
    return frozenset(chosen) or None
