"""Measures that heed the direction of cooperations.

A directed cooperation is one arc from its source to its target, an undirected one counts as both
arcs; parallel ones are one. Unweighted; arrays in the order of ``snapshot.actors``.
"""

from __future__ import annotations

import igraph
import numpy as np

from netmap.engine.snapshot import Ints, Snapshot, remembered
from netmap.engine.ties import arcs, directions


@remembered
def in_degree(snapshot: Snapshot) -> Ints:
    """Number of actors from which an arc leads to each actor."""
    return np.bincount(arcs(snapshot)[1], minlength=snapshot.size).astype(np.int64)


@remembered
def out_degree(snapshot: Snapshot) -> Ints:
    """Number of actors to which an arc leads from each actor."""
    return np.bincount(arcs(snapshot)[0], minlength=snapshot.size).astype(np.int64)


@remembered
def arc_density(snapshot: Snapshot) -> float:
    """Share of all possible arcs that are there; 0 with fewer than two actors."""
    return len(arcs(snapshot)[0]) / max(snapshot.size * (snapshot.size - 1), 1)


@remembered
def reciprocity(snapshot: Snapshot) -> float | None:
    """Share of the arcs that are answered by one in return; None without ties."""
    upward, downward = directions(snapshot)
    count = len(arcs(snapshot)[0])
    return 2 * int((upward & downward).sum()) / count if count else None


@remembered
def strong_components(snapshot: Snapshot) -> int:
    """Number of largest parts in which ways along the arcs lead from everyone to everyone."""
    return len(_as_igraph(snapshot).connected_components(mode="strong"))


@remembered
def _as_igraph(snapshot: Snapshot) -> igraph.Graph:
    edges = np.column_stack(arcs(snapshot))
    return igraph.Graph(n=snapshot.size, edges=edges, directed=True)
