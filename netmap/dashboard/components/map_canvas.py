"""The map on a page: sends a scene to the browser and hands back what the visitor did on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from netmap.i18n import Texts
from netmap.views.elements import Scene
from netmap.views.vis_network import name_controls, to_vis

FULL_HEIGHT = "window"
"""Height of a map that reaches down to the lower edge of the browser's window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapEvent:
    """What the visitor did.

    Attributes
    ----------
    kind : "select", "focus" or "moved"
        A click, a double click, or an actor dragged to another place.
    target : "actor", "cooperation" or None
        What it was done to; None for a click or double click on empty ground.
    id : str or None
        Id of the actor or cooperation.
    place : (float, float) or None
        Where an actor was moved to, in pixels of the scene.
    """

    kind: Literal["select", "focus", "moved"]
    target: Literal["actor", "cooperation"] | None = None
    id: str | None = None
    place: tuple[float, float] | None = None


def show_map(
    scene: Scene,
    *,
    key: str,
    selected: str | None = None,
    height: int | str = FULL_HEIGHT,
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
    selected : str, optional
        Id of the actor or cooperation that is to be marked; what the visitor clicks is marked
        anyway.
    height : int or "window"
        Pixels, or down to the lower edge of the window.
    texts : Texts
        Language of the controls.
    """
    data = to_vis(scene) | {
        "name": key,
        "selected": selected,
        "height": height,
        "texts": name_controls(scene, texts),
    }
    result = _component()(
        key=key,
        data=data,
        on_select_change=_rerun,
        on_focus_change=_rerun,
        on_moved_change=_rerun,
    )
    return _event(result)


@cache
def _component() -> ComponentRenderer:
    """Return the packaged component (``netmap/frontend``); registered with the first map.

    The style sheet is handed over as text: as a file it would come after the map is drawn.
    """
    style = files("netmap").joinpath("frontend", "map.css").read_text(encoding="utf-8")
    return st.components.v2.component(
        "netmap.map", html='<div class="netmap"></div>', css=style, js="map.mjs"
    )


def _rerun() -> None:
    """Nothing to do: the event is read from the result of the run that it causes."""


def _event(result: Mapping[str, Any]) -> MapEvent | None:
    if chosen := result.get("select"):
        return MapEvent(kind="select", target=chosen["target"], id=chosen["id"])
    if focus := result.get("focus"):
        return MapEvent(kind="focus", target="actor" if focus["id"] else None, id=focus["id"])
    if moved := result.get("moved"):
        return MapEvent(
            kind="moved", target="actor", id=moved["id"], place=(moved["x"], moved["y"])
        )
    return None
