"""Measures that heed the direction of cooperations.

A directed cooperation is one arc from its source to its target, an undirected one counts as both
arcs; parallel ones are one. Unweighted; arrays in the order of ``arrays.actors``.
"""

from __future__ import annotations

import igraph
import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays, remembered
from netmap.engine.kernels.ties import arcs, directions


@remembered
def in_degree(arrays: MapArrays) -> Ints:
    """Number of actors from which an arc leads to each actor."""
    return np.bincount(arcs(arrays)[1], minlength=arrays.size).astype(np.int64)


@remembered
def out_degree(arrays: MapArrays) -> Ints:
    """Number of actors to which an arc leads from each actor."""
    return np.bincount(arcs(arrays)[0], minlength=arrays.size).astype(np.int64)


@remembered
def arc_density(arrays: MapArrays) -> float:
    """Share of all possible arcs that are there; 0 with fewer than two actors."""
    return len(arcs(arrays)[0]) / max(arrays.size * (arrays.size - 1), 1)


@remembered
def reciprocity(arrays: MapArrays) -> float | None:
    """Share of the arcs that are answered by one in return; None without ties."""
    upward, downward = directions(arrays)
    count = len(arcs(arrays)[0])
    return 2 * int((upward & downward).sum()) / count if count else None


@remembered
def strong_components(arrays: MapArrays) -> int:
    """Number of largest parts in which ways along the arcs lead from everyone to everyone."""
    return len(_as_igraph(arrays).connected_components(mode="strong"))


@remembered
def _as_igraph(arrays: MapArrays) -> igraph.Graph:
    edges = np.column_stack(arcs(arrays))
    return igraph.Graph(n=arrays.size, edges=edges, directed=True)
