"""Ways of the lines: which ones pass behind a box that is not theirs, and how they bend around it.

A line between two actors is a cubic Bézier curve. Its control points stand beside a third and two
thirds of the straight way; its *bend* tells how far, in lengths of the way: two numbers, positive
to the right (y down), so that a line can swing aside, lean to one end, or run like an S.
"""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import product

import numpy as np
import numpy.typing as npt

from netmap.views.layout.spacing import Bools, Floats, Ints

Complexes = npt.NDArray[np.complex64]
"""Points as complex numbers: x + y·i, y down."""

Bend = tuple[float, float]
STRAIGHT: Bend = (0.0, 0.0)

_CELL = 4.0
"""Pixels of a cell of the map; less than the gap between boxes, so that none is shared."""
_MOST_CELLS = 25_000_000
"""Cells of a map; if it is wider, they are larger and tell less exactly what is covered."""
_SAMPLES = 80
_CHUNK = 20_000
"""Lines that are tested at once."""
_SWINGS = (0.05, 0.1, 0.16, 0.23, 0.32, 0.42)
_COARSE_SWINGS = (0.12, 0.32)
_FEW = 2_000
"""Lines up to which fine bends are tried; among more it hardly matters how one of them runs."""
_SWING, _TURN = 0.5, 0.1
"""Boxes that a control point off the way by its length must free to be worth it, and so must two
that differ as much: a gentle line is easier to follow, and one to one side easier than an S."""
_LEAVING = 10
"""Boxes that a bend out of the frame around all boxes must free to be worth it: the rest of the
curve would be off the screen."""
_PARALLEL = 0.07
"""Bend between neighbouring lines of one pair."""


def control_points(starts: Floats, ends: Floats, bends: Floats) -> Floats:
    """Return the two control points of each curve from ``starts`` to ``ends`` (m, 2, 2).

    Parameters
    ----------
    starts, ends : float array (m, 2)
        Ends of the lines in pixels, y down.
    bends : float array (m, 2)
        Their bends.

    Examples
    --------
    >>> a, b = np.array([[0.0, 0.0]]), np.array([[30.0, 0.0]])
    >>> control_points(a, b, np.array([[0.0, 0.1]])).round(6).tolist()
    [[[10.0, 0.0], [20.0, 3.0]]]
    """
    along = ends - starts
    ways = (along[:, :1] + 1j * along[:, 1:]) * _controls(bends)
    return starts[:, None] + np.stack((ways.real, ways.imag), axis=2)


def trace(bends: Floats, samples: int = _SAMPLES) -> Complexes:
    """Return the curves of the given bends (m, 2) from 0 to 1, as points (m, samples).

    A line from a to b with a bend runs through a + (b − a) · trace(bend).
    """
    t = np.linspace(0.0, 1.0, samples)
    near, far = np.moveaxis(_controls(bends), -1, 0)[..., None]
    curves: Complexes = (3 * t * (1 - t) * ((1 - t) * near + t * far) + t**3).astype(np.complex64)
    return curves


def effort(bends: Floats) -> Floats:
    """Return how hard lines with these bends are to follow; passing behind a box is 1."""
    near, far = np.moveaxis(bends, -1, 0)
    swing = np.maximum(np.abs(near), np.abs(far))
    harder: Floats = _SWING * swing + _TURN * np.abs(near - far)
    return harder


def turned(bends: Floats) -> Floats:
    """Return the bends of the same curves seen from their other ends."""
    return -bends[..., ::-1]


def _controls(bends: Floats) -> npt.NDArray[np.complex128]:
    """Control points of lines from 0 to 1."""
    controls: npt.NDArray[np.complex128] = np.array((1 / 3, 2 / 3)) + 1j * bends
    return controls


def _bends_of(swings: tuple[float, ...]) -> Floats:
    """Return all bends with these swings, the gentlest first, straight left out."""
    each = (0.0, *swings, *(-swing for swing in swings))
    bends = np.array(list(product(each, each)))[1:]
    sorted_bends: Floats = bends[effort(bends).argsort(kind="stable")]
    return sorted_bends


