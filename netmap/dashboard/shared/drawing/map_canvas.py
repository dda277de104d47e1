"""The map on a page: sends a scene to the browser and hands back what the visitor did on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from netmap.dashboard import state
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.elements import Scene
from netmap.views.scene.vis_network import name_controls, to_vis

_POINTER = "map-pointer-"
"""Begins the keys of what has no looks; the dashboard's style sheet hides it."""
FULL_HEIGHT = "window"
"""Height of a map that reaches down to the lower edge of the browser's window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapEvent:
    """What the visitor did.

    Attributes
    ----------
    kind : "select", "focus", "moved", "drawn", "expand" or "filter"
        A click, a double click, an actor dragged to another place, a line drawn between two, a
        bubble opened, or an entry of the legend switched (which ``on_filter`` has carried out).
    target : "actor", "cooperation" or None
        What it was done to; None for a click or double click on empty ground.
    ids : tuple of str
        Ids of the actors, or of the cooperation; several where the visitor selected several, and
        the two ends of a line that was drawn; the id of the bubble.
    place : (float, float) or None
        Where an actor was moved to, in pixels of the scene.
    """

    kind: Literal["select", "focus", "moved", "drawn", "expand", "filter"]
    target: Literal["actor", "cooperation"] | None = None
    ids: tuple[str, ...] = ()
    place: tuple[float, float] | None = None

    @property
    def id(self) -> str | None:
        """Id of the newest of the actors, or of the cooperation."""
        return self.ids[-1] if self.ids else None


def show_map(
    scene: Scene,
    *,
    key: str,
    selected: tuple[str, ...] = (),
    height: int | str = FULL_HEIGHT,
    editable: bool = False,
    arranged: int = 0,
    on_filter: Callable[[str, str], None] | None = None,
    on_select: Callable[[], None] | None = None,
    whole: bool = False,
    texts: Texts,
) -> MapEvent | None:
    """Show a map and return the visitor's newest event, None if this run has another cause.

    The browser keeps zoom, dragged actors and its selection; new scenes of the same revision move
    nothing.

    Parameters
    ----------
    scene : Scene
        The drawing.
    key : str
        One for each place that shows a map; what the browser keeps is kept under it.
    selected : tuple of str
        Ids of the actors, or of the cooperation, to be marked; what the visitor clicks is marked
        anyway. They are sent apart from the drawing, which stays in the browser.
    height : int or "window"
        Pixels, or down to the lower edge of the window.
    editable : bool
        Whether the visitor can draw cooperations.
    arranged : int
        How often the map was arranged anew: another number makes the browser forget what was
        dragged.
    on_filter : callable, optional
        Switches what an entry of the legend stands for, given its kind and value, before the page
        is drawn anew; without it the legend only explains.
    on_select : callable, optional
        Called at a click, before the page is drawn anew.
    whole : bool
        Whether the view leaves room for hidden actors too, so that maps beside each other have
        everybody in the same place.
    texts : Texts
        Language of the controls.
    """
    data = _to_vis(scene) | {
        "name": key,
        "height": height,
        "editable": editable,
        "whole": whole,
        "filterable": on_filter is not None,
        "revision": f"{scene.revision}-{arranged}",
        "texts": name_controls(scene, texts),
    }

    def switch() -> None:
        switched = state.sent(key, "filter")
        if on_filter is not None and switched:
            on_filter(switched["kind"], switched["value"])

    result = _component()(
        key=key,
        data=data,
        on_select_change=on_select or _rerun,
        on_focus_change=_rerun,
        on_moved_change=_rerun,
        on_drawn_change=_rerun,
        on_expand_change=_rerun,
        on_filter_change=switch,
    )
    _pointer()(key=f"{_POINTER}{key}", data={"name": key, "selected": selected})
    return _event(result)


@lru_cache(maxsize=DEFAULT_SETTINGS.dashboard.kept_drawings)
def _to_vis(scene: Scene) -> dict[str, Any]:
    """Return a drawing in the words of vis-network; nobody changes it."""
    return to_vis(scene)


@cache
def _component() -> ComponentRenderer:
    """Return the packaged component (``netmap/frontend``); registered with the first map.

    The style sheet is handed over as text: as a file it would come after the map is drawn.
    """
    style = files("netmap").joinpath("frontend", "map", "map.css").read_text(encoding="utf-8")
    return st.components.v2.component(
        "netmap.map", html='<div class="netmap"></div>', css=style, js="map/map.mjs"
    )


@cache
def _pointer() -> ComponentRenderer:
    """Return the component that says what is selected; registered with the first map."""
    return st.components.v2.component("netmap.pointer", html="<i></i>", js="map/pointer.mjs")


def _rerun() -> None:
    """Nothing to do: the event is read from the result of the run that it causes."""


def _event(result: Mapping[str, Any]) -> MapEvent | None:
    if chosen := result.get("select"):
        return MapEvent(kind="select", target=chosen["target"], ids=tuple(chosen["ids"]))
    if focus := result.get("focus"):
        found = (focus["id"],) if focus["id"] else ()
        return MapEvent(kind="focus", target="actor" if found else None, ids=found)
    if moved := result.get("moved"):
        place = (moved["x"], moved["y"])
        return MapEvent(kind="moved", target="actor", ids=(moved["id"],), place=place)
    if drawn := result.get("drawn"):
        ends = (drawn["source"], drawn["target"])
        return MapEvent(kind="drawn", target="actor", ids=ends)
    if expand := result.get("expand"):
        return MapEvent(kind="expand", ids=(expand["id"],))
    if result.get("filter"):
        return MapEvent(kind="filter")
    return None
