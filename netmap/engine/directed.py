"""Measures that heed the direction of cooperations.

A directed cooperation is one arc from its source to its target, an undirected one counts as both
arcs; parallel ones are one. Unweighted; arrays in the order of ``snapshot.actors``.
"""

from __future__ import annotations

import igraph
import numpy as np

from netmap.engine.constraint import burt_constraint
from netmap.engine.paths import Betweenness
from netmap.engine.snapshot import Floats, Ints, Snapshot, remembered
from netmap.engine.ties import arcs, directions
from netmap.engine.ways import count_ways
from netmap.settings import DEFAULT_SETTINGS, Settings


@remembered
def has_directions(snapshot: Snapshot) -> bool:
    """Whether any tie runs one way only; otherwise the undirected measures say it all."""
    upward, downward = directions(snapshot)
    return bool((upward != downward).any())


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
def directed_betweenness(
    snapshot: Snapshot, *, settings: Settings = DEFAULT_SETTINGS
) -> Betweenness:
    """Shortest ways along the arcs through each actor (Freeman 1977; White & Borgatti 1994).

    Each ordered pair counts once, endpoints are excluded, arcs all have length 1: without directed
    cooperations twice the undirected betweenness. Estimated beyond ``paths.exact_actors``.
    """
    exact_actors = settings.paths.exact_actors
    return count_ways(_as_igraph(snapshot), exact_actors=exact_actors, settings=settings)


@remembered
def directed_constraint(snapshot: Snapshot) -> Floats:
    """Burt's constraint over the whole network, a pair with both arcs weighing double.

    See :func:`netmap.engine.constraint.burt_constraint`; NaN for actors without ties.
    """
    upward, downward = directions(snapshot)
    return burt_constraint(snapshot, upward.astype(np.float64) + downward)


@remembered
def strong_components(snapshot: Snapshot) -> int:
    """Number of largest parts in which ways along the arcs lead from everyone to everyone."""
    return len(_as_igraph(snapshot).connected_components(mode="strong"))


@remembered
def _as_igraph(snapshot: Snapshot) -> igraph.Graph:
    edges = np.column_stack(arcs(snapshot))
    return igraph.Graph(n=snapshot.size, edges=edges, directed=True)
