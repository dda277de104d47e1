"""Every measure against what at least two other libraries found on the published networks.

Definitions stand in each ``expected.json``. Results hold to a relative error of 1e-9, iterative
measures to 1e-6; the files give ten significant digits, iterative ones six, rounded.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels, parts
from netmap.engine.kernels.distances import distances
from netmap.engine.measures import centrality, directed, groups, key_players
from netmap.engine.measures.communities import communities
from netmap.engine.measures.constraint import constraint as constraint_of
from netmap.engine.measures.roles import ROLES, brokerage_roles
from tests.engine.maps import arrays_of
from tests.engine.published import NETWORKS, read_expected, read_network, read_rows

OF_ACTORS = {
    "degree": kernels.degree,
    "betweenness": kernels.betweenness,
    "betweenness_normalised": kernels.betweenness_normalised,
    "closeness": lambda arrays: distances(arrays).closeness,
    "harmonic_closeness_sum": lambda arrays: distances(arrays).harmonic,
    "constraint_whole_network": constraint_of,
    "effective_size_borgatti": kernels.effective_size,
    "core_number": kernels.core_number,
    "eigenvector_max1": centrality.eigenvector,
    "pagerank_0.85": centrality.pagerank,
}

OF_NETWORKS = {
    "n": lambda arrays: arrays.size,
    "m": lambda arrays: len(arrays.u),
    "density": kernels.density,
    "components": kernels.components,
    "component_sizes": lambda arrays: parts.component_sizes(arrays).tolist(),
    "transitivity_global": kernels.transitivity,
    "clustering_local_mean_zero_for_deg<2": centrality.mean_clustering,
    "degree_assortativity": centrality.degree_assortativity,
    "degree_centralisation_freeman": kernels.degree_centralisation,
    "betweenness_centralisation_freeman": kernels.betweenness_centralisation,
    "largest_component_diameter": parts.diameter,
    "largest_component_mean_distance": parts.mean_distance,
}

DIRECTED = {
    "n_arcs": lambda arrays: int(directed.out_degree(arrays).sum()),
    "density_directed": directed.arc_density,
    "reciprocity_arcs": directed.reciprocity,
    "strong_components": directed.strong_components,
    "weak_components": kernels.components,
}

DIRECTED_OF_ACTORS = {
    "in_degree": directed.in_degree,
    "out_degree": directed.out_degree,
}


@pytest.fixture(scope="module")
def arrays_of_maps() -> Mapping[str, MapArrays]:
    return {name: arrays_of(read_network(name)) for name in NETWORKS}


def by_actor(arrays: MapArrays, values: np.ndarray) -> dict[str, float]:
    """Values by actor; those without a value are left out, as in the files."""
    pairs = zip(arrays.actors, values.tolist(), strict=True)
    return {actor: value for actor, value in pairs if not np.isnan(value)}


def approximately(expected: object, *, iterated: bool = False) -> object:
    if expected is None:
        return None
    return pytest.approx(expected, rel=5e-6 if iterated else 1e-9, abs=1e-10)


@pytest.mark.parametrize("name", NETWORKS)
def test_measures_of_actors(name, arrays_of_maps):
    arrays, expected = arrays_of_maps[name], read_expected(name)["all_kinds"]["values"]
    for key, kernel in OF_ACTORS.items():
        if key in expected:
            iterated = key in ("eigenvector_max1", "pagerank_0.85")
            found = by_actor(arrays, kernel(arrays))
            assert found == approximately(expected[key], iterated=iterated), key


@pytest.mark.parametrize("name", NETWORKS)
def test_measures_of_networks(name, arrays_of_maps):
    arrays, expected = arrays_of_maps[name], read_expected(name)["all_kinds"]["values"]
    for key, kernel in OF_NETWORKS.items():
        assert kernel(arrays) == approximately(expected[key]), key
    names = np.array(arrays.actors)
    assert names[kernels.articulation_points(arrays)].tolist() == expected["articulation_points"]
    bridges = kernels.bridges(arrays)
    pairs = np.column_stack((names[arrays.u[bridges]], names[arrays.v[bridges]]))
    assert pairs.tolist() == [sorted(pair) for pair in expected["bridges"]]


@pytest.mark.parametrize("name", NETWORKS)
def test_communities_are_as_good_as_the_best_known(name, arrays_of_maps):
    arrays = arrays_of_maps[name]
    best = read_expected(name)["all_kinds"]["values"]["modularity_best_known"]
    found = groups.modularity(arrays, communities(arrays))
    assert found == pytest.approx(best["igraph_optimal_exact"], rel=1e-9)


KEY_PLAYERS = {
    "KPP-NEG max fragmentation F after removal": (key_players.find_separators, "F"),
    "KPP-POS max 2-reach (members counted)": (key_players.find_reachers, "2reach"),
    "KPP-POS max distance-weighted reach dR (kp-set counted, Borgatti 2006 eq.14 /n)": (
        key_players.find_nearest,
        "dR",
    ),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_key_players(name, arrays_of_maps):
    arrays = arrays_of_maps[name]
    expected = read_expected(name)["all_kinds"]["values"]["key_players_exhaustive"]
    assert parts.fragmentation(arrays) == approximately(expected["F_before_removal"])
    for count in (1, 2, 3):
        best = expected[f"k={count}"]
        for key, (find, sets) in KEY_PLAYERS.items():
            found = find(arrays, count)
            assert found.exact
            assert found.value == approximately(best[key]), key
            if best[f"n_sets_{sets}"] == len(best[f"sets_{sets}"]):
                players = [arrays.actors[i] for i in found.players]
                assert players in [sorted(players) for players in best[f"sets_{sets}"]], key


def partitions(name: str, expected: dict) -> dict[str, groups.Groups]:
    rows = {row["id"]: row for row in read_rows(name, "actors")}
    return {
        key: groups.by_values([rows[actor].get(key, "") for actor in sorted(rows)])
        for key in expected["all_kinds"].get("by_partition", {})
    }


@pytest.mark.parametrize("name", NETWORKS)
def test_groups(name, arrays_of_maps):
    arrays, file = arrays_of_maps[name], read_expected(name)
    for key, partition in partitions(name, file).items():
        expected = file["all_kinds"]["by_partition"][key]
        sizes = dict(zip(partition.names, partition.sizes.tolist(), strict=True))
        assert sizes == expected["group_sizes"]
        assert groups.ei_index(arrays, partition) == approximately(expected["EI_index"])
        assert groups.external_ties(arrays, partition) == expected["external_ties"]
        assert groups.modularity(arrays, partition.of) == approximately(expected["modularity"])
        assert groups.nominal_assortativity(arrays, partition) == approximately(
            expected["nominal_assortativity"]
        )
        found = by_actor(arrays, groups.participation(arrays, partition))
        assert found == approximately(expected["participation_coefficient"])
        if key == "type":
            assert np.array_equal(groups.by_type(arrays).of, partition.of)


@pytest.mark.parametrize("name", NETWORKS)
def test_weighted_measures(name, arrays_of_maps):
    arrays, file = arrays_of_maps[name], read_expected(name)
    expected = file["all_kinds"]["weighted"]["values"]
    assert by_actor(arrays, kernels.strength(arrays)) == approximately(expected["strength"])
    for key, partition in partitions(name, file).items():
        found = groups.modularity(arrays, partition.of, weighted=True)
        assert found == approximately(expected[f"modularity_weighted_{key}"])


WITH_DIRECTIONS = [name for name in NETWORKS if "all_kinds_directed" in read_expected(name)]


@pytest.mark.parametrize("name", WITH_DIRECTIONS)
def test_directed_measures(name, arrays_of_maps):
    arrays, expected = arrays_of_maps[name], read_expected(name)["all_kinds_directed"]["values"]
    for key, kernel in DIRECTED.items():
        assert kernel(arrays) == approximately(expected[key]), key
    for key, measure in DIRECTED_OF_ACTORS.items():
        assert by_actor(arrays, measure(arrays)) == approximately(expected[key]), key


@pytest.mark.parametrize("name", WITH_DIRECTIONS)
def test_brokerage_roles(name, arrays_of_maps):
    arrays, file = arrays_of_maps[name], read_expected(name)
    expected = file["all_kinds_directed"].get("gould_fernandez_raw_counts", {})
    for key, partition in partitions(name, file).items():
        found = brokerage_roles(arrays, partition).tolist()
        by_role = {
            actor: dict(zip(ROLES, counts, strict=True))
            for actor, counts in zip(arrays.actors, found, strict=True)
        }
        assert by_role == expected[key]["values"]
