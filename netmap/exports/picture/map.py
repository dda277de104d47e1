"""The map of a picture: boxes with names and signs, lines and arrows, as the screen draws them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from netmap.exports.picture.fonts import cut_to_width, text_extent
from netmap.exports.picture.frame import (
    BAND_WIDTH,
    REGION_CORNER,
    REGION_PADDING,
    Placement,
    Route,
    routes_of,
    shown_nodes,
)
from netmap.exports.picture.parts import (
    Lettering,
    Point,
    Shape,
    box_way,
    line_way,
    mark_way,
    polygon,
)
from netmap.exports.xml_text import xml_text
from netmap.views.layout.layout import LINE_HEIGHT, MARK_ROOM, PADDING
from netmap.views.scene.elements import Scene, SceneNode, SceneRegion
from netmap.views.scene.emphasis import Role
from netmap.views.scene.palette import Mark, Outline

CORNERS = {Outline.ROUNDED: 7.0, Outline.SQUARE: 0.0}
"""Radius of the corners of a box in pixels."""
BORDER_DASHES = (5.0, 3.0)
BASELINE = 0.34
"""From the middle of a line of text down to its baseline, in font sizes."""
_MARK_MIDDLE, _MARK_SIZE = 0.4 * MARK_ROOM, 0.36 * MARK_ROOM
"""From the padding to the middle of the sign, and its radius, in pixels."""
_RIGHT_EDGE = 4.0
"""What a name leaves free at the right, in pixels."""
_THINNEST = 0.35
_ARROW_LENGTH, _ARROW_WIDTH = 8.0, 6.5
_SEARCH_STEPS = 80
_BEHIND = {Role.DIMMED: 0, Role.CONTEXT: 1, Role.NORMAL: 1, Role.FOCUS: 2, Role.PROPOSED: 3}


def draw_map(scene: Scene, placement: Placement) -> Iterator[Shape | Lettering]:
    """Yield what a scene shows, from back to front, at its place on the page."""
    for region in scene.regions:
        yield from _draw_region(region, scene.font, placement)
    boxes = {node.id: node for node in shown_nodes(scene)}
    for route in sorted(routes_of(scene), key=lambda route: _BEHIND[route.edge.role]):
        yield from _draw_line(route, boxes[route.edge.target], placement)
    for node in boxes.values():
        yield _draw_box(node, placement)
        yield from draw_marks(
            node.marks,
            *placement.point(node.x - node.width / 2 + PADDING[0] + _MARK_MIDDLE, node.y),
            height=(node.height - 6) * placement.scale,
            radius=_MARK_SIZE * placement.scale,
        )
        yield from _draw_name(node, scene.font, placement)


def draw_marks(
    marks: Sequence[Mark], x: float, y: float, *, height: float, radius: float
) -> Iterator[Shape]:
    """Yield signs one below the other around a point."""
    if not marks:
        return
    radius = min(radius, height / (2.4 * len(marks)))
    for rank, mark in enumerate(marks):
        below = (rank - (len(marks) - 1) / 2) * 2.3 * radius
        yield Shape(way=mark_way(mark.shape, x, y + below, radius), fill=mark.colour)


def fitting_size(node: SceneNode, font: float) -> float:
    """Return the size in which the name of a box fits beside its sign, ``font`` at most."""
    room = node.width - _text_start(node) - _RIGHT_EDGE
    widest = max(text_extent(line, font, bold=node.bold) for line in _lines(node))
    return font * min(1.0, room / widest) if widest else font


def arrow_at(way: tuple[Point, Point], length: float, width: float) -> tuple[Point, ...]:
    """Return the corners of an arrow head whose tip is the second point of a way."""
    (x0, y0), (x, y) = way
    angle = math.atan2(y - y0, x - x0)
    ahead, aside = math.cos(angle), math.sin(angle)
    back_x, back_y = x - length * ahead, y - length * aside
    half = width / 2
    return (
        (x, y),
        (back_x - half * aside, back_y + half * ahead),
        (back_x + half * aside, back_y - half * ahead),
    )


def _draw_region(
    region: SceneRegion, font: float, placement: Placement
) -> Iterator[Shape | Lettering]:
    scale = placement.scale
    x, y = placement.point(region.x, region.y)
    corner = REGION_CORNER * scale
    yield Shape(
        way=box_way(x, y, region.width * scale, region.height * scale, corner),
        fill=region.fill,
        stroke=region.border,
        width=max(scale, _THINNEST),
    )
    size, room = font * scale, (region.width - 2 * REGION_PADDING) * scale
    label = cut_to_width(region.label, size, room, bold=True)
    left, middle = placement.point(
        region.x - region.width / 2 + REGION_PADDING,
        region.y - region.height / 2 + region.label_height / 2,
    )
    yield Lettering(
        text=label,
        x=left,
        y=middle + BASELINE * size,
        size=size,
        colour=region.text,
        width=text_extent(label, size, bold=True),
        bold=True,
    )


def _draw_line(route: Route, target: SceneNode, placement: Placement) -> Iterator[Shape]:
    edge, scale = route.edge, placement.scale
    controls = () if route.straight else route.controls
    way = line_way(*(placement.point(*spot) for spot in (route.start, *controls, route.end)))
    if edge.band is not None:
        yield Shape(
            way=way,
            stroke=edge.band.colour,
            width=BAND_WIDTH * scale,
            dashes=tuple(dash * scale for dash in edge.band.dashes),
        )
    yield Shape(
        way=way,
        stroke=edge.colour,
        width=max(edge.width * scale, _THINNEST),
        dashes=tuple(dash * scale for dash in edge.dashes),
        hint=edge.detail,
    )
    if edge.arrow:
        corners = arrow_at(
            _arrival(route, target), _ARROW_LENGTH + edge.width, _ARROW_WIDTH + edge.width
        )
        yield Shape(
            way=polygon(*(placement.point(*corner) for corner in corners)), fill=edge.colour
        )


def _arrival(route: Route, target: SceneNode) -> tuple[Point, Point]:
    """Return the last stretch of a line before the border of the box that it leads to."""
    for step in range(_SEARCH_STEPS, 0, -1):
        x, y = route.at(step / _SEARCH_STEPS)
        if abs(x - target.x) > target.width / 2 or abs(y - target.y) > target.height / 2:
            inside = route.at((step + 1) / _SEARCH_STEPS)
            return (x, y), _border_point((x, y), inside, target)
    return route.start, route.end


def _border_point(outside: Point, inside: Point, box: SceneNode) -> Point:
    for _ in range(20):
        middle = ((outside[0] + inside[0]) / 2, (outside[1] + inside[1]) / 2)
        within = (
            abs(middle[0] - box.x) <= box.width / 2 and abs(middle[1] - box.y) <= box.height / 2
        )
        outside, inside = (outside, middle) if within else (middle, inside)
    return inside


def _draw_box(node: SceneNode, placement: Placement) -> Shape:
    scale = placement.scale
    x, y = placement.point(node.x, node.y)
    return Shape(
        way=box_way(x, y, node.width * scale, node.height * scale, CORNERS[node.shape] * scale),
        fill=node.fill,
        stroke=node.border,
        width=max(node.border_width * scale, _THINNEST),
        dashes=tuple(dash * scale for dash in BORDER_DASHES) if node.dashed else (),
        hint=node.detail,
    )


def _draw_name(node: SceneNode, font: float, placement: Placement) -> Iterator[Lettering]:
    size = fitting_size(node, font)
    lines = _lines(node)
    widths = [text_extent(line, size, bold=node.bold) for line in lines]
    start = _text_start(node)
    room = node.width - start - _RIGHT_EDGE
    left = node.x - node.width / 2 + start + (0 if node.marks else (room - max(widths)) / 2)
    for row, (line, width) in enumerate(zip(lines, widths, strict=True)):
        below = (row - (len(lines) - 1) / 2) * LINE_HEIGHT * font + BASELINE * size
        x, y = placement.point(left, node.y + below)
        yield Lettering(
            text=line,
            x=x,
            y=y,
            size=size * placement.scale,
            colour=node.text,
            width=width * placement.scale,
            bold=node.bold,
        )


def _lines(node: SceneNode) -> list[str]:
    return xml_text(node.label).split("\n")


def _text_start(node: SceneNode) -> float:
    return PADDING[0] + (MARK_ROOM if node.marks else 0.0)
