"""Distances from every actor to all others, counted for 64 starting points at once.

Simple undirected graph, every tie one step. A starting point is a bit: a step of the search joins
the bits of all partners of all actors, so one pass over the ties moves 64 searches on (Then et al.
2014). Beyond ``paths.exact_actors`` distances are estimated from a sample of starting points
(Eppstein & Wang 2004).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays, remembered
from netmap.engine.arrays.rows import Rows, rows_of
from netmap.engine.arrays.sources import Words, batches, draw_sources
from netmap.engine.kernels import accelerated
from netmap.settings import DEFAULT_SETTINGS, Paths

Join = Callable[[Rows, Words, Words], Words]
"""From rows, the bits of the first of them and those wanted there to the bits of partners."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Distances:
    """How far each of the n actors of the arrays is from those that it reaches.

    Attributes
    ----------
    reached : int array (n)
        Other actors that a way leads to; always exact.
    farness : float array (n)
        Sum of the distances to them, in steps.
    harmonic : float array (n)
        Sum of 1/distance to them (Marchiori & Latora 2000).
    farthest : int array (n)
        Distance to the farthest of them; where ``sampled``, of the starting points among them.
    harmonic_error : float array (n)
        Standard error of ``harmonic``; 0 where it is exact.
    sources : int
        Starting points that were searched from.
    sampled : bool
        Whether the distances of a part were estimated from fewer starting points than it has.
    """

    reached: Ints
    farness: Floats
    harmonic: Floats
    farthest: Ints
    harmonic_error: Floats
    sources: int
    sampled: bool

    def __post_init__(self) -> None:
        for values in (
            self.reached,
            self.farness,
            self.harmonic,
            self.farthest,
            self.harmonic_error,
        ):
            values.setflags(write=False)

    @property
    def closeness_in_part(self) -> Floats:
        """Reached actors by farness, 0 for actors without ties (Freeman 1979, part by part)."""
        return self.reached / np.maximum(self.farness, 1.0)

    @property
    def closeness(self) -> Floats:
        """:attr:`closeness_in_part` times the share reached (Wasserman & Faust 1994)."""
        return self.closeness_in_part * (self.reached / max(len(self.reached) - 1, 1))

    @property
    def mean_distance(self) -> float:
        """Mean distance of all pairs between which a way leads; 0 if there are none."""
        return float(self.farness.sum()) / max(int(self.reached.sum()), 1)

    @property
    def fragmentation(self) -> float:
        """1 less the mean of 1/distance over all pairs; 0 with fewer than two (Borgatti 2006)."""
        pairs = len(self.reached) * (len(self.reached) - 1)
        return 1 - float(self.harmonic.sum()) / pairs if pairs else 0.0


@remembered
def distances(
    arrays: MapArrays, *, paths: Paths = DEFAULT_SETTINGS.paths, seed: int = DEFAULT_SETTINGS.seed
) -> Distances:
    """Return the distances of all actors.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    paths : Paths
        Up to which size of a connected part all distances are counted, and from how many starting
        points they are estimated beyond it.
    seed : int
        Of the choice of starting points.

    Returns
    -------
    Distances
        Arrays in the order of ``arrays.actors``.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> found = distances(to_arrays(nx.MultiGraph([("a", "b"), ("b", "c")])))
    >>> found.farness.tolist(), found.harmonic.tolist()
    ([3.0, 2.0, 3.0], [1.5, 2.0, 1.5])
    """
    return measure_distances(rows_of(arrays), arrays.size, seed=seed, paths=paths)


