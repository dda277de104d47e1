"""In which role an actor passes things on between groups (Gould & Fernandez 1989)."""

from __future__ import annotations

from itertools import permutations

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Ints, MapArrays
from netmap.engine.kernels.ties import arcs, directions
from netmap.engine.kernels.triangles import Triangles, list_triangles
from netmap.engine.measures.groups import Groups

ROLES = ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")
"""Columns of :func:`brokerage_roles`."""


def brokerage_roles(arrays: MapArrays, groups: Groups) -> Ints:
    """How often each actor brokers in each of the five roles (n, 5), columns as in ``ROLES``.

    Counted are the ways i → v → k through actor v, i ≠ k, where no arc i → k makes v dispensable:

    - coordinator: all three of one group;
    - itinerant: i and k of one group, v of another (the consultant);
    - gatekeeper: v and k of one group, i of another (lets in);
    - representative: i and v of one group, k of another (speaks for it);
    - liaison: all three of different groups.

    A directed cooperation is one arc, an undirected one goes both ways; parallel ones count once.
    So in a map without directed ones each pair i, k counts twice, and gatekeeper equals
    representative. Raw counts, not divided by their expectation.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    groups : Groups
        Of actor types (:func:`netmap.engine.measures.groups.by_type`), main fields
        (:func:`netmap.engine.measures.overlap.by_main_field`) or another partition.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.measures.groups import by_values
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> chain = to_arrays(nx.MultiGraph([("a", "b"), ("b", "c")]))
    >>> brokerage_roles(chain, by_values(["Amt", "Verein", "Amt"])).tolist()[1]
    [0, 2, 0, 0, 0]
    """
    found = _ways(arrays, groups)
    for triangles in list_triangles(arrays):
        found -= _closed_ways(arrays, groups, triangles)
    return found


def _ways(arrays: MapArrays, groups: Groups) -> Ints:
    """Count all ways i → v → k with i ≠ k, whether there is an arc i → k or not."""
    tails, heads = arcs(arrays)
    inside = groups.of[tails] == groups.of[heads]
    into, into_other = (_count(arrays, heads[which]) for which in (inside, ~inside))
    out, out_other = (_count(arrays, tails[which]) for which in (inside, ~inside))
    upward, downward = directions(arrays)
    mutual = np.flatnonzero(upward & downward)
    same = groups.of[arrays.u[mutual]] == groups.of[arrays.v[mutual]]
    back, back_other = (
        _count(arrays, arrays.u[pairs]) + _count(arrays, arrays.v[pairs])
        for pairs in (mutual[same], mutual[~same])
    )
    tails, heads = tails[~inside], heads[~inside]
    ones, shape = np.ones(len(tails), dtype=np.int64), (arrays.size, len(groups.names))
    from_group = sparse.csr_array((ones, (heads, groups.of[tails])), shape=shape)
    to_group = sparse.csr_array((ones, (tails, groups.of[heads])), shape=shape)
    returning = (from_group * to_group).sum(axis=1)
    return np.column_stack(
        (
            into * out - back,
            returning - back_other,
            into_other * out,
            into * out_other,
            into_other * out_other - returning,
        )
    )


def _closed_ways(arrays: MapArrays, groups: Groups, triangles: Triangles) -> Ints:
    """Count the ways i → v → k in triangles that have an arc i → k."""
    arc = np.column_stack(directions(arrays)).reshape(-1)
    found = np.zeros(arrays.size * len(ROLES), dtype=np.int64)
    for i, v, k in permutations(range(3)):
        closed = np.flatnonzero(
            arc[triangles.way(i, v)] & arc[triangles.way(v, k)] & arc[triangles.way(i, k)]
        )
        corners = triangles.corners[:, closed]
        first, broker, last = groups.of[corners[[i, v, k]]]
        one, two = first == broker, broker == last
        role = np.select((one & two, first == last, two, one), range(4), default=4)
        found += np.bincount(corners[v] * len(ROLES) + role, minlength=len(found))
    return found.reshape(-1, len(ROLES))


def _count(arrays: MapArrays, actors: Ints) -> Ints:
    return np.bincount(actors, minlength=arrays.size).astype(np.int64)
