"""A core whose members all work with each other, and a periphery without ties of its own.

The discrete model of Borgatti & Everett (2000): the division with the highest correlation between
the ties and its ideal pattern. Between core and periphery everything is allowed: these pairs do
not count (missing in the ideal pattern).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays, remembered
from netmap.engine.kernels import kernels
from netmap.engine.kernels.ties import Matrix, arcs, tie_matrix
from netmap.settings import DEFAULT_SETTINGS

SAME = 1e-12
"""Fits nearer than this are equal up to rounding."""

Core = tuple[int, ...]
"""Positions of the actors of a core, ascending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorePeriphery:
    """The best division found.

    Attributes
    ----------
    core : tuple of int
        Positions of its members, ascending.
    fit : float
        Correlation with the ideal pattern, at most 1.
    exact : bool
        Whether all divisions were tried, so that none fits better.
    """

    core: Core
    fit: float
    exact: bool


@remembered
def find_core(
    arrays: MapArrays,
    *,
    directed: bool = False,
    exhaustive: int = DEFAULT_SETTINGS.searching.exhaustive_core_actors,
) -> CorePeriphery | None:
    """Return the core, None where no division can be judged.

    Core and periphery have at least two actors each. None with fewer than four actors, without
    ties, or if all work with all. Of equally fitting cores the smallest counts, then the first in
    the order of the actors.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    directed : bool
        Whether arcs count instead of tied pairs (an undirected cooperation is two).
    exhaustive : int
        All divisions are tried up to so many actors. Beyond, actors change sides as long as that
        fits better, ``searching.core_leaps`` times at most, also after up to
        ``searching.core_detour`` changes that fit worse. They start from the best cuts through the
        actors by degree, by core number, and by degree with seeded noise: ``searching.starts`` in
        all, fewer in large maps.
    """
    if not len(arrays.u):
        return None
    pattern = _take_pattern(arrays, directed=directed)
    exact = arrays.size <= exhaustive
    found = _all_cores(pattern) if exact else _searched_cores(arrays, pattern)
    fit = max(value for _, value in found)
    if fit == -np.inf:
        return None
    best = [core for core, value in found if value > fit - SAME]
    core = min(best, key=lambda actors: (len(actors), actors))
    return CorePeriphery(core=core, fit=min(fit, 1.0), exact=exact)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Pattern:
    """Ties to be divided: how many ``between`` each two actors, and how many there can be."""

    between: Matrix
    degree: Floats
    possible: int

    def fit(self, inside: Floats, ends: Floats, size: Ints) -> Floats:
        """Correlation for cores of a size with ties inside and ends of ties; −∞ undefined."""
        rest = len(self.degree) - size
        outside = self.degree.sum() / 2 - (ends - inside)
        cells = self.possible * size * (size - 1.0) / 2
        empty = self.possible * rest * (rest - 1.0) / 2
        ties = inside + outside
        spread = ties * (cells + empty - ties) * cells * empty
        fits = np.full(np.shape(size), -np.inf)
        np.divide(
            (cells + empty) * inside - ties * cells, np.sqrt(spread), out=fits, where=spread > 0
        )
        return fits

    def fit_of(self, core: Bools) -> float:
        """Correlation for a core."""
        inside = (self.between @ core)[core].sum() / 2
        return float(self.fit(inside, self.degree[core].sum(), core.sum()))

    def fits_after(self, core: Bools) -> Floats:
        """Correlations if one actor after the other changed sides."""
        ties, side = self.between @ core, np.where(core, -1, 1)
        inside = ties[core].sum() / 2 + side * ties
        return self.fit(inside, self.degree[core].sum() + side * self.degree, core.sum() + side)


def _take_pattern(arrays: MapArrays, *, directed: bool) -> _Pattern:
    between = tie_matrix(arrays)
    if directed:
        ones, shape = np.ones(len(arcs(arrays)[0])), between.shape
        one_way = sparse.csr_array((ones, arcs(arrays)), shape=shape)
        between = sparse.csr_array(one_way + one_way.T)
    return _Pattern(between=between, degree=between.sum(axis=1), possible=1 + directed)


