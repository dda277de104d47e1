"""What a new tie would change: distance, connected parts, and who is spared shortest ways."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.kernels.parts import fragmentation
from netmap.engine.kernels.way_table import FAR, Row, WayTable, count_ways
from netmap.model.suggestions import Effect
from netmap.settings import DEFAULT_SETTINGS, Gaps

Pair = tuple[int, int]
"""Positions of two actors."""


def effects_of(
    arrays: MapArrays, pairs: Sequence[Pair], *, gaps: Gaps = DEFAULT_SETTINGS.gaps
) -> tuple[Effect, ...]:
    """Return for each pair what the map would be if the two worked together, one pair at a time.

    Distances, parts and fragmentation are exact: joining parts of a and b actors joins a·b pairs.
    The load is the share of pairs of others whose shortest way leads through the coordinating
    office (of several the one with most partners), or without an office through the actor that
    most of the shortest ways between the two lead through. It is exact up to
    ``gaps.exact_actors`` actors; beyond that it is counted from ``gaps.sampled_sources`` seeded
    starting points, the same before and after. It can rise: a newcomer that is joined brings ways
    of its own.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    pairs : sequence of (int, int)
        Positions of two different actors each.
    gaps : Gaps
        Up to which size the load is exact, and from how many starting points it is counted beyond.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> chain = to_arrays(nx.MultiGraph([("a", "b"), ("b", "c")]))
    >>> effect = effects_of(chain, [(0, 2)])[0]
    >>> effect.distance, effect.load_before, effect.load_after
    (2, 1.0, 0.0)
    """
    if not pairs:
        return ()
    sources = sample_sources(arrays, gaps)
    ends = np.array(pairs, dtype=np.int64).reshape(-1)
    table = count_ways(arrays, np.union1d(sources, ends))
    sample = table.keep(sources)
    office = main_office(arrays)
    loaded = None if office is None else _Load.of(arrays, sample, office)
    return tuple(_effect(arrays, table, sample, pair, loaded) for pair in pairs)


def sample_sources(arrays: MapArrays, gaps: Gaps = DEFAULT_SETTINGS.gaps) -> Ints:
    """Return the starting points of shortest ways: all actors, or a seeded choice of them."""
    everybody = np.arange(arrays.size)
    if arrays.size <= gaps.exact_actors:
        return everybody
    chance = np.random.default_rng(DEFAULT_SETTINGS.seed)
    return np.sort(chance.choice(everybody, gaps.sampled_sources, replace=False))


def main_office(arrays: MapArrays) -> int | None:
    """Return the coordinating office, of several the one with most partners; None without one."""
    offices = np.flatnonzero(arrays.coordinator)
    if not len(offices):
        return None
    return int(offices[np.argmax(kernels.degree(arrays)[offices])])


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Load:
    """Share of shortest ways through an actor, and its own ways."""

    actor: int
    own: WayTable
    share: float

    @classmethod
    def of(cls, arrays: MapArrays, sample: WayTable, actor: int) -> _Load:
        own = count_ways(arrays, np.array([actor]))
        return cls(actor=actor, own=own, share=sample.share_through(actor, own.of(actor)))

    def with_tie(self, sample: WayTable, first: Row, second: Row) -> float:
        """Return the share with one more tie."""
        own = self.own.with_tie(first, second).of(self.actor)
        return sample.with_tie(first, second).share_through(self.actor, own)


def _effect(
    arrays: MapArrays, table: WayTable, sample: WayTable, pair: Pair, load: _Load | None
) -> Effect:
    first, second = table.of(pair[0]), table.of(pair[1])
    distance = int(first[0][pair[1]])
    apart = distance >= FAR
    part = kernels.component_of(arrays)
    joined = int((part == part[pair[0]]).sum()) * int((part == part[pair[1]]).sum()) if apart else 0
    broken = fragmentation(arrays)
    components = kernels.components(arrays)
    if load is None and 1 < distance < FAR:
        load = _Load.of(arrays, sample, _between(arrays, first, second))
    after = None
    if load is not None:
        after = load.with_tie(sample, first, second) if distance > 1 else load.share
    return Effect(
        distance=None if apart else distance,
        components_before=components,
        components_after=components - 1 if apart else components,
        fragmentation_before=broken,
        fragmentation_after=max(0.0, broken - 2 * joined / (arrays.size * (arrays.size - 1))),
        load_before=None if load is None else load.share,
        load_after=after,
    )


def _between(arrays: MapArrays, first: Row, second: Row) -> int:
    """Return who most shortest ways between two lead through, of equal ones the best tied."""
    steps = first[0] + second[0]
    inner = (steps == steps.min()) & (first[0] > 0) & (second[0] > 0)
    through = np.where(inner, first[1] * second[1], 0.0)
    return int(np.lexsort((-kernels.degree(arrays), -through))[0])
