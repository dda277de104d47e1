"""Random networks with as many actors and tied pairs, all equally likely."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays
from netmap.engine.inference.rewiring import with_ties
from netmap.engine.inference.significance import TwoSided, compare_both_sides


def uniform_graphs(arrays: MapArrays, *, runs: int, seed: int) -> Iterator[MapArrays]:
    """Draw random networks with the actors and the number of tied pairs of the map.

    This is the conditional uniform graph given size and density (Anderson, Butts & Carley 1999).
    """
    pairs = arrays.size * (arrays.size - 1) // 2
    chance = np.random.default_rng(seed)
    for _ in range(runs):
        chosen = chance.choice(pairs, size=len(arrays.u), replace=False, shuffle=False)
        yield with_ties(arrays, *ends_of(chosen))


def ends_of(pair: Ints) -> tuple[Ints, Ints]:
    """Lower and upper end of pairs, which are numbered 0-1, 0-2, 1-2, 0-3 and so on."""
    upper = ((np.sqrt(8.0 * pair + 1) + 1) / 2).astype(np.int64)
    upper -= upper * (upper - 1) // 2 > pair
    upper += (upper + 1) * upper // 2 <= pair
    return pair - upper * (upper - 1) // 2, upper


def compare_with_uniform(
    arrays: MapArrays,
    statistic: Callable[[MapArrays], float],
    *,
    runs: int,
    enough: int,
    seed: int,
) -> TwoSided | None:
    """Return whether a statistic of the whole network is unusual for its size and density.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    statistic : callable
        From the arrays to a number, such as :func:`kernels.degree_centralisation`.
    runs, enough : int
        Networks at most; hits that settle a side (:func:`significance.compare`).
    seed : int
        Equal seeds give equal results.

    Returns
    -------
    TwoSided or None
        None where there is only one such network: without ties or with all of them.
    """
    pairs = arrays.size * (arrays.size - 1) // 2
    if len(arrays.u) in (0, pairs):
        return None
    drawn = (statistic(network) for network in uniform_graphs(arrays, runs=runs, seed=seed))
    return compare_both_sides(statistic(arrays), drawn, enough=enough)
