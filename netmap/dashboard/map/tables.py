"""What the map shows, as tables for those who cannot use the drawing."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from netmap.dashboard.shared.table import show_table
from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, Network
from netmap.records import Kind, Shown
from netmap.records.own_columns import held_in
from netmap.views.scene.scene import View
from netmap.views.scene.visible import find_visible
from netmap.views.text.record_text import columns_shown, name_column, tell_value


def show_map_tables(network: Network, view: View, texts: Texts) -> None:
    """Show the actors and the cooperations that are visible on the map, or within its bubbles."""
    visible = find_visible(network, view)
    drawn = {key for _, _, key in visible.edges(keys=True)}
    actors = sorted(
        (actor for actor in network.actors if actor.id in visible),
        key=lambda actor: actor.name.casefold(),
    )
    ties = [tie for tie in network.cooperations if tie.id in drawn]
    partners: dict[str, set[str]] = {actor: set() for actor in visible}
    for tie in ties:
        partners[tie.source].add(tie.target)
        partners[tie.target].add(tie.source)
    st.header(texts("map-tables"), anchor=False, help=texts("map-tables-help"))
    actor_tab, tie_tab = st.tabs(
        [texts("map-actors", count=len(actors)), texts("map-cooperations", count=len(ties))],
        key="map-tables",
        on_change="rerun",
    )
    if actor_tab.open:
        degrees = [str(len(partners[actor.id])) for actor in actors]
        further = [(texts("measure-degree"), degrees)]
        with actor_tab:
            _show_table(Kind.ACTOR, actors, network, texts, key="map-actors", further=further)
    if tie_tab.open:
        with tie_tab:
            _show_table(Kind.COOPERATION, ties, network, texts, key="map-cooperations")


def _show_table(
    kind: Kind,
    entries: Sequence[Actor] | Sequence[Cooperation],
    network: Network,
    texts: Texts,
    *,
    key: str,
    further: Sequence[tuple[str, list[str]]] = (),
) -> None:
    """Show what the table of a kind has columns for; further ones come with their cells."""
    if not entries:
        st.text(texts("map-no-rows"))
        return
    columns = tuple(columns_shown(kind, Shown.TABLE, entries))
    show_table(
        [*(name_column(column, texts) for column in columns), *(heading for heading, _ in further)],
        [
            (
                *(
                    tell_value(column, held_in(entry, column.name), network, texts)
                    for column in columns
                ),
                *(cells[row] for _, cells in further),
            )
            for row, entry in enumerate(entries)
        ],
        key=key,
    )
