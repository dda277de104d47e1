"""The numbers of each actor of a map or slice."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from netmap.engine.arrays.map_arrays import Floats, MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.kernels.distances import distances
from netmap.engine.measures import (
    centrality,
    communities,
    core_periphery,
    directed,
    groups,
    overlap,
    roles,
    two_mode,
)
from netmap.engine.measures.constraint import constraint
from netmap.findings.measuring.results import ActorMeasures, Brokerage
from netmap.model import Network

Column = Callable[[MapArrays], Sequence[Any]]
"""From a map or slice to the values of its actors, in its order."""


def measure_actors(
    arrays: MapArrays, network: Network, meetings: two_mode.Meetings
) -> list[ActorMeasures]:
    """Return the measures of the actors of the arrays, in its order, named by the network."""
    columns = {name: column(arrays) for name, column in COLUMNS.items()}
    columns["meetings_attended"] = _attended(arrays, meetings)
    rows = zip(*columns.values(), strict=True)
    return [
        ActorMeasures(
            id=actor, name=network.actor_name(actor), **dict(zip(columns, row, strict=True))
        )
        for actor, row in zip(arrays.actors, rows, strict=True)
    ]


def _in_core(arrays: MapArrays) -> list[bool]:
    core = core_periphery.find_core(arrays)
    inside = set(core.core) if core else set()
    return [position in inside for position in range(arrays.size)]


def _brokerage(arrays: MapArrays, partition: groups.Groups) -> list[Brokerage]:
    counts = roles.brokerage_roles(arrays, partition).tolist()
    return [Brokerage(**dict(zip(roles.ROLES, row, strict=True))) for row in counts]


def _attended(arrays: MapArrays, meetings: two_mode.Meetings) -> list[int | None]:
    if not meetings.meetings:
        return [None] * arrays.size
    counts = two_mode.meetings_attended(meetings).tolist()
    attended = dict(zip(meetings.actors, counts, strict=True))
    return [attended[actor] for actor in arrays.actors]


def _or_none(values: Floats) -> list[float | None]:
    """None instead of NaN: JSON and tables know no NaN."""
    return [None if math.isnan(value) else value for value in values.tolist()]


COLUMNS: Mapping[str, Column] = {
    "degree": lambda of: kernels.degree(of).tolist(),
    "strength": lambda of: kernels.strength(of).tolist(),
    "betweenness": lambda of: kernels.betweenness(of).tolist(),
    "betweenness_normalised": lambda of: kernels.betweenness_normalised(of).tolist(),
    "harmonic_closeness": lambda of: distances(of).harmonic.tolist(),
    "constraint": lambda of: _or_none(constraint(of)),
    "effective_size": lambda of: _or_none(kernels.effective_size(of)),
    "core_number": lambda of: kernels.core_number(of).tolist(),
    "eigenvector": lambda of: centrality.eigenvector(of).tolist(),
    "pagerank": lambda of: centrality.pagerank(of).tolist(),
    "closeness": lambda of: distances(of).closeness.tolist(),
    "clustering": lambda of: centrality.clustering(of).tolist(),
    "community": lambda of: communities.communities(of).tolist(),
    "in_core": _in_core,
    "participation_type": lambda of: _or_none(
        groups.participation_normalised(of, groups.by_type(of))
    ),
    "participation_field": lambda of: _or_none(overlap.field_participation_normalised(of)),
    "ei_index_type": lambda of: _or_none(groups.ei_index_of_actors(of, groups.by_type(of))),
    "brokerage_type": lambda of: _brokerage(of, groups.by_type(of)),
    "brokerage_field": lambda of: _brokerage(of, overlap.by_main_field(of)),
    "in_degree": lambda of: directed.in_degree(of).tolist(),
    "out_degree": lambda of: directed.out_degree(of).tolist(),
}
"""How each measure of :class:`ActorMeasures` is computed that follows from the cooperations."""
