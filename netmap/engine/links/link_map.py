"""What link prediction may look at: the ties and what is known of the actors otherwise."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays
from netmap.engine.measures.two_mode import take_attendance
from netmap.model import Network

Matrix = sparse.csr_array[np.float64, tuple[int, int]]

BLOCK = 4_000_000
"""Ways of three steps that are looked at together."""


@dataclass(frozen=True, eq=False, kw_only=True)
class LinkMap:
    """Ties and properties of n actors, as arrays in the order of the arrays.

    Attributes
    ----------
    size : int
        Number of actors.
    first, second : int array (m)
        Ends of the tied pairs, the lower position first.
    weight : float array (m)
        Their summed weights.
    type_of : int array (n)
        Number of each actor's type, −1 if unknown.
    fields : sparse matrix (n, f)
        1 where an actor says that it is active in a field. Fields that only its cooperations name
        do not count: they would give away ties that are hidden for a test.
    meetings : sparse matrix (n, meetings)
        1 where an actor took part.
    """

    size: int
    first: Ints
    second: Ints
    weight: Floats
    type_of: Ints
    fields: Matrix
    meetings: Matrix

    @cached_property
    def ties(self) -> Matrix:
        """The tied pairs as a symmetric matrix of ones."""
        return self._symmetric(np.ones(len(self.first)))

    @cached_property
    def closeness(self) -> Matrix:
        """The weights of the tied pairs as a symmetric matrix."""
        return self._symmetric(self.weight)

    def _symmetric(self, values: Floats) -> Matrix:
        ends = np.concatenate((self.first, self.second)), np.concatenate((self.second, self.first))
        matrix = sparse.csr_array((np.tile(values, 2), ends), shape=(self.size, self.size))
        matrix.sort_indices()
        return matrix

    @cached_property
    def degree(self) -> Floats:
        """Number of partners."""
        return np.asarray(self.ties.sum(axis=1), dtype=np.float64)

    @cached_property
    def tied(self) -> Ints:
        """Numbers of the tied pairs, ascending (:meth:`number`)."""
        return np.sort(self.number(self.first, self.second))

    def number(self, first: Ints, second: Ints) -> Ints:
        """One number for each pair, whichever of the two is given first."""
        numbers: Ints = np.minimum(first, second) * self.size + np.maximum(first, second)
        return numbers

    def ends(self, numbers: Ints) -> tuple[Ints, Ints]:
        """Positions of pairs by their numbers, the lower one first."""
        low, high = np.divmod(numbers, max(self.size, 1))
        return low, high

    def without(self, hidden: Bools) -> LinkMap:
        """Return the map without some of its tied pairs."""
        kept = ~hidden
        return dataclasses.replace(
            self, first=self.first[kept], second=self.second[kept], weight=self.weight[kept]
        )

    def blocks(self, starts: Ints) -> Iterator[Ints]:
        """Divide actors so that few enough ways of three steps begin at each part of them."""
        steps = np.asarray(self.ties @ (self.ties @ self.degree), dtype=np.float64)
        ways = np.cumsum(steps[starts] + 1)
        begin = 0
        while begin < len(starts):
            done = ways[begin - 1] if begin else 0.0
            end = max(begin + 1, int(np.searchsorted(ways, done + BLOCK, side="right")))
            yield starts[begin:end]
            begin = end


def take_link_map(network: Network, arrays: MapArrays) -> LinkMap:
    """Return what link prediction may look at in a map or in a slice of it.

    Parameters
    ----------
    network : Network
        The whole map.
    arrays : MapArrays
        Its arrays, or one of a slice; of a field only its own meetings count.
    """
    actors = [network.actor_by_id[actor] for actor in arrays.actors]
    column = {name: position for position, name in enumerate(arrays.fields)}
    named = [[column[name] for name in actor.fields if name in column] for actor in actors]
    attendance = take_attendance(network)
    field_of = {meeting.id: meeting.field for meeting in network.meetings}
    own = [arrays.field in (None, field_of.get(meeting)) for meeting in attendance.meetings]
    row = {actor: position for position, actor in enumerate(attendance.actors)}
    present = attendance.present[[row[actor] for actor in arrays.actors]]
    unknown = np.array([not name for name in arrays.types], dtype=bool)
    return LinkMap(
        size=arrays.size,
        first=arrays.u,
        second=arrays.v,
        weight=arrays.weight,
        type_of=np.where(unknown[arrays.type_of], -1, arrays.type_of),
        fields=_table(named, len(column)),
        meetings=sparse.csr_array(present[:, np.flatnonzero(own)].astype(np.float64)),
    )


def _table(named: list[list[int]], columns: int) -> Matrix:
    rows = np.repeat(np.arange(len(named)), [len(own) for own in named])
    entries = np.array([name for own in named for name in own], dtype=np.int64)
    ones = np.ones(len(entries))
    return sparse.csr_array((ones, (rows, entries)), shape=(len(named), columns))
