"""Sets of actors who together matter most: without whom it falls apart, who reach everyone.

The key player problems of Borgatti (2006), on the simple undirected graph, unweighted. The best
single actors need not be the best set, so sets are tried: all of them where there are at most
``searching.exhaustive_sets`` and trying them goes through at most ``searching.searched_ties``;
beyond, actors are added one by one, each the best beside those before, and exchanged as long as
that improves the set, ``searching.exchanges`` times round at most. Of equally good sets the one
with most ties counts, then the first in the order of the actors.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from netmap.engine.arrays.map_arrays import Floats, Ints, MapArrays, remembered
from netmap.engine.kernels import kernels
from netmap.engine.measures.cuts import block_tree
from netmap.settings import DEFAULT_SETTINGS, Searching

Others = tuple[int, ...]
"""Positions of the actors of a set that lacks one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPlayers:
    """A set of actors and what it achieves.

    Attributes
    ----------
    players : tuple of int
        Positions, ascending.
    value : float
        What the set was chosen for.
    exact : bool
        Whether all sets were tried, so that none is better.
    """

    players: tuple[int, ...]
    value: float
    exact: bool


@remembered
def find_separators(
    arrays: MapArrays, count: int, *, searching: Searching = DEFAULT_SETTINGS.searching
) -> KeyPlayers:
    """Return the actors without whom most pairs lose every way to each other (KPP-Neg).

    The value is the fragmentation F of the rest
    (:func:`netmap.engine.kernels.parts.fragmentation`), 0 where fewer than two are left. Where it
    is not above that of the whole map, no set of this size breaks anything.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    count : int
        Size of the set, from 1; all actors where it is more.
    searching : Searching
        ``exhaustive_sets``, ``searched_ties`` and ``exchanges``.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> star = to_arrays(nx.MultiGraph([("o", "a"), ("o", "b"), ("o", "c")]))
    >>> find_separators(star, 1)
    KeyPlayers(players=(3,), value=1.0, exact=True)
    """

    def lost(others: Others) -> Floats:
        rest = arrays.without([arrays.actors[i] for i in others])
        stays = np.ones(arrays.size, dtype=bool)
        stays[list(others)] = False
        values = np.full(arrays.size, -np.inf)
        values[stays] = -_pairs_left(rest)
        return values

    degree = kernels.degree(arrays)
    players, value, exact = _search(count, lost, degree, searching)
    left = arrays.size - len(players)
    separated = 1 + value / (left * (left - 1)) if left > 1 else 0.0
    return KeyPlayers(players=players, value=separated, exact=exact)


def _pairs_left(arrays: MapArrays) -> Ints:
    """Ordered pairs that still reach each other when each actor is gone."""
    tree = block_tree(arrays)
    hanging, pairs = np.zeros((2, arrays.size), dtype=np.int64)
    np.add.at(hanging, tree.above, tree.below)
    np.add.at(pairs, tree.above, tree.below * (tree.below - 1))
    part = kernels.component_of(arrays)
    sizes = np.bincount(part, minlength=1)
    rest = sizes[part] - 1 - hanging
    others = (sizes * (sizes - 1)).sum() - sizes[part] * (sizes[part] - 1)
    left: Ints = others + pairs + rest * (rest - 1)
    return left


@remembered
def find_reachers(
    arrays: MapArrays, count: int, *, searching: Searching = DEFAULT_SETTINGS.searching
) -> KeyPlayers:
    """Return the actors who reach most others in a few steps (KPP-Pos, m-reach).

    The value is the number of actors within ``searching.reach_steps`` steps of at least one of
    them, they themselves included.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    count : int
        Size of the set, from 1; all actors where it is more.
    searching : Searching
        Also ``reach_steps``, and ``reach_cells``: in very large maps only as many actors are
        candidates, those with most partners, as times all actors give this number.
    """
    candidates, distances = _near(arrays, searching.reach_cells)
    reached = (distances <= searching.reach_steps).astype(np.float64)
    return _find_covering(arrays, count, candidates, reached, searching)


