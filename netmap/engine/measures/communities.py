"""Densely connected groups."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays, remembered
from netmap.engine.kernels import kernels
from netmap.engine.measures.groups import modularity
from netmap.settings import DEFAULT_SETTINGS, Searching


@remembered
def communities(arrays: MapArrays, *, searching: Searching = DEFAULT_SETTINGS.searching) -> Ints:
    """Number of the densely connected group of each actor, 0 the largest.

    The best by modularity of ``searching.starts`` runs of the Leiden method (Traag, Waltman & van
    Eck 2019), each iterated until nothing improves; fewer runs, but at least one, where these
    would go through more than ``searching.searched_ties``. Unweighted; each actor without ties is
    a group of its own. Seeded by ``seed``: equal maps and seeds give equal groups. Of equally
    large groups, and of equally good runs, the first comes first.
    """
    runs = [
        kernels.groups(arrays, seed=DEFAULT_SETTINGS.seed + start)
        for start in range(searching.runs(len(arrays.u)))
    ]
    best = max(runs, key=lambda group_of: round(modularity(arrays, group_of), 12))
    sizes = np.bincount(best, minlength=1)
    number = np.empty_like(sizes)
    number[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
    renumbered: Ints = number[best]
    return renumbered
