"""Is cooperation balanced over the fields: small, thin and closed ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.evidence.chance import judge_closed_field, judge_thin_field
from netmap.evidence.facts import judge_small_field
from netmap.model import Finding, Value
from netmap.registry import FindingKind, Scope, analysis
from netmap.settings import DEFAULT_SETTINGS


@analysis(
    "balance",
    scope=Scope.NETWORK,
    overview_rank=5,
    kinds=(
        FindingKind(id="small_field", rank=30, tests=(judge_small_field,)),
        FindingKind(id="thin_field", rank=31, tests=(judge_thin_field,)),
        FindingKind(id="closed_field", rank=32, tests=(judge_closed_field,)),
    ),
)
def find_unbalanced_fields(
    arrays: MapArrays, *, least_expected: float = DEFAULT_SETTINGS.thresholds.balance_least_expected
) -> tuple[Finding, ...]:
    """Find fields that fall short of what the other fields of the map lead one to expect.

    Answers: which field has few actors, whose actors hardly work with each other, and which keeps
    to itself? Observed numbers are set against expected ones:

    - actors: the mean of the other fields;
    - tied pairs that count in the field: as many an actor as in the other fields taken together,
      at most all pairs;
    - tied pairs of its actors with actors not active in it: the share at random (every possible
      partner alike, the baseline of Krackhardt & Stern 1988), times observed over random in the
      other fields taken together. So a field is compared with equally large ones.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.
    least_expected : float
        A field is judged where at least so many are expected; it falls short with at most
        ``thresholds.balance_most_share`` of that.

    Returns
    -------
    tuple of Finding
        At most two a field, in the order of the fields; the score is the lacking share of the
        expected. Kind "small_field": measures ``size`` (actors) and ``expected``. Kind
        "thin_field", unless it is small: ``size``, ``cooperations`` and ``expected``. Kind
        "closed_field": ``cooperations`` (all of its actors'), ``outside`` and ``expected``.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.engine.arrays.map_arrays import to_arrays
    >>> graph = nx.MultiGraph(action_fields=("language", "housing"))
    >>> graph.add_nodes_from("abcdef", fields=("language",))
    >>> graph.add_nodes_from("gh", fields=("housing",))
    >>> [(f.kind, f.field) for f in find_unbalanced_fields(to_arrays(graph))]
    [('small_field', 'housing')]
    """
    counts = _count_fields(arrays)
    found: list[Finding | None] = []
    for own in counts:
        others = [count for count in counts if count is not own]
        small = _small(own, others, least_expected)
        found += [
            small or _thin(own, others, least_expected),
            _closed(own, others, least_expected),
        ]
    return tuple(finding for finding in found if finding is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Count:
    """Numbers of one field: actors, and tied pairs (within, of its actors, of these leaving it)."""

    field: str
    size: int
    within: int
    total: int
    outside: int
    outside_at_random: float


def _count_fields(arrays: MapArrays) -> list[_Count]:
    counts = []
    for column, field in enumerate(arrays.fields):
        member = arrays.membership[:, column]
        ends = member[arrays.u].astype(np.int64) + member[arrays.v]
        size, total = int(member.sum()), int((ends > 0).sum())
        pairs_within = size * (size - 1) / 2
        pairs_outside = size * (arrays.size - size)
        counts.append(
            _Count(
                field=field,
                size=size,
                within=len(np.unique(arrays.pair_of[arrays.tie_fields[:, column]])),
                total=total,
                outside=int((ends == 1).sum()),
                outside_at_random=total * pairs_outside / max(pairs_within + pairs_outside, 1),
            )
        )
    return counts


def _small(own: _Count, others: Sequence[_Count], least_expected: float) -> Finding | None:
    expected = sum(count.size for count in others) / max(len(others), 1)
    return _judge("small_field", own, own.size, expected, least_expected, ("size", own.size))


def _thin(own: _Count, others: Sequence[_Count], least_expected: float) -> Finding | None:
    usual = sum(count.within for count in others) / max(sum(count.size for count in others), 1)
    expected = min(own.size * usual, own.size * (own.size - 1) / 2)
    measures = (("size", own.size), ("cooperations", own.within))
    return _judge("thin_field", own, own.within, expected, least_expected, *measures)


def _closed(own: _Count, others: Sequence[_Count], least_expected: float) -> Finding | None:
    at_random = sum(count.outside_at_random for count in others)
    openness = sum(count.outside for count in others) / at_random if at_random else 0.0
    expected = own.outside_at_random * openness
    measures = (("cooperations", own.total), ("outside", own.outside))
    return _judge("closed_field", own, own.outside, expected, least_expected, *measures)


def _judge(
    kind: str,
    own: _Count,
    observed: int,
    expected: float,
    least_expected: float,
    *measures: tuple[str, Value],
) -> Finding | None:
    """Return the finding if ``observed`` falls notably short of ``expected``."""
    most_share = DEFAULT_SETTINGS.thresholds.balance_most_share
    if expected < least_expected or observed > most_share * expected:
        return None
    return Finding(
        analysis="balance",
        kind=kind,
        field=own.field,
        score=1 - observed / expected,
        measures=(*measures, ("expected", expected)),
    )
