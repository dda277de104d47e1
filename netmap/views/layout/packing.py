"""Parts of a map on one canvas: nets on top, pairs and triples below, single actors in rows."""

from __future__ import annotations

from collections.abc import Sequence

import igraph
import numpy as np

from netmap.settings import DEFAULT_SETTINGS, Canvas
from netmap.views.layout.embedding import embed
from netmap.views.layout.spacing import Floats, Ints

_STACKED = 3
"""Parts of up to this many actors are stacked instead of drawn as a net."""
_TIE_GAP = 24.0
"""Pixels between stacked actors, so that the line between them is seen."""
_MOSTLY = 0.8
"""Share of all actors from which on a net takes the others in at its foot."""
_FIRST_ROW = 60.0
"""Pixels within which what stands on a shelf is in its first row."""
_LEAST_ROWS = 3
"""A net is never flatter than this many boxes."""


def arrange(
    halves: Floats,
    lines: Ints,
    order: Sequence[tuple[str, ...]],
    *,
    canvas: Canvas = DEFAULT_SETTINGS.canvas,
) -> Floats:
    """Return the centres of all boxes, none overlapping; the upper left corner is the origin.

    Parameters
    ----------
    halves : float array (n, 2)
        Half widths and heights in pixels.
    lines : int array (m, 2)
        Pairs that are joined.
    order : sequence of tuples of str (n)
        Sorts single actors, and parts of equal size.
    canvas : Canvas
        What the drawing aims at; bubbles, which are few, take fewer rounds.
    """
    places = np.zeros_like(halves)
    if not len(halves):
        return places
    graph = igraph.Graph(n=len(halves), edges=lines)
    parts = [
        np.array(sorted(part, key=order.__getitem__), dtype=np.int64)
        for part in graph.connected_components()
    ]
    parts.sort(key=lambda part: (-len(part), order[part[0]]))
    nets = [part for part in parts if len(part) > _STACKED]
    blocks = [(part, _stack(halves, graph, part)) for part in parts if len(part) <= _STACKED]
    areas = [_area(halves[part], canvas) for part in nets]
    cover = canvas.most_cover if len(halves) <= canvas.page_actors else canvas.roomy_cover
    width, height = _canvas_size(halves, canvas, cover, nets=bool(nets))
    shelf, shelf_height = _shelf(halves, blocks, width, canvas)
    if len(nets) == 1 and len(nets[0]) >= _MOSTLY * len(halves) and _is_row(halves, shelf):
        return _around(halves, lines, nets[0], shelf, np.array([width, height]), canvas)
    bottom = 0.0
    for part, area in zip(nets, areas, strict=True):
        high = max(
            (height - shelf_height) * area / sum(areas),
            area / cover / width,
            _LEAST_ROWS * (2 * float(halves[part, 1].max()) + canvas.gap),
        )
        local = np.full(len(halves), -1)
        local[part] = np.arange(len(part))
        inner = local[lines[local[lines[:, 0]] >= 0]]
        net = embed(
            halves[part],
            inner,
            np.array([width, high]) / 2,
            canvas=canvas,
            seed=DEFAULT_SETTINGS.seed,
        )
        net -= (net - halves[part]).min(axis=0)
        places[part] = net + np.array((0.0, bottom))
        bottom = float((places[part] + halves[part])[:, 1].max()) + 2 * canvas.gap
    top = _slide_up(halves, places, nets, shelf, canvas) if nets else 0.0
    for part, spots in shelf:
        places[part] = spots + np.array((0.0, top))
    return places + canvas.margin


def _around(
    halves: Floats,
    lines: Ints,
    net: Ints,
    shelf: list[tuple[Ints, Floats]],
    size: Floats,
    canvas: Canvas,
) -> Floats:
    """Place one net that has a few further actors in a row at its foot."""
    start = np.zeros_like(halves)
    for part, spots in shelf:
        start[part] = spots - size / 2
    lowest = max((float((start + halves)[part, 1].max()) for part, _ in shelf), default=0.0)
    loose = np.setdiff1d(np.arange(len(halves)), net)
    start[loose, 1] += size[1] / 2 - lowest
    places = embed(
        halves,
        lines,
        size / 2,
        canvas=canvas,
        seed=DEFAULT_SETTINGS.seed,
        net=net,
        start=start,
    )
    corner: Floats = (places - halves).min(axis=0) - canvas.margin
    return places - corner


def _is_row(halves: Floats, shelf: list[tuple[Ints, Floats]]) -> bool:
    """Whether everything on a shelf stands side by side."""
    return all(float((spots - halves[part])[:, 1].min()) <= _FIRST_ROW for part, spots in shelf)


def _area(halves: Floats, canvas: Canvas) -> float:
    return float((2 * halves + canvas.gap).prod(axis=1).sum())


def _canvas_size(
    halves: Floats, canvas: Canvas, cover: float, *, nets: bool
) -> tuple[float, float]:
    """Size as set, unless the boxes would cover too much or too little of it."""
    covered = _area(halves, canvas)
    base = float(canvas.width * canvas.height)
    wanted = max(base, covered / cover)
    if nets:
        wanted = min(wanted, covered / canvas.least_cover)
    scale = float(np.sqrt(wanted / base))
    return canvas.width * scale, canvas.height * scale


def _stack(halves: Floats, graph: igraph.Graph, part: Ints) -> Floats:
    """Places of up to three actors one below the other, the best connected in the middle."""
    rows = sorted(range(len(part)), key=lambda i: -graph.degree(int(part[i])))
    rows[:2] = reversed(rows[:2])
    places = np.zeros((len(part), 2))
    top = 0.0
    for row in rows:
        high = float(halves[part[row], 1])
        places[row] = halves[part, 0].max(), top + high
        top += 2 * high + _TIE_GAP
    return places


def _shelf(
    halves: Floats, blocks: list[tuple[Ints, Floats]], width: float, canvas: Canvas
) -> tuple[list[tuple[Ints, Floats]], float]:
    """Put blocks into columns of equal width, row by row; return them and the height they take."""
    if not blocks:
        return [], 0.0
    column = 2 * max(float(halves[part, 0].max()) for part, _ in blocks) + canvas.gap
    in_row = max(1, int(width // column))
    placed = []
    top = 0.0
    for first in range(0, len(blocks), in_row):
        row = blocks[first : first + in_row]
        heights = [float((spots + halves[part])[:, 1].max()) for part, spots in row]
        for place, ((part, spots), high) in enumerate(zip(row, heights, strict=True)):
            left = column * (place + 0.5) - float(spots[0, 0])
            corner = np.array((left, top + (max(heights) - high) / 2))
            placed.append((part, spots + corner))
        top += max(heights) + canvas.gap
    return placed, top


def _slide_up(
    halves: Floats,
    places: Floats,
    nets: list[Ints],
    shelf: list[tuple[Ints, Floats]],
    canvas: Canvas,
) -> float:
    """Return the height at which the shelf begins: below the boxes that stand above it."""
    if not shelf:
        return 0.0
    net = np.concatenate(nets)
    right = max(float((spots + halves[part])[:, 0].max()) for part, spots in shelf)
    above = (places - halves)[net, 0] < right + 2 * canvas.gap
    bottoms = (places + halves)[net, 1]
    return float(bottoms[above].max(initial=0.0)) + 3 * canvas.gap
