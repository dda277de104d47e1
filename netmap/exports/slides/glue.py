"""Where lines are glued to boxes: PowerPoint's boxes have one place for it on each side.

The lines of a scene run from centre to centre and bend around other boxes. Glued lines are straight
instead, because PowerPoint recomputes the course of curved ones whenever a box moves; they go
around other boxes by the sides at which they start and end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from netmap.exports.picture.frame import Route
from netmap.views.layout.spacing import Floats
from netmap.views.scene.elements import SceneNode

_SIDES = np.array([(0.0, -1.0), (-1.0, 0.0), (0.0, 1.0), (1.0, 0.0)])
"""Top, left, bottom, right: the order in which PowerPoint numbers them."""
_PAIRS = np.array([(first, second) for first in range(4) for second in range(4)])
_FOREIGN = 150.0
"""Pixels of detour that passing behind a foreign box is worth."""
_TURNED = 90.0
"""The same for leaving a box through itself."""
_TAKEN = 400.0
"""The same for running on top of another line between the same boxes."""
_AWAY = 1.5
"""The same for each pixel between the middle of the line and where the scene has it."""
_CORNER = 0.02


def choose_sides(
    routes: Sequence[Route], boxes: Mapping[str, SceneNode]
) -> tuple[tuple[int, int], ...]:
    """Return for each line the sides of its two boxes at which it is glued.

    Parameters
    ----------
    routes : sequence of Route
        The lines.
    boxes : mapping of actor id to SceneNode
        The boxes.

    Returns
    -------
    tuple of (int, int)
        0 top, 1 left, 2 bottom, 3 right.
    """
    if not routes:
        return ()
    places = np.array([(box.x, box.y) for box in boxes.values()])
    halves = np.array([(box.width, box.height) for box in boxes.values()]) / 2
    index = {actor: position for position, actor in enumerate(boxes)}
    taken: dict[frozenset[str], set[frozenset[tuple[str, int]]]] = {}
    chosen: list[tuple[int, int]] = []
    for route in routes:
        ends = route.edge.source, route.edge.target
        first, second = index[ends[0]], index[ends[1]]
        starts = places[first] + _SIDES[_PAIRS[:, 0]] * halves[first]
        stops = places[second] + _SIDES[_PAIRS[:, 1]] * halves[second]
        cost = _cost(route, starts, stops)
        others = np.ones(len(places), dtype=bool)
        others[[first, second]] = False
        cost += _FOREIGN * _crossed(starts, stops, places[others], halves[others])
        used = taken.setdefault(frozenset(ends), set())
        ways = [frozenset(zip(ends, pair, strict=True)) for pair in _PAIRS.tolist()]
        cost += _TAKEN * np.array([way in used for way in ways])
        best = int(cost.argmin())
        used.add(ways[best])
        chosen.append((int(_PAIRS[best, 0]), int(_PAIRS[best, 1])))
    return tuple(chosen)


def _cost(route: Route, starts: Floats, stops: Floats) -> Floats:
    along = stops - starts
    length = np.hypot(along[:, 0], along[:, 1])
    away = (starts + stops) / 2 - np.array(route.at(0.5))
    leaving = (along * _SIDES[_PAIRS[:, 0]]).sum(axis=1) < 0
    arriving = (along * _SIDES[_PAIRS[:, 1]]).sum(axis=1) > 0
    turned = leaving.astype(np.float64) + arriving
    cost: Floats = length + _AWAY * np.hypot(away[:, 0], away[:, 1]) + _TURNED * turned
    return cost


def _crossed(starts: Floats, stops: Floats, places: Floats, halves: Floats) -> Floats:
    """Count for each straight line the boxes that it passes behind."""
    along = (stops - starts)[:, None, :]
    along = np.where(np.abs(along) < _CORNER, _CORNER, along)
    low = (places - halves - starts[:, None, :]) / along
    high = (places + halves - starts[:, None, :]) / along
    enter = np.minimum(low, high).max(axis=2)
    leave = np.maximum(low, high).min(axis=2)
    met: Floats = ((enter < leave) & (leave > 0) & (enter < 1)).sum(axis=1).astype(np.float64)
    return met
