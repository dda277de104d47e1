"""Other ways to arrange a map: regions, or rings around the key actors.

There is no geographic base: it would need places with coordinates, and no free source of postcode
centroids comes with netmap, which works without a network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np

from netmap.model import Network
from netmap.records.own_columns import own_values
from netmap.settings import DEFAULT_SETTINGS, Canvas
from netmap.views.layout.spacing import Floats, Ints, house, separate

_REGION_PADDING = 12.0
_REGION_GAP = 26.0
"""Pixels within the frame of a region, and between two regions: room for lines."""
_REGION_COVER = 0.62
"""Share of a region that its boxes cover."""
_BETWEEN_COVER = 0.4
_STRETCHES = (1.0, 1.15, 1.3, 1.5)
"""Widths that are tried: rows are never quite full, so that regions come out too high."""
_ROW_GAP = 8.0
_LABEL = 1.9
"""Room for the label of a region, in font sizes."""
_LEAST_WIDTH = 60.0
"""Half the least width of a region, so that its label has room."""
_RING = (1.0, 2.1)
"""Distance of two rings, in the mean width and height of a box."""
_PER_RING = 6
"""Boxes in the first ring, and how many more each further ring has."""


class Arrangement(StrEnum):
    """What the place of an actor on the map means."""

    NETWORK = "network"
    """Near those it works with."""
    BY_FIELD = "by_field"
    """In the region of its action field; active in several, between them."""
    BY_TYPE = "by_type"
    """In the region of its type."""
    BY_OWN = "by_own"
    """In the region of what it says in a column of the list's own; of several, between them."""
    CONCENTRIC = "concentric"
    """The higher its value of a measure, the nearer to the middle."""


@dataclass(frozen=True, slots=True)
class Region:
    """Part of the canvas for a field, type or value; ``key`` is its id or name, "" for none.

    Centre and size in pixels; its label stands at the top, where ``label_height`` is left free.
    """

    key: str
    x: float
    y: float
    width: float
    height: float
    label_height: float


def regions_of(network: Network, arrangement: Arrangement, own: str = "") -> list[tuple[str, ...]]:
    """Return the regions that each actor belongs to: keys of action fields, its type, or values.

    Parameters
    ----------
    network : Network
        The map.
    arrangement : Arrangement
        What regions mean.
    own : str
        Heading of the column of the list's own whose values they are.
    """
    if arrangement is Arrangement.BY_OWN:
        return [own_values(actor, own) or ("",) for actor in network.actors]
    if arrangement is Arrangement.BY_TYPE:
        return [(actor.type,) for actor in network.actors]
    return [actor.fields or ("",) for actor in network.actors]


def arrange_regions(
    halves: Floats, keys: Sequence[tuple[str, ...]], order: Sequence[str]
) -> tuple[Floats, tuple[Region, ...]]:
    """Return centres of boxes in regions, none overlapping, and the regions.

    Who belongs to one region stands in its rows; who belongs to several stands between the rows
    of regions, near the middle of its own.

    Parameters
    ----------
    halves : float array (n, 2)
        Half widths and heights in pixels.
    keys : sequence of tuple of str (n)
        Regions of each actor, at least one.
    order : sequence of str
        All regions in the order in which they are laid out.
    """
    canvas = DEFAULT_SETTINGS.canvas
    cells = halves + canvas.gap / 2
    members = {key: [row for row, own in enumerate(keys) if own == (key,)] for key in order}
    between = [row for row, own in enumerate(keys) if len(own) > 1]
    used = [key for key in order if members[key] or any(key in keys[row] for row in between)]
    if not used:
        return np.zeros_like(halves), ()
    tries = []
    counts = (2,) if between else range(1, len(used) + 1)
    for count, stretch in product(counts, _STRETCHES):
        spots, shelves = np.zeros_like(halves), _shelves(used, count)
        regions = _fill_shelves(shelves, members, cells, spots, between, stretch, canvas)
        ends = np.max([(r.x + r.width / 2, r.y + r.height / 2) for r in regions], axis=0)
        tries.append((float((ends / (canvas.width, canvas.height)).max()), spots, regions))
    _, places, regions = min(tries, key=lambda attempt: attempt[0])
    _place_between(places, cells, keys, between, {region.key: region for region in regions})
    return places, tuple(regions)