def measure_distances(rows_of_all: Rows, size: int, *, seed: int, paths: Paths) -> Distances:
    """Return the distances of so many actors, of whom those of the rows are tied."""
    reached, farthest = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
    farness, harmonic, error = np.zeros(size), np.zeros(size), np.zeros(size)
    searched, sampled = 0, False
    for rows in rows_of_all.divide(paths.exact_actors):
        others = np.repeat(rows.part_sizes, rows.part_sizes) - 1
        sums, sources = _search(rows, seed, paths)
        seen = others
        if sources is not None:
            seen = len(sources) - np.bincount(sources, minlength=rows.size)
            variance = sums.squares / seen - (sums.harmonic / seen) ** 2
            error[rows.actors] = others * np.sqrt(variance.clip(0.0) / seen)
        reached[rows.actors] = others
        farness[rows.actors] = sums.farness * (others / seen)
        harmonic[rows.actors] = sums.harmonic * (others / seen)
        farthest[rows.actors] = sums.farthest
        searched += rows.size if sources is None else len(sources)
        sampled |= sources is not None
    return Distances(
        reached=reached,
        farness=farness,
        harmonic=harmonic,
        farthest=farthest,
        harmonic_error=error,
        sources=searched,
        sampled=sampled,
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Sums:
    """Over the starting points: distance, 1/distance and its square; largest distance."""

    farness: Floats
    harmonic: Floats
    squares: Floats
    farthest: Ints


def _search(rows: Rows, seed: int, paths: Paths) -> tuple[_Sums, Ints | None]:
    """Return the sums of each row, and the starting points where not all rows were."""
    sources, sampled = np.arange(rows.size), rows.part_sizes[0] > paths.exact_actors
    if sampled:
        random = np.random.default_rng(seed)
        sources = draw_sources(rows.size, paths.most_sources, random)
    if rows.is_deeper_than(paths.deepest):
        sums = _search_singly(rows, sources)
    else:
        join = accelerated.join_partners if accelerated.pays(rows.size, paths) else _join_partners
        sums = _sum_up(rows.size, _count_levels(rows, sources, join))
    return sums, sources if sampled else None


def _search_singly(rows: Rows, sources: Ints) -> _Sums:
    """Search from one source after the other: for maps with ways so long that lanes do not pay."""
    graph = rows.as_igraph
    farness, harmonic, squares, farthest = np.zeros((4, rows.size))
    for source in sources.tolist():
        steps = np.array(graph.distances(source=source)[0])
        steps[~np.isfinite(steps)] = 0.0
        near = np.divide(1.0, steps, out=np.zeros(rows.size), where=steps > 0)
        farness += steps
        harmonic += near
        squares += near**2
        np.maximum(farthest, steps, out=farthest)
    return _Sums(
        farness=farness,
        harmonic=harmonic,
        squares=squares,
        farthest=farthest.astype(np.int64),
    )


def _sum_up(size: int, levels: Sequence[Ints]) -> _Sums:
    farness, harmonic, squares = np.zeros((3, size))
    farthest = np.zeros(size, dtype=np.int64)
    for steps, sources in enumerate(levels, start=1):
        farness += sources * float(steps)
        harmonic += sources / steps
        squares += sources / steps**2
        farthest[sources > 0] = steps
    return _Sums(farness=farness, harmonic=harmonic, squares=squares, farthest=farthest)


def _count_levels(rows: Rows, sources: Ints, join: Join) -> list[Ints]:
    """Return for each distance how many of the sources lie that far from each row.

    Ways go both ways, so a row counts the sources whose bits reach it.
    """
    levels: list[Ints] = []
    for batch in batches(rows, sources):
        here = np.zeros(batch.end, dtype=np.uint64)
        np.bitwise_or.at(here, batch.rows, np.uint64(1) << batch.lanes.astype(np.uint64))
        unseen = ~here
        for steps in count():
            here = join(rows, here, unseen)
            if not here.any():
                break
            unseen ^= here
            if steps == len(levels):
                levels.append(np.zeros(rows.size, dtype=np.int64))
            levels[steps][: batch.end] += np.bitwise_count(here)
    return levels


def _join_partners(rows: Rows, bits: Words, wanted: Words) -> Words:
    end = len(bits)
    joined: Words = np.bitwise_or.reduceat(bits[rows.partners[: rows.first[end]]], rows.first[:end])
    return joined & wanted
