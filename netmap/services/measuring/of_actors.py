"""The numbers of each actor of a map or slice."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from netmap.engine import (
    centrality,
    communities,
    core_periphery,
    directed,
    groups,
    kernels,
    overlap,
    roles,
    two_mode,
)
from netmap.engine.constraint import constraint
from netmap.engine.distances import distances
from netmap.engine.snapshot import Floats, Snapshot
from netmap.model import Network
from netmap.services.measuring.results import ActorMeasures, Brokerage
from netmap.settings import Settings


def measure_actors(
    snapshot: Snapshot, network: Network, meetings: two_mode.Meetings, settings: Settings
) -> list[ActorMeasures]:
    """Return the measures of the actors of a snapshot, in its order, named by the network."""
    columns = _columns(snapshot, meetings, settings)
    rows = zip(*columns.values(), strict=True)
    return [
        ActorMeasures(
            id=actor, name=network.actor_name(actor), **dict(zip(columns, row, strict=True))
        )
        for actor, row in zip(snapshot.actors, rows, strict=True)
    ]


def _columns(
    snapshot: Snapshot, meetings: two_mode.Meetings, settings: Settings
) -> Mapping[str, Sequence[Any]]:
    """Return the values of all actors for each measure."""
    types, fields = groups.by_type(snapshot), overlap.by_main_field(snapshot)
    core = core_periphery.find_core(snapshot, settings=settings)
    in_core = np.zeros(snapshot.size, dtype=bool)
    in_core[list(core.core) if core else []] = True
    distant = distances(snapshot, settings=settings)
    return {
        "degree": kernels.degree(snapshot).tolist(),
        "strength": kernels.strength(snapshot).tolist(),
        "betweenness": kernels.betweenness(snapshot).tolist(),
        "betweenness_normalised": kernels.betweenness_normalised(snapshot).tolist(),
        "harmonic_closeness": distant.harmonic.tolist(),
        "constraint": _or_none(constraint(snapshot)),
        "effective_size": _or_none(kernels.effective_size(snapshot)),
        "core_number": kernels.core_number(snapshot).tolist(),
        "eigenvector": centrality.eigenvector(snapshot, settings=settings).tolist(),
        "pagerank": centrality.pagerank(snapshot).tolist(),
        "closeness": distant.closeness.tolist(),
        "clustering": centrality.clustering(snapshot).tolist(),
        "community": communities.communities(snapshot, settings=settings).tolist(),
        "in_core": in_core.tolist(),
        "participation_type": _or_none(groups.participation_normalised(snapshot, types)),
        "participation_field": _or_none(overlap.field_participation_normalised(snapshot)),
        "ei_index_type": _or_none(groups.ei_index_of_actors(snapshot, types)),
        "brokerage_type": _brokerage(snapshot, types),
        "brokerage_field": _brokerage(snapshot, fields),
        "in_degree": directed.in_degree(snapshot).tolist(),
        "out_degree": directed.out_degree(snapshot).tolist(),
        "meetings_attended": _attended(snapshot, meetings),
    }


def _brokerage(snapshot: Snapshot, partition: groups.Groups) -> list[Brokerage]:
    counts = roles.brokerage_roles(snapshot, partition).tolist()
    return [Brokerage(**dict(zip(roles.ROLES, row, strict=True))) for row in counts]


def _attended(snapshot: Snapshot, meetings: two_mode.Meetings) -> list[int | None]:
    if not meetings.meetings:
        return [None] * snapshot.size
    counts = two_mode.meetings_attended(meetings).tolist()
    attended = dict(zip(meetings.actors, counts, strict=True))
    return [attended[actor] for actor in snapshot.actors]


def _or_none(values: Floats) -> list[float | None]:
    """None instead of NaN: JSON and tables know no NaN."""
    return [None if math.isnan(value) else value for value in values.tolist()]
