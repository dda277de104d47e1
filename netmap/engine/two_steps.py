"""Pairs of actors without a tie that share partners: at distance two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from netmap.engine.kernels import adjacency, degree
from netmap.engine.snapshot import Floats, Ints, Snapshot

BLOCK = 2_000_000
"""Two-step ways that are held in memory at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Some pairs of actors without a tie, each pair once.

    Attributes
    ----------
    first, second : int array
        Positions, the lower one first; ascending.
    shared : int array
        Number of common partners.
    total : float array
        Sum of a value over the common partners.
    """

    first: Ints
    second: Ints
    shared: Ints
    total: Floats


def two_steps(snapshot: Snapshot, through: Floats) -> Iterator[Pairs]:
    """Return all pairs without a tie that have common partners, in blocks of bounded size.

    Parameters
    ----------
    snapshot : Snapshot
        The map or a slice.
    through : float array (n)
        Positive value of each actor; a pair's ``total`` sums it over their common partners.
    """
    weights = adjacency(snapshot)
    ties = weights.copy()
    ties.data = np.ones_like(weights.data)
    values = ties.copy()
    values.data = through[ties.indices]
    tied = snapshot.u * snapshot.size + snapshot.v
    ways = np.cumsum(ties @ degree(snapshot))
    start = 0
    while start < snapshot.size:
        done = ways[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(ways, done + BLOCK, side="right")))
        counts = (ties[start:end] @ ties).tocoo()
        totals = (values[start:end] @ ties).tocoo()
        first, second = counts.coords[0].astype(np.int64) + start, counts.coords[1].astype(np.int64)
        keys = first * snapshot.size + second
        wanted = np.flatnonzero(first < second)
        wanted = wanted[~np.isin(keys[wanted], tied, assume_unique=True)]
        wanted = wanted[np.argsort(keys[wanted])]
        yield Pairs(
            first=first[wanted],
            second=second[wanted],
            shared=np.rint(counts.data[wanted]).astype(np.int64),
            total=totals.data[wanted],
        )
        start = end