def _all_cores(pattern: _Pattern) -> list[tuple[Core, float]]:
    """Best of all divisions, numbered so that their bits say who is in the core."""
    between = pattern.between.toarray()
    inside, ends, size = np.zeros(1), np.zeros(1), np.zeros(1, dtype=np.int64)
    for actor, degree in enumerate(pattern.degree.tolist()):
        ties = np.zeros(1)
        for other in range(actor):
            ties = np.concatenate((ties, ties + between[actor, other]))
        inside = np.concatenate((inside, inside + ties))
        ends = np.concatenate((ends, ends + degree))
        size = np.concatenate((size, size + 1))
    fits = pattern.fit(inside, ends, size)
    best = np.flatnonzero(fits >= fits.max() - SAME)
    bits = range(len(pattern.degree))
    return [
        (tuple(bit for bit in bits if number >> bit & 1), float(fits[number]))
        for number in best.tolist()
    ]


def _searched_cores(arrays: MapArrays, pattern: _Pattern) -> list[tuple[Core, float]]:
    """The best core found from each start."""
    degree = pattern.degree
    starts = [degree, kernels.core_number(arrays) + degree / (degree.max() + 1)]
    random = np.random.default_rng(DEFAULT_SETTINGS.seed)
    runs = DEFAULT_SETTINGS.searching.runs(len(arrays.u))
    starts += [degree * random.lognormal(size=arrays.size) for _ in range(runs - len(starts))]
    cores = [_best_cut(pattern, scores) for scores in starts[:runs]]
    return [_climb(pattern, core) for core in cores]


def _best_cut(pattern: _Pattern, scores: Floats) -> Bools:
    """Best core among those of the actors with the highest scores."""
    order = np.argsort(-scores, kind="stable")
    rank = np.argsort(order)
    first, second = pattern.between.nonzero()
    later = np.maximum(rank[first], rank[second])
    closing = np.bincount(later, weights=pattern.between.data, minlength=len(scores)) / 2
    size = np.arange(1, len(scores) + 1)
    fits = pattern.fit(np.cumsum(closing), np.cumsum(pattern.degree[order]), size)
    core = np.zeros(len(scores), dtype=bool)
    core[order[: np.argmax(fits) + 1]] = True
    return core


def _climb(pattern: _Pattern, core: Bools) -> tuple[Core, float]:
    """Let actors change sides until neither a leap nor a detour leads to a better fit."""
    for _ in range(DEFAULT_SETTINGS.searching.core_leaps):
        better = _leap(pattern, core)
        if better is None:
            better = _go_round(pattern, core)
        if better is None:
            break
        core = better
    return tuple(np.flatnonzero(core).tolist()), pattern.fit_of(core)


def _leap(pattern: _Pattern, core: Bools) -> Bools | None:
    """Make as many of the best changes at once as improve the fit together, or None."""
    fit, fits = pattern.fit_of(core), pattern.fits_after(core)
    changes = np.argsort(-fits, kind="stable")[: np.count_nonzero(fits > fit + SAME)]
    while len(changes):
        changed = core.copy()
        changed[changes] ^= True
        if pattern.fit_of(changed) > fit + SAME:
            return changed
        changes = changes[: len(changes) // 2]
    return None


def _go_round(pattern: _Pattern, core: Bools) -> Bools | None:
    """Make ``core_detour`` best changes at most, worse ones too, until the fit is better."""
    fit, changed = pattern.fit_of(core), core.copy()
    done: list[int] = []
    for _ in range(DEFAULT_SETTINGS.searching.core_detour):
        fits = pattern.fits_after(changed)
        fits[done] = -np.inf
        done.append(int(np.argmax(fits)))
        changed[done[-1]] ^= True
        if fits[done[-1]] > fit + SAME:
            return changed
    return None
