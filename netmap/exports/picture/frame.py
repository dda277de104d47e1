"""Where a scene stands on a page: its extent, and how it is scaled and shifted into a frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netmap.exports.picture.parts import Point
from netmap.views.layout.routes import STRAIGHT, control_points
from netmap.views.scene.elements import Scene, SceneEdge, SceneNode, SceneRegion

BAND_WIDTH = 6.0
"""Of the band under a line that has changed, in pixels of the scene, as on screen."""
_FARTHEST = (0.2, 0.5, 0.8)
"""Where curves are farthest from the straight way: a leaning one and an S nearer to the ends."""
REGION_CORNER = 10.0
REGION_PADDING = 8.0
"""Radius of the corners of a region, and room beside its label, in pixels of the scene."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A rectangle in pixels, y down."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """How the pixels of a scene become those of a page: scaled, then shifted."""

    scale: float
    left: float
    top: float

    def point(self, x: float, y: float) -> Point:
        """Return where a point of the scene is on the page."""
        return self.left + self.scale * x, self.top + self.scale * y


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A visible line, its way from centre to centre, and the control points of its curve."""

    edge: SceneEdge
    start: Point
    end: Point
    controls: tuple[Point, Point]

    @property
    def straight(self) -> bool:
        """Whether it needs no curve."""
        return self.edge.bend == STRAIGHT

    def at(self, share: float) -> Point:
        """Return the point after a share of the way (as a Bézier parameter)."""
        rest = 1 - share
        weights = rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3
        points = self.start, *self.controls, self.end
        return (
            sum(weight * x for weight, (x, _) in zip(weights, points, strict=True)),
            sum(weight * y for weight, (_, y) in zip(weights, points, strict=True)),
        )


def shown_nodes(scene: Scene) -> tuple[SceneNode, ...]:
    """Return the boxes that are not filtered away."""
    return tuple(node for node in scene.nodes if not node.hidden)


def routes_of(scene: Scene) -> tuple[Route, ...]:
    """Return the ways of the lines that are not filtered away, as the screen draws them."""
    places = {node.id: (node.x, node.y) for node in shown_nodes(scene)}
    edges = [
        edge
        for edge in scene.edges
        if not edge.hidden and edge.source in places and edge.target in places
    ]
    if not edges:
        return ()
    starts = np.array([places[edge.source] for edge in edges])
    ends = np.array([places[edge.target] for edge in edges])
    controls = control_points(starts, ends, np.array([edge.bend for edge in edges]))
    return tuple(
        Route(
            edge=edge,
            start=places[edge.source],
            end=places[edge.target],
            controls=((x1, y1), (x2, y2)),
        )
        for edge, ((x1, y1), (x2, y2)) in zip(edges, controls.tolist(), strict=True)
    )


def extent_of(scene: Scene) -> Frame:
    """Return the rectangle that holds everything visible; one pixel if that is nothing."""
    parts: list[SceneNode | SceneRegion] = [*scene.regions, *shown_nodes(scene)]
    corners = [
        (part.x + side * part.width / 2, part.y + side * part.height / 2)
        for part in parts
        for side in (-1, 1)
    ]
    corners += [route.at(share) for route in routes_of(scene) for share in _FARTHEST]
    if not corners:
        return Frame(left=0, top=0, width=1, height=1)
    low, high = np.array(corners).min(axis=0), np.array(corners).max(axis=0)
    (left, top), (width, height) = low.tolist(), (high - low).tolist()
    return Frame(left=left, top=top, width=width, height=height)


def fit(extent: Frame, frame: Frame, *, most: float) -> Placement:
    """Return the placement that centres an extent in a frame, enlarged ``most`` times at most."""
    scale = min(frame.width / extent.width, frame.height / extent.height, most)
    return Placement(
        scale=scale,
        left=frame.left + (frame.width - scale * extent.width) / 2 - scale * extent.left,
        top=frame.top + (frame.height - scale * extent.height) / 2 - scale * extent.top,
    )
