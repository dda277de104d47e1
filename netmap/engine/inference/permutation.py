"""Who works with whom if labels were dealt out at random: same ties, same sizes of groups."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from math import comb

import numpy as np
import numpy.typing as npt

from netmap.engine.arrays.map_arrays import Bools, Floats, MapArrays
from netmap.engine.inference.significance import (
    Chance,
    TwoSided,
    compare,
    compare_all,
    compare_both_sides,
    compare_jointly,
)
from netmap.engine.kernels import kernels
from netmap.engine.measures.groups import Groups, ei_index

CELLS = 2_000_000
"""Ties times drawn groups that are looked at together at most."""
BLOCK = 50
"""Drawn groups that are looked at together at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMixing:
    """Ties of a group against those of random groups of the same size.

    Attributes
    ----------
    observed : int
        Tied pairs.
    expected : float
        Mean over all groups of that size.
    chance : Chance
        How often random groups go as far.
    """

    observed: int
    expected: float
    chance: Chance


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldBalance:
    """Cooperation within and between action fields against chance; arrays are (f, f), symmetric.

    Attributes
    ----------
    observed : int array
        Tied pairs with one end active in one field and the other in the other; on the diagonal
        both in the field. A pair counts once in a cell, and in every cell it fits.
    expected : float array
        Mean over all ways of dealing out the actors' rows of fields.
    p_fewer, p_more : float array
        Chance of as few and of as many; 1 where a field has no actors.
    p_jointly : float array
        Chance that any cell strays as far from the expected, in whichever direction. Many cells
        are looked at together, and some look remarkable by chance: this one holds for all at once.
    runs : int
        Random dealings.
    """

    observed: npt.NDArray[np.int64]
    expected: Floats
    p_fewer: Floats
    p_more: Floats
    p_jointly: Floats
    runs: int


def outside_by_chance(
    arrays: MapArrays, group: Bools, *, runs: int, enough: int, seed: int
) -> GroupMixing | None:
    """Return whether as small a share of a group's ties leads out where labels fall at random.

    The measure is E / (E + I), external over all tied pairs of the group: the E–I index of
    Krackhardt & Stern (1988) from 0 to 1, and tested as they did, by permutation. A drawn group
    without any tie counts as closed, which is the cautious side.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    group : bool array (n)
        Who belongs to it.
    runs, enough : int
        Groups at most; hits that settle it (:func:`significance.compare`). If there are no more
        groups of that size than ``runs``, all are looked at and the p-value is exact.
    seed : int
        Equal seeds give equal results.

    Returns
    -------
    GroupMixing or None
        ``observed`` and ``expected`` are the tied pairs that lead out. None where there is
        nothing to compare: the group has no tie, or all groups of its size are alike.
    """
    inside, outside = _count(arrays, group[np.newaxis])
    if not inside[0] + outside[0]:
        return None

    def closed(inside: Floats, outside: Floats) -> Floats:
        return -outside / np.maximum(inside + outside, 1)

    size = int(group.sum())
    pairs = size * (arrays.size - size)
    return _mixing(
        arrays, group, closed, int(outside[0]), pairs, runs=runs, enough=enough, seed=seed
    )


def inside_by_chance(
    arrays: MapArrays, group: Bools, *, runs: int, enough: int, seed: int
) -> GroupMixing | None:
    """Return whether as few pairs within a group are tied where labels fall at random.

    Parameters and returns are those of :func:`outside_by_chance`; ``observed`` and ``expected``
    are the tied pairs within.
    """
    inside, _ = _count(arrays, group[np.newaxis])
    size = int(group.sum())
    if size < 2:
        return None

    def thin(inside: Floats, _outside: Floats) -> Floats:
        return -inside

    pairs = size * (size - 1) // 2
    return _mixing(arrays, group, thin, int(inside[0]), pairs, runs=runs, enough=enough, seed=seed)


def ei_index_by_chance(
    arrays: MapArrays, groups: Groups, *, runs: int, enough: int, seed: int
) -> TwoSided | None:
    """Return whether a whole network mixes its groups more or less than by chance.

    The E–I index with its own test (Krackhardt & Stern 1988): the same ties, the same sizes of
    groups, random members. None where the index cannot vary: without ties, with all of them, or
    with one group.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    groups : Groups
        Partition of the actors, such as their types.
    runs, enough, seed : int
        As in :func:`outside_by_chance`.
    """
    observed = ei_index(arrays, groups)
    if observed is None or kernels.density(arrays) == 1 or len(groups.names) < 2:
        return None
    chance = np.random.default_rng(seed)
    dealt = (dataclasses.replace(groups, of=chance.permutation(groups.of)) for _ in range(runs))
    drawn = (ei_index(arrays, drawn) or 0.0 for drawn in dealt)
    return compare_both_sides(observed, drawn, enough=enough)


