"""Groups that hang on one actor or one cooperation, and a second way beside it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from netmap.analyses.fragility import find_single_points
from netmap.engine.arrays.map_arrays import Ints
from netmap.engine.inference.non_response import sides_of_actor, sides_of_bridge
from netmap.model import Finding, Value
from netmap.model.suggestions import SuggestionReason
from netmap.suggesting.gaps.fitting import best_pairs
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_second_ways(search: GapSearch) -> Iterator[Gap]:
    """Yield for each single point of failure the pairs that would best make a second way round it.

    The single points are those of :func:`netmap.analyses.fragility.find_single_points` in the
    whole network. A cooperation gets its second way between other actors than its own ends, where
    a side has others. Where several groups hang on one actor, the largest is joined.
    """
    for finding in find_single_points(search.arrays):
        group, others, measures = _sides(search, finding)
        most = search.limits.pairs_per_gap
        for rank, pair in enumerate(best_pairs(search, group, others, most=most)):
            one, other = search.arrays.actors[pair.member], search.arrays.actors[pair.other]
            yield Gap(
                reason=SuggestionReason(
                    kind="only_actor" if finding.kind == "cut_point" else "only_tie",
                    measures=measures,
                    actors=(one, other),
                ),
                source=one,
                target=other,
                fields=search.shared_fields(pair.member, pair.other),
                strength=finding.score - rank * search.arrays.size,
                finding=finding,
            )


def _sides(search: GapSearch, finding: Finding) -> tuple[Ints, Ints, tuple[tuple[str, Value], ...]]:
    """Who is cut off and who is not, less the single point, and the measures that tell it."""
    ends = search.positions(finding.subjects)
    if finding.kind == "cut_point":
        lost, rest = sides_of_actor(search.arrays, int(ends[0]))
        piece = _largest_piece(search, lost)
        return piece, rest, (("cut_off", len(piece)), ("through_id", finding.subjects[0]))
    sides = sides_of_bridge(search.arrays, *ends.tolist())
    near, far = (side if len(side) < 2 else np.setdiff1d(side, ends) for side in sides)
    names = (("first_id", finding.subjects[0]), ("second_id", finding.subjects[1]))
    return near, far, (("cut_off", finding.measure("cut_off")), *names)


def _largest_piece(search: GapSearch, lost: Ints) -> Ints:
    """The largest of the pieces that actors fall into who hang on the same one."""
    graph = search.arrays.as_igraph.induced_subgraph(lost.tolist())
    piece = np.array(graph.connected_components().membership, dtype=np.int64)
    largest: Ints = lost[piece == np.argmax(np.bincount(piece))]
    return largest
