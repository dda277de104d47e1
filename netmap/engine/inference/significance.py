"""How often chance alone reaches what was observed: Monte Carlo p-values with early stopping."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Floats

ROUNDING = 1e-9
"""Values that differ by less, relative to their size, count as equal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """What comparing an observed value with drawn ones gave.

    Attributes
    ----------
    p_value : float
        Chance of a value at least as large as the observed one.
    hits, runs : int
        How many of the drawn values were at least as large, and how many were drawn.
    exact : bool
        Whether all possible cases were looked at, the observed one among them.
    """

    p_value: float
    hits: int
    runs: int
    exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoSided:
    """A value against chance: how often at least as large, how often at least as small."""

    observed: float
    more: Chance
    less: Chance

    @property
    def p_value(self) -> float:
        """Twice the smaller p-value, at most 1."""
        return min(1.0, 2 * min(self.more.p_value, self.less.p_value))

    @property
    def rarer(self) -> Chance:
        """The side on which the observed value is the greater exception."""
        return min(self.more, self.less, key=lambda side: side.p_value)


def runs_for(limit: float, accuracy: float) -> int:
    """Runs after which a share near ``limit`` has a standard error of ``accuracy``.

    Examples
    --------
    >>> runs_for(0.05, 0.01)
    475
    """
    return int(np.ceil(round(limit * (1 - limit) / accuracy**2, 6)))


def compare(observed: Floats, drawn: Iterable[Floats], *, enough: int) -> tuple[Chance, ...]:
    """Return how often drawn values reach the observed ones.

    Each value is compared until ``enough`` drawn ones were at least as large: then p is hits /
    runs, else (hits + 1) / (runs + 1) when the draws end (Besag & Clifford 1991). Both are valid
    p-values, and what is clearly no exception costs few draws. For the lower tail pass negated
    values.

    Parameters
    ----------
    observed : float array (k)
        Observed values.
    drawn : iterable of float arrays (r, k)
        Blocks of values drawn under the null model; as many are taken as needed.
    enough : int
        Hits that settle a value.
    """
    least = observed - ROUNDING * np.maximum(np.abs(observed), 1.0)
    hits = np.zeros(len(observed), dtype=np.int64)
    runs = np.zeros(len(observed), dtype=np.int64)
    for block in drawn:
        for row in block:
            going = hits < enough
            runs += going
            hits += going & (row >= least)
        if (hits >= enough).all():
            break
    settled: Bools = hits >= enough
    p_values = np.where(settled, hits / np.maximum(runs, 1), (hits + 1) / (runs + 1))
    rows = zip(p_values.tolist(), hits.tolist(), runs.tolist(), strict=True)
    return tuple(Chance(p_value=p, hits=hit, runs=run) for p, hit, run in rows)


def compare_both_sides(observed: float, drawn: Iterable[float], *, enough: int) -> TwoSided:
    """Return how often drawn values are as large and as small as the observed one."""
    rows = (np.array([[value, -value]]) for value in drawn)
    more, less = compare(np.array([observed, -observed]), rows, enough=enough)
    return TwoSided(observed=observed, more=more, less=less)


def compare_jointly(observed: Floats, drawn: Iterable[Floats]) -> tuple[Chance, ...]:
    """Return how often the most remarkable of several drawn values is as remarkable as each.

    For values that were picked together, because they looked large: the first five of many are
    hardly ever ordinary. Values are standardised over all networks, the observed one among them,
    and the largest of each drawn one counts, so that all p-values hold at once (Westfall & Young
    1993, single-step maxT).

    Parameters
    ----------
    observed : float array (k)
        Observed values.
    drawn : iterable of float arrays (r, k)
        Blocks of values drawn under the null model; all are taken.
    """
    values = np.concatenate((observed[np.newaxis], *drawn))
    spread = values.std(axis=0)
    steady = spread <= ROUNDING * np.maximum(np.abs(observed), 1.0)
    values = np.where(steady, 0.0, (values - values.mean(axis=0)) / np.where(steady, 1.0, spread))
    largest = values[1:].max(axis=1, initial=-np.inf)
    runs = len(largest)
    hits = [int((largest >= value - ROUNDING).sum()) for value in values[0].tolist()]
    return tuple(Chance(p_value=(hit + 1) / (runs + 1), hits=hit, runs=runs) for hit in hits)


def compare_all(observed: float, possible: Floats) -> Chance:
    """Return the exact p-value from all possible values, the observed one among them."""
    hits = int((possible >= observed - ROUNDING * max(abs(observed), 1.0)).sum())
    return Chance(p_value=hits / len(possible), hits=hits, runs=len(possible), exact=True)
