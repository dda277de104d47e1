"""Random networks in which everybody keeps the number of partners.

They tell what follows from the numbers of partners alone, so they are a null model for
betweenness, closed groups and mixing, never for the number of partners itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterator, Sequence

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.kernels.chance import seeded

DRAWING = 110
"""Cost of drawing a network, for each tie, in starting points of shortest ways (measured)."""
GROUPING = 300
"""Cost of finding the groups of a network, likewise."""

SHARING = 70
"""Cost of counting the common partners of all pairs, likewise."""

Statistic = Callable[[MapArrays], Floats]
"""From a network to the k values that are compared."""


def can_be_rewired(arrays: MapArrays) -> bool:
    """Whether another network with the same numbers of partners exists.

    There is none for stars, complete and empty networks and everything else that can be built by
    adding actors who work with all or with nobody (threshold graphs: Chvátal & Hammer 1977).
    """
    degrees = np.sort(kernels.degree(arrays)).tolist()
    low, high, taken = 0, arrays.size - 1, 0
    while low < high:
        if degrees[low] == taken:
            low += 1
        elif degrees[high] - taken == high - low:
            high, taken = high - 1, taken + 1
        else:
            return True
    return False


def with_ties(arrays: MapArrays, first: Ints, second: Ints) -> MapArrays:
    """Return the same actors with other ties, all of weight 1 and in no field."""
    count = len(first)
    return dataclasses.replace(
        arrays,
        source=first,
        target=second,
        strength=np.ones(count),
        directed=np.zeros(count, dtype=bool),
        tie_fields=np.zeros((count, len(arrays.fields)), dtype=bool),
        acquainted=np.empty((0, 2), dtype=np.int64),
        memory={},
    )


def rewired(arrays: MapArrays, *, runs: int, trials_per_tie: int, seed: int) -> Iterator[MapArrays]:
    """Draw random networks in which everybody has as many partners as on the map.

    Pairs of ties swap ends; swaps that would double a tie are refused but count as trials, so
    that all networks are equally likely in the end (Milo et al. 2003). Every network starts anew
    from the map. With t trials a tie, the share of ties never chosen is about exp(−2t): 5 give
    one in 20,000 (Ray, Pinar & Seshadhri 2012).

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    runs : int
        How many.
    trials_per_tie : int
        Trials for each network, for each of its ties.
    seed : int
        Equal seeds give equal networks.
    """
    for number in np.random.SeedSequence(seed).generate_state(runs).tolist():
        graph = arrays.as_igraph.copy()
        with seeded(number):
            graph.rewire(n=trials_per_tie * len(arrays.u))
        ends = np.array(graph.get_edgelist(), dtype=np.int64).reshape(-1, 2)
        yield with_ties(arrays, ends[:, 0], ends[:, 1])


def betweenness_of(actors: Sequence[int], sources: Collection[int] | None) -> Statistic:
    """Betweenness of some actors (Freeman 1977), from all or only from some starting points.

    Fixed starting points chosen without looking at the ties keep a comparison valid.
    """

    def measure(arrays: MapArrays) -> Floats:
        if sources is None:
            return kernels.betweenness(arrays)[list(actors)]
        values = arrays.as_igraph.betweenness(list(actors), directed=False, sources=sources)
        return np.array(values, dtype=np.float64)

    return measure


def most_closed_group(sizes: Sequence[int], *, seed: int) -> Statistic:
    """How closed the most closed group is, for each least size: minus its outside share.

    Groups are looked for anew in every network (:func:`kernels.groups`), as they were on the map,
    so that a group counts as remarkable only where chance seldom offers one as closed and at
    least as large. Like silos, groups hold together and have at most half of all actors.
    """

    def measure(arrays: MapArrays) -> Floats:
        group_of = kernels.groups(arrays, seed=seed)
        count = int(group_of.max(initial=-1)) + 1
        first, second = group_of[arrays.u], group_of[arrays.v]
        inside = np.bincount(first[first == second], minlength=count)
        touched = np.bincount(first, minlength=count) + np.bincount(second, minlength=count)
        size = np.bincount(group_of[kernels.degree(arrays) > 0], minlength=count)
        share = (touched - 2 * inside) / np.maximum(touched - inside, 1)
        fits = (inside >= size - 1) & (2 * size <= arrays.size)
        return -np.array([np.min(share[fits & (size >= least)], initial=1.0) for least in sizes])

    return measure
