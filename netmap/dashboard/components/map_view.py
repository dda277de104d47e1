"""The map of a network: scene, sizes and theme put together, and what the visitor did on it."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.components.map_canvas import FULL_HEIGHT, MapEvent, show_map
from netmap.dashboard.components.style import page_theme
from netmap.dashboard.places import places
from netmap.model import Finding, Network
from netmap.services.outage import suppose_outage
from netmap.views.scene import Scene, View, build_scene


def show_network(
    network: Network,
    view: View,
    *,
    key: str,
    height: int | str = FULL_HEIGHT,
    selected: str | None = None,
    editable: bool = False,
) -> tuple[Scene, MapEvent | None]:
    """Draw the map.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        Filters, focus, highlighted finding, colours and sizes.
    key : str
        One for each place that shows a map.
    height : int or "window"
        Pixels, or down to the lower edge of the window.
    selected : str, optional
        Id of the actor or cooperation whose details are shown.
    editable : bool
        Whether cooperations may be drawn.

    Returns
    -------
    Scene
        What is drawn.
    MapEvent or None
        What the visitor has just done on it.
    """
    texts = state.texts()
    scene = build_scene(
        network,
        places(network),
        view,
        texts=texts,
        theme=page_theme(),
        sizes=_sizes(network, view),
    )
    return scene, show_map(
        scene,
        key=key,
        selected=(selected,) if selected else (),
        height=height,
        editable=editable,
        texts=texts,
    )


def follow(event: MapEvent | None) -> None:
    """Take up what the visitor did: show details, or let a neighbourhood stand out."""
    if event is not None and event.kind == "select":
        state.select(event.target, event.id)
    elif event is not None and event.kind == "focus":
        state.set_focus(event.id)
        st.rerun()


def highlighted(findings: tuple[Finding, ...]) -> Finding | None:
    """Return the finding that is highlighted, if it still holds."""
    wanted = state.finding()
    return next((finding for finding in findings if finding.id == wanted), None)


def outage(network: Network, view: View) -> Finding | None:
    """Return what falls apart without the actors that the visitor took off the map, if any."""
    if not view.without:
        return None
    gone = view.without | (network.coordinators if view.without_coordinator else frozenset())
    return suppose_outage(network, gone, field=view.field)


def _sizes(network: Network, view: View) -> dict[str, float | None] | None:
    if view.size_by is None:
        return None
    office = network.coordinators if view.without_coordinator else frozenset()
    measured = cache.measured(network, view.field, view.without | office)
    return {actor.id: getattr(actor, view.size_by) for actor in measured.actors}
