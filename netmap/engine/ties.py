"""The ties as a sparse matrix of ones, and as arcs with their direction."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from netmap.engine import kernels
from netmap.engine.snapshot import Bools, Ints, Snapshot, remembered

Matrix = sparse.csr_array[np.float64, tuple[int, int]]


@remembered
def tie_matrix(snapshot: Snapshot) -> Matrix:
    """Return the tied pairs as a symmetric matrix, partners ascending."""
    weights = kernels.adjacency(snapshot)
    ones = np.ones_like(weights.data)
    return sparse.csr_array((ones, weights.indices, weights.indptr), shape=weights.shape)


@remembered
def directions(snapshot: Snapshot) -> tuple[Bools, Bools]:
    """Which tied pairs (m) have an arc from ``u`` to ``v``, and which one from ``v`` to ``u``.

    A directed cooperation is one arc, an undirected one goes both ways.
    """
    both = ~snapshot.directed
    upward = np.zeros(len(snapshot.u), dtype=bool)
    downward = upward.copy()
    upward[snapshot.pair_of[both | (snapshot.source < snapshot.target)]] = True
    downward[snapshot.pair_of[both | (snapshot.source > snapshot.target)]] = True
    return upward, downward


@remembered
def arcs(snapshot: Snapshot) -> tuple[Ints, Ints]:
    """Tails and heads of the arcs; parallel ones are one."""
    upward, downward = directions(snapshot)
    tails = np.concatenate((snapshot.u[upward], snapshot.v[downward]))
    heads = np.concatenate((snapshot.v[upward], snapshot.u[downward]))
    return tails, heads
