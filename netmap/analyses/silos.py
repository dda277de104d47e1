"""Which groups hardly work with others."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.evidence.chance import judge_closed_group, judge_closed_type
from netmap.model import Finding, Value
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "silos",
    scope=Scope.NETWORK,
    overview_rank=2,
    kinds=(
        # the groups are given, the ties are not looked at: labels may be dealt out anew
        FindingKind(id="type_silo", rank=20, tests=(judge_closed_type,)),
        # the groups were found by their ties: they must be searched anew in random networks
        FindingKind(id="group_silo", rank=21, tests=(judge_closed_group,)),
    ),
)
def find_silos(arrays: MapArrays) -> tuple[Finding, ...]:
    """Find groups that work with each other and hardly with anyone else.

    Answers: where is the network pillarised? Groups are the actor types, and the densely
    connected groups found by the Leiden method (Traag, Waltman & van Eck 2019; modularity). The
    outside share is E / (E + I), external over all tied pairs of the group (Krackhardt & Stern
    1988); pairs count once, whatever their weight. A group counts with at least
    ``thresholds.silo_least_actors`` connected actors, at most half of all actors and enough tied
    pairs to hold these together; it is a silo with an outside share of at most
    ``thresholds.silo_most_outside_share``.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.

    Returns
    -------
    tuple of Finding
        Kind "type_silo", by type, measure ``type``; kind "group_silo", unless its
        actors are all of a type that is a silo itself. Subjects are the connected actors,
        those with most partners first; links are the ties that lead out; measures ``size``,
        ``cooperations`` (tied pairs), ``outside`` and ``outside_share``. The score is the share
        that stays inside.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> graph = nx.MultiGraph(nx.disjoint_union(nx.complete_graph(4), nx.cycle_graph(5)))
    >>> graph = nx.relabel_nodes(graph, str)
    >>> [finding.subjects for finding in find_silos(to_arrays(graph))]
    [('0', '1', '2', '3')]
    """
    silos = [
        _finding(arrays, arrays.type_of == number, ("type", arrays.types[number]))
        for number in _closed_groups(arrays, arrays.type_of)
        if arrays.types[number]
    ]
    told = {silo.measure("type") for silo in silos}
    group_of = kernels.groups(arrays, seed=DEFAULT_SETTINGS.seed)
    for number in _closed_groups(arrays, group_of):
        members = group_of == number
        types = {arrays.types[i] for i in arrays.type_of[members].tolist()}
        if len(types) > 1 or not types <= told:
            silos.append(_finding(arrays, members))
    return tuple(silos)


def _closed_groups(arrays: MapArrays, group_of: Ints) -> list[int]:
    """Numbers of the groups that are silos."""
    limits = DEFAULT_SETTINGS.thresholds
    count = int(group_of.max(initial=-1)) + 1
    first, second = group_of[arrays.u], group_of[arrays.v]
    same = first == second
    inside = np.bincount(first[same], minlength=count)
    outside = np.bincount(first[~same], minlength=count)
    outside += np.bincount(second[~same], minlength=count)
    size = np.bincount(group_of[kernels.degree(arrays) > 0], minlength=count)
    closed = (size >= limits.silo_least_actors) & (size <= arrays.size / 2)
    closed &= inside >= size - 1
    closed &= outside <= limits.silo_most_outside_share * (inside + outside)
    return np.flatnonzero(closed).tolist()


def _finding(arrays: MapArrays, group: Bools, *words: tuple[str, Value]) -> Finding:
    degrees = kernels.degree(arrays)
    members = np.flatnonzero(group & (degrees > 0))
    members = members[np.argsort(-degrees[members], kind="stable")]
    touched = group[arrays.u] | group[arrays.v]
    leading_out = np.flatnonzero(group[arrays.u] ^ group[arrays.v])
    cooperations = int(touched.sum())
    share = len(leading_out) / cooperations
    return Finding(
        analysis="silos",
        kind="type_silo" if words else "group_silo",
        subjects=tuple(arrays.actors[i] for i in members.tolist()),
        links=tuple(
            (arrays.actors[arrays.u[i]], arrays.actors[arrays.v[i]]) for i in leading_out.tolist()
        ),
        score=1 - share,
        measures=(
            *words,
            ("size", len(members)),
            ("cooperations", cooperations),
            ("outside", len(leading_out)),
            ("outside_share", share),
        ),
    )
