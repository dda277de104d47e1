"""What starting points depend on: Brandes' accumulation with sparse matrices (Brandes 2001).

The dependency of a starting point on an actor is the share of its shortest ways to all others that
lead through the actor; half the sum over all starting points is the actor's betweenness. Steps of
the search are products of the ties with a table of rows and lanes, one lane for each of several
starting points. In maps of many thousand actors this is faster than one search after the other.
"""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints
from netmap.engine.arrays.rows import Matrix, Rows
from netmap.engine.arrays.sources import SHARES, batches

WIDTH = 8
"""Lanes of a table: marks of a row make up one word of memory."""

FEW = 0.2
"""With a smaller share of the rows involved, only these are looked at."""

Level = tuple[Ints | None, Floats]
"""Rows (None for all) and their values by lane, 0 in the lanes of other levels."""


def sum_dependencies(rows: Rows, sources: Ints, threads: int) -> Floats:  # noqa: ARG001
    """Return what the sources depend on each row, in ``SHARES`` separate sums.

    As :func:`netmap.engine.kernels.accelerated.sum_dependencies`, for a single connected part; on
    one thread, because SciPy multiplies one matrix at a time.
    """
    ties = rows.matrix
    sums = np.zeros((SHARES, rows.size))
    for number, batch in enumerate(batches(rows, sources)):
        for begin in range(0, len(batch.rows), WIDTH):
            sums[number % SHARES] += _dependencies(ties, batch.rows[begin : begin + WIDTH])
    return sums


def _dependencies(ties: Matrix, sources: Ints) -> Floats:
    total = np.zeros(ties.shape[0])
    flow: Level | None = None
    for rows, ways in reversed(_count_ways(ties, sources)[1:]):
        there = np.sign(ways)
        passed = there / np.maximum(ways, 1.0)
        if flow is not None:
            sums = _step(ties, flow, rows)
            total[slice(None) if rows is None else rows] += np.einsum("ij,ij->i", ways, sums)
            sums *= there
            passed += sums
        flow = rows, passed  # (1 + dependency) / ways
    return total


def _count_ways(ties: Matrix, sources: Ints) -> list[Level]:
    """Return the number of shortest ways from the sources, level by level."""
    size, lanes = ties.shape[0], np.arange(len(sources))
    unseen = np.ones((size, WIDTH), dtype=bool)
    unseen[sources, lanes] = False
    starts, place = np.unique(sources, return_inverse=True)
    ways = np.zeros((len(starts), WIDTH))
    ways[place, lanes] = 1.0
    levels: list[Level] = [(starts, ways)]
    left: Ints | None = None  # rows that some sources have not reached, once they are few
    while True:
        ways = _step(ties, levels[-1], left)
        open_lanes = unseen if left is None else unseen[left]
        ways *= open_lanes
        new = ways > 0
        open_lanes ^= new
        if left is not None:
            unseen[left] = open_lanes
        marked = np.flatnonzero(_any_lane(new))
        if not len(marked):
            return levels
        if left is not None:
            levels.append((left[marked], ways[marked]))
        elif len(marked) < FEW * size:
            levels.append((marked, ways[marked]))
        else:
            levels.append((None, ways))
            still = np.flatnonzero(_any_lane(unseen))
            left = still if len(still) < FEW * size else None


def _any_lane(marks: Bools) -> Bools:
    """Rows with a mark in any lane."""
    found: Bools = marks.view(np.uint64)[:, 0] != 0
    return found


def _step(ties: Matrix, level: Level, wanted: Ints | None) -> Floats:
    """Return for each wanted row, or all (None), the sum of its partners' values."""
    rows, values = level
    if rows is None:
        return np.asarray(ties @ values if wanted is None else ties[wanted] @ values)
    sums = np.asarray(ties[rows].T @ values)
    return sums if wanted is None else sums[wanted]
