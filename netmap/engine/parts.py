"""How far the map holds together: its connected parts and the distances in the largest.

Simple undirected graph, unweighted.
"""

from __future__ import annotations

import numpy as np

from netmap.engine import kernels
from netmap.engine.distances import distances
from netmap.engine.snapshot import Ints, Snapshot, remembered
from netmap.settings import DEFAULT_SETTINGS, Settings


@remembered
def component_sizes(snapshot: Snapshot) -> Ints:
    """Number of actors in each connected part, the largest first, single actors included."""
    sizes = np.bincount(kernels.component_of(snapshot), minlength=0).astype(np.int64)
    return np.sort(sizes)[::-1].copy()


@remembered
def fragmentation(snapshot: Snapshot) -> float:
    """Share of all pairs between which no way leads: F of Borgatti (2006).

    0 with fewer than two actors. The variant that weighs distances is
    :attr:`netmap.engine.distances.Distances.fragmentation`.
    """
    sizes = component_sizes(snapshot)
    pairs = snapshot.size * (snapshot.size - 1)
    return 1 - int((sizes * (sizes - 1)).sum()) / pairs if pairs else 0.0


@remembered
def mean_distance(snapshot: Snapshot, *, settings: Settings = DEFAULT_SETTINGS) -> float:
    """Mean number of steps between two actors of the largest part; 0 if it is a single actor.

    Of equally large parts the one with the first actor counts. An estimate where
    :func:`netmap.engine.distances.distances` are ``sampled``.
    """
    members = _largest_part(snapshot)
    farness = distances(snapshot, settings=settings).farness[members]
    return float(farness.sum()) / max(len(members) * (len(members) - 1), 1)


@remembered
def diameter(snapshot: Snapshot, *, settings: Settings = DEFAULT_SETTINGS) -> int:
    """Most steps between two actors of the largest part, chosen as in :func:`mean_distance`.

    At least so many where :func:`netmap.engine.distances.distances` are ``sampled``.
    """
    farthest = distances(snapshot, settings=settings).farthest
    return int(farthest[_largest_part(snapshot)].max(initial=0))


def _largest_part(snapshot: Snapshot) -> Ints:
    part = kernels.component_of(snapshot)
    return np.flatnonzero(part == np.argmax(np.bincount(part, minlength=1)))
