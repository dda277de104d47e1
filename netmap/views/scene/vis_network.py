"""A scene in the words of vis-network, built with pyvis; drawn by ``netmap/frontend``."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from pyvis.network import Network as VisNetwork

from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import LINE_HEIGHT, MARK_ROOM, PADDING
from netmap.views.layout.routes import STRAIGHT
from netmap.views.scene.elements import Scene, SceneEdge, SceneNode
from netmap.views.scene.emphasis import Role
from netmap.views.scene.legend import LegendEntry
from netmap.views.scene.palette import PAGES, LineStyle, Mark, Outline

FONT_STACK = "Source Sans, Helvetica Neue, Arial, Liberation Sans, sans-serif"
"""Fonts no wider than what :mod:`netmap.views.layout.labels` measures; the drawing shrinks
others."""
_CORNER = {Outline.ROUNDED: 7, Outline.SQUARE: 0}
_BORDER_DASHES = (5, 3)
_BAND_WIDTH = 6


def to_vis(
    scene: Scene, *, calm_actors: int = DEFAULT_SETTINGS.canvas.calm_actors
) -> dict[str, Any]:
    """Return nodes, edges and options for vis-network, and what is drawn around them.

    Parameters
    ----------
    scene : Scene
        The drawing.
    calm_actors : int
        With more actors than these, lines are left out while the map moves.

    Returns
    -------
    dict
        ``nodes``, ``edges`` and ``options`` as pyvis hands them out, and ``legend``, ``legendOff``
        (entries that filters hide), ``regions`` (grounds behind the boxes), ``page`` (colours),
        ``text`` (where names and marks stand), ``title`` and ``revision``. Plain JSON: no NaN, no
        NumPy values. Titles are plain text and must never be read as HTML.
    """
    net = VisNetwork(cdn_resources="local")
    net.nodes = [_node(node) for node in scene.nodes]
    net.edges = [_edge(edge) for edge in scene.edges]
    net.options = _options(scene, many=len(scene.nodes) > calm_actors)
    nodes, edges, _, _, _, options = net.get_network_data()
    return {
        "nodes": nodes,
        "edges": edges,
        "options": json.loads(options),
        "legend": [_legend_entry(entry) for entry in scene.legend],
        "legendOff": [_legend_entry(entry) for entry in scene.legend_off],
        "regions": [dataclasses.asdict(region) for region in scene.regions],
        "page": dataclasses.asdict(PAGES[scene.theme]),
        "text": {
            "lineHeight": LINE_HEIGHT * scene.font,
            "markRoom": MARK_ROOM,
            "padding": PADDING[0],
        },
        "title": scene.title,
        "revision": scene.revision,
    }


def name_controls(scene: Scene, texts: Texts) -> dict[str, str]:
    """Return the words of the map's controls and its description for screen readers."""
    return {
        "map": texts("canvas-map", title=scene.title),
        "legend": texts("canvas-legend"),
        "in": texts("canvas-zoom-in"),
        "out": texts("canvas-zoom-out"),
        "fit": texts("canvas-fit"),
        "draw": texts("canvas-draw"),
    }


def _node(node: SceneNode) -> dict[str, Any]:
    return {
        "id": node.id,
        "label": node.label,
        "title": node.detail,
        "x": node.x,
        "y": node.y,
        "hidden": node.hidden,
        "color": {"background": node.fill, "border": node.border},
        "borderWidth": node.border_width,
        "font": {"color": node.text},
        "widthConstraint": {"minimum": node.width},
        "heightConstraint": {"minimum": node.height},
        "shapeProperties": {
            "borderRadius": _CORNER[node.shape],
            "borderDashes": list(_BORDER_DASHES) if node.dashed else False,
        },
        "bold": node.bold,
        "members": node.members,
        "marks": _marks(node.marks),
    }


def _edge(edge: SceneEdge) -> dict[str, Any]:
    # a pale line stays pale when the pointer is on one of its ends, or an end is selected
    states = ("color", "hover", "highlight") if edge.role is Role.DIMMED else ("color",)
    curved = edge.bend != STRAIGHT or edge.band is not None  # vis-network: bands under curves only
    return {
        "id": edge.id,
        "from": edge.source,
        "to": edge.target,
        "title": edge.detail,
        "hidden": edge.hidden,
        "width": edge.width,
        "color": dict.fromkeys(states, edge.colour),
        "dashes": list(edge.dashes) or False,
        "arrows": "to" if edge.arrow else "",
        "smooth": {"enabled": True, "type": "cubicBezier"} if curved else False,
        "bend": list(edge.bend) if curved else None,
        "proposed": edge.role is Role.PROPOSED,
        "background": edge.band is not None and _band(edge.band),
    }


def _band(band: LineStyle) -> dict[str, Any]:
    return {
        "enabled": True,
        "color": band.colour,
        "size": _BAND_WIDTH,
        "dashes": list(band.dashes) or False,
    }


def _legend_entry(entry: LegendEntry) -> dict[str, Any]:
    result: dict[str, Any] = {"group": entry.group, "label": entry.label, "count": entry.count}
    if entry.filter is not None:
        result["filter"] = {"kind": entry.filter.kind, "value": entry.filter.value}
    if entry.ink is not None:
        result["box"] = {
            "background": entry.ink.fill,
            "border": entry.ink.border,
            "radius": _CORNER[entry.outline],
            "dashed": entry.dashed,
            "marks": _marks(entry.ink.marks),
        }
    if entry.line is not None:
        result["line"] = {
            "color": entry.line.colour,
            "dashes": list(entry.line.dashes),
            "arrow": entry.arrow,
        }
    return result


def _marks(marks: tuple[Mark, ...]) -> list[list[str]]:
    return [[mark.shape, mark.colour] for mark in marks]


def _options(scene: Scene, *, many: bool) -> dict[str, Any]:
    page = PAGES[scene.theme]
    return {
        "autoResize": True,
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "nodes": {
            "shape": "box",
            "margin": 0,
            "font": {"size": scene.font, "face": FONT_STACK},
            "labelHighlightBold": False,
        },
        "edges": {
            "color": {"highlight": page.accent, "hover": page.ink, "inherit": False},
            "arrows": {"to": {"scaleFactor": 0.5}},
            "selectionWidth": 1.2,
            "hoverWidth": 0.6,
        },
        "interaction": {
            "hover": True,
            "tooltipDelay": 250,
            "multiselect": True,
            "hideEdgesOnDrag": many,
            "hideEdgesOnZoom": many,
            "keyboard": False,
        },
    }
