"""Who stands alone, and of whom do we simply not know."""

from __future__ import annotations

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels
from netmap.evidence.facts import judge_isolated, judge_unasked
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, Topic, analysis


@analysis(
    "isolates",
    scope=Scope.SLICES,
    overview_rank=3,
    field_rank=3,
    kinds=(
        FindingKind(
            id="isolated", rank=62, tests=(judge_isolated,), topic=Topic.GAP, pictured=True
        ),
        FindingKind(id="unasked", rank=70, tests=(judge_unasked,)),  # no answer, no test
    ),
)
def find_isolates(arrays: MapArrays) -> tuple[Finding, ...]:
    """Find the actors for whom no cooperation is recorded.

    Answers: who works with nobody here, and whom must we ask first? An actor that was asked and
    has no tie is isolated. One that was never asked says nothing by having none (Kossinets 2006,
    on missing data in social networks). The coordinating office is left out: it need not be
    invited by itself.

    Parameters
    ----------
    arrays : MapArrays
        The whole network or the slice of a field.

    Returns
    -------
    tuple of Finding
        One an actor, by id. Kind "isolated" (asked, no tie) or "unasked" (never asked, nothing
        recorded); measure ``others`` (actors in the slice besides it), which is the score as well.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> pair = nx.MultiGraph([("a", "b")])
    >>> pair.add_node("c", surveyed=True)
    >>> pair.add_node("d", surveyed=False)
    >>> [(finding.kind, finding.subjects) for finding in find_isolates(to_arrays(pair))]
    [('isolated', ('c',)), ('unasked', ('d',))]
    """
    if arrays.size < 2:
        return ()
    alone = (kernels.degree(arrays) == 0) & ~arrays.coordinator
    return tuple(
        Finding(
            analysis="isolates",
            kind="isolated" if arrays.surveyed[i] else "unasked",
            field=arrays.field,
            subjects=(arrays.actors[i],),
            score=float(arrays.size - 1),
            measures=(("others", arrays.size - 1),),
        )
        for i in alone.nonzero()[0].tolist()
    )
