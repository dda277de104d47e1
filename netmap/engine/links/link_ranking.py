"""The pairs of a map for which most speaks that they are tied."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, Ints
from netmap.engine.kernels.two_steps import are_among
from netmap.engine.links.link_map import LinkMap
from netmap.engine.links.link_model import LinkModel, score_pairs_of
from netmap.engine.links.link_pairs import LinkPairs, all_pairs, are_few
from netmap.engine.links.link_scores import ATTACHMENT, COMMON, LENGTH_3, Scores, scaled
from netmap.settings import Suggesting


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ranking:
    """Pairs without a tie, the likeliest first.

    Attributes
    ----------
    pairs : LinkPairs
        The pairs.
    scores : mapping of str to float array
        What each score says.
    total : float array
        What they say together.
    """

    pairs: LinkPairs
    scores: Scores
    total: Floats


def rank_pairs(links: LinkMap, model: LinkModel, *, known: Ints, limits: Suggesting) -> Ranking:
    """Return the pairs that are three steps apart at most, the likeliest first.

    In maps with more than ``limits.every_pair`` pairs these are only the first by resource
    allocation and by L3, ``limits.shortlist`` of each.

    Parameters
    ----------
    links : LinkMap
        The ties that are known.
    model : LinkModel
        How scores are put together.
    known : int array
        Numbers of pairs to leave out, ascending.
    limits : Suggesting
        Sizes.
    """
    few = are_few(links, limits.every_pair)
    pairs = all_pairs(links) if few else _shortlist(links, limits.shortlist)
    pairs = pairs.take(~are_among(links.number(pairs.first, pairs.second), known))
    scores = score_pairs_of(links, pairs, limits)
    near = np.flatnonzero((scores[COMMON] > 0) | (scores[LENGTH_3] > 0))
    total = model.judge({name: values[near] for name, values in scores.items()})
    first, second = pairs.first[near], pairs.second[near]
    best = np.lexsort((second, first, -scores[ATTACHMENT][near], -np.round(total, 12)))
    order = near[best]
    return Ranking(
        pairs=pairs.take(order),
        scores={name: values[order] for name, values in scores.items()},
        total=total[best],
    )


def _shortlist(links: LinkMap, count: int) -> LinkPairs:
    """Return the pairs without a tie that are first by resource allocation or by L3."""
    degree = np.maximum(links.degree, 1.0)
    allocation = scaled(links.ties, 1 / degree)
    near = scaled(links.ties, 1 / np.sqrt(degree))
    found = [_Best(count), _Best(count)]
    for block in links.blocks(np.flatnonzero(links.degree)):
        ways = (allocation[block] @ links.ties, near[block] @ links.ties @ near.T)
        for best, values in zip(found, ways, strict=True):
            first = np.repeat(block, np.diff(values.indptr))
            second = values.indices.astype(np.int64)
            kept = np.flatnonzero((first < second) & (values.data > best.least))
            numbers = links.number(first[kept], second[kept])
            apart = ~are_among(numbers, links.tied)
            best.add(numbers[apart], values.data[kept][apart])
    low, high = links.ends(np.union1d(found[0].numbers, found[1].numbers))
    return LinkPairs(first=low, second=high)


class _Best:
    """The largest values seen so far, and whose they are."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.numbers: Ints = np.empty(0, dtype=np.int64)
        self.values: Floats = np.empty(0)

    @property
    def least(self) -> float:
        """What a value has to exceed."""
        return float(self.values.min()) if len(self.values) == self.count else 0.0

    def add(self, numbers: Ints, values: Floats) -> None:
        """Take in further ones; of equal values those with lower numbers stay."""
        numbers = np.concatenate((self.numbers, numbers))
        values = np.concatenate((self.values, values))
        best = np.lexsort((numbers, -values))[: self.count]
        self.numbers, self.values = numbers[best], values[best]
