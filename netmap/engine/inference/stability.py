"""Do ranks last when some actors are missing: the same ranking again and again with gaps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays
from netmap.engine.kernels.ties import tie_matrix
from netmap.engine.measures.sole_ways import SoleWays

BLOCK = 50
"""Runs that are looked at together."""

Ranking = Callable[[Bools], Floats]
"""From who is there (r, n) to the values by which actors are ranked in each of the r runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stability:
    """How an actor's rank fares with actors missing.

    Attributes
    ----------
    runs : int
        Runs in which the actor itself was there.
    in_top : int
        In how many of them it was among the first.
    best, worst : int
        Between which ranks it was in most runs. Actors with equal values share their ranks, from
        the best to the worst of them.
    """

    runs: int
    in_top: int
    best: int
    worst: int

    @property
    def share_in_top(self) -> float:
        """Share of the runs in which it was among the first."""
        return self.in_top / self.runs


def rank_stability(
    actors: Sequence[int],
    ranking: Ranking,
    *,
    size: int,
    missing: int,
    top: int,
    most_runs: int,
    least_runs: int,
    accuracy: float,
    tails: float,
    seed: int,
) -> tuple[Stability, ...]:
    """Rank actors again and again while random others are missing.

    In every run ``missing`` random actors are left out with all their ties, as if they had never
    come onto the map: node sampling, as Costenbader & Valente (2003) and Smith & Moody (2013)
    measured how centralities stand non-response. It is the strict choice: were the ties kept that
    others report, only those between two missing actors would go, and hardly any rank could
    fail. That the first ones stay the first is the criterion of Borgatti, Carley & Krackhardt
    (2006). An actor counts as among the first where fewer than ``top`` others are at least equal,
    so that a tie decides nothing. Runs without the actor itself do not count for it.

    Parameters
    ----------
    actors : sequence of int
        Positions of the actors in question; each gets the same result in whatever company.
    ranking : callable
        Values to rank by, larger first; not below 0.
    size, missing : int
        Number of all actors and of those left out. With none left out one run tells all.
    top : int
        How many count as the first.
    most_runs, least_runs : int
        Bounds of the number of runs.
    accuracy : float
        An actor is settled once the standard error of its share is as small (Agresti & Coull
        1998).
    tails : float
        Share of the runs to leave out at each end of the interval of ranks.
    seed : int
        Equal seeds give equal results.
    """
    chance = np.random.default_rng(seed)
    ranks: list[list[Ints]] = [[] for _ in actors]
    going = list(range(len(actors)))
    most_runs = most_runs if missing else 1
    done = 0
    while going and done < most_runs:
        count = min(BLOCK, most_runs - done)
        there = np.ones((count, size), dtype=bool)
        there[:, :missing] = False
        there = chance.permuted(there, axis=1)
        values = np.where(there, ranking(there), -1.0)
        done += count
        for place in going:
            present = values[there[:, actors[place]]]
            own = present[:, actors[place], np.newaxis]
            worst = (present >= own).sum(axis=1)
            ranks[place].append(np.column_stack((1 + (present > own).sum(axis=1), worst)))
        going = [i for i in going if not _settled(ranks[i], top, least_runs, accuracy)]
    return tuple(_sum_up(np.concatenate(rows), top, tails) for rows in ranks)


def _settled(ranks: list[Ints], top: int, least_runs: int, accuracy: float) -> bool:
    runs = sum(len(rows) for rows in ranks) + 4
    share = (sum(int((rows[:, 1] <= top).sum()) for rows in ranks) + 2) / runs
    error = np.sqrt(share * (1 - share) / runs)
    return bool(runs - 4 >= least_runs and error <= accuracy)


def _sum_up(ranks: Ints, top: int, tails: float) -> Stability:
    best = np.quantile(ranks[:, 0], tails, method="inverted_cdf")
    worst = np.quantile(ranks[:, 1], 1 - tails, method="inverted_cdf")
    return Stability(
        runs=len(ranks),
        in_top=int((ranks[:, 1] <= top).sum()),
        best=int(best),
        worst=int(worst),
    )


def by_degree(arrays: MapArrays) -> Ranking:
    """Rank by the number of partners that are there."""
    ties = tie_matrix(arrays)

    def rank(there: Bools) -> Floats:
        values: Floats = (ties @ there.T.astype(np.float64)).T
        return values

    return rank


def by_sole_pairs(ways: SoleWays) -> Ranking:
    """Rank by the number of pairs of partners that nobody else joins, as brokers are."""

    def rank(there: Bools) -> Floats:
        return np.stack([ways.count(row) for row in there]).astype(np.float64)

    return rank
