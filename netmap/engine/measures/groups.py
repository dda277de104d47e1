"""How much cooperation stays inside groups: of actor type, main field or any other attribute.

All measures are of the simple undirected graph, unweighted unless said otherwise. Groups are a
partition: each actor belongs to exactly one, and an empty value is a group of its own, ``NONE``.
What is done about actors with several action fields is said in
:mod:`netmap.engine.measures.overlap`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.kernels.ties import tie_matrix

NONE = "(none)"
"""Name of the group of those whose attribute is empty."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Groups:
    """A partition of the actors.

    Attributes
    ----------
    names : tuple of str
        Names of the groups that occur, sorted.
    of : int array (n)
        For each actor the position of its group in ``names``.
    """

    names: tuple[str, ...]
    of: Ints

    @property
    def sizes(self) -> Ints:
        """Number of actors in each group."""
        return np.bincount(self.of, minlength=len(self.names)).astype(np.int64)


def by_values(values: Sequence[str]) -> Groups:
    """Return the groups of equal values, given in the order of ``arrays.actors``.

    Examples
    --------
    >>> by_values(["Verein", "", "Amt", "Verein"]).names
    ('(none)', 'Amt', 'Verein')
    """
    named = [value or NONE for value in values]
    names = tuple(sorted(set(named)))
    index = {name: number for number, name in enumerate(names)}
    return Groups(names=names, of=np.array([index[name] for name in named], dtype=np.int64))


def by_type(arrays: MapArrays) -> Groups:
    """Return the groups of actors of one type."""
    return by_values([arrays.types[number] for number in arrays.type_of.tolist()])


def external_ties(arrays: MapArrays, groups: Groups) -> int:
    """Number of tied pairs between actors of different groups."""
    return int(_leaves(arrays, groups).sum())


def ei_index(arrays: MapArrays, groups: Groups) -> float | None:
    """(E − I)/(E + I): −1 all ties inside groups, 1 all between groups (Krackhardt & Stern 1988).

    E external and I internal tied pairs. None without ties.
    """
    ties = len(arrays.u)
    return (2 * external_ties(arrays, groups) - ties) / ties if ties else None


def ei_index_of_actors(arrays: MapArrays, groups: Groups) -> Floats:
    """The E–I index of each actor's own ties; NaN for actors without ties."""
    leaves = _leaves(arrays, groups)
    outside = np.concatenate((arrays.u[leaves], arrays.v[leaves]))
    external = np.bincount(outside, minlength=arrays.size)
    with np.errstate(invalid="ignore"):
        share: Floats = external / kernels.degree(arrays)
    return 2 * share - 1


def _leaves(arrays: MapArrays, groups: Groups) -> Bools:
    """Which tied pairs join different groups."""
    leaves: Bools = groups.of[arrays.u] != groups.of[arrays.v]
    return leaves


def modularity(arrays: MapArrays, group_of: Ints, *, weighted: bool = False) -> float:
    """Share of ties inside groups, less that share at random (Newman & Girvan 2004).

    At random means: everybody keeps the number of ties, with any partners. 0 without ties.

    Parameters
    ----------
    arrays : MapArrays
        The map or a slice.
    group_of : int array (n)
        Number of each actor's group, from 0.
    weighted : bool
        Whether a tied pair counts by its summed weight (strength) instead of as 1.
    """
    inside, at_random = _inside(arrays, group_of, weighted=weighted)
    return inside - at_random


def nominal_assortativity(arrays: MapArrays, groups: Groups) -> float | None:
    """Modularity as a share of its largest possible value: 1 all ties inside (Newman 2003).

    Below 0 where fewer ties than at random stay inside. None where it is undefined: without ties,
    or if all ends of ties lie in one group.
    """
    inside, at_random = _inside(arrays, groups.of, weighted=False)
    ends = np.unique(groups.of[np.concatenate((arrays.u, arrays.v))])
    return (inside - at_random) / (1 - at_random) if len(ends) > 1 else None


def _inside(arrays: MapArrays, group_of: Ints, *, weighted: bool) -> tuple[float, float]:
    """Share of the ties that lie inside groups, and the same at random; both 0 without ties."""
    weight = arrays.weight if weighted else np.ones(len(arrays.u))
    total = weight.sum()
    if not total:
        return 0.0, 0.0
    same = group_of[arrays.u] == group_of[arrays.v]
    ends = np.bincount(group_of[arrays.u], weights=weight, minlength=group_of.max() + 1)
    ends += np.bincount(group_of[arrays.v], weights=weight, minlength=group_of.max() + 1)
    return float(weight[same].sum() / total), float(((ends / (2 * total)) ** 2).sum())


def participation(arrays: MapArrays, groups: Groups) -> Floats:
    """How evenly an actor's ties spread over the groups (Guimerà & Amaral 2005).

    1 − Σ (ties to the group / all its ties)²: 0 all partners in one group, at most 1 − 1/groups.
    NaN for actors without ties.
    """
    rows = np.arange(arrays.size)
    shape = (arrays.size, len(groups.names))
    members = sparse.csr_array((np.ones(arrays.size), (rows, groups.of)), shape=shape)
    return spread(tie_matrix(arrays) @ members)


def participation_normalised(arrays: MapArrays, groups: Groups) -> Floats:
    """Participation divided by its largest possible value, 1 − 1/groups; 0 with one group."""
    return participation(arrays, groups) / largest_spread(len(groups.names))


def spread(counts: sparse.csr_array[np.float64, tuple[int, int]]) -> Floats:
    """1 − Σ share² of the counts in each row; NaN where all are 0."""
    total: Floats = counts.sum(axis=1)
    with np.errstate(invalid="ignore"):
        values: Floats = 1 - (counts * counts).sum(axis=1) / total**2
    return values


def largest_spread(groups: int) -> float:
    """Largest value that :func:`spread` can take; 1 where it is always 0."""
    return 1 - 1 / groups if groups > 1 else 1.0
