"""Room for lines on a small map: who is new stands where everybody is in sight of everybody.

Lines come after boxes where people enter one cooperation after the other. Where no box stands
between two others, a line that comes later is in sight too, and nobody has to move for it.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np

from netmap.views.layout.routes import BoxMap, bend_lines
from netmap.views.layout.spacing import Bools, Floats, Ints

_STEP = (20.0, 12.0)
"""Pixels between spots that are looked at."""
_REACH = (32, 32)
"""Spots on each side of the wanted one."""
_HIDDEN, _IN_THE_WAY = 10_000.0, 160.0
"""Price in pixels of a line that passes behind a box, and of one that would if it came."""
_BESIDE = 4.0
"""Pixels that a line stays away from a box."""


def find_spot_in_sight(
    wanted: Floats,
    cell: Floats,
    places: Floats,
    cells: Floats,
    lines: Ints,
    partners: Ints,
    *,
    room: float,
    least_y: float = -np.inf,
) -> Floats | None:
    """Return the free spot near a wanted one from which most is in sight; None if none is free.

    Parameters
    ----------
    wanted, cell : float array (2,)
        Wanted centre of the box, and half its size.
    places, cells : float array (n, 2)
        Centres and half sizes of the boxes that are there.
    lines : int array (m, 2)
        Pairs of them that are joined.
    partners : int array (k,)
        Those that the new box is joined to.
    room : float
        Pixels that are left between two boxes, so that a line between them is seen.
    least_y : float
        Upper end of where the box may stand.
    """
    steps = (np.arange(-reach, reach + 1) * step for reach, step in zip(_REACH, _STEP, strict=True))
    grid = np.meshgrid(*steps, indexing="ij")
    spots = wanted + np.stack([axis.ravel() for axis in grid], axis=1)
    apart = np.abs(spots[:, None] - places) >= cell + cells + room
    spots = spots[apart.any(axis=2).all(axis=1) & (spots[:, 1] >= least_y)]
    if not len(spots):
        return None
    away = spots - wanted
    cost = np.hypot(away[:, 0], away[:, 1])
    joined = {(first, second) for first, second in np.sort(lines, axis=1).tolist()}
    for first, second in combinations(range(len(places)), 2):
        price = _HIDDEN if (first, second) in joined else _IN_THE_WAY
        cost += price * _meets(places[first], places[second], spots, cell)
    for other in range(len(places)):
        behind = np.zeros(len(spots), dtype=np.int64)
        for between in range(len(places)):
            if between != other:
                behind += _meets(spots, places[other], places[between], cells[between])
        cost += (_HIDDEN if other in partners else _IN_THE_WAY) * behind
    best: Floats = spots[cost.argmin()]
    return best


def clear_lines(places: Floats, halves: Floats, lines: Ints, held: Bools, *, room: float) -> Floats:
    """Return places at which no line passes behind a box, moving as few boxes as may be.

    Parameters
    ----------
    places, halves : float array (n, 2)
        Centres and half sizes of all boxes.
    lines : int array (m, 2)
        Pairs of them that are joined.
    held : bool array (n,)
        Boxes that stay where they are.
    room : float
        Pixels that are left between two boxes.
    """
    best, hidden = places, _hidden(places, halves, lines)
    for _ in range(len(places)):
        if not hidden.any():
            return best
        tries = []
        for box in _concerned(best, halves, lines[hidden > 0], held):
            tried = _move(box, best, halves, lines, room)
            if tried is not None:
                left = _hidden(tried, halves, lines)
                away = float(np.abs(tried[box] - best[box]).sum())
                tries.append((int(left.sum()), away, box, tried, left))
        if not tries:
            return best
        count, _, _, tried, left = min(tries, key=lambda one: one[:3])
        if count >= hidden.sum():
            return best
        best, hidden = tried, left
    return best


def _move(box: int, places: Floats, halves: Floats, lines: Ints, room: float) -> Floats | None:
    """Return places with one box where most is in sight of it; None if there is no room."""
    others = np.delete(np.arange(len(places)), box)
    number = np.full(len(places), -1)
    number[others] = np.arange(len(others))
    apart = lines[(lines != box).all(axis=1)]
    own = lines[(lines == box).any(axis=1)]
    spot = find_spot_in_sight(
        places[box],
        halves[box],
        places[others],
        halves[others],
        number[apart],
        number[own[own != box]],
        room=room,
    )
    if spot is None:
        return None
    moved = places.copy()
    moved[box] = spot
    return moved


def _concerned(places: Floats, halves: Floats, lines: Ints, held: Bools) -> list[int]:
    """Return the boxes at the ends of lines and those before them, without those that stay."""
    boxes = set(lines.ravel().tolist())
    for first, second in lines.tolist():
        met = _meets(places[first], places[second], places, halves)
        boxes.update(np.flatnonzero(met).tolist())
    return sorted(box for box in boxes if not held[box])


def _hidden(places: Floats, halves: Floats, lines: Ints) -> Ints:
    """Return for each line how many boxes it passes behind, bent as it will be drawn."""
    bends = np.array(bend_lines(places, halves, lines)).reshape(-1, 2)
    return BoxMap(places, halves).foreign_boxes(lines, bends)


def _meets(start: Floats, end: Floats, place: Floats, half: Floats) -> Bools:
    """Whether straight lines from ``start`` to ``end`` touch boxes (Liang & Barsky 1984)."""
    along = np.broadcast_to(end - start, np.broadcast_shapes(start.shape, end.shape, place.shape))
    reach = half + _BESIDE
    with np.errstate(divide="ignore", invalid="ignore"):
        near, far = (place - reach - start) / along, (place + reach - start) / along
    enter, leave = np.fmin(near, far), np.fmax(near, far)
    beside = (along == 0) & (np.abs(start - place) > reach)
    met: Bools = (
        np.fmax(enter.max(axis=-1), 0.0) < np.fmin(leave.min(axis=-1), 1.0)
    ) & ~beside.any(axis=-1)
    return met
