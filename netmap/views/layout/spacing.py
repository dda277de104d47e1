"""Boxes that do not overlap: find the pairs that do, and push them apart."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_TOLERANCE = 0.25
_ROUNDS = 400
_CALM_ROUNDS = 80
_NEAREST = 8.0
"""Pixels between the spots that a single box looks at, sideways; half as many up and down."""
_SIDEWAYS = 0.35
"""Boxes are wider than high: pushing sideways is preferred up to this ratio."""


def overlapping(places: Floats, halves: Floats) -> tuple[Ints, Floats]:
    """Return the pairs of boxes that overlap, and by how much.

    Parameters
    ----------
    places, halves : float array (n, 2)
        Centres, and half widths and heights, in pixels.

    Returns
    -------
    pairs : int array (p, 2)
        Positions of the two boxes, the smaller first.
    depth : float array (p, 2)
        Overlap in each direction.

    Examples
    --------
    >>> places, halves = np.array([[0.0, 0], [15, 0], [40, 0]]), np.full((3, 2), 10.0)
    >>> overlapping(places, halves)[0].tolist()
    [[0, 1]]
    """
    if len(places) < 2:
        return np.empty((0, 2), dtype=np.int64), np.empty((0, 2))
    near = cKDTree(places / (2 * halves.max(axis=0))).query_pairs(
        1.0, p=np.inf, output_type="ndarray"
    )
    near = near[np.lexsort((near[:, 1], near[:, 0]))].astype(np.int64)
    first, second = near[:, 0], near[:, 1]
    depth = halves[first] + halves[second] - np.abs(places[first] - places[second])
    hit = depth.min(axis=1) > _TOLERANCE
    return near[hit], depth[hit]


def separate(places: Floats, halves: Floats, bounds: Floats, random: np.random.Generator) -> Floats:
    """Push overlapping boxes apart, within the bounds as far as they have room there.

    Every pair moves along the direction in which it is cheaper to part. Boxes that are still
    wedged after many rounds go to the nearest free spot, beyond the bounds only when those are
    full: no overlap is ever left.

    Parameters
    ----------
    places, halves : float array (n, 2)
        Centres, and half widths and heights with the wanted gap, in pixels.
    bounds : float array (2,)
        Half width and half height of the canvas around the origin.
    random : numpy.random.Generator
        Shakes boxes that block each other.
    """
    places = places.copy()
    room = np.maximum(bounds - halves, 0.0)
    for turn in range(_ROUNDS):
        pairs, depth = overlapping(places, halves)
        if not len(pairs):
            return places
        places += _push(places, pairs, depth)
        if turn > _CALM_ROUNDS:
            places += random.normal(0.0, 0.5, places.shape)
        np.clip(places, -room, room, out=places)
    return _rehouse(places, halves, bounds)


def house(
    place: Floats,
    cell: Floats,
    others: Floats,
    cells: Floats,
    *,
    low: Floats | float,
    high: Floats | None = None,
) -> Floats:
    """Return the free spot nearest to a place within some bounds, or beyond if these are full.

    Parameters
    ----------
    place, cell : float array (2,)
        Wanted centre of the box, and its half size with the wanted gap.
    others, cells : float array (n, 2)
        Centres of the boxes that are there, and their half sizes with the wanted gap.
    low, high : float array (2,), or a number for both directions
        Corners between which the whole box lies; open to the right and below without ``high``.
    """
    least, most = low + cell, np.full(2, np.inf) if high is None else high - cell
    most = np.maximum(least, most)
    start = np.clip(place, least, most)
    window = 8 * _NEAREST
    while True:
        steps = np.arange(-window, window + _NEAREST, _NEAREST)
        x, y = start[0] + steps, start[1] + steps / 2
        away = np.abs(steps)[None] + np.abs(steps / 2)[:, None]
        away[(y < least[1]) | (y > most[1])] = np.inf
        away[:, (x < least[0]) | (x > most[0])] = np.inf
        reach = cells + cell
        near = (np.abs(others - start) < reach + window).all(axis=1)
        for other, span in zip(others[near], reach[near], strict=True):
            left, right = (
                x.searchsorted(other[0] - span[0], "right"),
                x.searchsorted(other[0] + span[0]),
            )
            top, bottom = (
                y.searchsorted(other[1] - span[1], "right"),
                y.searchsorted(other[1] + span[1]),
            )
            away[top:bottom, left:right] = np.inf
        row, column = np.unravel_index(int(away.argmin()), away.shape)
        if np.isfinite(away[row, column]):
            return np.array((x[column], y[row]))
        window *= 2
        if window > 4 * (most - least).max():
            least, most = least - window / 8, most + window / 8


def _rehouse(places: Floats, halves: Floats, bounds: Floats) -> Floats:
    """Move the boxes that overlap most to the nearest free spots."""
    places = places.copy()
    housed = np.ones(len(places), dtype=bool)
    pairs, depth = overlapping(places, halves)
    while len(pairs):
        worst = int(np.bincount(pairs.ravel(), np.repeat(depth.min(axis=1), 2)).argmax())
        housed[worst] = False
        kept = (pairs != worst).all(axis=1)
        pairs, depth = pairs[kept], depth[kept]
    for box in np.flatnonzero(~housed):
        there = places[housed], halves[housed]
        places[box] = house(places[box], halves[box], *there, low=-bounds, high=bounds)
        housed[box] = True
    return places


def _push(places: Floats, pairs: Ints, depth: Floats) -> Floats:
    first, second = pairs[:, 0], pairs[:, 1]
    axis = np.where(depth[:, 0] * _SIDEWAYS < depth[:, 1], 0, 1)
    rows = np.arange(len(pairs))
    side = np.where((places[first] - places[second])[rows, axis] >= 0, 1.0, -1.0)
    shift = np.zeros_like(depth)
    shift[rows, axis] = side * depth[rows, axis] * 0.4
    moved = np.zeros_like(places)
    np.add.at(moved, first, shift)
    np.add.at(moved, second, -shift)
    involved = np.bincount(pairs.ravel(), minlength=len(places))
    return moved / np.sqrt(np.maximum(involved, 1))[:, None]
