"""Three actors who all work with each other: one after the other, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays
from netmap.engine.kernels import kernels

BLOCK = 200_000
"""Pairs of ties that are looked at at once."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Triangles:
    """Some triangles of the simple undirected graph.

    Attributes
    ----------
    corners : int array (3, t)
        Positions of the actors.
    sides : int array (3, t)
        Positions of the tied pairs, each opposite to the corner in the same place.
    """

    corners: Ints
    sides: Ints

    def way(self, tail: int, head: int) -> Ints:
        """Number of the way from one corner (0 to 2) to another: 2p along pair p, 2p + 1 back."""
        back = self.corners[tail] > self.corners[head]
        ways: Ints = 2 * self.sides[3 - tail - head] + back
        return ways


def list_triangles(arrays: MapArrays) -> Iterator[Triangles]:
    """Return each triangle once, in blocks of bounded size.

    Each tie leads from the end with fewer partners to the one with more; so from no actor lead
    more than √(2m) ties, and pairs of these are few even around hubs (Chiba & Nishizeki 1985).
    """
    size, ties = arrays.size, len(arrays.u)
    order = np.argsort(kernels.degree(arrays), kind="stable")
    rank = np.argsort(order)
    low = np.minimum(rank[arrays.u], rank[arrays.v])
    high = np.maximum(rank[arrays.u], rank[arrays.v])
    side = np.lexsort((high, low))
    low, high = low[side], high[side]
    keys = low * size + high
    later = np.searchsorted(low, low, side="right") - 1 - np.arange(ties)
    done = np.cumsum(later)
    start = 0
    while start < ties:
        before = done[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(done, before + BLOCK, side="right")))
        count = later[start:end]
        one = np.repeat(np.arange(start, end), count)
        two = one + 1 + np.arange(len(one)) - np.repeat(done[start:end] - count - before, count)
        wanted = high[one] * size + high[two]
        third = np.minimum(np.searchsorted(keys, wanted), ties - 1)
        closed = keys[third] == wanted
        one, two, third = one[closed], two[closed], third[closed]
        yield Triangles(
            corners=order[np.stack((low[one], high[one], high[two]))],
            sides=side[np.stack((third, two, one))],
        )
        start = end
