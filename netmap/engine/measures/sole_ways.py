"""Ways of two steps between actors of different fields, to count who is the only one between."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.kernels.ties import tie_matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class SoleWays:
    """All ways a – via – b where a and b are in no common field and do not work together.

    Attributes
    ----------
    first, via, second : int array (w)
        Positions of the actors; the first below the second.
    pair : int array (w)
        Number of the pair of ends.
    size : int
        Number of actors.
    """

    first: Ints
    via: Ints
    second: Ints
    pair: Ints
    size: int

    def count(self, there: Bools) -> Ints:
        """Pairs that each actor alone joins, among the actors that are there."""
        open_ways = np.flatnonzero(there[self.first] & there[self.via] & there[self.second])
        pair = self.pair[open_ways]
        sole = open_ways[np.bincount(pair)[pair] == 1]
        return np.bincount(self.via[sole], minlength=self.size).astype(np.int64)


def ways_through(arrays: MapArrays) -> int:
    """Pairs of partners of all actors together: what :func:`sole_ways` looks at."""
    degrees = kernels.degree(arrays)
    return int((degrees * (degrees - 1) // 2).sum())


def sole_ways(arrays: MapArrays) -> SoleWays:
    """Return all such ways: what brokers are counted by (:mod:`netmap.analyses.brokers`)."""
    ties = tie_matrix(arrays)
    degrees = kernels.degree(arrays)
    # every tie of an actor is followed by its later ties: partner lists stand one after the other
    owner = np.repeat(np.arange(arrays.size), degrees)
    later = ties.indptr[owner + 1] - np.arange(len(owner)) - 1
    one = np.repeat(np.arange(len(owner)), later)
    step = np.arange(len(one)) - np.repeat(np.cumsum(later) - later, later) + 1
    partners = ties.indices.astype(np.int64)
    first, via, second = partners[one], owner[one], partners[one + step]
    member = arrays.membership
    active: Bools = np.logical_or.reduce(member, axis=1)
    key = first * arrays.size + second
    tied = np.isin(key, arrays.u * arrays.size + arrays.v)
    apart = active[first] & active[second] & ~tied
    common: Bools = member[first[apart]] & member[second[apart]]
    apart[apart] = ~np.logical_or.reduce(common, axis=1)
    pair = np.unique(key[apart], return_inverse=True)[1].astype(np.int64)
    return SoleWays(
        first=first[apart], via=via[apart], second=second[apart], pair=pair, size=arrays.size
    )
