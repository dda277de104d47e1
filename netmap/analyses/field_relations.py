"""Do two action fields work with each other: less or more than their sizes lead one to expect."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, MapArrays
from netmap.engine.inference.permutation import FieldBalance, field_balance
from netmap.engine.kernels import kernels
from netmap.evidence.field_relations import judge_field_relation
from netmap.model import Finding
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "field_relations",
    scope=Scope.NETWORK,
    overview_rank=4,
    kinds=(
        FindingKind(id="fields_apart", rank=22, tests=(judge_field_relation,)),
        FindingKind(id="fields_together", rank=50, tests=(judge_field_relation,)),
    ),
)
def find_field_relations(
    arrays: MapArrays,
    *,
    most: int = DEFAULT_SETTINGS.thresholds.relations_listed,
    least_expected: float = DEFAULT_SETTINGS.thresholds.relation_least_expected,
) -> tuple[Finding, ...]:
    """Find pairs of action fields that work together notably less or more than expected.

    Answers: between which fields is a bridge missing, and which have grown together? A pair of
    actors that works together counts if one is active in one field and the other in the other.
    Expected is the mean over all ways of dealing out the actors' lists of fields anew: fields
    keep their sizes and overlaps, ties stay (undirected, unweighted; the baseline of Krackhardt &
    Stern 1988). Whether chance alone may have done it is a matter of the evidence
    (:mod:`netmap.evidence.field_relations`).

    Parameters
    ----------
    arrays : MapArrays
        The whole network.
    most : int
        How many pairs of fields of each kind at most.
    least_expected : float
        Two fields are judged where at least so many such pairs are expected. They are apart with at
        most ``thresholds.relation_most_share`` of these, together with at least
        ``relation_least_share`` times as many.

    Returns
    -------
    tuple of Finding
        Links are the ties between the two fields. Subjects of "fields_apart": at most
        ``relation_starters`` actors who are active in both, most partners first; coordinating
        offices are left out. Measures ``pair`` (both ids), ``first_field``, ``second_field``,
        ``observed``, ``expected`` and ``both`` (actors active in both fields); the score is the
        lacking share of the expected, or observed over expected.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> graph = nx.MultiGraph(action_fields=("language", "work"))
    >>> for field, actors in (("language", "abcde"), ("work", "fghij")):
    ...     graph.add_nodes_from(actors, fields=(field,))
    ...     _ = graph.add_edges_from((x, y) for x in actors for y in actors if x < y)
    >>> [(f.kind, f.measure("observed")) for f in find_field_relations(to_arrays(graph))]
    [('fields_apart', 0)]
    """
    limits = DEFAULT_SETTINGS.thresholds
    balance = field_balance(arrays, runs=0, seed=DEFAULT_SETTINGS.seed)
    apart, together = [], []
    for one, other in np.argwhere(np.triu(np.ones(balance.observed.shape), 1)).tolist():
        expected = float(balance.expected[one, other])
        if expected < least_expected:
            continue
        share = float(balance.observed[one, other]) / expected
        if share <= limits.relation_most_share:
            apart.append((1 - share, one, other))
        elif share >= limits.relation_least_share:
            together.append((share, one, other))
    return tuple(
        _finding(kind, arrays, balance, *entry)
        for kind, found in (("fields_apart", apart), ("fields_together", together))
        for entry in sorted(found, key=lambda entry: -entry[0])[:most]
    )


def _finding(
    kind: str, arrays: MapArrays, balance: FieldBalance, score: float, one: int, other: int
) -> Finding:
    first, second = arrays.fields[one], arrays.fields[other]
    in_one, in_other = arrays.membership[:, one], arrays.membership[:, other]
    u, v = arrays.u, arrays.v
    across: Bools = (in_one[u] & in_other[v]) | (in_other[u] & in_one[v])
    ends = zip(u[across].tolist(), v[across].tolist(), strict=True)
    both: Bools = in_one & in_other
    starters = np.flatnonzero(both & ~arrays.coordinator)
    starters = starters[np.argsort(-kernels.degree(arrays)[starters], kind="stable")]
    most = DEFAULT_SETTINGS.thresholds.relation_starters if kind == "fields_apart" else 0
    return Finding(
        analysis="field_relations",
        kind=kind,
        subjects=tuple(arrays.actors[i] for i in starters[:most].tolist()),
        links=tuple((arrays.actors[a], arrays.actors[b]) for a, b in ends),
        score=score,
        measures=(
            ("pair", f"{first} {second}"),
            ("first_field", first),
            ("second_field", second),
            ("observed", int(balance.observed[one, other])),
            ("expected", float(balance.expected[one, other])),
            ("both", int(both.sum())),
        ),
    )
