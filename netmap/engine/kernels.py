"""Measures of the simple undirected graph of existing cooperations.

Actor measures are arrays in the order of ``snapshot.actors``. Unless said otherwise a tie is a
tie: weights do not count. Each result is remembered with its snapshot; arrays refuse to be written.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from netmap.engine.chance import seeded
from netmap.engine.paths import betweenness_values
from netmap.engine.snapshot import Floats, Ints, Snapshot, remembered
from netmap.model import Link


@remembered
def degree(snapshot: Snapshot) -> Ints:
    """Number of actors that each actor works with."""
    ends = np.concatenate((snapshot.u, snapshot.v))
    return np.bincount(ends, minlength=snapshot.size).astype(np.int64)


@remembered
def strength(snapshot: Snapshot) -> Floats:
    """Sum of the weights of each actor's cooperations, parallel ones included."""
    ends = np.concatenate((snapshot.u, snapshot.v))
    both = np.concatenate((snapshot.weight, snapshot.weight))
    return np.bincount(ends, weights=both, minlength=snapshot.size).astype(np.float64)


def betweenness(snapshot: Snapshot) -> Floats:
    """Shortest ways through each actor (Freeman 1977).

    Each unordered pair counts once, endpoints are excluded, ties all have length 1. Estimated in
    very large parts: :func:`netmap.engine.paths.betweenness` says where and how well.
    """
    return betweenness_values(snapshot)


@remembered
def betweenness_normalised(snapshot: Snapshot) -> Floats:
    """Betweenness divided by its largest possible value, (n − 1)(n − 2)/2 (Freeman 1979)."""
    pairs = (snapshot.size - 1) * (snapshot.size - 2) / 2
    return betweenness(snapshot) / max(pairs, 1.0)


@remembered
def effective_size(snapshot: Snapshot) -> Floats:
    """Degree less the mean degree of the partners among each other (Borgatti 1997).

    Equals ``degree − 2t/degree`` with t ties among the partners; NaN for actors without ties.
    """
    ties = degree(snapshot).astype(np.float64)
    with np.errstate(invalid="ignore"):
        return np.where(ties > 0, ties - 2 * triangles(snapshot) / ties, np.nan)


@remembered
def triangles(snapshot: Snapshot) -> Ints:
    """Number of ties among the partners of each actor."""
    ties = degree(snapshot)
    share = np.array(snapshot.as_igraph.transitivity_local_undirected(mode="zero"))
    return np.rint(share * (ties * (ties - 1) / 2)).astype(np.int64)


@remembered
def core_number(snapshot: Snapshot) -> Ints:
    """Largest k such that the actor belongs to a part where all have k partners (Seidman 1983)."""
    return np.array(snapshot.as_igraph.coreness(), dtype=np.int64)


@remembered
def component_of(snapshot: Snapshot) -> Ints:
    """Number of the connected part that each actor belongs to."""
    return np.array(snapshot.as_igraph.connected_components().membership, dtype=np.int64)


@remembered
def components(snapshot: Snapshot) -> int:
    """Number of connected parts, single actors included."""
    return int(component_of(snapshot).max(initial=-1)) + 1


@remembered
def articulation_points(snapshot: Snapshot) -> Ints:
    """Positions of the actors without whom their part falls apart, ascending."""
    return np.sort(np.array(snapshot.as_igraph.articulation_points(), dtype=np.int64))


@remembered
def bridges(snapshot: Snapshot) -> Ints:
    """Positions of the tied pairs without which a part falls apart, ascending."""
    return np.sort(np.array(snapshot.as_igraph.bridges(), dtype=np.int64))


@remembered
def density(snapshot: Snapshot) -> float:
    """Share of all possible pairs that work together; 0 with fewer than two actors."""
    pairs = snapshot.size * (snapshot.size - 1) / 2
    return len(snapshot.u) / pairs if pairs else 0.0


@remembered
def transitivity(snapshot: Snapshot) -> float:
    """Share of pairs with a common partner that work together; 0 where there is no such pair."""
    ties = degree(snapshot)
    triads = int((ties * (ties - 1) // 2).sum())
    return int(triangles(snapshot).sum()) / triads if triads else 0.0


@remembered
def degree_centralisation(snapshot: Snapshot) -> float:
    """How far ties gather at one actor: 0 all alike, 1 a star (Freeman 1979)."""
    if snapshot.size < 3:
        return 0.0
    values = degree(snapshot)
    most = (snapshot.size - 1) * (snapshot.size - 2)
    return float((values.max() - values).sum() / most)


@remembered
def betweenness_centralisation(snapshot: Snapshot) -> float:
    """How far shortest ways gather at one actor: 0 all alike, 1 a star (Freeman 1979)."""
    if snapshot.size < 3:
        return 0.0
    values = betweenness_normalised(snapshot)
    return float((values.max() - values).sum() / (snapshot.size - 1))


@remembered
def groups(snapshot: Snapshot, *, seed: int) -> Ints:
    """Number of the group of each actor: Leiden, modularity (Traag, Waltman & van Eck 2019).

    Iterated until nothing improves; actors without ties are groups of their own. Equal seeds give
    equal groups.
    """
    with seeded(seed):
        found = snapshot.as_igraph.community_leiden(
            objective_function="modularity", n_iterations=-1
        )
    return np.array(found.membership, dtype=np.int64)


@remembered
def adjacency(snapshot: Snapshot) -> sparse.csr_array[np.float64]:
    """Summed weight of each tied pair as a symmetric sparse matrix, partners ascending."""
    row, column = np.concatenate((snapshot.u, snapshot.v)), np.concatenate((snapshot.v, snapshot.u))
    order = np.argsort(row * snapshot.size + column)
    weights = np.concatenate((snapshot.weight, snapshot.weight))[order]
    first = np.concatenate(([0], np.cumsum(degree(snapshot))))
    return sparse.csr_array((weights, column[order], first), shape=(snapshot.size, snapshot.size))


def ties_of(snapshot: Snapshot, actor: int) -> tuple[Ints, Floats]:
    """Positions of the actors that an actor works with, ascending, and the summed weights."""
    matrix = adjacency(snapshot)
    start, end = matrix.indptr[actor : actor + 2]
    return matrix.indices[start:end].astype(np.int64), matrix.data[start:end]


def partners(snapshot: Snapshot, actor: int) -> Ints:
    """Positions of the actors that an actor works with, ascending."""
    return ties_of(snapshot, actor)[0]


def links_of(snapshot: Snapshot, actor: int) -> tuple[Link, ...]:
    """Ties of an actor as pairs of ids, the actor first."""
    own = snapshot.actors[actor]
    return tuple((own, snapshot.actors[i]) for i in partners(snapshot, actor).tolist())
