"""Open triads across action fields: two actors who share partners and do not cooperate."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.special import gammainc

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays
from netmap.engine.kernels.kernels import degree
from netmap.engine.kernels.two_steps import are_among, two_steps


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTriads:
    """Pairs of actors of different fields without a tie, each pair once.

    Attributes
    ----------
    first, second : int array
        Positions, the lower one first.
    shared : int array
        Number of common partners: of open triads that the pair closes.
    expected : float array
        That number where only the numbers of partners decide.
    chance : float array
        Chance of at least as many common partners.
    """

    first: Ints
    second: Ints
    shared: Ints
    expected: Floats
    chance: Floats


def open_triads(arrays: MapArrays, *, least: int) -> Iterator[OpenTriads]:
    """Yield the open triads between actors that have no field in common, in blocks.

    What is expected is the mean of the configuration model, in which ties join ends at random and
    everybody keeps the number of partners: d(a) d(c) Σ d(b) (d(b) − 1) / (2m)² over all other
    actors b (Newman 2003, section IV B). The chance is the upper tail of a Poisson distribution
    with that mean: an approximation that ranks pairs; whether the rarest ones are no coincidence
    is a matter for random networks. Left out are pairs whose cooperation exists, is planned or
    wished anywhere, and the coordinating office.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.
    least : int
        Only pairs with so many common partners.
    """
    degrees = degree(arrays).astype(np.float64)
    ways = degrees * (degrees - 1)
    ends = max(float(degrees.sum()), 1.0)
    known = arrays.acquainted[:, 0] * arrays.size + arrays.acquainted[:, 1]
    for pairs in two_steps(arrays, np.ones(arrays.size), least=least):
        across = _across_fields(arrays, pairs.first, pairs.second)
        wanted = across & ~are_among(pairs.first * arrays.size + pairs.second, known)
        first, second, shared = pairs.first[wanted], pairs.second[wanted], pairs.shared[wanted]
        through = ways.sum() - ways[first] - ways[second]
        expected = degrees[first] * degrees[second] * through / ends**2
        yield OpenTriads(
            first=first,
            second=second,
            shared=shared,
            expected=expected,
            chance=np.asarray(gammainc(shared, expected), dtype=np.float64),
        )


def surprise(chance: float) -> float:
    """Return −log10 of a chance, finite also where the chance is too small for a number."""
    return -math.log10(max(chance, sys.float_info.min))


def largest_surprise(arrays: MapArrays, *, least: int) -> float:
    """Return the surprise of the rarest open triad of a network; 0 if it has none."""
    blocks = open_triads(arrays, least=least)
    return surprise(min((float(block.chance.min(initial=1.0)) for block in blocks), default=1.0))


def _across_fields(arrays: MapArrays, first: Ints, second: Ints) -> Bools:
    """Which pairs are active in fields, but in none together; the office is everywhere."""
    one, other = arrays.membership[first], arrays.membership[second]
    active: Bools = np.logical_and(one.any(axis=1), other.any(axis=1))
    common: Bools = np.logical_or.reduce(one & other, axis=1)
    office: Bools = arrays.coordinator[first] | arrays.coordinator[second]
    return active & ~common & ~office
