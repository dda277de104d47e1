"""How far the map holds together: its connected parts and the distances in the largest.

Simple undirected graph, unweighted.
"""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays, remembered
from netmap.engine.kernels import kernels
from netmap.engine.kernels.distances import distances
from netmap.settings import DEFAULT_SETTINGS, Paths


@remembered
def component_sizes(arrays: MapArrays) -> Ints:
    """Number of actors in each connected part, the largest first, single actors included."""
    sizes = np.bincount(kernels.component_of(arrays), minlength=0).astype(np.int64)
    return np.sort(sizes)[::-1].copy()


@remembered
def fragmentation(arrays: MapArrays) -> float:
    """Share of all pairs between which no way leads: F of Borgatti (2006).

    0 with fewer than two actors. The variant that weighs distances is
    :attr:`netmap.engine.kernels.distances.Distances.fragmentation`.
    """
    sizes = component_sizes(arrays)
    pairs = arrays.size * (arrays.size - 1)
    return 1 - int((sizes * (sizes - 1)).sum()) / pairs if pairs else 0.0


@remembered
def mean_distance(arrays: MapArrays, *, paths: Paths = DEFAULT_SETTINGS.paths) -> float:
    """Mean number of steps between two actors of the largest part; 0 if it is a single actor.

    Of equally large parts the one with the first actor counts. An estimate where
    :func:`netmap.engine.kernels.distances.distances` are ``sampled``.
    """
    members = _largest_part(arrays)
    farness = distances(arrays, paths=paths).farness[members]
    return float(farness.sum()) / max(len(members) * (len(members) - 1), 1)


@remembered
def diameter(arrays: MapArrays, *, paths: Paths = DEFAULT_SETTINGS.paths) -> int:
    """Most steps between two actors of the largest part, chosen as in :func:`mean_distance`.

    At least so many where :func:`netmap.engine.kernels.distances.distances` are ``sampled``.
    """
    farthest = distances(arrays, paths=paths).farthest
    return int(farthest[_largest_part(arrays)].max(initial=0))


def _largest_part(arrays: MapArrays) -> Ints:
    part = kernels.component_of(arrays)
    return np.flatnonzero(part == np.argmax(np.bincount(part, minlength=1)))
