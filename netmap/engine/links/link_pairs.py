"""Which pairs of actors without a tie come into question: all, or in large maps the near ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Ints
from netmap.engine.kernels.two_steps import are_among
from netmap.engine.links.link_map import LinkMap


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LinkPairs:
    """Pairs without a tie between actors that have ties, each pair once.

    Attributes
    ----------
    first, second : int array
        Positions of the two, in any order.
    """

    first: Ints
    second: Ints

    def __len__(self) -> int:
        return len(self.first)

    def take(self, chosen: Bools | Ints) -> LinkPairs:
        """Return some of the pairs."""
        return LinkPairs(first=self.first[chosen], second=self.second[chosen])


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Around:
    """The pairs that some actors of a large map are part of.

    Attributes
    ----------
    starts : int array
        These actors, seeded.
    near : LinkPairs
        Their pairs at two or three steps.
    """

    starts: Ints
    near: LinkPairs


def are_few(links: LinkMap, most: int) -> bool:
    """Whether all pairs of actors with ties can be looked at."""
    tied = int(np.count_nonzero(links.degree))
    return tied * (tied - 1) // 2 <= most


def all_pairs(links: LinkMap) -> LinkPairs:
    """Return all pairs without a tie between actors that have ties."""
    tied = np.flatnonzero(links.degree)
    low, high = np.triu_indices(len(tied), 1)
    return _apart(links, tied[low], tied[high])


def pairs_around(links: LinkMap, *, most: int, chance: np.random.Generator) -> Around:
    """Return the near pairs of randomly chosen actors, about ``most`` pairs."""
    order = chance.permutation(np.flatnonzero(links.degree))
    found: list[tuple[Ints, Ints]] = []
    reached = 0
    while reached < most and len(found) < len(order):
        found.append(_reached(links, order[len(found) : len(found) + 1]))
        reached += len(found[-1][0])
    first, second = (np.concatenate(ends) for ends in zip(*found, strict=True))
    _, once = np.unique(links.number(first, second), return_index=True)
    return Around(starts=order[: len(found)], near=_apart(links, first[once], second[once]))


def some_pairs(links: LinkMap, *, most: int, every: int, chance: np.random.Generator) -> LinkPairs:
    """Return a seeded choice of the pairs that come into question.

    Parameters
    ----------
    links : LinkMap
        The ties that are known.
    most : int
        How many to return at most, about.
    every : int
        Up to so many pairs they are chosen from all; in larger maps they are all those at two or
        three steps from some actors.
    chance : numpy.random.Generator
        Makes the choice.
    """
    if not are_few(links, every):
        return pairs_around(links, most=most, chance=chance).near
    pairs = all_pairs(links)
    if len(pairs) <= most:
        return pairs
    return pairs.take(np.sort(chance.choice(len(pairs), most, replace=False)))


def _reached(links: LinkMap, starts: Ints) -> tuple[Ints, Ints]:
    """Return who is reached from where in two or three steps, others than oneself."""
    two = links.ties[starts] @ links.ties
    reached = two + two @ links.ties
    first = np.repeat(starts, np.diff(reached.indptr))
    second = reached.indices.astype(np.int64)
    return first[first != second], second[first != second]


def _apart(links: LinkMap, first: Ints, second: Ints) -> LinkPairs:
    apart = ~are_among(links.number(first, second), links.tied)
    return LinkPairs(first=first[apart], second=second[apart])
