"""Measures in which the weight of a tie counts: the summed weight of all cooperations of a pair.

A large weight means a close cooperation: where ways are measured, a tie is 1/weight long. The
weighted degree is :func:`netmap.engine.kernels.strength`; modularity takes ``weighted=True``.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from netmap.engine.constraint import burt_constraint
from netmap.engine.paths import Betweenness
from netmap.engine.snapshot import Floats, Snapshot, remembered
from netmap.engine.ways import count_ways
from netmap.settings import DEFAULT_SETTINGS, Settings

LONGEST = 10**9
"""Longest way in whole units that igraph can tell from one a unit shorter."""


@remembered
def tie_lengths(snapshot: Snapshot) -> tuple[Floats, int | None]:
    """Length of each tied pair (m), and the unit that makes all lengths whole numbers.

    Lengths are ``unit / weight`` with the least such unit (least common multiple of the weights),
    so that equally long ways are equal to the last digit. Where no unit keeps all ways shorter
    than ``LONGEST``, lengths are 1/weight, the unit is None, and ways whose lengths differ by less
    than a ten-billionth count as equally long.
    """
    weights, which = np.unique(snapshot.weight, return_inverse=True)
    exact = [1 / Fraction(repr(weight)) for weight in weights.tolist()]
    unit = math.lcm(*(length.denominator for length in exact))
    if max(exact, default=0) * unit * snapshot.size > LONGEST:
        return 1 / snapshot.weight, None
    whole = np.array([float(length * unit) for length in exact], dtype=np.float64)
    return whole[which], unit


@remembered
def weighted_betweenness(
    snapshot: Snapshot, *, settings: Settings = DEFAULT_SETTINGS
) -> Betweenness:
    """Shortest ways through each actor, close cooperations being short (Newman 2001).

    Each unordered pair counts once, endpoints are excluded. Lengths are those of
    :func:`tie_lengths`. Estimated beyond ``searching.exact_weighted_actors``, and even then a
    matter of minutes with 100,000 actors.
    """
    lengths, _ = tie_lengths(snapshot)
    return count_ways(
        snapshot.as_igraph,
        lengths=lengths.tolist(),
        exact_actors=settings.searching.exact_weighted_actors,
        settings=settings,
    )


@remembered
def weighted_constraint(snapshot: Snapshot) -> Floats:
    """Burt's constraint over the whole network with ties in proportion to their weights.

    See :func:`netmap.engine.constraint.burt_constraint`; NaN for actors without ties.
    """
    return burt_constraint(snapshot, snapshot.weight)
