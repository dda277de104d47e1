"""Who could bring two actors together."""

from __future__ import annotations

import numpy as np

from netmap.engine import kernels
from netmap.engine.snapshot import Snapshot


def find_introducer(snapshot: Snapshot, first: int, second: int) -> int | None:
    """Return the common partner who could introduce two actors; None if they have none.

    If possible not the coordinating office, which has enough to do; then the one with the fewest
    partners, for whom the two count most.

    Parameters
    ----------
    snapshot : Snapshot
        The map or a slice.
    first, second : int
        Positions of the two.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.snapshot import take_snapshot
    >>> ring = take_snapshot(nx.MultiGraph([("a", "x"), ("x", "b"), ("a", "y"), ("y", "b"),
    ...                                     ("x", "c")]))
    >>> ring.actors[find_introducer(ring, 0, 1)]
    'y'
    """
    common = np.intersect1d(kernels.partners(snapshot, first), kernels.partners(snapshot, second))
    if not len(common):
        return None
    order = np.lexsort((kernels.degree(snapshot)[common], snapshot.coordinator[common]))
    return int(common[order[0]])