class BoxMap:
    """Which box covers which spot of the canvas; boxes must not overlap.

    Parameters
    ----------
    places, halves : float array (n, 2)
        Centres, and half widths and heights, in pixels.
    """

    def __init__(self, places: Floats, halves: Floats) -> None:
        self._places = (places[:, 0] + 1j * places[:, 1]).astype(np.complex64)
        self._halves = halves.astype(np.float32)
        self._origin = (places - halves).min(axis=0) - _CELL
        self._end = (places + halves).max(axis=0) + _CELL
        extent = self._end - self._origin
        # somebody may have dragged an actor far away
        self._cell = max(_CELL, math.sqrt(extent[0] * extent[1] / _MOST_CELLS))
        columns, rows = np.ceil(extent / self._cell).astype(int) + 1
        self._grid = np.full((rows, columns), -1, dtype=np.int32)
        low = ((places - halves - self._origin) / self._cell).astype(int)
        high = ((places + halves - self._origin) / self._cell).astype(int) + 1
        for box, ((left, top), (right, bottom)) in enumerate(
            zip(low.tolist(), high.tolist(), strict=True)
        ):
            self._grid[top:bottom, left:right] = box

    def foreign_boxes(self, lines: Ints, bends: Floats) -> Ints:
        """Return for each line how many boxes it passes behind besides its own two.

        Parameters
        ----------
        lines : int array (m, 2)
            Positions of the two boxes that each line joins.
        bends : float array (m, 2)
            Their bends.
        """
        passed = [
            self._passed(lines[first : first + _CHUNK], bends[first : first + _CHUNK])
            for first in range(0, len(lines), _CHUNK)
        ]
        return np.concatenate([np.empty(0, dtype=np.int64), *passed])

    def _passed(self, lines: Ints, bends: Floats) -> Ints:
        starts, ends = self._places[lines[:, :1]], self._places[lines[:, 1:]]
        spots = starts + (ends - starts) * trace(bends)
        columns = ((spots.real - self._origin[0]) / self._cell).astype(np.int32)
        rows = ((spots.imag - self._origin[1]) / self._cell).astype(np.int32)
        np.clip(rows, 0, self._grid.shape[0] - 1, out=rows)
        np.clip(columns, 0, self._grid.shape[1] - 1, out=columns)
        met = self._grid[rows, columns]
        met[(met == lines[:, :1]) | (met == lines[:, 1:])] = -1
        line, spot = np.nonzero(met >= 0)
        box = met[line, spot]
        away = spots[line, spot] - self._places[box]
        wide, high = self._halves[box].T
        inside = (np.abs(away.real) < wide) & (np.abs(away.imag) < high)
        pairs = np.unique(line[inside] * len(self._places) + box[inside])
        return np.bincount(pairs // len(self._places), minlength=len(lines)).astype(np.int64)

    def leave(self, lines: Ints, bends: Floats) -> Bools:
        """Return which lines run outside of the frame around all boxes."""
        starts, ends = self._places[lines[:, :1]], self._places[lines[:, 1:]]
        spots = starts + (ends - starts) * trace(bends)
        (left, top), (right, bottom) = self._origin, self._end
        outside = (spots.real < left) | (spots.real > right)
        outside |= (spots.imag < top) | (spots.imag > bottom)
        gone: Bools = outside.any(axis=1)
        return gone


def bend_lines(places: Floats, halves: Floats, lines: Ints) -> list[Bend]:
    """Return the gentlest bend of each line that passes behind the fewest foreign boxes.

    Lines between the same two boxes are drawn side by side.

    Parameters
    ----------
    places, halves : float array (n, 2)
        Centres of the boxes, and half widths and heights, in pixels.
    lines : int array (m, 2)
        Positions of the two boxes that each line joins.
    """
    if not len(lines):
        return []
    boxes = BoxMap(places, halves)
    pairs, bundle = np.unique(np.sort(lines, axis=1), axis=0, return_inverse=True)
    bundle = bundle.ravel()
    shifts = _side_by_side(bundle)[:, None]
    back = lines[:, 0] > lines[:, 1]
    courses = np.sort(lines, axis=1)
    bends = np.zeros((len(pairs), 2))
    cost = _price(boxes, courses, bundle, bends[bundle] + shifts)
    tried = _bends_of(_SWINGS if len(lines) <= _FEW else _COARSE_SWINGS)
    for bend, hard in zip(tried, effort(tried).tolist(), strict=True):
        rows = np.flatnonzero(cost[bundle] > hard)
        if not len(rows):
            break
        price = np.full(len(pairs), np.inf)
        hoped = np.unique(bundle[rows])
        price[hoped] = _price(boxes, courses[rows], bundle[rows], bend + shifts[rows])[hoped] + hard
        better = price < cost
        cost[better] = price[better]
        bends[better] = bend
    result = bends[bundle] + shifts
    result[back] = turned(result[back])
    return [(near, far) for near, far in result.round(3).tolist()]


def _price(boxes: BoxMap, lines: Ints, bundle: Ints, bends: Floats) -> Floats:
    """Boxes that the lines of each bundle pass behind, and what leaving the drawing costs."""
    passed = boxes.foreign_boxes(lines, bends) + _LEAVING * boxes.leave(lines, bends)
    price: Floats = np.bincount(bundle, passed, int(bundle.max(initial=-1)) + 1).astype(np.float64)
    return price


def _side_by_side(bundle: Ints) -> Floats:
    """How far each line is bent beside its parallels, all seen from the same end."""
    groups: dict[int, list[int]] = defaultdict(list)
    for row, pair in enumerate(bundle.tolist()):
        groups[pair].append(row)
    shifts = np.zeros(len(bundle))
    for rows in groups.values():
        shifts[rows] = (np.arange(len(rows)) - (len(rows) - 1) / 2) * _PARALLEL
    return shifts
