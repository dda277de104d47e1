"""How good a map is for an aim, and how good it would be with one more tie.

A state is immutable; its ``value`` is larger the better, compared number by number. All have
``value_with``, the value with one more tie, and ``add``, the state with it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays
from netmap.engine.interventions.effects import sample_sources
from netmap.engine.interventions.field_needs import lacking, needed_in_field, tied_in_field
from netmap.engine.kernels import kernels
from netmap.engine.kernels.way_table import WayTable, count_ways

DIGITS = 12
"""Decimals that are compared, so that no choice hangs on the order of adding up."""

Value = tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A tie that may be added: positions of its ends, and the fields it would count in."""

    first: int
    second: int
    columns: tuple[int, ...] = ()


class State(Protocol):
    """A map, seen from an aim."""

    @property
    def value(self) -> Value:
        """How good it is."""

    @property
    def cells(self) -> int:
        """How many numbers one more tie is counted with."""

    def value_with(self, tie: Tie) -> Value:
        """Return how good it would be with one more tie."""

    def add(self, tie: Tie) -> State:
        """Return the map with one more tie."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Parts:
    """Fewer connected parts; among equals more joined pairs.

    The ties that join parts are those of a forest: a matroid, in which choosing one after the other
    leaves as few parts as any choice (Edmonds 1971).
    """

    part: Ints
    count: int
    joined: int = 0

    @classmethod
    def of(cls, arrays: MapArrays) -> Parts:
        """Return the state of a map."""
        return cls(part=kernels.component_of(arrays), count=kernels.components(arrays))

    @property
    def value(self) -> Value:
        """Connected parts, negative, and joined pairs."""
        return (-self.count, self.joined)

    @property
    def cells(self) -> int:
        """All actors, whose parts are noted."""
        return len(self.part)

    def value_with(self, tie: Tie) -> Value:
        """Return the value with one more tie."""
        return self.add(tie).value

    def add(self, tie: Tie) -> Parts:
        """Return the state with one more tie."""
        one, other = self.part == self.part[tie.first], self.part == self.part[tie.second]
        if one[tie.second]:
            return self
        return Parts(
            part=np.where(other, self.part[tie.first], self.part),
            count=self.count - 1,
            joined=self.joined + int(one.sum()) * int(other.sum()),
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ways:
    """Shorter ways, or fewer of them through one actor.

    Without an actor the value is the mean of 1/distance, with one the share of shortest ways
    between others through it, negative. Neither is submodular: a tie may pay only together with
    another one, and one that joins a newcomer brings ways of its own.

    Attributes
    ----------
    table : WayTable
        From all starting points, the ends of all ties that may be added, and the actor.
    sources : int array
        Starting points that count.
    relieved : int or None
        Position of the actor.
    """

    table: WayTable
    sources: Ints
    relieved: int | None

    @classmethod
    def of(cls, arrays: MapArrays, ties: Sequence[Tie], relieved: int | None) -> Ways:
        """Return the state of a map to which some of the ties may be added."""
        sources = sample_sources(arrays)
        ends = [end for tie in ties for end in (tie.first, tie.second)]
        ends += [] if relieved is None else [relieved]
        rows = np.union1d(sources, np.array(ends, dtype=np.int64))
        return cls(table=count_ways(arrays, rows), sources=sources, relieved=relieved)

    @property
    def value(self) -> Value:
        """Mean of 1/distance, or the negative share of ways."""
        return self._value(self.table)

    @property
    def cells(self) -> int:
        """Starting points times actors."""
        return self.table.steps.size

    def value_with(self, tie: Tie) -> Value:
        """Return the value with one more tie."""
        extra = [] if self.relieved is None else [self.relieved]
        counted = self.table.keep(np.union1d(self.sources, np.array(extra, dtype=np.int64)))
        return self._value(self._with(counted, tie))

    def add(self, tie: Tie) -> Ways:
        """Return the state with one more tie."""
        return dataclasses.replace(self, table=self._with(self.table, tie))

    def _with(self, rows: WayTable, tie: Tie) -> WayTable:
        first, second = self.table.of(tie.first), self.table.of(tie.second)
        return rows if first[0][tie.second] == 1 else rows.with_tie(first, second)

    def _value(self, rows: WayTable) -> Value:
        sample = rows.keep(self.sources)
        if self.relieved is None:
            return (round(sample.nearness, DIGITS),)
        return (round(-sample.share_through(self.relieved, rows.of(self.relieved)), DIGITS),)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Balance:
    """Fewer tied pairs that fields lack.

    What they need is that of the map as it is. Each tie adds one to its fields, and what is above
    the need helps nobody: a monotone submodular sum, so choosing one after the other gains at least
    1 − 1/e of the largest possible gain (Nemhauser, Wolsey & Fisher 1978).
    """

    tied: Ints
    needed: Floats

    @classmethod
    def of(cls, arrays: MapArrays) -> Balance:
        """Return the state of a map."""
        return cls(tied=tied_in_field(arrays), needed=needed_in_field(arrays))

    @property
    def value(self) -> Value:
        """Tied pairs that are lacking, negative."""
        return (round(-lacking(self.tied, self.needed), DIGITS),)

    @property
    def cells(self) -> int:
        """The fields."""
        return len(self.tied)

    def value_with(self, tie: Tie) -> Value:
        """Return the value with one more tie."""
        return self.add(tie).value

    def add(self, tie: Tie) -> Balance:
        """Return the state with one more tie."""
        tied = self.tied.copy()
        tied[list(tie.columns)] += 1
        return dataclasses.replace(self, tied=tied)
