"""Who are the Schlüsselakteure: many, well-placed ties in a field."""

from __future__ import annotations

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.measures.cuts import pieces_without
from netmap.evidence.ranks import judge_degree_rank
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, Topic, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "hubs",
    scope=Scope.SLICES,
    overview_rank=7,
    field_rank=1,
    kinds=(
        FindingKind(
            id="hub",
            rank=40,
            # rewiring keeps the numbers of partners and could not test a rank by them
            tests=(judge_degree_rank,),
            topic=Topic.KEY_ACTOR,
            pictured=True,
        ),
    ),
)
def find_hubs(
    arrays: MapArrays,
    *,
    most: int = DEFAULT_SETTINGS.thresholds.hubs_per_slice,
    least_degree: int = DEFAULT_SETTINGS.thresholds.hub_least_degree,
) -> tuple[Finding, ...]:
    """Find the actors with the most partners.

    Answers: who is the first address in this field, and on whom does much rest? Ordered by degree
    (Freeman 1979), equal ones by betweenness, then by id.

    Parameters
    ----------
    arrays : MapArrays
        The whole network or the slice of a field.
    most : int
        How many actors at most.
    least_degree : int
        Each has at least so many partners, and more than the average: where all have equally many,
        nobody is a hub.

    Returns
    -------
    tuple of Finding
        Kind "hub"; links to all partners; measures ``degree``, ``others`` (actors in the slice
        besides it), ``share`` (degree / others), ``average`` (mean degree in the slice), ``rank``
        (1 + number of actors with more partners), ``betweenness_normalised`` and ``pieces`` (that
        its connected part falls into without it).

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> star = nx.MultiGraph([("office", "a"), ("office", "b"), ("office", "c")])
    >>> [finding.subjects for finding in find_hubs(to_arrays(star))]
    [('office',)]
    """
    degrees = kernels.degree(arrays).tolist()
    between = kernels.betweenness_normalised(arrays).tolist()
    order = sorted(range(arrays.size), key=lambda i: (-degrees[i], -between[i], arrays.actors[i]))
    average = sum(degrees) / max(arrays.size, 1)
    others = arrays.size - 1
    pieces = pieces_without(arrays)
    return tuple(
        Finding(
            analysis="hubs",
            kind="hub",
            field=arrays.field,
            subjects=(arrays.actors[i],),
            links=kernels.links_of(arrays, i),
            score=degrees[i] / others,
            measures=(
                ("degree", degrees[i]),
                ("others", others),
                ("share", degrees[i] / others),
                ("average", average),
                ("rank", 1 + sum(degrees[j] > degrees[i] for j in order[:place])),
                ("betweenness_normalised", between[i]),
                ("pieces", int(pieces[i])),
            ),
        )
        for place, i in enumerate(order[:most])
        if degrees[i] >= least_degree and degrees[i] > average
    )
