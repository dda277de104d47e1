"""What the map shows, as tables for those who cannot use the drawing."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard.components import words
from netmap.dashboard.components.table import show_table
from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.details import name_closeness, name_fields
from netmap.views.scene import View
from netmap.views.visible import find_visible


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
        with actor_tab:
            _show_columns(
                "name type fields place measure-degree surveyed-on",
                [
                    (
                        actor.name,
                        actor.type,
                        name_fields(actor.fields, network),
                        actor.place,
                        str(len(partners[actor.id])),
                        words.day(actor.surveyed_on, texts) or "–",
                    )
                    for actor in actors
                ],
                texts,
                key="map-actors",
            )
    if tie_tab.open:
        with tie_tab:
            _show_columns(
                "from to fields kind closeness status",
                [
                    (
                        network.actor_name(tie.source),
                        network.actor_name(tie.target),
                        name_fields(tie.fields, network),
                        tie.kind,
                        name_closeness(tie.weight, texts),
                        texts(f"status-{tie.status}"),
                    )
                    for tie in ties
                ],
                texts,
                key="map-cooperations",
            )


def _show_columns(names: str, rows: list[tuple[str, ...]], texts: Texts, *, key: str) -> None:
    headings = [
        texts(name if name.startswith("measure-") else f"column-{name}") for name in names.split()
    ]
    if rows:
        show_table(headings, rows, key=key)
    else:
        st.text(texts("map-no-rows"))
