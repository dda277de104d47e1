"""Betweenness where ties have lengths or directions: exact up to a size, beyond it estimated."""

from __future__ import annotations

from collections.abc import Sequence

import igraph
import numpy as np

from netmap.engine.paths import Betweenness
from netmap.settings import Settings

SHARES = 10
"""Parts of a sample; how much they differ tells how accurate it is."""


def count_ways(
    graph: igraph.Graph,
    *,
    exact_actors: int,
    lengths: Sequence[float] | None = None,
    settings: Settings,
) -> Betweenness:
    """Return the shortest ways through each vertex, in a directed graph along the arcs.

    Beyond ``exact_actors`` they are counted from a seeded random choice of
    ``searching.sampled_sources`` vertices and scaled up (Brandes & Pich 2007).

    Parameters
    ----------
    graph : igraph.Graph
        The ties or arcs.
    exact_actors : int
        Largest number of vertices whose ways are all counted.
    lengths : sequence of float, optional
        Length of each edge; by default 1.
    settings : Settings
        ``searching.sampled_sources`` and ``seed``.
    """
    size = graph.vcount()
    if size <= exact_actors:
        values = np.array(graph.betweenness(weights=lengths), dtype=np.float64)
        return Betweenness(values=values, error=np.zeros(size), sources=size, sampled=False)
    count = min(settings.searching.sampled_sources, size)
    chosen = np.random.default_rng(settings.seed).choice(size, count, replace=False)
    sums = np.array(
        [
            graph.betweenness(weights=lengths, sources=share.tolist())
            for share in np.array_split(chosen, SHARES)
        ]
    )
    return Betweenness(
        values=sums.sum(axis=0) * size / count,
        error=np.sqrt(SHARES * sums.var(axis=0, ddof=1)) * size / count,
        sources=count,
        sampled=True,
    )
