"""Further measures of an actor's place, on the simple undirected graph of cooperations.

As in :mod:`netmap.engine.kernels.kernels`: arrays in the order of ``arrays.actors``, a tie is a tie
whatever its weight and direction. None of them has gaps: actors without ties have a value.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse.linalg import ArpackNoConvergence, eigsh

from netmap.engine.arrays.map_arrays import Floats, MapArrays, remembered
from netmap.engine.kernels import kernels
from netmap.engine.kernels.ties import Matrix, tie_matrix
from netmap.settings import DEFAULT_SETTINGS

DAMPING = 0.85
"""Share of the ways that go on to a partner (Brin & Page 1998); part of PageRank's definition."""

DENSE = 64
"""Up to so many actors all eigenvectors together cost nothing."""

SAME = 1e-9
"""Eigenvalues, and shares of the largest value, nearer than this are equal up to rounding."""


@remembered
def eigenvector(arrays: MapArrays) -> Floats:
    """Being tied to the well tied: eigenvector centrality, the largest 1 (Bonacich 1972).

    The limit of summing one's partners' values again and again, from 1 for all. Where the map
    falls into parts, only the part with the largest eigenvalue keeps values above 0 (several, if
    they are equal). Without any tie all are 0. Where ``searching.eigenvector_restarts`` do not
    settle it (very long rows), the values are those after as many sums.
    """
    if not len(arrays.u):
        return np.zeros(arrays.size)
    ties = tie_matrix(arrays)
    found = np.abs(_leading(ties, DEFAULT_SETTINGS.searching.eigenvector_restarts))
    part = kernels.component_of(arrays)
    strongest = np.zeros(kernels.components(arrays))
    np.maximum.at(strongest, part, found)
    found[strongest[part] < SAME * found.max()] = 0.0
    values: Floats = found / found.max()
    return values


def _leading(ties: Matrix, restarts: int) -> Floats:
    """Share of equal values that lies in the direction of the largest eigenvalue."""
    size = ties.shape[0]
    if size <= DENSE:
        values, vectors = np.linalg.eigh(ties.toarray())
        leading = vectors[:, values >= values[-1] * (1 - SAME)]
        share: Floats = leading @ leading.sum(axis=0)
        return share
    try:
        _, vectors = eigsh(
            ties, k=1, which="LA", v0=np.ones(size), ncv=min(size, 40), tol=1e-12, maxiter=restarts
        )
    except ArpackNoConvergence:
        sums = np.ones(size)
        for _ in range(restarts):
            sums = sums + ties @ sums
            sums /= sums.max()
        return sums
    found: Floats = vectors[:, 0].astype(np.float64)
    return found


@remembered
def pagerank(arrays: MapArrays) -> Floats:
    """Share of visits of a random walk along the ties: damping 0.85, sum 1 (Brin & Page 1998).

    With the remaining 0.15, and from actors without ties, the walk starts anew anywhere.
    """
    return np.array(arrays.as_igraph.pagerank(damping=DAMPING), dtype=np.float64)


@remembered
def clustering(arrays: MapArrays) -> Floats:
    """Share of an actor's pairs of partners that work together (Watts & Strogatz 1998).

    0 for actors with fewer than two partners.
    """
    ties = kernels.degree(arrays)
    return kernels.triangles(arrays) / np.maximum(ties * (ties - 1) / 2, 1.0)


@remembered
def mean_clustering(arrays: MapArrays) -> float:
    """Mean of :func:`clustering` over all actors, those with fewer than two partners as 0."""
    return float(clustering(arrays).sum()) / max(arrays.size, 1)


@remembered
def degree_assortativity(arrays: MapArrays) -> float | None:
    """Whether the well tied work with the well tied: 1 only so, −1 only otherwise (Newman 2002).

    Correlation of the degrees at the two ends of a tie, each tie both ways. None where all ends
    have the same degree: without ties, in a clique, in a ring.
    """
    first = kernels.degree(arrays)[arrays.u]
    second = kernels.degree(arrays)[arrays.v]
    ends = np.concatenate((first, second)).astype(np.float64)
    if not len(ends) or ends.min() == ends.max():
        return None
    mean = ends.mean()
    return float(((first - mean) * (second - mean)).mean() / ((ends - mean) ** 2).mean())
