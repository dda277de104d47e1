"""What everything hangs on: single actors and single cooperations without a second way."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.measures.cuts import cut_off, lost_without, smaller_sides
from netmap.evidence.facts import judge_bridge, judge_cut_point
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS


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
def find_single_points(arrays: MapArrays) -> tuple[Finding, ...]:
    """Find single points of failure.

    Answers: who must not drop out, and which cooperation must not end, because others would lose
    the rest of the network? These are articulation points and bridges (Tarjan 1972), measured by
    how many actors lose the largest remaining part: at least ``thresholds.cut_off_least``. Named
    are ``thresholds.cut_points_per_slice`` actors and ``thresholds.bridges_per_slice`` cooperations
    at most.

    Parameters
    ----------
    arrays : MapArrays
        The whole network or the slice of a field.

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
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> rows = nx.MultiGraph([("a", "b"), ("b", "c"), ("c", "d")])
    >>> [(f.kind, f.subjects) for f in find_single_points(to_arrays(rows))]
    [('bridge', ('b', 'c'))]
    """
    limits = DEFAULT_SETTINGS.thresholds
    lost = cut_off(arrays)
    sides = smaller_sides(arrays)
    return (
        *(
            _cut_point(arrays, i, int(lost[i]))
            for i in _largest(lost, limits.cut_off_least, limits.cut_points_per_slice)
        ),
        *(
            _bridge(arrays, int(kernels.bridges(arrays)[i]), int(sides[i]))
            for i in _largest(sides, limits.cut_off_least, limits.bridges_per_slice)
        ),
    )


def _largest(values: Ints, least: int, most: int) -> list[int]:
    """Positions of the largest values, ``most`` of them, none below ``least``."""
    order = np.argsort(-values, kind="stable")[:most]
    return [i for i in order.tolist() if values[i] >= least]


def _cut_point(arrays: MapArrays, actor: int, lost: int) -> Finding:
    own = arrays.actors[actor]
    lonely = set(lost_without(arrays, actor).tolist())
    partners = kernels.partners(arrays, actor).tolist()
    return Finding(
        analysis="fragility",
        kind="cut_point",
        field=arrays.field,
        subjects=(own,),
        links=tuple((own, arrays.actors[i]) for i in partners if i in lonely),
        score=float(lost),
        measures=(("cut_off", lost), ("others", arrays.size - 1)),
    )


def _bridge(arrays: MapArrays, pair: int, side: int) -> Finding:
    ends = (int(arrays.u[pair]), int(arrays.v[pair]))
    part = kernels.component_of(arrays)
    together = int((part == part[ends[0]]).sum())
    link = (arrays.actors[ends[0]], arrays.actors[ends[1]])
    return Finding(
        analysis="fragility",
        kind="bridge",
        field=arrays.field,
        subjects=link,
        links=(link,),
        score=float(side),
        measures=(("cut_off", side), ("rest", together - side)),
    )
