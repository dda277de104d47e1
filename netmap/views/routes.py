"""Ways of the lines: which ones pass behind a box that is not theirs, and how they bend around it.

A line between two actors is a quadratic Bézier curve with the control point that vis-network uses
for ``curvedCW`` (positive bends) and ``curvedCCW`` (negative ones), so that what is tested here is
what a browser draws.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from netmap.views.spacing import Floats, Ints

_CELL = 4.0
_SAMPLES = 64
_BENDS = (0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32, 0.4, -0.4)
_DETOUR = 0.9
"""Boxes that a bend of 1 must free to be worth it."""
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
    angle = np.arctan2(-along[:, 1], along[:, 0]) + (0.5 + 0.5 * bends) * np.pi
    reach = (0.5 + 0.5 * np.abs(bends)) * np.hypot(along[:, 0], along[:, 1])
    return starts + np.stack((reach * np.sin(angle), reach * np.cos(angle)), axis=1)


class BoxMap:
    """Which box covers which spot of the canvas; boxes must not overlap.

    Parameters
    ----------
    places, halves : float array (n, 2)
        Centres, and half widths and heights, in pixels.
    """

    def __init__(self, places: Floats, halves: Floats) -> None:
        self._places = places
        self._origin = (places - halves).min(axis=0) - _CELL
        extent = (places + halves).max(axis=0) + _CELL - self._origin
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
        starts, ends = self._places[lines[:, 0]], self._places[lines[:, 1]]
        middles = control_points(starts, ends, bends)
        t = np.linspace(0.0, 1.0, _SAMPLES)[None, :, None]
        spots = (
            (1 - t) ** 2 * starts[:, None]
            + 2 * t * (1 - t) * middles[:, None]
            + t**2 * ends[:, None]
        )
        cells = ((spots - self._origin) / _CELL).astype(int)
        rows = np.clip(cells[..., 1], 0, self._grid.shape[0] - 1)
        columns = np.clip(cells[..., 0], 0, self._grid.shape[1] - 1)
        met = self._grid[rows, columns]
        met[(met == lines[:, :1]) | (met == lines[:, 1:])] = -1
        met.sort(axis=1)
        changes = (met[:, 1:] != met[:, :-1]) & (met[:, 1:] >= 0)
        passed: Ints = (changes.sum(axis=1) + (met[:, 0] >= 0)).astype(np.int64)
        return passed


def bend_lines(boxes: BoxMap, lines: Ints) -> Floats:
    """Return the gentlest bend of each line that passes behind the fewest foreign boxes.

    Lines between the same two boxes are drawn side by side.
    """
    bends = np.zeros(len(lines))
    cost = boxes.foreign_boxes(lines, bends).astype(np.float64)
    for bend in _BENDS:
        tried = np.flatnonzero(cost > abs(bend) * _DETOUR)
        if not len(tried):
            break
        same = np.full(len(tried), bend)
        price = boxes.foreign_boxes(lines[tried], same) + abs(bend) * _DETOUR
        better = tried[price < cost[tried]]
        cost[better] = price[price < cost[tried]]
        bends[better] = bend
    return _spread_parallels(lines, bends)


def _spread_parallels(lines: Ints, bends: Floats) -> Floats:
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for row, (first, second) in enumerate(lines.tolist()):
        groups[min(first, second), max(first, second)].append(row)
    result = bends.copy()
    for (first, _), rows in groups.items():
        for rank, row in enumerate(rows):
            # The sign of a bend turns with the direction of the line.
            turned = 1.0 if lines[row, 0] == first else -1.0
            shift = (rank - (len(rows) - 1) / 2) * _PARALLEL
            common = bends[rows[0]] * (1.0 if lines[rows[0], 0] == first else -1.0)
            result[row] = turned * (common + shift)
    return result
