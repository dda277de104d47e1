"""Betweenness by the fastest way there is: all shortest ways up to a size, beyond it a sample."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays, remembered
from netmap.engine.arrays.rows import Rows, rows_of
from netmap.engine.arrays.sources import SHARES, batches, draw_sources
from netmap.engine.kernels import accelerated, dependencies
from netmap.settings import DEFAULT_SETTINGS, Paths


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Betweenness:
    """Shortest ways through each of the n actors of the arrays.

    Attributes
    ----------
    values : float array (n)
        Each unordered pair counts once, endpoints are excluded, ties all have length 1.
    error : float array (n)
        Standard error of the values; 0 where they are exact.
    sources : int
        Actors whose shortest ways were counted.
    sampled : bool
        Whether those of a part were estimated from fewer actors than it has.
    """

    values: Floats
    error: Floats
    sources: int
    sampled: bool

    def __post_init__(self) -> None:
        self.values.setflags(write=False)
        self.error.setflags(write=False)


DIGITS = 40
"""Binary digits that are kept, so that no rank hangs on the order in which a kernel adds up."""


@remembered
def betweenness(
    arrays: MapArrays, *, paths: Paths = DEFAULT_SETTINGS.paths, seed: int = DEFAULT_SETTINGS.seed
) -> Betweenness:
    """Return the shortest ways through each actor (Freeman 1977).

    In connected parts of more than ``paths.exact_actors`` actors, they are estimated: all ways of
    some actors are counted and scaled up (Brandes & Pich 2007). The actors come from all over the
    map; their number doubles until the highest values are accurate enough, as in adaptive sampling
    (Borassi & Natale 2019).

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    paths : Paths
        Which parts are too large, and how far estimates go.
    seed : int
        Of the sample.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> star = nx.MultiGraph([("office", "a"), ("office", "b"), ("office", "c")])
    >>> betweenness(to_arrays(star)).values.tolist()
    [0.0, 0.0, 0.0, 3.0]
    """
    values, error = np.zeros((2, arrays.size))
    searched, sampled = arrays.size, False
    few = arrays.size < min(paths.lanes_actors, paths.exact_actors + 1)
    if few and not accelerated.pays(arrays.size, paths):
        values[:] = arrays.as_igraph.betweenness(directed=False)
    else:
        for rows in rows_of(arrays).divide(paths.exact_actors):
            if rows.part_sizes[0] <= paths.exact_actors:
                values[rows.actors] = count_exactly(rows, paths)
                continue
            values[rows.actors], error[rows.actors], sources = _estimate(rows, seed, paths)
            searched -= rows.size - sources
            sampled = True
    return Betweenness(values=_rounded(values), error=error, sources=searched, sampled=sampled)


def _rounded(values: Floats) -> Floats:
    mantissa, exponent = np.frexp(values)
    return np.asarray(np.ldexp(np.rint(np.ldexp(mantissa, DIGITS)), exponent - DIGITS))


def count_exactly(rows: Rows, paths: Paths) -> Floats:
    """Return the exact betweenness of rows, however many they are."""
    sum_up = _lanes(rows, paths)
    if sum_up is None or rows.is_deeper_than(paths.deepest):
        return np.array(rows.as_igraph.betweenness(directed=False), dtype=np.float64)
    return np.asarray(sum_up(rows, np.arange(rows.size), paths.threads).sum(axis=0) / 2)


SumUp = Callable[[Rows, Ints, int], Floats]
"""From rows, sources and the number of threads to what the sources depend on each row."""


def _lanes(rows: Rows, paths: Paths) -> SumUp | None:
    """Return the search from many sources at once that pays, None if none does."""
    if accelerated.pays(rows.size, paths):
        return accelerated.sum_dependencies
    return dependencies.sum_dependencies if rows.size >= paths.lanes_actors else None


def _estimate(rows: Rows, seed: int, paths: Paths) -> tuple[Floats, Floats, int]:
    """Return the estimated values of a part, their standard errors and the number of sources."""
    sum_up = _lanes(rows, paths)
    if sum_up is None or rows.is_deeper_than(paths.deepest_sample):
        sum_up = _search_singly
    random = np.random.default_rng(seed)
    total, variance = np.zeros((2, rows.size))
    count, more = 0, paths.least_sources
    while more:
        sums = sum_up(rows, draw_sources(rows.size, more, random), paths.threads)
        total += sums.sum(axis=0)
        variance += SHARES * sums.var(axis=0, ddof=1)
        count += more
        scale = rows.size / count / 2
        values, error = scale * total, scale * np.sqrt(variance)
        highest = np.argsort(-values, kind="stable")[: paths.watched]
        highest = highest[values[highest] > 0]
        if np.sum(error[highest] / values[highest]) <= paths.accuracy * len(highest):
            break
        more = min(count, paths.most_sources - count)
    return values, error, count


def _search_singly(rows: Rows, sources: Ints, threads: int) -> Floats:  # noqa: ARG001
    """Do as the others where ways are so long that lanes do not pay; igraph has one thread."""
    graph = rows.as_igraph
    packed = list(batches(rows, sources))
    shares = [np.concatenate([b.rows for b in packed[share::SHARES]]) for share in range(SHARES)]
    return 2 * np.array([graph.betweenness(directed=False, sources=s.tolist()) for s in shares])
