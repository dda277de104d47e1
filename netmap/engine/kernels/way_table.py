"""Shortest ways from some actors to all, and what a new tie makes of them without searching anew.

Simple undirected graph, every tie one step. A shortest way uses a new tie once and in one direction
at most, and before and after it runs along old ties. So the distance from s to t with a tie between
a and b is the smallest of d(s, t), d(s, a) + 1 + d(b, t) and d(s, b) + 1 + d(a, t), and the ways
are those of all that are as short: exact, and a few passes over the table instead of a search.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays
from netmap.engine.kernels.ties import tie_matrix

Steps = npt.NDArray[np.int32]

Row = tuple[Steps, Floats]
"""Steps and numbers of shortest ways from one actor to all (n)."""

FAR = np.int32(1 << 28)
"""Steps to actors that no way leads to; four times as much still fits."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WayTable:
    """Steps and numbers of shortest ways from k starting points to all n actors.

    Attributes
    ----------
    sources : int array (k)
        Positions of the starting points, each once.
    steps : int array (k, n)
        Distances; ``FAR`` or more where no way leads.
    ways : float array (k, n)
        Number of shortest ways; 0 where there is none, 1 from a starting point to itself.
    """

    sources: Ints
    steps: Steps
    ways: Floats

    def of(self, actor: int) -> Row:
        """Steps and ways from one of the starting points."""
        row = int(np.flatnonzero(self.sources == actor)[0])
        return self.steps[row], self.ways[row]

    def keep(self, sources: Ints) -> WayTable:
        """Return the table of these of the starting points."""
        if np.array_equal(sources, self.sources):
            return self
        place = {actor: row for row, actor in enumerate(self.sources.tolist())}
        rows = [place[actor] for actor in sources.tolist()]
        return WayTable(sources=sources, steps=self.steps[rows], ways=self.ways[rows])

    def with_tie(self, first: Row, second: Row) -> WayTable:
        """Return the table with one more tie, whose ends' steps and ways (today) are given."""
        steps, ways = self.steps, self.ways
        for (near, to_near), (far, from_far) in ((first, second), (second, first)):
            by_tie = near[self.sources][:, np.newaxis] + (far + np.int32(1))[np.newaxis]
            detours = np.outer(to_near[self.sources], from_far)
            ways = np.where(by_tie < steps, detours, ways + detours * (by_tie == steps))
            steps = np.minimum(steps, by_tie)
        return WayTable(sources=self.sources, steps=steps, ways=ways)

    def share_through(self, actor: int, own: Row) -> float:
        """Return the share of pairs of others whose shortest way leads through an actor.

        Of equally short ways each counts for its part; pairs that no way joins count as well, so
        with all actors as starting points this is the betweenness of Freeman (1979).

        Parameters
        ----------
        actor : int
            Its position.
        own : Row
            Steps and ways from it in this table's map.
        """
        steps, ways = own
        others = np.flatnonzero(self.sources != actor)
        size: int = self.steps.shape[1]
        if size < 3 or not len(others):
            return 0.0
        starts = self.sources[others]
        passing = steps[starts][:, np.newaxis] + steps[np.newaxis] == self.steps[others]
        passing[:, actor] = False
        row, column = np.nonzero(passing & (self.ways[others] > 0))
        through = ways[starts[row]] * ways[column] / self.ways[others[row], column]
        return float(through.sum()) / (len(others) * (size - 2))

    @property
    def nearness(self) -> float:
        """Mean of 1/distance over all pairs, 0 for those apart (Latora & Marchiori 2001)."""
        size: int = self.steps.shape[1]
        if size < 2:
            return 0.0
        joined = (self.steps > 0) & (self.steps < FAR)
        near = float((1.0 / self.steps[joined]).sum())
        return near / (len(self.sources) * (size - 1))


def count_ways(arrays: MapArrays, sources: Ints) -> WayTable:
    """Return the shortest ways from the given actors, level by level.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    sources : int array (k)
        Positions of the starting points, each once.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> ring = to_arrays(nx.MultiGraph(nx.cycle_graph(["a", "b", "c", "d"])))
    >>> table = count_ways(ring, np.array([0]))
    >>> table.steps.tolist(), table.ways.tolist()
    ([[0, 1, 2, 1]], [[1.0, 1.0, 2.0, 1.0]])
    """
    ties = tie_matrix(arrays)
    shape = len(sources), arrays.size
    steps = np.full(shape, FAR, dtype=np.int32)
    ways = np.zeros(shape)
    row, column = np.arange(len(sources)), sources
    found = np.ones(len(sources))
    level = 0
    while len(row):
        steps[row, column], ways[row, column] = level, found
        front = sparse.csr_array((found, (row, column)), shape=shape)
        reached = (front @ ties).tocoo()
        new = steps[reached.coords] == FAR
        row, column = (place[new].astype(np.int64) for place in reached.coords)
        found = reached.data[new]
        level += 1
    return WayTable(sources=sources, steps=steps, ways=ways)
