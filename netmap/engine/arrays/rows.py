"""The tied pairs as rows of partners, numbered so that near actors have near numbers.

Searches run over these rows. What is read together lies together in memory, and a range of rows is
a neighbourhood, which sampling makes use of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import igraph
import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.sparse.csgraph import connected_components, dijkstra, reverse_cuthill_mckee

from netmap.engine.arrays.map_arrays import Ints, MapArrays, remembered

Numbers = npt.NDArray[np.int32]
Matrix = sparse.csr_array[np.float64, tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rows:
    """Partners of the n tied actors; actors without ties have no row.

    Rows of a connected part lie together, the largest part first. Nothing in it may be changed.

    Attributes
    ----------
    actors : int array (n)
        Position of each row's actor in the arrays.
    first : int array (n + 1)
        Where each row's partners begin in ``partners``.
    partners : int array (2m)
        Rows of the partners, ascending.
    parts : int array
        Where each connected part begins, and n at the end.
    """

    actors: Ints
    first: Numbers
    partners: Numbers
    parts: Ints

    @property
    def size(self) -> int:
        """Number of tied actors."""
        return len(self.actors)

    @property
    def part_sizes(self) -> Ints:
        """Number of actors in each connected part, descending."""
        return np.diff(self.parts)

    @property
    def matrix(self) -> Matrix:
        """The ties as a symmetric matrix of zeros and ones."""
        ones = np.ones(len(self.partners))
        return sparse.csr_array((ones, self.partners, self.first), shape=(self.size, self.size))

    @property
    def as_igraph(self) -> igraph.Graph:
        """The ties as an igraph graph, vertices in the order of the rows."""
        row = np.repeat(np.arange(self.size), np.diff(self.first))
        once = row < self.partners
        edges = np.column_stack((row[once], self.partners[once]))
        return igraph.Graph(n=self.size, edges=edges, directed=False)

    def is_deeper_than(self, steps: int) -> bool:
        """Whether actors lie more than so many steps from the first row of their part."""
        if self.part_sizes[0] <= steps:
            return False
        ways = dijkstra(self.matrix, indices=self.parts[:-1], unweighted=True, min_only=True)
        return bool(ways.max() > steps)

    def divide(self, largest: int) -> Iterator[Rows]:
        """Yield each part of more than ``largest`` actors, then all the smaller ones together."""
        many = int(np.count_nonzero(self.part_sizes > largest))
        for number in range(many):
            yield self._between(number, number + 1)
        if many < len(self.parts) - 1:
            yield self._between(many, len(self.parts) - 1)

    def _between(self, begin: int, end: int) -> Rows:
        low, high = int(self.parts[begin]), int(self.parts[end])
        first = self.first[low : high + 1]
        return Rows(
            actors=self.actors[low:high],
            first=first - first[0],
            partners=self.partners[first[0] : first[-1]] - np.int32(low),
            parts=self.parts[begin : end + 1] - low,
        )


@remembered
def rows_of(arrays: MapArrays) -> Rows:
    """Return the rows of partners of the arrays's tied actors."""
    return build_rows(arrays.u, arrays.v)


def build_rows(first: Ints, second: Ints) -> Rows:
    """Return the rows of partners made by the given tied pairs, each of them given once.

    Within a part they follow the reverse Cuthill–McKee order (Cuthill & McKee 1969; George 1971).
    """
    ends = np.concatenate((first, second))
    actors = np.unique(ends)
    near = np.searchsorted(actors, ends).astype(np.int32)
    far = np.roll(near, len(first))
    if not len(actors):
        return Rows(
            actors=actors, first=np.zeros(1, np.int32), partners=near, parts=np.zeros(1, np.int64)
        )
    ties = _matrix(near, far)
    count, part = connected_components(ties, directed=False)
    sizes = np.bincount(part, minlength=count)
    place = np.empty(count, dtype=np.int64)
    place[np.argsort(-sizes, kind="stable")] = np.arange(count)
    order = reverse_cuthill_mckee(ties, symmetric_mode=True)
    order = order[np.argsort(place[part[order]], kind="stable")]
    number = np.empty_like(order)
    number[order] = np.arange(len(order), dtype=np.int32)
    ties = _matrix(number[near], number[far])
    return Rows(
        actors=actors[order],
        first=ties.indptr.astype(np.int32),
        partners=ties.indices.astype(np.int32),
        parts=np.concatenate(([0], np.cumsum(np.sort(sizes)[::-1]))),
    )


def _matrix(row: Numbers, column: Numbers) -> Matrix:
    matrix = sparse.csr_array((np.ones(len(row)), (row, column)))
    matrix.sort_indices()
    return matrix
