"""Who fits whom: the pairs of two groups that would best join them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints
from netmap.suggesting.gaps.search import GapSearch

NEVER = -np.inf
"""Fit of those who work with each other already, or plan to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """Positions of a member of a group and of its partner, and how well the two fit."""

    member: int
    other: int
    value: float


def fit(search: GapSearch, one: int, others: Ints) -> Floats:
    """Return how well each of the others would suit an actor as a partner.

    A sum, weighted by ``gaps.fit_…``: a contact that is wished; an offer that meets a need; a
    field in which both are active; the same place; and :attr:`GapSearch.reach` of the other.

    Parameters
    ----------
    search : GapSearch
        The map.
    one : int
        Position of the actor.
    others : int array
        Positions of possible partners.
    """
    weights, arrays = search.limits, search.arrays
    shared = (arrays.membership[others] & arrays.membership[one]).any(axis=1)
    near = (search.places[others] == search.places[one]) & (search.places[one] >= 0)
    found: Floats = search.reach[others] + weights.fit_field * shared + weights.fit_place * near
    found += weights.fit_wish * _among(others, search.wished.get(one, set()))
    found += weights.fit_topic * _among(others, search.matches(one))
    found[_among(others, search.under_way.get(one, set()) | {one})] = NEVER
    return found


def best_pairs(search: GapSearch, group: Ints, others: Ints, *, most: int = 1) -> list[Fitting]:
    """Return the pairs that would best join two groups, the best first, no actor in two of them.

    The fit is that of the partner for the member plus the reach of the member itself. Of a group
    with more than ``gaps.candidates`` members those with the largest reach are looked at.
    """
    order = np.argsort(-search.reach[group], kind="stable")[: search.limits.candidates]
    values = np.full((len(order), len(others)), NEVER)
    members = group[order]
    for row, member in enumerate(members.tolist()):
        values[row] = fit(search, member, others) + search.reach[member]
    found: list[Fitting] = []
    while values.size and len(found) < most and values.max() > NEVER:
        row, column = divmod(int(np.argmax(values)), len(others))
        found.append(
            Fitting(
                member=int(members[row]),
                other=int(others[column]),
                value=float(values[row, column]),
            )
        )
        values[row], values[:, column] = NEVER, NEVER
    return found


def _among(others: Ints, chosen: set[int]) -> Bools:
    return np.isin(others, np.array(sorted(chosen), dtype=np.int64))
