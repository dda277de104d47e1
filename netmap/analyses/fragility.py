"""What everything hangs on: single actors and single cooperations without a second way."""

from __future__ import annotations

import numpy as np

from netmap.engine import kernels
from netmap.engine.cuts import cut_off, lost_without, smaller_sides
from netmap.engine.snapshot import Ints, Snapshot
from netmap.evidence.facts import judge_bridge, judge_cut_point
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS, Settings


@analysis(
    "fragility",
    scope=Scope.SLICES,
    overview_rank=1,
    # facts of the map, which only missing answers can change
    kinds=(
        FindingKind(id="cut_point", rank=10, tests=(judge_cut_point,)),
        FindingKind(id="bridge", rank=11, tests=(judge_bridge,)),
    ),
)
def find_single_points(
    snapshot: Snapshot, *, settings: Settings = DEFAULT_SETTINGS
) -> tuple[Finding, ...]:
    """Find single points of failure.

    Answers: who must not drop out, and which cooperation must not end, because others would lose
    the rest of the network? These are articulation points and bridges (Tarjan 1972), measured by
    how many actors lose the largest remaining part.

    Parameters
    ----------
    snapshot : Snapshot
        The whole network or the slice of a field.
    settings : Settings
        Only where at least ``thresholds.cut_off_least`` actors are lost;
        ``thresholds.cut_points_per_slice`` actors and ``thresholds.bridges_per_slice``
        cooperations at most.

    Returns
    -------
    tuple of Finding
        Kind "cut_point": links are its ties to those it alone connects; measures ``cut_off`` (how
        many lose the rest, also the score) and ``others`` (actors in the slice besides it). Kind
        "bridge": the pair, one link; measures ``cut_off`` (actors on the smaller side, also the
        score) and ``rest`` (on the other side).

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.snapshot import take_snapshot
    >>> rows = nx.MultiGraph([("a", "b"), ("b", "c"), ("c", "d")])
    >>> [(f.kind, f.subjects) for f in find_single_points(take_snapshot(rows))]
    [('bridge', ('b', 'c'))]
    """
    limits = settings.thresholds
    lost = cut_off(snapshot)
    sides = smaller_sides(snapshot)
    return (
        *(
            _cut_point(snapshot, i, int(lost[i]))
            for i in _largest(lost, limits.cut_off_least, limits.cut_points_per_slice)
        ),
        *(
            _bridge(snapshot, int(kernels.bridges(snapshot)[i]), int(sides[i]))
            for i in _largest(sides, limits.cut_off_least, limits.bridges_per_slice)
        ),
    )


def _largest(values: Ints, least: int, most: int) -> list[int]:
    """Positions of the largest values, ``most`` of them, none below ``least``."""
    order = np.argsort(-values, kind="stable")[:most]
    return [i for i in order.tolist() if values[i] >= least]


def _cut_point(snapshot: Snapshot, actor: int, lost: int) -> Finding:
    own = snapshot.actors[actor]
    lonely = set(lost_without(snapshot, actor).tolist())
    partners = kernels.partners(snapshot, actor).tolist()
    return Finding(
        analysis="fragility",
        kind="cut_point",
        field=snapshot.field,
        subjects=(own,),
        links=tuple((own, snapshot.actors[i]) for i in partners if i in lonely),
        score=float(lost),
        measures=(("cut_off", lost), ("others", snapshot.size - 1)),
    )


def _bridge(snapshot: Snapshot, pair: int, side: int) -> Finding:
    ends = (int(snapshot.u[pair]), int(snapshot.v[pair]))
    part = kernels.component_of(snapshot)
    together = int((part == part[ends[0]]).sum())
    link = (snapshot.actors[ends[0]], snapshot.actors[ends[1]])
    return Finding(
        analysis="fragility",
        kind="bridge",
        field=snapshot.field,
        subjects=link,
        links=(link,),
        score=float(side),
        measures=(("cut_off", side), ("rest", together - side)),
    )
