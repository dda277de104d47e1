"""Who joins action fields that are otherwise apart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.kernels.two_steps import two_steps
from netmap.evidence.chance import judge_betweenness
from netmap.evidence.ranks import judge_brokerage_rank
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "brokers",
    scope=Scope.NETWORK,
    overview_rank=8,
    # a rank by pairs joined; and is it more than many partners bring with them?
    kinds=(FindingKind(id="broker", rank=41, tests=(judge_brokerage_rank, judge_betweenness)),),
)
def find_brokers(
    arrays: MapArrays,
    *,
    most: int = DEFAULT_SETTINGS.thresholds.brokers_listed,
    least_pairs: int = DEFAULT_SETTINGS.thresholds.broker_least_pairs,
) -> tuple[Finding, ...]:
    """Find the actors who alone stand between actors of different fields.

    Answers: through whom do the fields hear of each other, and where is there no second way?
    Counted are the pairs of an actor's partners that are active in no common field, do not work
    with each other, and have no other common partner: the brokerage between groups of Gould &
    Fernandez (1989), both ways as one, restricted to sole brokers. Equal ones are ordered by
    betweenness, then by id.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.
    most : int
        How many actors at most.
    least_pairs : int
        Each joins at least so many such pairs.

    Returns
    -------
    tuple of Finding
        Kind "broker"; links to all partners; measures ``pairs`` (the count, also the score),
        ``fields`` (number of fields that occur among these pairs), ``betweenness_normalised``,
        ``first_field`` and ``second_field`` (the two fields that most of the pairs lie between).

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> chain = nx.MultiGraph([("school", "office"), ("office", "firm"), ("office", "shop")])
    >>> chain.graph["action_fields"] = ("language", "work")
    >>> nx.set_node_attributes(
    ...     chain,
    ...     {"school": ("language",), "office": (), "firm": ("work",), "shop": ("work",)},
    ...     "fields",
    ... )
    >>> [finding.subjects for finding in find_brokers(to_arrays(chain))]
    [('office',)]
    """
    pairs = np.zeros(arrays.size, dtype=np.int64)
    for _, _, via in _sole_pairs(arrays):
        pairs += np.bincount(via, minlength=arrays.size)
    between = kernels.betweenness_normalised(arrays)
    order = np.lexsort((-between, -pairs))[:most]
    listed = [i for i in order.tolist() if pairs[i] >= least_pairs]
    joined = _joined_fields(arrays, listed) if listed else {}
    return tuple(
        Finding(
            analysis="brokers",
            kind="broker",
            subjects=(arrays.actors[i],),
            links=kernels.links_of(arrays, i),
            score=float(pairs[i]),
            measures=(
                ("pairs", int(pairs[i])),
                ("fields", int(joined[i].any(axis=0).sum())),
                ("betweenness_normalised", float(between[i])),
                *_strongest(joined[i], arrays.fields),
            ),
        )
        for i in listed
    )


def _sole_pairs(arrays: MapArrays, among: Ints | None = None) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Pairs of actors without a common field whose only common partner is the third.

    All, or those with their first actor ``among`` the given ones.
    """
    member = np.packbits(arrays.membership, axis=1)
    active: Bools = np.logical_or.reduce(member, axis=1)
    through = np.arange(arrays.size, dtype=np.float64)
    for block in two_steps(arrays, through, most=1, among=among):
        shared = member[block.first] & member[block.second]
        common: Bools = np.logical_or.reduce(shared, axis=1)
        apart = ~common & active[block.first] & active[block.second]
        via = block.total[apart].astype(np.int64)
        yield block.first[apart], block.second[apart], via


def _joined_fields(arrays: MapArrays, listed: list[int]) -> dict[int, Ints]:
    """For each listed actor, how many of its pairs lie between each two fields (symmetric)."""
    member = arrays.membership.astype(np.int64)
    empty = np.zeros((len(arrays.fields), len(arrays.fields)), dtype=np.int64)
    joined = {actor: empty.copy() for actor in listed}
    around = [kernels.partners(arrays, actor) for actor in listed]
    for first, second, via in _sole_pairs(arrays, np.unique(np.concatenate(around))):
        for actor in listed:
            mine = via == actor
            between = member[first[mine]].T @ member[second[mine]]
            joined[actor] += between + between.T
    return joined


def _strongest(joined: Ints, fields: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the two fields between which most pairs lie."""
    first, second = divmod(int(np.argmax(joined)), len(fields))
    return (("first_field", fields[first]), ("second_field", fields[second]))
