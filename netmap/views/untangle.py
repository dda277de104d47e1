"""Move single boxes so that fewer lines pass behind foreign boxes or cross each other."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.views.spacing import Floats, Ints

Bools = npt.NDArray[np.bool_]

_MOST_SWEEPS = 6
_MOVES = 400
"""Boxes times sweeps: large nets take fewer sweeps."""
_CANDIDATES = 12
_POOL = 400
"""Nearest spots that are looked at for free ones."""
_GRID = (36.0, 24.0)
_HIDDEN, _CROSSING, _LENGTH, _MOVED = 1.0, 0.12, 0.004, 0.0015
"""What it costs: a box passed behind, a crossing, a pixel of line, a pixel away from the start."""


def untangle(
    places: Floats,
    halves: Floats,
    cells: Floats,
    lines: Ints,
    bounds: Floats,
    random: np.random.Generator,
) -> Floats:
    """Return better places for the boxes, none of which overlap.

    One box after the other tries free spots near the middle of its partners and takes the
    cheapest, until a round brings nothing.

    Parameters
    ----------
    places : float array (n, 2)
        Centres in pixels, free of overlap.
    halves, cells : float array (n, 2)
        Half sizes of the boxes, and of the boxes with the wanted gap.
    lines : int array (m, 2)
        Pairs of boxes that are joined.
    bounds : float array (2,)
        Half size of the canvas around the origin.
    random : numpy.random.Generator
        Chooses among the free spots.
    """
    board = _Board(places, halves, cells, lines, bounds)
    for _ in range(max(1, min(_MOST_SWEEPS, _MOVES // len(places)))):
        if not sum(board.improve(box, random) for box in random.permutation(len(places))):
            break
    return np.stack((board.x, board.y), axis=1)


class _Board:
    """Boxes and lines in columns: NumPy is far quicker on x and y apart than on short rows."""

    def __init__(
        self, places: Floats, halves: Floats, cells: Floats, lines: Ints, bounds: Floats
    ) -> None:
        self.x, self.y = places[:, 0].copy(), places[:, 1].copy()
        self.home = places
        self.wide, self.high = halves.T
        self.cell_wide, self.cell_high = cells.T
        self.lines = lines
        self.bounds = bounds
        self.own = [np.flatnonzero((lines == box).any(axis=1)) for box in range(len(places))]
        spots = np.meshgrid(
            np.arange(-bounds[0], bounds[0], _GRID[0]), np.arange(-bounds[1], bounds[1], _GRID[1])
        )
        self.spot_x, self.spot_y = spots[0].ravel(), spots[1].ravel()

    def improve(self, box: int, random: np.random.Generator) -> bool:
        """Move one box to the cheapest of its candidate spots; tell whether it moved."""
        own = self.own[box]
        if not len(own):
            return False
        partners = np.where(self.lines[own, 0] == box, self.lines[own, 1], self.lines[own, 0])
        x, y = self._candidates(box, partners, random)
        cost = self._cost(box, partners, x, y)
        best = int(cost.argmin())
        if cost[best] >= cost[0] - 1e-9:
            return False
        self.x[box], self.y[box] = x[best], y[best]
        return True

    def _candidates(
        self, box: int, partners: Ints, random: np.random.Generator
    ) -> tuple[Floats, Floats]:
        aspect = self.bounds[0] / self.bounds[1]
        away = (self.spot_x - self.x[partners].mean()) ** 2 + (
            aspect * (self.spot_y - self.y[partners].mean())
        ) ** 2
        outside = (np.abs(self.spot_x) > self.bounds[0] - self.cell_wide[box]) | (
            np.abs(self.spot_y) > self.bounds[1] - self.cell_high[box]
        )
        away[outside] = np.inf
        pool = np.argsort(away, kind="stable")[: min(_POOL, int((~outside).sum()))]
        x, y = self.spot_x[pool], self.spot_y[pool]
        taken = (np.abs(x[:, None] - self.x) < self.cell_wide[box] + self.cell_wide) & (
            np.abs(y[:, None] - self.y) < self.cell_high[box] + self.cell_high
        )
        taken[:, box] = False
        near = np.flatnonzero(~taken.any(axis=1))[: 4 * _CANDIDATES]
        if len(near) > _CANDIDATES:
            near = random.choice(near, _CANDIDATES, replace=False)
        return np.append(self.x[box], x[near]), np.append(self.y[box], y[near])

    def _cost(self, box: int, partners: Ints, x: Floats, y: Floats) -> Floats:
        """Cost of each candidate spot: own lines behind others, others' behind it, crossings."""
        partner_x, partner_y = self.x[partners][:, None], self.y[partners][:, None]
        spot_x, spot_y = x[:, None, None], y[:, None, None]
        hidden = _passes(spot_x, spot_y, partner_x, partner_y, self.x, self.y, self.wide, self.high)
        hidden[:, :, box] = False
        hidden[:, np.arange(len(partners)), partners] = False
        others = np.ones(len(self.lines), dtype=bool)
        others[self.own[box]] = False
        start, end = self.lines[others].T
        ends = (self.x[start], self.y[start], self.x[end], self.y[end])
        behind = _passes(*ends, x[:, None], y[:, None], self.wide[box], self.high[box])
        crossing = _crosses(spot_x, spot_y, partner_x, partner_y, *ends)
        length = np.hypot(x[:, None] - partner_x.T, y[:, None] - partner_y.T).sum(axis=1)
        moved = np.hypot(x - self.home[box, 0], y - self.home[box, 1])
        cost: Floats = (
            _HIDDEN * (hidden.sum(axis=(1, 2)) + behind.sum(axis=1))
            + _CROSSING * crossing.sum(axis=(1, 2))
            + _LENGTH * length
            + _MOVED * moved
        )
        return cost


def _passes(
    ax: Floats, ay: Floats, bx: Floats, by: Floats, x: Floats, y: Floats, wide: Floats, high: Floats
) -> Bools:
    """Whether the segment from a to b meets the box at (x, y), by the slab test."""
    dx, dy = bx - ax, by - ay
    per_x = 1.0 / np.where(dx == 0, 1e-9, dx)
    per_y = 1.0 / np.where(dy == 0, 1e-9, dy)
    mid_x, mid_y = (x - ax) * per_x, (y - ay) * per_y
    reach_x, reach_y = np.abs(wide * per_x), np.abs(high * per_y)
    enters = np.maximum(mid_x - reach_x, mid_y - reach_y)
    leaves = np.minimum(mid_x + reach_x, mid_y + reach_y)
    met: Bools = (enters < leaves) & (enters < 1) & (leaves > 0)
    return met


def _crosses(
    ax: Floats, ay: Floats, bx: Floats, by: Floats, cx: Floats, cy: Floats, dx: Floats, dy: Floats
) -> Bools:
    """Whether the segments a–b and c–d cross, by the four orientations."""
    ux, uy, vx, vy = bx - ax, by - ay, dx - cx, dy - cy
    left = ux * (cy - ay) - uy * (cx - ax)
    right = ux * (dy - ay) - uy * (dx - ax)
    above = vx * (ay - cy) - vy * (ax - cx)
    below = vx * (by - cy) - vy * (bx - cx)
    crossed: Bools = (left * right < 0) & (above * below < 0)
    return crossed
