"""Ways of the lines: which ones pass behind a box that is not theirs, and how they bend around it.

A line between two actors is a quadratic Bézier curve with the control point that vis-network uses
for ``curvedCW`` (positive bends) and ``curvedCCW`` (negative ones), so that what is tested here is
what a browser draws.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import numpy.typing as npt

from netmap.views.spacing import Bools, Floats, Ints

Complexes = npt.NDArray[np.complex64]
"""Points as complex numbers: x + y·i, y down."""

_CELL = 4.0
"""Pixels of a cell of the map; less than the gap between boxes, so that none is shared."""
_SAMPLES = 80
_CHUNK = 20_000
"""Lines that are tested at once."""
_BENDS = tuple(sign * size / 100 for size in range(2, 61, 2) for sign in (1, -1))
_COARSE_BENDS = tuple(sign * size / 100 for size in range(6, 61, 9) for sign in (1, -1))
_FEW = 2_000
"""Lines up to which fine bends are tried; among more it hardly matters how one of them runs."""
_DETOUR = 0.9
"""Boxes that a bend of 1 must free to be worth it."""
_LEAVING = 10
"""Boxes that a bend out of the frame around all boxes must free to be worth it: the rest of the
curve would be off the screen."""
_PARALLEL = 0.12
"""Bend between neighbouring lines of one pair."""


def control_points(starts: Floats, ends: Floats, bends: Floats) -> Floats:
    """Return the control points of the curves from ``starts`` to ``ends``.

    Parameters
    ----------
    starts, ends : float array (m, 2)
        Ends of the lines in pixels, y down.
    bends : float array (m,)
        0 is straight; positive bends to the left of the way, negative to the right.

    Examples
    --------
    >>> a, b = np.array([[0.0, 0.0]]), np.array([[10.0, 0.0]])
    >>> control_points(a, b, np.array([0.0])).round(6).tolist()
    [[5.0, 0.0]]
    """
    along = ends - starts
    ways = (along[:, 0] + 1j * along[:, 1]) * _controls(bends)
    return starts + np.stack((ways.real, ways.imag), axis=1)


def trace(bends: Floats, samples: int = _SAMPLES) -> Complexes:
    """Return the curves of the given bends from 0 to 1, as points (bends, samples).

    A line from a to b with a bend runs through a + (b − a) · trace(bend).
    """
    t = np.linspace(0.0, 1.0, samples)
    curves = 2 * t * (1 - t) * _controls(bends)[..., None] + t**2
    return curves.astype(np.complex64)


def _controls(bends: Floats) -> npt.NDArray[np.complex128]:
    """Control points of vis-network for a line from 0 to 1."""
    angle = (0.5 + 0.5 * bends) * np.pi
    controls: npt.NDArray[np.complex128] = (0.5 + 0.5 * np.abs(bends)) * 1j * np.exp(-1j * angle)
    return controls


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
        columns, rows = np.ceil(extent / _CELL).astype(int) + 1
        self._grid = np.full((rows, columns), -1, dtype=np.int32)
        low = ((places - halves - self._origin) / _CELL).astype(int)
        high = ((places + halves - self._origin) / _CELL).astype(int) + 1
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
        bends : float array (m,)
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
        columns = ((spots.real - self._origin[0]) / _CELL).astype(np.int32)
        rows = ((spots.imag - self._origin[1]) / _CELL).astype(np.int32)
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


def bend_lines(boxes: BoxMap, lines: Ints) -> Floats:
    """Return the gentlest bend of each line that passes behind the fewest foreign boxes.

    Lines between the same two boxes are drawn side by side.
    """
    shifts, turns = _side_by_side(lines)
    bundle = np.unique(np.sort(lines, axis=1), axis=0, return_inverse=True)[1].ravel()
    bends = np.zeros(int(bundle.max(initial=-1)) + 1)
    cost = _price(boxes, lines, bundle, turns * shifts)
    for bend in _BENDS if len(lines) <= _FEW else _COARSE_BENDS:
        tried = np.flatnonzero(cost > abs(bend) * _DETOUR)
        if not len(tried):
            break
        rows = np.flatnonzero(np.isin(bundle, tried))
        price = np.full(len(bends), np.inf)
        price[tried] = (
            _price(boxes, lines[rows], bundle[rows], turns[rows] * (bend + shifts[rows]))[tried]
            + abs(bend) * _DETOUR
        )
        better = price < cost
        cost[better] = price[better]
        bends[better] = bend
    result: Floats = turns * (bends[bundle] + shifts)
    return result


def _price(boxes: BoxMap, lines: Ints, bundle: Ints, bends: Floats) -> Floats:
    """Boxes that the lines of each bundle pass behind, and what leaving the drawing costs."""
    passed = boxes.foreign_boxes(lines, bends) + _LEAVING * boxes.leave(lines, bends)
    price: Floats = np.bincount(bundle, passed, int(bundle.max(initial=-1)) + 1).astype(np.float64)
    return price


def _side_by_side(lines: Ints) -> tuple[Floats, Floats]:
    """How far each line is bent beside its parallels, and ±1: the direction it runs in."""
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for row, (first, second) in enumerate(lines.tolist()):
        groups[min(first, second), max(first, second)].append(row)
    shifts = np.zeros(len(lines))
    for rows in groups.values():
        shifts[rows] = (np.arange(len(rows)) - (len(rows) - 1) / 2) * _PARALLEL
    # The sign of a bend turns with the direction of the line.
    return shifts, np.where(lines[:, 0] <= lines[:, 1], 1.0, -1.0)
