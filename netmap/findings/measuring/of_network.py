"""The numbers of a map or slice as a whole."""

from __future__ import annotations

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels, parts
from netmap.engine.kernels.distances import distances
from netmap.engine.kernels.paths import betweenness
from netmap.engine.kernels.ties import arcs
from netmap.engine.measures import (
    centrality,
    communities,
    core_periphery,
    directed,
    groups,
    key_players,
    overlap,
    two_mode,
)
from netmap.findings.measuring.results import KeyPlayers, NetworkMeasures
from netmap.settings import DEFAULT_SETTINGS, Paths


def measure_network(
    arrays: MapArrays,
    meetings: two_mode.Meetings,
    *,
    count: int = DEFAULT_SETTINGS.searching.key_players,
    paths: Paths = DEFAULT_SETTINGS.paths,
) -> NetworkMeasures:
    """Return the measures of a map or slice whose attendance at meetings is given.

    Sets of key players have ``count`` actors; ``paths`` says where shortest ways are estimated.
    """
    names = arrays.actors
    bridges = kernels.bridges(arrays)
    ends = zip(arrays.u[bridges].tolist(), arrays.v[bridges].tolist(), strict=True)
    group_of = communities.communities(arrays)
    types = groups.by_type(arrays)
    core = core_periphery.find_core(arrays)
    steps = distances(arrays, paths=paths)
    any_directed = bool(arrays.directed.any())
    tied, pairs, three = len(arrays.u) > 0, arrays.size > 1, arrays.size > 2
    triads = bool((kernels.degree(arrays) > 1).any())
    return NetworkMeasures(
        actors=arrays.size,
        cooperations=len(arrays.u),
        density=kernels.density(arrays) if pairs else None,
        components=kernels.components(arrays),
        degree_centralisation=kernels.degree_centralisation(arrays) if three else None,
        betweenness_centralisation=(kernels.betweenness_centralisation(arrays) if three else None),
        transitivity=kernels.transitivity(arrays) if triads else None,
        articulation_points=tuple(names[i] for i in kernels.articulation_points(arrays)),
        bridges=tuple((names[first], names[second]) for first, second in ends),
        component_sizes=tuple(parts.component_sizes(arrays).tolist()),
        diameter=parts.diameter(arrays, paths=paths) if tied else None,
        mean_distance=parts.mean_distance(arrays, paths=paths) if tied else None,
        fragmentation=parts.fragmentation(arrays) if pairs else None,
        distance_fragmentation=steps.fragmentation if pairs else None,
        mean_clustering=centrality.mean_clustering(arrays),
        degree_assortativity=centrality.degree_assortativity(arrays),
        communities=int(group_of.max(initial=-1)) + 1,
        modularity=groups.modularity(arrays, group_of) if tied else None,
        ei_index_type=groups.ei_index(arrays, types),
        external_ties_type=groups.external_ties(arrays, types),
        assortativity_type=groups.nominal_assortativity(arrays, types),
        ei_index_field=overlap.field_ei_index(arrays),
        core_periphery_fit=core.fit if core else None,
        core=tuple(names[i] for i in core.core) if core else (),
        key_players_separate=_named(arrays, key_players.find_separators(arrays, count)),
        key_players_reach=_named(arrays, key_players.find_reachers(arrays, count)),
        key_players_nearest=_named(arrays, key_players.find_nearest(arrays, count)),
        reciprocity=directed.reciprocity(arrays) if any_directed else None,
        arcs=len(arcs(arrays)[0]) if any_directed else None,
        arc_density=directed.arc_density(arrays) if any_directed else None,
        strong_components=directed.strong_components(arrays) if any_directed else None,
        attendance_density=two_mode.attendance_density(meetings) if meetings.meetings else None,
        sampled=steps.sampled or betweenness(arrays, paths=paths).sampled,
    )


def _named(arrays: MapArrays, found: key_players.KeyPlayers) -> KeyPlayers:
    players = tuple(arrays.actors[i] for i in found.players)
    return KeyPlayers(players=players, value=found.value, exact=found.exact)
