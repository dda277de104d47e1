"""What starting points depend on: Brandes' accumulation with sparse matrices (Brandes 2001).

The dependency of a starting point on an actor is the share of its shortest ways to all others that
lead through the actor; half the sum over all starting points is the actor's betweenness. Steps of
the search are products of the ties with a table of rows and lanes, one lane for each of several
starting points. In maps of many thousand actors this is faster than one search after the other.
"""

from __future__ import annotations

import numpy as np

from netmap.engine.rows import Matrix, Rows
from netmap.engine.snapshot import Floats, Ints
from netmap.engine.sources import SHARES, batches, run_shares

WIDTH = 8
"""Lanes of a table: marks of a row make up one word of memory."""

FEW = 0.1
"""With a smaller share of the rows involved, only these are looked at."""

Level = tuple[Ints | None, Floats]
"""Rows (None for all) and their values by lane, 0 in the lanes of other levels."""


def sum_dependencies(rows: Rows, sources: Ints, threads: int) -> Floats:
    """Return what the sources depend on each row, in ``SHARES`` separate sums.

    As :func:`netmap.engine.accelerated.sum_dependencies`, for a single connected part.
    """
    ties = rows.matrix
    packed = list(batches(rows, sources))
    sums = np.zeros((SHARES, rows.size))

    def add_share(share: int) -> None:
        for batch in packed[share::SHARES]:
            for begin in range(0, len(batch.rows), WIDTH):
                sums[share] += _dependencies(ties, batch.rows[begin : begin + WIDTH])

    run_shares(add_share, threads)
    return sums


def _dependencies(ties: Matrix, sources: Ints) -> Floats:
    total = np.zeros(ties.shape[0])
    flow: Level | None = None
    for rows, ways in reversed(_count_ways(ties, sources)[1:]):
        dependency = np.zeros_like(ways)
        if flow is not None:
            sums = _step(ties, flow)
            np.multiply(ways, sums if rows is None else sums[rows], out=dependency)
        total[slice(None) if rows is None else rows] += dependency @ np.ones(WIDTH)
        dependency += 1.0
        dependency *= ways > 0
        dependency /= np.maximum(ways, 1.0)
        flow = rows, dependency
    return total


def _count_ways(ties: Matrix, sources: Ints) -> list[Level]:
    """Return the number of shortest ways from the sources, level by level."""
    lanes = np.arange(len(sources))
    unseen = np.ones((ties.shape[0], WIDTH), dtype=bool)
    unseen[sources, lanes] = False
    starts, place = np.unique(sources, return_inverse=True)
    ways = np.zeros((len(starts), WIDTH))
    ways[place, lanes] = 1.0
    levels: list[Level] = [(starts, ways)]
    while True:
        ways = _step(ties, levels[-1])
        ways *= unseen
        new = ways > 0
        unseen ^= new
        marked = new.view(np.uint64)[:, 0] != 0
        count = np.count_nonzero(marked)
        if not count:
            return levels
        if count < FEW * len(marked):
            rows = np.flatnonzero(marked)
            levels.append((rows, ways[rows]))
        else:
            levels.append((None, ways))


def _step(ties: Matrix, level: Level) -> Floats:
    """Return for each row the sum of its partners' values."""
    rows, values = level
    return np.asarray(ties @ values if rows is None else ties[rows].T @ values)
