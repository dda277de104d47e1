"""Pairs of actors without a tie that share partners: at distance two."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays
from netmap.engine.kernels.kernels import degree
from netmap.engine.kernels.ties import tie_matrix

BLOCK = 2_000_000
"""Two-step ways that are held in memory at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Some pairs of actors without a tie, each pair once.

    Attributes
    ----------
    first, second : int array
        Positions, the lower one first; in no particular order.
    shared : int array
        Number of common partners.
    total : float array
        Sum of a value over the common partners.
    """

    first: Ints
    second: Ints
    shared: Ints
    total: Floats


def two_steps(
    arrays: MapArrays,
    through: Floats,
    *,
    least: int = 1,
    most: float = math.inf,
    among: Ints | None = None,
) -> Iterator[Pairs]:
    """Return pairs without a tie that have common partners, in blocks of bounded size.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    through : float array (n)
        Positive value of each actor; a pair's ``total`` sums it over their common partners.
    least, most : int
        Only pairs with so many common partners.
    among : int array, optional
        Only pairs whose first actor is one of these, ascending; by default all.
    """
    ties = tie_matrix(arrays)
    # one product does for both: the real part counts, the imaginary part sums
    both = ties.data + 1j * through[ties.indices]
    values = sparse.csr_array((both, ties.indices, ties.indptr), shape=ties.shape)
    starts = np.arange(arrays.size) if among is None else among
    ways = np.cumsum((ties @ degree(arrays))[starts])
    tied = arrays.u * arrays.size + arrays.v
    begin = 0
    while begin < len(starts):
        done = ways[begin - 1] if begin else 0.0
        end = max(begin + 1, int(np.searchsorted(ways, done + BLOCK, side="right")))
        block = starts[begin:end]
        found = values[block] @ ties if len(block) < arrays.size else values @ ties
        first = np.repeat(block, np.diff(found.indptr))
        shared = found.data.real
        wanted = np.flatnonzero((first < found.indices) & (shared >= least) & (shared <= most))
        first, second = first[wanted], found.indices[wanted].astype(np.int64)
        apart = ~are_among(first * arrays.size + second, tied)
        yield Pairs(
            first=first[apart],
            second=second[apart],
            shared=shared[wanted][apart].astype(np.int64),
            total=found.data.imag[wanted][apart],
        )
        begin = end


def are_among(numbers: Ints, ascending: Ints) -> Bools:
    """Which numbers are among others that are sorted."""
    if not len(ascending):
        return np.zeros(len(numbers), dtype=bool)
    place = np.minimum(np.searchsorted(ascending, numbers), len(ascending) - 1)
    found: Bools = ascending[place] == numbers
    return found