@remembered
def find_nearest(
    arrays: MapArrays, count: int, *, searching: Searching = DEFAULT_SETTINGS.searching
) -> KeyPlayers:
    """Return the actors to whom everyone has the shortest ways (KPP-Pos, distance-weighted reach).

    The value is R_D: the mean over all actors of 1/distance to the nearest of the set, its
    members counting 1, the unreachable 0 (Borgatti 2006, equation 14). Parameters as in
    :func:`find_reachers`.
    """
    candidates, distances = _near(arrays, searching.reach_cells)
    nearness = 1 / np.maximum(distances.astype(np.float64), 1)
    found = _find_covering(arrays, count, candidates, nearness, searching)
    mean = found.value / max(arrays.size, 1)
    return KeyPlayers(players=found.players, value=mean, exact=found.exact)


def _find_covering(
    arrays: MapArrays, count: int, candidates: Ints, cover: Floats, searching: Searching
) -> KeyPlayers:
    """Return the candidates whose best ``cover`` of each actor (candidates, n) sums up highest."""

    def covered(others: Others) -> Floats:
        best = cover[list(others)].max(axis=0, initial=0.0)
        sums: Floats = np.round(np.maximum(cover, best).sum(axis=1), 9)
        return sums

    everybody = len(candidates) == arrays.size
    if not everybody:
        searching = dataclasses.replace(searching, exhaustive_sets=0)
    degree = kernels.degree(arrays)[candidates]
    chosen, value, exact = _search(count, covered, degree, searching)
    players = tuple(candidates[list(chosen)].tolist())
    return KeyPlayers(players=players, value=value, exact=exact and everybody)


@remembered
def _near(arrays: MapArrays, cells: int) -> tuple[Ints, npt.NDArray[np.float32]]:
    """Candidates, ascending, and their distances to all actors, infinite without a way."""
    most = min(arrays.size, max(1, cells // max(arrays.size, 1)))
    order = np.argsort(-kernels.degree(arrays), kind="stable")
    candidates = np.sort(order[:most])
    distances = np.empty((most, arrays.size), dtype=np.float32)
    for row, actor in enumerate(candidates.tolist()):
        distances[row] = arrays.as_igraph.distances(source=actor)[0]
    return candidates, distances


@dataclass(frozen=True, slots=True, order=True)
class _Set:
    """A set of actors; better ones are larger."""

    value: float
    ties: int
    players: Others = dataclasses.field(compare=False)


def _search(
    count: int, worth: Callable[[Others], Floats], degree: Ints, searching: Searching
) -> tuple[Others, float, bool]:
    """Return the best set of ``count`` actors, its worth, and whether all were tried.

    ``worth`` gives for each actor the worth of the set that it makes with the others.
    """
    count = min(count, len(degree))
    if not count:
        return (), 0.0, True

    def best_beside(others: Others, start: int = 0) -> _Set:
        values = worth(others)[start:]
        values[[other - start for other in others if other >= start]] = -np.inf
        best = np.flatnonzero(values == values.max()) + start
        last = int(best[np.argmax(degree[best])])
        ties = int(degree[[*others, last]].sum())
        return _Set(float(values.max()), ties, (*others, last))

    rounds = math.comb(len(degree), count - 1)
    exact = count == 1 or (
        math.comb(len(degree), count) <= searching.exhaustive_sets
        and rounds * int(degree.sum()) // 2 <= searching.searched_ties
    )
    if exact:
        sets = combinations(range(len(degree) - 1), count - 1)
        found = max(best_beside(others, max(others, default=-1) + 1) for others in sets)
    else:
        found = best_beside(())
        for _ in range(count - 1):
            found = best_beside(found.players)
        for _ in range(searching.exchanges):
            before = found
            for leaving in before.players:
                staying = tuple(player for player in found.players if player != leaving)
                found = max(found, best_beside(staying))
            if found is before:
                break
    return tuple(sorted(found.players)), found.value, exact