def arrange_rings(halves: Floats, lines: Ints, values: Sequence[float]) -> Floats:
    """Return centres of boxes in rings, none overlapping: the highest values in the middle.

    Parameters
    ----------
    halves : float array (n, 2)
        Half widths and heights in pixels.
    lines : int array (m, 2)
        Pairs that are joined: partners stand on the same side.
    values : sequence of float (n)
        Value of each actor.
    """
    if not len(halves):
        return halves
    cells = halves + DEFAULT_SETTINGS.canvas.gap / 2
    ranked = np.argsort(-np.asarray(values), kind="stable")
    step = 2 * cells.mean(axis=0) * _RING
    partners: list[list[int]] = [[] for _ in values]
    for first, second in lines.tolist():
        partners[first].append(second)
        partners[second].append(first)
    spots = np.zeros(len(ranked), dtype=np.complex128)
    placed = {int(ranked[0])}
    first, number = 1, 1
    while first < len(ranked):
        ring = ranked[first : first + _PER_RING * number].tolist()
        turns = np.exp(2j * np.pi * np.arange(len(ring)) / len(ring))
        sides = np.array(
            [sum((spots[other] for other in partners[box] if other in placed), 0j) for box in ring]
        )
        for place, row in enumerate(np.argsort(np.angle(sides) % (2 * np.pi), kind="stable")):
            spots[ring[row]] = number * turns[place]
        placed.update(ring)
        first, number = first + len(ring), number + 1
    places = np.stack((spots.real * step[0], spots.imag * step[1]), axis=1)
    reach = np.abs(places).max(axis=0) + 2 * cells.max(axis=0)
    places = separate(places, cells, reach, np.random.default_rng(DEFAULT_SETTINGS.seed))
    result: Floats = places - (places - halves).min(axis=0) + DEFAULT_SETTINGS.canvas.margin
    return result


def _area(cells: Floats) -> float:
    return float(4 * cells.prod(axis=1).sum())


def _shelves(keys: Sequence[str], count: int) -> list[list[str]]:
    """Spread regions over shelves, from the upper left to the lower right."""
    parts = np.array_split(np.arange(len(keys)), min(count, len(keys)))
    return [[keys[row] for row in part] for part in parts]


def _fill_shelves(
    shelves: list[list[str]],
    members: Mapping[str, list[int]],
    cells: Floats,
    places: Floats,
    between: list[int],
    stretch: float,
    canvas: Canvas,
) -> list[Region]:
    """Place regions on shelves, with room below the first for what belongs to several."""
    band = _area(cells[between]) / _BETWEEN_COVER
    total = (_area(cells) - _area(cells[between])) / _REGION_COVER + band
    width = stretch * max(canvas.width, float(np.sqrt(total * canvas.width / canvas.height)))
    regions: list[Region] = []
    top = float(canvas.margin)
    for number, shelf in enumerate(shelves):
        made = _fill_shelf(shelf, members, cells, places, (canvas.margin, top, width), canvas)
        regions += made
        top += made[0].height + _REGION_GAP
        if between and number == 0:
            top += band / width + _REGION_GAP
    return regions


def _fill_shelf(
    shelf: list[str],
    members: Mapping[str, list[int]],
    cells: Floats,
    places: Floats,
    corner: tuple[float, float, float],
    canvas: Canvas,
) -> list[Region]:
    """Place the regions of a shelf side by side, and the boxes of each in rows."""
    left, top, width = corner
    label = canvas.font * _LABEL
    frame = 2 * _REGION_PADDING
    need = np.array([max(_area(cells[members[key]]), _area(cells) / len(cells)) for key in shelf])
    least = np.array([2 * cells[members[key], 0].max(initial=_LEAST_WIDTH) for key in shelf])
    free = width - _REGION_GAP * (len(shelf) - 1) - frame * len(shelf)
    wide = np.maximum(free * need / need.sum(), least)
    rows = [_rows(cells, members[key], room) for key, room in zip(shelf, wide, strict=True)]
    high = max(sum(height for _, height in block) for block in rows) + label + frame
    made = []
    for key, room, block in zip(shelf, wide.tolist(), rows, strict=True):
        made.append(
            Region(
                key, left + room / 2 + _REGION_PADDING, top + high / 2, room + frame, high, label
            )
        )
        y = top + label + _REGION_PADDING
        for row, height in block:
            spare = room - 2 * cells[row, 0].sum()
            x = left + _REGION_PADDING + spare / 2
            for box in row:
                places[box] = x + cells[box, 0], y + height / 2
                x += 2 * cells[box, 0]
            y += height
        left += room + frame + _REGION_GAP
    return made


def _rows(cells: Floats, boxes: list[int], room: float) -> list[tuple[list[int], float]]:
    """Fill rows with boxes; each with its height and room for lines above the next."""
    rows: list[list[int]] = []
    used = np.inf
    for box in boxes:
        if used + 2 * cells[box, 0] > room:
            rows.append([])
            used = 0.0
        rows[-1].append(box)
        used += 2 * cells[box, 0]
    return [(row, 2 * float(cells[row, 1].max()) + _ROW_GAP) for row in rows]


def _place_between(
    places: Floats,
    cells: Floats,
    keys: Sequence[tuple[str, ...]],
    between: list[int],
    regions: Mapping[str, Region],
) -> None:
    """Place boxes of several regions at free spots near the middle of these."""
    there = [(region.x, region.y) for region in regions.values()]
    sizes = [(region.width / 2, region.height / 2) for region in regions.values()]
    for box in sorted(between, key=lambda row: (len(keys[row]), row)):
        own = [regions[key] for key in keys[box] if key in regions]
        middle = np.array([(region.x, region.y) for region in own]).mean(axis=0)
        places[box] = house(middle, cells[box], np.array(there), np.array(sizes), low=0.0)
        there.append(tuple(places[box]))
        sizes.append(tuple(cells[box]))
