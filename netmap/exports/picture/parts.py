"""The parts of a finished picture: outlines and words in pixels, y down, ready for any pen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from netmap.views.scene.palette import MarkShape

Point = tuple[float, float]


class Step(StrEnum):
    """How an outline goes on, named as in SVG."""

    MOVE = "M"
    LINE = "L"
    CUBIC = "C"
    CLOSE = "Z"


Way = tuple[tuple[Step, tuple[Point, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """An outline, filled or drawn or both; ``hint`` is what a reader gets when pointing at it."""

    way: Way
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.0
    dashes: tuple[float, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering:
    """One line of text: left end (or right end) of its baseline, and the width it takes."""

    text: str
    x: float
    y: float
    size: float
    colour: str
    width: float
    bold: bool = False
    to_the_left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A picture: its size in pixels, its ground, and what is on it from back to front."""

    title: str
    description: str
    language: str
    width: float
    height: float
    ground: str
    parts: tuple[Shape | Lettering, ...]

    @property
    def lettering(self) -> tuple[Lettering, ...]:
        """All the text on it."""
        return tuple(part for part in self.parts if isinstance(part, Lettering))


_KAPPA = 0.5523
"""Handle of a cubic curve that follows a quarter of a circle."""

_CORNERS: dict[MarkShape, tuple[Point, ...]] = {
    MarkShape.SQUARE: ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
    MarkShape.TRIANGLE: ((0, -1), (1, 0.8), (-1, 0.8)),
    MarkShape.DIAMOND: ((0, -1.1), (1.1, 0), (0, 1.1), (-1.1, 0)),
    MarkShape.CROSS: (
        *((-0.35, -1), (0.35, -1), (0.35, -0.35), (1, -0.35), (1, 0.35), (0.35, 0.35)),
        *((0.35, 1), (-0.35, 1), (-0.35, 0.35), (-1, 0.35), (-1, -0.35), (-0.35, -0.35)),
    ),
    MarkShape.HEXAGON: (
        *((-0.55, -0.95), (0.55, -0.95), (1.1, 0)),
        *((0.55, 0.95), (-0.55, 0.95), (-1.1, 0)),
    ),
    MarkShape.STAR: (
        *((0, -1.15), (0.32, -0.4), (1.1, -0.36), (0.5, 0.15), (0.7, 0.95)),
        *((0, 0.5), (-0.7, 0.95), (-0.5, 0.15), (-1.1, -0.36), (-0.32, -0.4)),
    ),
}
"""The signs with straight edges, of radius 1 around the origin: those of the map on screen."""


def mark_way(shape: MarkShape, x: float, y: float, radius: float) -> Way:
    """Return the outline of a sign around a point."""
    if shape in _CORNERS:
        return polygon(*((x + a * radius, y + b * radius) for a, b in _CORNERS[shape]))
    if shape is MarkShape.CIRCLE:
        return box_way(x, y, 1.9 * radius, 1.9 * radius, 0.95 * radius)
    top, waist, foot = -1.15, 0.35, 1.15
    half, bow = 0.85, 0.85 * _KAPPA
    curves = (
        ((0.3, -0.5), (half, -0.1), (half, waist)),
        ((half, waist + 0.8 * _KAPPA), (bow, foot), (0.0, foot)),
        ((-bow, foot), (-half, waist + 0.8 * _KAPPA), (-half, waist)),
        ((-half, -0.1), (-0.3, -0.5), (0.0, top)),
    )
    return (
        (Step.MOVE, ((x, y + top * radius),)),
        *(
            (Step.CUBIC, tuple((x + a * radius, y + b * radius) for a, b in curve))
            for curve in curves
        ),
        (Step.CLOSE, ()),
    )


def polygon(*corners: Point) -> Way:
    """Return a closed outline with straight edges."""
    first, *rest = corners
    return (
        (Step.MOVE, (first,)),
        *((Step.LINE, (corner,)) for corner in rest),
        (Step.CLOSE, ()),
    )


def line_way(start: Point, *rest: Point) -> Way:
    """Return a straight line to a point, or a cubic curve: two control points, and its end."""
    return ((Step.MOVE, (start,)), (Step.LINE if len(rest) == 1 else Step.CUBIC, rest))


def box_way(x: float, y: float, width: float, height: float, corner: float) -> Way:
    """Return a box around a point, its corners rounded by a radius."""
    left, right, top, bottom = x - width / 2, x + width / 2, y - height / 2, y + height / 2
    if corner <= 0:
        return polygon((left, top), (right, top), (right, bottom), (left, bottom))
    r = min(corner, width / 2, height / 2)
    k = r * (1 - _KAPPA)
    return (
        (Step.MOVE, ((left + r, top),)),
        (Step.LINE, ((right - r, top),)),
        (Step.CUBIC, ((right - k, top), (right, top + k), (right, top + r))),
        (Step.LINE, ((right, bottom - r),)),
        (Step.CUBIC, ((right, bottom - k), (right - k, bottom), (right - r, bottom))),
        (Step.LINE, ((left + r, bottom),)),
        (Step.CUBIC, ((left + k, bottom), (left, bottom - k), (left, bottom - r))),
        (Step.LINE, ((left, top + r),)),
        (Step.CUBIC, ((left, top + k), (left + k, top), (left + r, top))),
        (Step.CLOSE, ()),
    )
