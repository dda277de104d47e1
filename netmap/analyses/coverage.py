"""Which actor types are absent in a field."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels
from netmap.evidence.facts import judge_absent_type
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, Topic, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "coverage",
    scope=Scope.NETWORK,
    overview_rank=6,
    field_rank=4,
    kinds=(FindingKind(id="absent_type", rank=60, tests=(judge_absent_type,), topic=Topic.GAP),),
)
def find_absent_types(arrays: MapArrays) -> tuple[Finding, ...]:
    """Find the actor types of the map that nobody represents in a field.

    Answers: who is not at the table here at all? A type is present where an actor of it is
    active: it names the field, or a cooperation of it does. Fields in which nobody is active are
    left to the field balance. It is a plain count (a cross table of types and fields). Only types
    with at least ``thresholds.coverage_least_actors`` actors besides the coordinating office are
    looked at: what occurs once can hardly be expected everywhere.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.

    Returns
    -------
    tuple of Finding
        Kind "absent_type", by field and type; subjects are the actors of the type besides the
        office, those with most partners first; measures ``type`` and ``known`` (their number,
        also the score).

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> graph = nx.MultiGraph(action_fields=("language", "work"))
    >>> graph.add_node("school a", type="school", fields=("language",))
    >>> graph.add_node("school b", type="school", fields=("language",))
    >>> graph.add_node("firm", type="firm", fields=("work",))
    >>> [(f.field, f.measure("type")) for f in find_absent_types(to_arrays(graph))]
    [('work', 'school')]
    """
    degrees = kernels.degree(arrays)
    members: dict[int, list[int]] = {}
    for i in np.lexsort((-degrees,)).tolist():
        if not arrays.coordinator[i]:
            members.setdefault(int(arrays.type_of[i]), []).append(i)
    present = np.zeros((len(arrays.types), len(arrays.fields)), dtype=bool)
    np.logical_or.at(present, arrays.type_of, arrays.membership)
    return tuple(
        Finding(
            analysis="coverage",
            kind="absent_type",
            field=field,
            subjects=tuple(arrays.actors[i] for i in members[number]),
            score=float(len(members[number])),
            measures=(("type", name), ("known", len(members[number]))),
        )
        for column, field in enumerate(arrays.fields)
        for number, name in enumerate(arrays.types)
        if name
        and present[:, column].any()
        and not present[number, column]
        and len(members.get(number, ())) >= DEFAULT_SETTINGS.thresholds.coverage_least_actors
    )
