"""A test of link prediction: what is known, what is hidden, and how well scores tell them apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints
from netmap.engine.links.link_map import LinkMap
from netmap.engine.links.link_model import fit, score_pairs_of
from netmap.engine.links.link_pairs import LinkPairs, all_pairs, are_few, pairs_around
from netmap.engine.links.link_quality import (
    area_error,
    area_under_curve,
    average_precision,
    precision_at,
)
from netmap.engine.links.link_scores import FIELDS, SINGLE
from netmap.settings import Suggesting

MODEL = "model"
RANDOM = "random"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How well one ranking found the ties of a test.

    Attributes
    ----------
    auc, auc_error : float
        Share of pairs of a tie and a non-tie in which the tie stands higher, and its standard
        error (Hanley & McNeil 1982).
    precision : float
        Share of ties among the first k, with k the number of ties to be found.
    pr_auc : float
        Average precision.
    """

    auc: float
    auc_error: float
    precision: float
    pr_auc: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What came out of one test.

    Attributes
    ----------
    ties : int
        Number of ties to be found: k.
    pairs : int
        Number of pairs that were ranked.
    qualities : mapping of str to Quality
        That of the model, of each single score, of the number of shared fields where the map has
        fields, and of chance.
    """

    ties: int
    pairs: int
    qualities: Mapping[str, Quality]


def try_out(
    known: LinkMap,
    first: Ints,
    second: Ints,
    *,
    limits: Suggesting,
    every: int,
    seed: int,
    rounds: int = 1,
) -> Trial:
    """Return how well ties are found that are not in a map.

    All pairs without a tie are ranked, between actors that have ties in ``known``. In large maps
    the test looks at some actors only: precision is then measured among their pairs at two or
    three steps, the area under the curve against pairs drawn from all of theirs.

    Parameters
    ----------
    known : LinkMap
        The map, and all that the model is trained on.
    first, second : int array
        The ties to be found, which are not in it.
    limits : Suggesting
        How the model is made.
    every : int
        Up to so many pairs all are ranked.
    seed : int
        Equal seeds give equal tests.
    rounds : int
        How thoroughly the model is trained (:func:`netmap.engine.links.link_model.fit`).
    """
    in_play = (known.degree[first] > 0) & (known.degree[second] > 0)
    secret = np.unique(known.number(first[in_play], second[in_play]))
    pairs, near, drawn = _field_of_play(known, secret, limits, every, seed)
    scores = dict(score_pairs_of(known, pairs, limits))
    model = fit(known, limits=limits, seed=seed, rounds=rounds)
    tied = np.isin(known.number(pairs.first, pairs.second), secret)
    ranked = {MODEL: model.judge(scores)} | {name: scores[name] for name in SINGLE}
    if known.fields.nnz:
        ranked[FIELDS] = scores[FIELDS]
    ranked[RANDOM] = np.zeros(len(pairs))
    return Trial(
        ties=int(tied.sum()),
        pairs=len(pairs),
        qualities={name: _quality(score, tied, near, drawn) for name, score in ranked.items()},
    )


def _field_of_play(
    known: LinkMap, secret: Ints, limits: Suggesting, every: int, seed: int
) -> tuple[LinkPairs, Bools, Bools]:
    """Return the pairs to be ranked, those of them that are near, and those drawn from all."""
    if are_few(known, every):
        pairs = all_pairs(known)
        everything = np.ones(len(pairs), dtype=bool)
        return pairs, everything, everything
    chance = np.random.default_rng(seed)
    around = pairs_around(known, most=limits.tested_pairs, chance=chance)
    others = np.flatnonzero(known.degree)
    each = max(1, limits.tested_pairs // (4 * len(around.starts)))
    near = known.number(around.near.first, around.near.second)
    from_start = np.repeat(around.starts, each)
    drawn = known.number(from_start, chance.choice(others, len(from_start)))
    hidden = secret[np.isin(np.column_stack(known.ends(secret)), around.starts).any(axis=1)]
    numbers = np.unique(np.concatenate((near, drawn, hidden)))
    low, high = known.ends(numbers)
    kept = (low != high) & ~np.isin(numbers, known.tied)
    low, high, numbers = low[kept], high[kept], numbers[kept]
    start_first = np.isin(low, around.starts)
    pairs = LinkPairs(
        first=np.where(start_first, low, high), second=np.where(start_first, high, low)
    )
    to_find = np.isin(numbers, hidden)
    return pairs, np.isin(numbers, near) | to_find, np.isin(numbers, drawn) | to_find


def _quality(score: Floats, tied: Bools, near: Bools, drawn: Bools) -> Quality:
    ties = int(tied.sum())
    area = area_under_curve(score[drawn], tied[drawn])
    return Quality(
        auc=area,
        auc_error=area_error(area, ties, int(drawn.sum()) - ties),
        precision=precision_at(score[near], tied[near], ties),
        pr_auc=average_precision(score[near], tied[near]),
    )
