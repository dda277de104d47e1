"""The numbers of a map or slice as a whole."""

from __future__ import annotations

from netmap.engine import (
    centrality,
    communities,
    core_periphery,
    directed,
    groups,
    kernels,
    key_players,
    overlap,
    parts,
    two_mode,
)
from netmap.engine.distances import distances
from netmap.engine.paths import betweenness
from netmap.engine.snapshot import Snapshot
from netmap.engine.ties import arcs
from netmap.services.measuring.results import KeyPlayers, NetworkMeasures
from netmap.settings import Settings


def measure_network(
    snapshot: Snapshot, meetings: two_mode.Meetings, settings: Settings
) -> NetworkMeasures:
    """Return the measures of a map or slice whose attendance at meetings is given."""
    names = snapshot.actors
    bridges = kernels.bridges(snapshot)
    ends = zip(snapshot.u[bridges].tolist(), snapshot.v[bridges].tolist(), strict=True)
    group_of = communities.communities(snapshot, settings=settings)
    types = groups.by_type(snapshot)
    core = core_periphery.find_core(snapshot, settings=settings)
    count = settings.searching.key_players
    any_directed = bool(snapshot.directed.any())
    return NetworkMeasures(
        actors=snapshot.size,
        cooperations=len(snapshot.u),
        density=kernels.density(snapshot),
        components=kernels.components(snapshot),
        degree_centralisation=kernels.degree_centralisation(snapshot),
        betweenness_centralisation=kernels.betweenness_centralisation(snapshot),
        transitivity=kernels.transitivity(snapshot),
        articulation_points=tuple(names[i] for i in kernels.articulation_points(snapshot)),
        bridges=tuple((names[first], names[second]) for first, second in ends),
        component_sizes=tuple(parts.component_sizes(snapshot).tolist()),
        diameter=parts.diameter(snapshot, settings=settings),
        mean_distance=parts.mean_distance(snapshot, settings=settings),
        fragmentation=parts.fragmentation(snapshot),
        distance_fragmentation=distances(snapshot, settings=settings).fragmentation,
        mean_clustering=centrality.mean_clustering(snapshot),
        degree_assortativity=centrality.degree_assortativity(snapshot),
        communities=int(group_of.max(initial=-1)) + 1,
        modularity=groups.modularity(snapshot, group_of),
        ei_index_type=groups.ei_index(snapshot, types),
        external_ties_type=groups.external_ties(snapshot, types),
        assortativity_type=groups.nominal_assortativity(snapshot, types),
        ei_index_field=overlap.field_ei_index(snapshot),
        core_periphery_fit=core.fit if core else None,
        core=tuple(names[i] for i in core.core) if core else (),
        key_players_separate=_named(
            snapshot, key_players.find_separators(snapshot, count, settings=settings)
        ),
        key_players_reach=_named(
            snapshot, key_players.find_reachers(snapshot, count, settings=settings)
        ),
        key_players_nearest=_named(
            snapshot, key_players.find_nearest(snapshot, count, settings=settings)
        ),
        reciprocity=directed.reciprocity(snapshot) if any_directed else None,
        arcs=len(arcs(snapshot)[0]) if any_directed else None,
        arc_density=directed.arc_density(snapshot) if any_directed else None,
        strong_components=directed.strong_components(snapshot) if any_directed else None,
        attendance_density=two_mode.attendance_density(meetings) if meetings.meetings else None,
        sampled=distances(snapshot, settings=settings).sampled
        or betweenness(snapshot, settings=settings).sampled,
    )


def _named(snapshot: Snapshot, found: key_players.KeyPlayers) -> KeyPlayers:
    players = tuple(snapshot.actors[i] for i in found.players)
    return KeyPlayers(players=players, value=found.value, exact=found.exact)