def field_balance(arrays: MapArrays, *, runs: int, seed: int) -> FieldBalance:
    """Return how much fields work within and with each other, against chance.

    Whole rows of fields are dealt out anew to the actors, so that who is active in several fields
    stays so and fields keep their sizes and overlaps; ties stay where they are.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.
    runs, seed : int
        Random dealings; equal seeds give equal results.
    """
    member = arrays.membership.astype(np.float32)
    observed = _pairs_by_fields(member, arrays)
    fewer = np.ones(observed.shape)
    more = np.ones(observed.shape)
    chance = np.random.default_rng(seed)
    cells = np.triu_indices(len(observed))
    dealt: list[Floats] = []
    for _ in range(runs):
        drawn = _pairs_by_fields(member[chance.permutation(arrays.size)], arrays)
        fewer += drawn <= observed
        more += drawn >= observed
        dealt.append(drawn[cells])
    size = member.sum(axis=0, dtype=np.float64)
    shared = (member.T @ member).astype(np.float64)
    possible = np.outer(size, size) - shared - shared * (shared - 1) / 2
    return FieldBalance(
        observed=np.rint(observed).astype(np.int64),
        expected=kernels.density(arrays) * possible,
        p_fewer=fewer / (runs + 1),
        p_more=more / (runs + 1),
        p_jointly=_jointly(observed, dealt),
        runs=runs,
    )


def _jointly(observed: Floats, drawn: list[Floats]) -> Floats:
    """Chance of each cell against the most remarkable one of each dealing, on both sides."""
    cells = np.triu_indices(len(observed))
    own = observed[cells]
    blocks = (np.concatenate((values, -values))[np.newaxis] for values in drawn)
    found = compare_jointly(np.concatenate((own, -own)), blocks) if len(own) else ()
    sides = np.array([chance.p_value for chance in found]).reshape(2, len(own))
    p_values = np.ones_like(observed)
    p_values[cells] = sides.min(axis=0)
    return np.minimum(p_values, p_values.T)


def _pairs_by_fields(member: npt.NDArray[np.float32], arrays: MapArrays) -> Floats:
    one, other = member[arrays.u], member[arrays.v]
    across = one.T @ other
    both = one * other
    # a pair whose ends are both active in both fields fits either way round, but counts once
    return (across + across.T - both.T @ both).astype(np.float64)


def _mixing(
    arrays: MapArrays,
    group: Bools,
    extremeness: Callable[[Floats, Floats], Floats],
    observed: int,
    possible: float,
    *,
    runs: int,
    enough: int,
    seed: int,
) -> GroupMixing | None:
    """Compare the group with drawn ones; None where all groups of its size are alike."""
    density = kernels.density(arrays)
    size = int(group.sum())
    if density in (0.0, 1.0) or size in (0, arrays.size):
        return None
    own = extremeness(*_count(arrays, group[np.newaxis]))
    drawn = (
        extremeness(*_count(arrays, block))
        for block in groups_of_size(size, arrays, runs=runs, seed=seed)
    )
    if _are_few(size, arrays.size, runs):
        chance = compare_all(float(own[0]), np.concatenate(list(drawn)))
    else:
        (chance,) = compare(own, (values[:, np.newaxis] for values in drawn), enough=enough)
    return GroupMixing(observed=observed, expected=density * possible, chance=chance)


def groups_of_size(size: int, arrays: MapArrays, *, runs: int, seed: int) -> Iterator[Bools]:
    """Draw groups of a size, as blocks (r, n); all of them if there are at most ``runs``."""
    if _are_few(size, arrays.size, runs):
        members = np.array(list(combinations(range(arrays.size), size)), dtype=np.int64)
        groups = np.zeros((len(members), arrays.size), dtype=bool)
        np.put_along_axis(groups, members, values=True, axis=1)
        yield groups
        return
    chance = np.random.default_rng(seed)
    first = np.arange(arrays.size) < size
    most = max(1, min(BLOCK, CELLS // len(arrays.u)))
    for start in range(0, runs, most):
        rows = min(most, runs - start)
        yield chance.permuted(np.tile(first, (rows, 1)), axis=1)


def _are_few(size: int, total: int, runs: int) -> bool:
    """Whether there are at most ``runs`` groups of a size; there are at least as many as actors."""
    return total <= runs and comb(total, size) <= runs


def _count(arrays: MapArrays, groups: Bools) -> tuple[Floats, Floats]:
    """Tied pairs within and out of each group of a block."""
    one, other = groups[:, arrays.u], groups[:, arrays.v]
    inside = (one & other).sum(axis=1, dtype=np.float64)
    outside = (one ^ other).sum(axis=1, dtype=np.float64)
    return inside, outside
