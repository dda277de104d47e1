"""Densely connected groups of a map, by which actors can be coloured and gathered."""

from __future__ import annotations

from netmap.engine.arrays.kept import arrays_of
from netmap.engine.measures.communities import communities
from netmap.model import Network


def find_communities(network: Network) -> dict[str, int]:
    """Return the number of each actor's densely connected group, 0 the largest.

    Of all existing cooperations, whatever is shown, so that colours do not change with filters;
    equal maps give equal groups. See :func:`netmap.engine.measures.communities.communities`.

    Parameters
    ----------
    network : Network
        The map.
    """
    arrays = arrays_of(network)
    numbers = communities(arrays)
    return dict(zip(arrays.actors, numbers.tolist(), strict=True))
