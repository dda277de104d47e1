"""What fields lack to be as well tied as the average of all."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays, remembered


@remembered
def tied_in_field(arrays: MapArrays) -> Ints:
    """Tied pairs that count in each action field."""
    counts = [len(np.unique(arrays.pair_of[ties])) for ties in arrays.tie_fields.T]
    return np.array(counts, dtype=np.int64)


@remembered
def needed_in_field(arrays: MapArrays) -> Floats:
    """Tied pairs that each field would have with as many an actor as all fields together.

    At most all pairs of its actors.
    """
    sizes = arrays.membership.sum(axis=0).astype(np.float64)
    usual = tied_in_field(arrays).sum() / max(float(sizes.sum()), 1.0)
    return np.asarray(np.minimum(sizes * usual, sizes * (sizes - 1) / 2))


def lacking(tied: Ints | Floats, needed: Floats) -> float:
    """Return how many tied pairs the fields lack together; what one has too much helps no other."""
    return float(np.maximum(needed - tied, 0.0).sum())
