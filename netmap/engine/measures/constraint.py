"""Burt's constraint: how much an actor's ties lead to the same others."""

from __future__ import annotations

from itertools import permutations

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, MapArrays, remembered
from netmap.engine.kernels.triangles import list_triangles


@remembered
def constraint(arrays: MapArrays) -> Floats:
    """How much an actor's ties lead to the same others, over the whole network (Burt 1992).

    Σ over partners j of (p_ij + Σ_q p_iq p_qj)², p being the share of a tie in its actor's ties:
    all ties count alike. NaN for actors without ties.
    """
    ends = np.column_stack((arrays.u, arrays.v)).reshape(-1)
    total = np.bincount(ends, minlength=arrays.size)
    direct = 1 / total[ends]
    indirect = np.zeros(len(ends))
    for triangles in list_triangles(arrays):
        for i, j, q in permutations(range(3)):
            shares = direct[triangles.way(i, q)] * direct[triangles.way(q, j)]
            indirect += np.bincount(triangles.way(i, j), weights=shares, minlength=len(ends))
    found = np.bincount(ends, weights=(direct + indirect) ** 2, minlength=arrays.size)
    return np.where(total > 0, found, np.nan)
