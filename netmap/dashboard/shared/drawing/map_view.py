"""The map of a network: scene, sizes and theme put together, and what the visitor did on it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.places import places
from netmap.dashboard.shared.drawing.map_canvas import FULL_HEIGHT, MapEvent, show_map
from netmap.dashboard.shared.style import page_theme
from netmap.findings.outage import suppose_outage
from netmap.i18n import Language, texts_for
from netmap.model import Finding, Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.arrangements import Arrangement
from netmap.views.layout.layout import Layout
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import Scene, View, build_scene

_ENTRIES = DEFAULT_SETTINGS.dashboard.kept_drawings


def show_network(
    network: Network,
    view: View,
    *,
    key: str,
    height: int | str = FULL_HEIGHT,
    selected: tuple[str, ...] = (),
    editable: bool = False,
    on_filter: Callable[[str, str], None] | None = None,
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
    selected : tuple of str
        Ids of the actors, or of the cooperation, whose details are shown.
    editable : bool
        Whether cooperations may be drawn.
    on_filter : callable, optional
        Switches what an entry of the legend stands for.

    Returns
    -------
    Scene
        What is drawn.
    MapEvent or None
        What the visitor has just done on it.
    """
    texts = state.texts()
    view = dataclasses.replace(view, expanded=state.expanded())
    layout = places(network, view, measure_places(network, view))
    look = (page_theme(), texts.language)
    scene = _draw(network, layout, view, network.digest, layout.revision, repr(view), *look)
    event = show_map(
        scene,
        key=key,
        selected=selected,
        height=height,
        editable=editable,
        arranged=state.arranged(),
        on_filter=on_filter,
        texts=texts,
    )
    if event is not None and event.kind == "expand":
        state.expand(event.id)
        st.rerun()
    return scene, event


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _draw(
    _network: Network,
    _layout: Layout,
    _view: View,
    digest: str,  # noqa: ARG001
    revision: str,  # noqa: ARG001
    view: str,  # noqa: ARG001
    theme: Theme,
    language: Language,
) -> Scene:
    """Return the drawing, which a click on it leaves as it is: large ones take a second."""
    sizes = sizes_of(_network, _view)
    return build_scene(
        _network, _layout, _view, texts=texts_for(language), theme=theme, sizes=sizes
    )


def follow(event: MapEvent | None) -> None:
    """Take up what the visitor did: show details, or let a neighbourhood stand out."""
    if event is not None and event.kind == "select":
        before, first = state.selected(), state.pairing()
        pair = (first, *event.ids) if event.target == "actor" else event.ids
        state.select(event.target, *pair)
        if _are_several(before) or _are_several(state.selected()):
            st.rerun()  # the drawing shows what is between them
    elif event is not None and event.kind == "focus":
        state.set_focus(event.id)
        st.rerun()
    elif event is not None and event.kind == "filter":
        st.rerun()


def _are_several(chosen: state.Selected | None) -> bool:
    return chosen is not None and len(chosen.ids) > 1


def stand_out(view: View, highlight: Finding | None) -> View:
    """Return the view with what stands out: ways, common partners, neighbourhood or finding."""
    chosen = state.selected()
    actors = chosen.ids if chosen and chosen.target == "actor" else ()
    return dataclasses.replace(
        view,
        focus=state.focus(),
        steps=state.focus_steps(),
        highlight=highlight,
        path=(actors[0], actors[1]) if len(actors) == 2 else None,
        common=actors if len(actors) > 2 else (),
    )


def measure_places(network: Network, view: View) -> Mapping[str, float | None] | None:
    """Return what decides about places: values in the whole map, so that filters move nobody."""
    if view.arrangement is not Arrangement.CONCENTRIC:
        return None
    return sizes_of(network, View(size_by=view.size_by))


def highlighted(findings: tuple[Finding, ...]) -> Finding | None:
    """Return the finding that is highlighted, if it still holds."""
    wanted = state.finding()
    return next((finding for finding in findings if finding.id == wanted), None)


def outage(network: Network, view: View) -> Finding | None:
    """Return what falls apart without the actors that the visitor took off the map, if any."""
    if not view.without:
        return None
    return suppose_outage(network, view.left_out(network), field=view.field)


def sizes_of(network: Network, view: View) -> Mapping[str, float | None] | None:
    """Return what the measure of a view says about each actor; None if it has none."""
    if view.size_by is None:
        return None
    return cache.values(network, view.size_by, view.field, view.left_out(network))
