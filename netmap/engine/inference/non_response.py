"""Who was never asked, and what their missing answers could change."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.measures.cuts import lost_without


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Who did not answer in a map or slice.

    Attributes
    ----------
    count : int
        How many actors were never asked.
    share : float
        Their share of all actors.
    unasked : bool array (n) or None
        Who; None where nobody knows, so that the share is an assumption.
    """

    count: int
    share: float
    unasked: Bools | None

    @property
    def assumed(self) -> bool:
        """Whether nobody knows who was asked."""
        return self.unasked is None

    def among(self, actors: Ints) -> int:
        """Return how many of some actors were never asked, rounded up where it is assumed."""
        if self.unasked is None:
            return math.ceil(self.share * len(actors))
        return int(self.unasked[actors].sum())


def missing_answers(arrays: MapArrays, *, dated: bool, assumed_share: float) -> Missing:
    """Return who was never asked.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    dated : bool
        Whether the map knows of anybody having been asked. If not, ``assumed_share`` of the
        actors, at least one, count as not asked without anybody knowing who.
    assumed_share : float
        Share between 0 and 1.
    """
    if dated:
        count = int((~arrays.surveyed).sum())
        return Missing(count=count, share=count / max(arrays.size, 1), unasked=~arrays.surveyed)
    count = min(math.ceil(assumed_share * arrays.size), arrays.size)
    return Missing(count=count, share=assumed_share, unasked=None)


def density_of_answers(arrays: MapArrays, missing: Missing) -> float:
    """Share of tied pairs among the pairs of which at least one was asked.

    Of all pairs where nobody knows who was asked, or where nobody was.
    """
    if missing.unasked is None or missing.count == arrays.size:
        return kernels.density(arrays)
    pairs = (arrays.size * (arrays.size - 1) - missing.count * (missing.count - 1)) // 2
    silent = missing.unasked[arrays.u] & missing.unasked[arrays.v]
    return int((~silent).sum()) / max(pairs, 1)


def share_kept_apart(
    arrays: MapArrays, one: Ints, other: Ints, missing: Missing, *, runs: int, seed: int
) -> float:
    """Return the chance that no unrecorded tie joins two sets of actors without a recorded one.

    Taking actors away can never show a second way, so here the missing ties are put back: an
    actor that was asked has named all its partners (Stork & Richards 1992), hence only pairs of
    which neither was asked can have an unrecorded tie. Each has one with the density of the
    recorded part (random imputation: Huisman 2009). Where nobody knows who was asked, it is the
    mean over ``runs`` random sets of actors.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    one, other : int array
        Positions of two sets of actors that share none.
    missing : Missing
        Who was not asked.
    runs, seed : int
        How many random sets; equal seeds give equal results.

    Returns
    -------
    float
        1 if an unrecorded tie between them is impossible.
    """
    apart = 1 - density_of_answers(arrays, missing)
    if missing.unasked is not None:
        return float(apart ** (missing.among(one) * missing.among(other)))
    sizes = [len(one), len(other), arrays.size - len(one) - len(other)]
    drawn = np.random.default_rng(seed).multivariate_hypergeometric(sizes, missing.count, size=runs)
    return float(np.mean(apart ** (drawn[:, 0] * drawn[:, 1])))


def sides_of_actor(arrays: MapArrays, actor: int) -> tuple[Ints, Ints]:
    """Those who lose the largest remaining piece when an actor is gone, and that piece."""
    lost = lost_without(arrays, actor)
    part = kernels.component_of(arrays)
    return lost, np.setdiff1d(np.flatnonzero(part == part[actor]), np.append(lost, actor))


def sides_of_bridge(arrays: MapArrays, first: int, second: int) -> tuple[Ints, Ints]:
    """Actors on the side of the first and of the second end when their tie is gone."""
    graph = arrays.as_igraph.copy()
    graph.delete_edges([(first, second)])
    sides = (np.array(sorted(graph.subcomponent(end)), dtype=np.int64) for end in (first, second))
    return next(sides), next(sides)
