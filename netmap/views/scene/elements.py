"""The parts of a drawing as plain data: boxes, lines and the whole scene."""

from __future__ import annotations

from dataclasses import dataclass

from netmap.views.layout.routes import STRAIGHT, Bend
from netmap.views.scene.emphasis import Role
from netmap.views.scene.legend import LegendEntry
from netmap.views.scene.palette import LineStyle, Mark, Outline, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneNode:
    """An actor as a box: pixels, colours, and the text of its tooltip (``detail``).

    ``members`` is the number of actors of a bubble, 0 for an actor.
    """

    id: str
    name: str
    label: str
    x: float
    y: float
    width: float
    height: float
    fill: str
    border: str
    text: str
    shape: Outline
    role: Role
    hidden: bool
    detail: str
    marks: tuple[Mark, ...] = ()
    border_width: float = 1.2
    dashed: bool = False
    bold: bool = False
    members: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneEdge:
    """A cooperation, or a suggested one, as a line.

    ``bend`` is as in :mod:`netmap.views.layout.routes`.
    ``band`` is a broad line under it that says what became of it since another state.
    """

    id: str
    source: str
    target: str
    width: float
    dashes: tuple[int, ...]
    colour: str
    role: Role
    hidden: bool
    detail: str
    bend: Bend = STRAIGHT
    arrow: bool = False
    band: LineStyle | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneRegion:
    """Ground of a field or type, faint behind the boxes: centre and size in pixels, and label.

    The label begins at the upper left, within the uppermost ``label_height`` pixels.
    """

    label: str
    x: float
    y: float
    width: float
    height: float
    label_height: float
    fill: str
    border: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A whole drawing: what is in it, its size in pixels, its theme and its title.

    ``revision`` is that of the layout: while it stays, nobody has moved. ``legend_off`` holds the
    entries that a filter has taken from the legend, so that they can be switched on again.
    """

    title: str
    theme: Theme
    nodes: tuple[SceneNode, ...]
    edges: tuple[SceneEdge, ...]
    legend: tuple[LegendEntry, ...]
    width: float
    height: float
    font: float
    revision: str
    regions: tuple[SceneRegion, ...] = ()
    legend_off: tuple[LegendEntry, ...] = ()
