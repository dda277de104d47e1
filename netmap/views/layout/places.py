"""Keep actors where they are, and find room for those who are new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from netmap.settings import Canvas
from netmap.views.layout.sight import find_spot_in_sight
from netmap.views.layout.spacing import Floats, Ints, house, overlapping

Bools = npt.NDArray[np.bool_]
Point = tuple[float, float]


def keep_places(
    ids: Sequence[str],
    halves: Floats,
    lines: Ints,
    kept: Mapping[str, Point],
    pinned: Mapping[str, Point],
    *,
    canvas: Canvas,
) -> Floats:
    """Return the centres of all boxes: kept ones stay, new ones stand near their partners.

    Who has partners goes to the free spot nearest to their middle, those with most placed partners
    first; who has none stands at the foot. While a map is small, new ones leave room for lines and
    stand in nobody's way (:mod:`netmap.views.layout.sight`). A kept box moves only if it overlaps
    another, because its name has grown or a pinned one has taken its place: to the nearest free
    spot.

    Parameters
    ----------
    ids : sequence of str
        Ids of the actors.
    halves : float array (n, 2)
        Half widths and heights in pixels.
    lines : int array (m, 2)
        Pairs that are joined.
    kept : mapping of str to (float, float)
        Centres where actors stood.
    pinned : mapping of str to (float, float)
        Centres that are taken as they are, even if boxes overlap there.
    canvas : Canvas
        Gap between boxes, margin, and up to how many actors a map is small.
    """
    fixed = {**kept, **pinned}
    places = np.array([fixed.get(actor, (0.0, 0.0)) for actor in ids], dtype=np.float64)
    housed = np.array([actor in fixed for actor in ids], dtype=bool)
    held = np.array([actor in pinned for actor in ids], dtype=bool)
    cells = halves + canvas.gap / 2

    def find_spot(box: int, wanted: Floats) -> None:
        housed[box] = False
        there = places[housed], cells[housed]
        places[box] = house(wanted, cells[box], *there, low=canvas.margin)
        housed[box] = True

    def find_roomy_spot(box: int, there: list[int]) -> None:
        known = np.flatnonzero(housed)
        position = {int(one): number for number, one in enumerate(known)}
        joined = [pair for pair in lines.tolist() if position.keys() >= {*pair}]
        low, wanted = -np.inf, places[there].mean(axis=0) if there else None
        if wanted is None:
            wanted = _foot(places[housed], canvas)
            low = wanted[1]
        spot = find_spot_in_sight(
            wanted,
            halves[box],
            places[known],
            halves[known],
            np.array([[position[end] for end in pair] for pair in joined], int).reshape(-1, 2),
            np.array([position[other] for other in there], int),
            room=canvas.line_room,
            least_y=low,
        )
        if spot is None:
            find_spot(box, wanted)
            return
        places[box], housed[box] = spot, True

    for box in _in_the_way(places, halves, housed, held):
        find_spot(box, places[box])
    partners: list[list[int]] = [[] for _ in ids]
    for first, second in lines.tolist():
        partners[first].append(second)
        partners[second].append(first)
    met = np.array([sum(housed[other] for other in own) for own in partners], dtype=np.int64)
    met[housed] = -1
    for _ in range(int((~housed).sum())):
        box = int(met.argmax())
        there = [other for other in partners[box] if housed[other]]
        if len(ids) <= canvas.small_actors:
            find_roomy_spot(box, there)
        else:
            find_spot(box, places[there].mean(axis=0) if there else _foot(places[housed], canvas))
        met[box] = -1
        waiting = [other for other in partners[box] if not housed[other]]
        np.add.at(met, waiting, 1)
    return places


def _in_the_way(places: Floats, halves: Floats, housed: Bools, held: Bools) -> list[int]:
    """Boxes that must give way so that no kept ones overlap, the most wedged first."""
    boxes = np.flatnonzero(housed)
    pairs, depth = overlapping(places[boxes], halves[boxes])
    pairs, depth = boxes[pairs], depth.min(axis=1)
    leaving = []
    while len(pairs):
        wedged = np.bincount(pairs.ravel(), np.repeat(depth, 2), minlength=len(places))
        wedged += halves.prod(axis=1) * 1e-9  # of two, the larger: its name has grown
        wedged[held] = -1.0
        worst = int(wedged.argmax())
        inner = held[pairs].all(axis=1)
        left = ~inner & (pairs != worst).all(axis=1)
        if not held[worst]:
            leaving.append(worst)
        pairs, depth = pairs[left], depth[left]
    return leaving


def _foot(places: Floats, canvas: Canvas) -> Floats:
    """Lower left corner of what is placed."""
    lowest = float(places[:, 1].max()) if len(places) else 0.0
    return np.array([0.0, lowest + canvas.margin])
