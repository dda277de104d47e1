"""How well a ranking finds ties: measures of a score against what is true."""

from __future__ import annotations

import math

import numpy as np
from scipy.stats import rankdata

from netmap.engine.arrays.map_arrays import Bools, Floats


def area_under_curve(score: Floats, tied: Bools) -> float:
    """Return the share of pairs of a tie and a non-tie in which the tie has the higher score.

    Equal scores count half (Hanley & McNeil 1982). NaN without ties or without non-ties.
    """
    ties = int(tied.sum())
    others = len(tied) - ties
    if not ties or not others:
        return math.nan
    ranks = rankdata(score)[tied].sum()
    return float((ranks - ties * (ties + 1) / 2) / (ties * others))


def area_error(area: float, ties: int, others: int) -> float:
    """Return the standard error of an area under the curve (Hanley & McNeil 1982)."""
    if not ties or not others:
        return math.nan
    two_ties, two_others = area / (2 - area), 2 * area**2 / (1 + area)
    spread = area * (1 - area)
    spread += (ties - 1) * (two_ties - area**2) + (others - 1) * (two_others - area**2)
    return math.sqrt(max(spread, 0.0) / (ties * others))


def precision_at(score: Floats, tied: Bools, count: int) -> float:
    """Return the share of ties among the ``count`` pairs with the highest scores.

    Of equal scores at the border every choice is as good: their mean share counts. NaN if
    ``count`` is 0.

    Examples
    --------
    >>> precision_at(np.array([3.0, 2.0, 2.0, 1.0]), np.array([True, True, False, False]), 2)
    0.75
    """
    if not count:
        return math.nan
    if count >= len(score):
        return float(tied.sum()) / count
    border = np.partition(score, len(score) - count)[len(score) - count]
    above, level = score > border, score == border
    return float(tied[above].sum() + (count - above.sum()) * tied[level].mean()) / count


def average_precision(score: Floats, tied: Bools) -> float:
    """Return the area under the curve of precision against recall, in steps.

    Σ (recall gained at a value) · (precision down to this value), as in Davis & Goadrich (2006)
    without interpolation. NaN without ties.
    """
    if not tied.any():
        return math.nan
    order = np.argsort(-score, kind="stable")
    hits = np.cumsum(tied[order])
    last = np.append(np.flatnonzero(np.diff(score[order])), len(score) - 1)
    gained = np.diff(hits[last], prepend=0)
    return float((gained * hits[last] / (last + 1)).sum() / hits[-1])
