"""Which groups hardly work with others."""

from __future__ import annotations

import numpy as np

from netmap.engine import kernels
from netmap.engine.snapshot import Bools, Ints, Snapshot
from netmap.evidence.chance import judge_closed_group, judge_closed_type
from netmap.model import Finding, Value
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS, Settings


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
def find_silos(snapshot: Snapshot, *, settings: Settings = DEFAULT_SETTINGS) -> tuple[Finding, ...]:
    """Find groups that work with each other and hardly with anyone else.

    Answers: where is the network pillarised? Groups are the actor types, and the densely
    connected groups found by the Leiden method (Traag, Waltman & van Eck 2019; modularity). The
    outside share is E / (E + I), external over all tied pairs of the group (Krackhardt & Stern
    1988); pairs count once, whatever their weight.

    Parameters
    ----------
    snapshot : Snapshot
        The whole network.
    settings : Settings
        A group counts with at least ``thresholds.silo_least_actors`` connected actors, at most
        half of all actors and enough tied pairs to hold these together; it is a silo with an
        outside share of at most ``thresholds.silo_most_outside_share``. ``seed`` is that of the
        Leiden method.

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
    >>> from netmap.engine.snapshot import take_snapshot
    >>> graph = nx.MultiGraph(nx.disjoint_union(nx.complete_graph(4), nx.cycle_graph(5)))
    >>> graph = nx.relabel_nodes(graph, str)
    >>> [finding.subjects for finding in find_silos(take_snapshot(graph))]
    [('0', '1', '2', '3')]
    """
    silos = [
        _finding(snapshot, snapshot.type_of == number, ("type", snapshot.types[number]))
        for number in _closed_groups(snapshot, snapshot.type_of, settings)
        if snapshot.types[number]
    ]
    told = {silo.measure("type") for silo in silos}
    group_of = kernels.groups(snapshot, seed=settings.seed)
    for number in _closed_groups(snapshot, group_of, settings):
        members = group_of == number
        types = {snapshot.types[i] for i in snapshot.type_of[members].tolist()}
        if len(types) > 1 or not types <= told:
            silos.append(_finding(snapshot, members))
    return tuple(silos)


def _closed_groups(snapshot: Snapshot, group_of: Ints, settings: Settings) -> list[int]:
    """Numbers of the groups that are silos."""
    limits = settings.thresholds
    count = int(group_of.max(initial=-1)) + 1
    first, second = group_of[snapshot.u], group_of[snapshot.v]
    same = first == second
    inside = np.bincount(first[same], minlength=count)
    outside = np.bincount(first[~same], minlength=count)
    outside += np.bincount(second[~same], minlength=count)
    size = np.bincount(group_of[kernels.degree(snapshot) > 0], minlength=count)
    closed = (size >= limits.silo_least_actors) & (size <= snapshot.size / 2)
    closed &= inside >= size - 1
    closed &= outside <= limits.silo_most_outside_share * (inside + outside)
    return np.flatnonzero(closed).tolist()


def _finding(snapshot: Snapshot, group: Bools, *words: tuple[str, Value]) -> Finding:
    degrees = kernels.degree(snapshot)
    members = np.flatnonzero(group & (degrees > 0))
    members = members[np.argsort(-degrees[members], kind="stable")]
    touched = group[snapshot.u] | group[snapshot.v]
    leading_out = np.flatnonzero(group[snapshot.u] ^ group[snapshot.v])
    cooperations = int(touched.sum())
    share = len(leading_out) / cooperations
    return Finding(
        analysis="silos",
        kind="type_silo" if words else "group_silo",
        subjects=tuple(snapshot.actors[i] for i in members.tolist()),
        links=tuple(
            (snapshot.actors[snapshot.u[i]], snapshot.actors[snapshot.v[i]])
            for i in leading_out.tolist()
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
