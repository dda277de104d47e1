"""One score out of many: weighed by what finds hidden ties of the same map again.

Each score is replaced by the normal score of its rank, so that it does not matter how it is
scaled. A logistic regression weighs them. It is trained on ties of the map that are hidden one
part after the other, and held to fixed weights (a ridge around them), so that small maps, which
teach little, get little more than a fusion of ranks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.special import expit, ndtri

from netmap.engine.arrays.map_arrays import Bools, Floats
from netmap.engine.kernels.two_steps import are_among
from netmap.engine.links.link_map import LinkMap
from netmap.engine.links.link_pairs import LinkPairs, some_pairs
from netmap.engine.links.link_scores import Scores, score_pairs
from netmap.settings import Suggesting

STEPS = 50
"""Newton steps after which the search for the weights ends."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ranks:
    """Values of a score among pairs without a tie, and the normal scores of their mean ranks.

    Attributes
    ----------
    values : float array
        Different values, ascending.
    worth : float array
        Their normal scores (van der Waerden 1952).
    """

    values: Floats
    worth: Floats

    @classmethod
    def of(cls, values: Floats) -> Ranks:
        """Rank some values; without any, all are worth the same."""
        if not len(values):
            return cls(values=np.zeros(1), worth=np.zeros(1))
        different, counts = np.unique(values, return_counts=True)
        mean = np.cumsum(counts) - (counts - 1) / 2
        return cls(values=different, worth=ndtri(mean / (len(values) + 1)))

    def place(self, values: Floats) -> Floats:
        """Return what values are worth, between those ranked in proportion.

        Beyond the highest one it grows by the logarithm of the ratio to it, so that the best of
        many pairs can be told from each other by the ranks of few.
        """
        top = self.values[-1]
        worth = np.interp(values, self.values, self.worth)
        return worth + np.log(np.maximum(values / top, 1.0)) if top > 0 else worth


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LinkModel:
    """How a map's scores are put together.

    Attributes
    ----------
    weights : mapping of str to float
        What each score counts.
    ranks : mapping of str to Ranks
        What each value of a score is worth.
    """

    weights: Mapping[str, float]
    ranks: Mapping[str, Ranks]

    def judge(self, scores: Scores) -> Floats:
        """Return how much speaks for a tie, all scores together; larger where more does."""
        found: Floats = _ranked(scores, self.ranks) @ np.array(list(self.weights.values()))
        return found


def fit(links: LinkMap, *, limits: Suggesting, seed: int, rounds: int = 1) -> LinkModel:
    """Learn what finds ties in a map.

    Parameters
    ----------
    links : LinkMap
        The ties that are known, and nothing else: what a test has hidden is not in it.
    limits : Suggesting
        Which scores are weighed, and how cautiously.
    seed : int
        Equal seeds give equal models.
    rounds : int
        How often the ties are divided anew; more make the weights depend less on chance.
    """
    chance = np.random.default_rng(seed)
    lessons = [lesson for _ in range(rounds) for lesson in _lessons(links, limits, chance)]
    prior = np.array([weight for _, weight in limits.prior])
    table = np.concatenate([rows for rows, _ in lessons])
    found = np.concatenate([tied for _, tied in lessons])
    # each round tells of the same ties: together they count as one
    weights = regress(table, found, prior=prior, caution=limits.caution * rounds)
    pairs = _sample(links, limits, chance)
    return LinkModel(
        weights=dict(zip((name for name, _ in limits.prior), weights.tolist(), strict=True)),
        ranks=_rank(score_pairs_of(links, pairs, limits), limits),
    )


def score_pairs_of(links: LinkMap, pairs: LinkPairs, limits: Suggesting) -> Scores:
    """Return the scores of some pairs (:func:`netmap.engine.links.link_scores.score_pairs`)."""
    return score_pairs(links, pairs.first, pairs.second, smoothing=limits.smoothing)


def regress(table: Floats, found: Bools, *, prior: Floats, caution: float) -> Floats:
    """Return the weights of a logistic regression with a ridge around ``prior``.

    Minimises −log likelihood + ``caution``/2 · |weights − prior|² by Newton's method with halved
    steps; the constant is free (le Cessie & van Houwelingen 1992).

    Parameters
    ----------
    table : float array (pairs, scores)
        Ranked scores.
    found : bool array (pairs)
        Which of the pairs are tied.
    """
    rows = np.column_stack((table, np.ones(len(table))))
    ridge = np.append(np.full(len(prior), caution), 1e-9)
    centre = np.append(prior, 0.0)
    share = np.clip(found.mean() if len(found) else 0.5, 1e-6, 1 - 1e-6)
    weights = np.append(prior, np.log(share / (1 - share)))

    def loss(values: Floats) -> float:
        odds = rows @ values
        misfit = (np.logaddexp(0, odds) - found * odds).sum()
        return float(misfit + (ridge * (values - centre) ** 2).sum() / 2)

    best = loss(weights)
    for _ in range(STEPS):
        chances = expit(rows @ weights)
        slope = rows.T @ (chances - found) + ridge * (weights - centre)
        bend = (rows * (chances * (1 - chances))[:, np.newaxis]).T @ rows + np.diag(ridge)
        step = np.linalg.solve(bend, slope)
        while (new := loss(weights - step)) > best and np.abs(step).max() > 1e-9:
            step = step / 2
        if not best - new > 1e-9 * max(1.0, abs(best)):
            break
        weights, best = weights - step, new
    return weights[:-1]


def _lessons(
    links: LinkMap, limits: Suggesting, chance: np.random.Generator
) -> Iterator[tuple[Floats, Bools]]:
    """Hide one part of the ties after the other, until enough has been learned."""
    part = chance.permutation(np.arange(len(links.first)) % limits.folds)
    learned = 0
    for number in range(limits.folds):
        if learned < limits.learned_ties:
            lesson = _lesson(links, part == number, limits, chance)
            learned += int(lesson[1].sum())
            yield lesson


def _lesson(
    links: LinkMap, hidden: Bools, limits: Suggesting, chance: np.random.Generator
) -> tuple[Floats, Bools]:
    """Return ranked scores of pairs without a known tie, and which of them are hidden ties."""
    known = links.without(hidden)
    pairs = _sample(known, limits, chance)
    secret = np.sort(links.number(links.first[hidden], links.second[hidden]))
    apart = pairs.take(~are_among(links.number(pairs.first, pairs.second), secret))
    both_tied = (known.degree[links.first] > 0) & (known.degree[links.second] > 0)
    ties = np.flatnonzero(hidden & both_tied)
    if len(ties) > limits.learned_ties:
        ties = chance.choice(ties, limits.learned_ties, replace=False)
    asked = LinkPairs(
        first=np.concatenate((apart.first, links.first[ties])),
        second=np.concatenate((apart.second, links.second[ties])),
    )
    scores = score_pairs_of(known, asked, limits)
    ranks = _rank({name: values[: len(apart)] for name, values in scores.items()}, limits)
    return _ranked(scores, ranks), np.arange(len(asked)) >= len(apart)


def _sample(links: LinkMap, limits: Suggesting, chance: np.random.Generator) -> LinkPairs:
    return some_pairs(links, most=limits.learned_pairs, every=limits.every_pair, chance=chance)


def _rank(scores: Scores, limits: Suggesting) -> Mapping[str, Ranks]:
    return {name: Ranks.of(scores[name]) for name, _ in limits.prior}


def _ranked(scores: Scores, ranks: Mapping[str, Ranks]) -> Floats:
    return np.column_stack([one.place(scores[name]) for name, one in ranks.items()])
