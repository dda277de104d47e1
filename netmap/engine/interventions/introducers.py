"""Who could bring two actors together."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels


def find_introducer(arrays: MapArrays, first: int, second: int) -> int | None:
    """Return the common partner who could introduce two actors; None if they have none.

    If possible not the coordinating office, which has enough to do; then the one with the fewest
    partners, for whom the two count most.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    first, second : int
        Positions of the two.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> ring = to_arrays(nx.MultiGraph([("a", "x"), ("x", "b"), ("a", "y"), ("y", "b"),
    ...                                     ("x", "c")]))
    >>> ring.actors[find_introducer(ring, 0, 1)]
    'y'
    """
    common = np.intersect1d(kernels.partners(arrays, first), kernels.partners(arrays, second))
    if not len(common):
        return None
    order = np.lexsort((kernels.degree(arrays)[common], arrays.coordinator[common]))
    return int(common[order[0]])
