"""Measures of the simple undirected graph of existing cooperations.

Actor measures are arrays in the order of ``arrays.actors``. Unless said otherwise a tie is a
tie: weights do not count. Each result is remembered with its arrays; arrays refuse to be written.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays, remembered
from netmap.engine.kernels import paths
from netmap.engine.kernels.chance import seeded
from netmap.model import Link


@remembered
def degree(arrays: MapArrays) -> Ints:
    """Number of actors that each actor works with."""
    ends = np.concatenate((arrays.u, arrays.v))
    return np.bincount(ends, minlength=arrays.size).astype(np.int64)


@remembered
def strength(arrays: MapArrays) -> Floats:
    """Sum of the weights of each actor's cooperations, parallel ones included."""
    ends = np.concatenate((arrays.u, arrays.v))
    both = np.concatenate((arrays.weight, arrays.weight))
    return np.bincount(ends, weights=both, minlength=arrays.size).astype(np.float64)


def betweenness(arrays: MapArrays) -> Floats:
    """Shortest ways through each actor (Freeman 1977).

    Each unordered pair counts once, endpoints are excluded, ties all have length 1. Estimated in
    very large parts: :func:`netmap.engine.kernels.paths.betweenness` says where and how well.
    """
    return paths.betweenness(arrays).values


@remembered
def betweenness_normalised(arrays: MapArrays) -> Floats:
    """Betweenness divided by its largest possible value, (n − 1)(n − 2)/2 (Freeman 1979)."""
    pairs = (arrays.size - 1) * (arrays.size - 2) / 2
    return betweenness(arrays) / max(pairs, 1.0)


@remembered
def effective_size(arrays: MapArrays) -> Floats:
    """Degree less the mean degree of the partners among each other (Borgatti 1997).

    Equals ``degree − 2t/degree`` with t ties among the partners; NaN for actors without ties.
    """
    ties = degree(arrays).astype(np.float64)
    with np.errstate(invalid="ignore"):
        return np.where(ties > 0, ties - 2 * triangles(arrays) / ties, np.nan)


@remembered
def triangles(arrays: MapArrays) -> Ints:
    """Number of ties among the partners of each actor."""
    ties = degree(arrays)
    share = np.array(arrays.as_igraph.transitivity_local_undirected(mode="zero"))
    return np.rint(share * (ties * (ties - 1) / 2)).astype(np.int64)


@remembered
def core_number(arrays: MapArrays) -> Ints:
    """Largest k such that the actor belongs to a part where all have k partners (Seidman 1983)."""
    return np.array(arrays.as_igraph.coreness(), dtype=np.int64)


@remembered
def component_of(arrays: MapArrays) -> Ints:
    """Number of the connected part that each actor belongs to."""
    return np.array(arrays.as_igraph.connected_components().membership, dtype=np.int64)


@remembered
def components(arrays: MapArrays) -> int:
    """Number of connected parts, single actors included."""
    return int(component_of(arrays).max(initial=-1)) + 1


@remembered
def articulation_points(arrays: MapArrays) -> Ints:
    """Positions of the actors without whom their part falls apart, ascending."""
    return np.sort(np.array(arrays.as_igraph.articulation_points(), dtype=np.int64))


@remembered
def bridges(arrays: MapArrays) -> Ints:
    """Positions of the tied pairs without which a part falls apart, ascending."""
    return np.sort(np.array(arrays.as_igraph.bridges(), dtype=np.int64))


@remembered
def density(arrays: MapArrays) -> float:
    """Share of all possible pairs that work together; 0 with fewer than two actors."""
    pairs = arrays.size * (arrays.size - 1) / 2
    return len(arrays.u) / pairs if pairs else 0.0


@remembered
def transitivity(arrays: MapArrays) -> float:
    """Share of pairs with a common partner that work together; 0 where there is no such pair."""
    ties = degree(arrays)
    triads = int((ties * (ties - 1) // 2).sum())
    return int(triangles(arrays).sum()) / triads if triads else 0.0


@remembered
def degree_centralisation(arrays: MapArrays) -> float:
    """How far ties gather at one actor: 0 all alike, 1 a star (Freeman 1979)."""
    if arrays.size < 3:
        return 0.0
    values = degree(arrays)
    most = (arrays.size - 1) * (arrays.size - 2)
    return float((values.max() - values).sum() / most)


@remembered
def betweenness_centralisation(arrays: MapArrays) -> float:
    """How far shortest ways gather at one actor: 0 all alike, 1 a star (Freeman 1979)."""
    if arrays.size < 3:
        return 0.0
    values = betweenness_normalised(arrays)
    return float((values.max() - values).sum() / (arrays.size - 1))


@remembered
def groups(arrays: MapArrays, *, seed: int) -> Ints:
    """Number of the group of each actor: Leiden, modularity (Traag, Waltman & van Eck 2019).

    Iterated until nothing improves; actors without ties are groups of their own. Equal seeds give
    equal groups.
    """
    with seeded(seed):
        found = arrays.as_igraph.community_leiden(objective_function="modularity", n_iterations=-1)
    return np.array(found.membership, dtype=np.int64)


@remembered
def adjacency(arrays: MapArrays) -> sparse.csr_array[np.float64]:
    """Summed weight of each tied pair as a symmetric sparse matrix, partners ascending."""
    row, column = np.concatenate((arrays.u, arrays.v)), np.concatenate((arrays.v, arrays.u))
    order = np.argsort(row * arrays.size + column)
    weights = np.concatenate((arrays.weight, arrays.weight))[order]
    first = np.concatenate(([0], np.cumsum(degree(arrays))))
    return sparse.csr_array((weights, column[order], first), shape=(arrays.size, arrays.size))


def ties_of(arrays: MapArrays, actor: int) -> tuple[Ints, Floats]:
    """Positions of the actors that an actor works with, ascending, and the summed weights."""
    matrix = adjacency(arrays)
    start, end = matrix.indptr[actor : actor + 2]
    return matrix.indices[start:end].astype(np.int64), matrix.data[start:end]


def partners(arrays: MapArrays, actor: int) -> Ints:
    """Positions of the actors that an actor works with, ascending."""
    return ties_of(arrays, actor)[0]


def links_of(arrays: MapArrays, actor: int) -> tuple[Link, ...]:
    """Ties of an actor as pairs of ids, the actor first."""
    own = arrays.actors[actor]
    return tuple((own, arrays.actors[i]) for i in partners(arrays, actor).tolist())
