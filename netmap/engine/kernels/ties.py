"""The ties as a sparse matrix of ones, and as arcs with their direction."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Bools, Ints, MapArrays, remembered
from netmap.engine.kernels import kernels

Matrix = sparse.csr_array[np.float64, tuple[int, int]]


@remembered
def tie_matrix(arrays: MapArrays) -> Matrix:
    """Return the tied pairs as a symmetric matrix, partners ascending."""
    weights = kernels.adjacency(arrays)
    ones = np.ones_like(weights.data)
    return sparse.csr_array((ones, weights.indices, weights.indptr), shape=weights.shape)


@remembered
def directions(arrays: MapArrays) -> tuple[Bools, Bools]:
    """Which tied pairs (m) have an arc from ``u`` to ``v``, and which one from ``v`` to ``u``.

    A directed cooperation is one arc, an undirected one goes both ways.
    """
    both = ~arrays.directed
    upward = np.zeros(len(arrays.u), dtype=bool)
    downward = upward.copy()
    upward[arrays.pair_of[both | (arrays.source < arrays.target)]] = True
    downward[arrays.pair_of[both | (arrays.source > arrays.target)]] = True
    return upward, downward


@remembered
def arcs(arrays: MapArrays) -> tuple[Ints, Ints]:
    """Tails and heads of the arcs; parallel ones are one."""
    upward, downward = directions(arrays)
    tails = np.concatenate((arrays.u[upward], arrays.v[downward]))
    heads = np.concatenate((arrays.v[upward], arrays.u[downward]))
    return tails, heads
