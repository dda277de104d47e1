"""Every kernel against plain NetworkX and against published values."""

import json
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from networkx.algorithms import community

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels
from netmap.engine.measures.constraint import constraint as constraint_of
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph

REFERENCE = Path(__file__).parents[2] / "data" / "reference"

OF_ACTORS = (
    "degree",
    "strength",
    "betweenness",
    "betweenness_normalised",
    "constraint",
    "effective_size",
    "core_number",
    "triangles",
)

EMPTY, ONE, TWO, APART = (
    arrays_of(make_map(ties, alone=alone))
    for ties, alone in (("", ""), ("", "a"), ("", "a b"), ("a-b c-d d-e e-c", "f"))
)


def reference(name: str) -> dict:
    return json.loads((REFERENCE / f"{name}.json").read_text(encoding="utf-8"))


def from_edges(edges, nodes=()) -> MapArrays:
    return arrays_of(make_map(" ".join(f"{a}-{b}" for a, b in edges), alone=" ".join(nodes)))


def by_actor(arrays: MapArrays, values: np.ndarray) -> dict[str, float]:
    return dict(zip(arrays.actors, values.tolist(), strict=True))


def oracle(graph: nx.Graph) -> dict[str, Any]:
    """Measures of the actors by plain NetworkX."""
    between = nx.betweenness_centrality(graph, normalized=False)
    n = len(graph)
    if not n:
        return {name: {} for name in OF_ACTORS}
    return {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": between,
        "betweenness_normalised": {
            a: b / max((n - 1) * (n - 2) / 2, 1) for a, b in between.items()
        },
        "constraint": nx.constraint(graph),
        "effective_size": nx.effective_size(graph),
        "core_number": nx.core_number(graph),
        "triangles": nx.triangles(graph),
    }


def measure_of(name):
    """The function that computes a measure of actors."""
    return constraint_of if name == "constraint" else getattr(kernels, name)


@given(maps())
def test_measures_of_actors_are_those_of_networkx(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    expected = oracle(graph)
    for name in OF_ACTORS:
        found = by_actor(arrays, measure_of(name)(arrays))
        assert found == pytest.approx(expected[name], rel=1e-9, abs=1e-12, nan_ok=True), name


@given(maps())
def test_measures_of_networks_are_those_of_networkx(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    assert kernels.density(arrays) == pytest.approx(nx.density(graph))
    assert kernels.components(arrays) == nx.number_connected_components(graph)
    assert kernels.transitivity(arrays) == pytest.approx(nx.transitivity(graph))
    points = {arrays.actors[i] for i in kernels.articulation_points(arrays).tolist()}
    assert points == set(nx.articulation_points(graph))
    bridges = {
        frozenset((arrays.actors[arrays.u[i]], arrays.actors[arrays.v[i]]))
        for i in kernels.bridges(arrays).tolist()
    }
    assert bridges == {frozenset(edge) for edge in nx.bridges(graph)}
    n = arrays.size
    if n > 2:
        degrees = [degree for _, degree in graph.degree()]
        spread = sum(max(degrees) - degree for degree in degrees)
        assert kernels.degree_centralisation(arrays) == pytest.approx(spread / ((n - 1) * (n - 2)))
        shares = nx.betweenness_centrality(graph).values()
        uneven = sum(max(shares) - share for share in shares)
        assert kernels.betweenness_centralisation(arrays) == pytest.approx(
            uneven / (n - 1), abs=1e-12
        )


@given(maps())
def test_partners_and_groups_are_those_of_the_graph(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    for position, actor in enumerate(arrays.actors):
        names = [arrays.actors[i] for i in kernels.partners(arrays, position).tolist()]
        assert names == sorted(graph[actor])
        assert kernels.links_of(arrays, position) == tuple((actor, name) for name in names)
    matrix = kernels.adjacency(arrays)
    for first, second, weight in graph.edges(data="weight"):
        assert matrix[arrays.index[first], arrays.index[second]] == weight
    group = by_actor(arrays, kernels.groups(arrays, seed=1))
    assert len(group) == arrays.size
    # connected ones only: a group never joins two parts
    part = by_actor(arrays, kernels.component_of(arrays))
    assert len({(group[a], part[a]) for a in group}) == len(set(group.values()))


@pytest.mark.parametrize("arrays", [EMPTY, ONE, TWO, APART])
def test_graphs_without_much_in_them_give_clean_arrays(arrays):
    for name in OF_ACTORS:
        values = measure_of(name)(arrays)
        assert values.shape == (arrays.size,)
        undefined = name in ("constraint", "effective_size")
        lonely = kernels.degree(arrays) == 0
        assert np.isnan(values).tolist() == (lonely if undefined else lonely & False).tolist()
    for name in ("density", "transitivity", "degree_centralisation", "betweenness_centralisation"):
        assert 0 <= getattr(kernels, name)(arrays) <= 1


def test_no_ties_measure_nothing():
    # six actors, four ties in two parts and one actor alone
    assert (kernels.density(TWO), kernels.transitivity(TWO), kernels.components(TWO)) == (0, 0, 2)
    assert kernels.components(EMPTY) == 0
    assert kernels.density(APART) == 4 / 15
    assert kernels.components(APART) == 3


def test_direction_does_not_count():
    assert kernels.degree(arrays_of(make_map("a-b b-a c-a"))).tolist() == [2, 1, 1]


def test_florentine_families():
    data = reference("florentine_marriage")
    arrays = from_edges(data["edges"], data["nodes"])
    seen = data["seen"][0]["values"]
    constraint = next(seen[key] for key in seen if key.startswith("constraint"))
    for kernel, expected in (
        (kernels.betweenness, seen["betweenness_raw"]),
        (kernels.effective_size, seen["effective_size"] | {"Pucci": float("nan")}),
        (constraint_of, constraint | {"Pucci": float("nan")}),
    ):
        found = by_actor(arrays, kernel(arrays))
        assert found == pytest.approx(expected, abs=1e-6, nan_ok=True)
    fifteen = from_edges(data["edges"])
    assert by_actor(fifteen, kernels.betweenness_normalised(fifteen)) == pytest.approx(
        data["seen"][1]["values"]["betweenness_normalised_15_nodes"], abs=5e-4
    )


def test_krackhardts_kite():
    data = reference("krackhardt_kite")
    kite = from_edges(data["edges"])
    seen = data["seen"][0]["values"]
    assert by_actor(kite, kernels.betweenness(kite)) == pytest.approx(
        seen["betweenness_raw"], abs=5e-4
    )
    assert by_actor(kite, kernels.betweenness_normalised(kite)) == pytest.approx(
        seen["betweenness_normalised"], abs=5e-4
    )
    assert by_actor(kite, kernels.degree(kite)) == data["recalled_and_verified"]["degree"]


def test_borgattis_structural_holes():
    data = reference("borgatti1997_structural_holes")
    arrays = from_edges([edge[:2] for edge in data["edges_with_weight"]])
    values = data["all_values_two_libraries"]
    assert by_actor(arrays, constraint_of(arrays)) == pytest.approx(values["constraint"], abs=1e-6)
    assert by_actor(arrays, kernels.effective_size(arrays)) == pytest.approx(
        values["effective_size"], abs=1e-6
    )


@pytest.mark.parametrize(
    ("name", "edges"),
    [
        ("star_5", "a-b a-c a-d a-e"),
        ("cycle_5", "a-b b-c c-d d-e e-a"),
        ("path_5 (degree, betweenness, closeness)", "a-b b-c c-d d-e"),
    ],
)
def test_freemans_centralisations(name, edges):
    arrays = arrays_of(make_map(edges))
    degree, betweenness, _ = reference("freeman1979_centralisation")[name]
    assert kernels.degree_centralisation(arrays) == pytest.approx(degree, abs=5e-5)
    assert kernels.betweenness_centralisation(arrays) == pytest.approx(betweenness, abs=5e-5)


def test_igraphs_own_cases():
    data = reference("igraph_unit_tests")
    expected = data["igraph_constraint.out"]
    path = from_edges([("0", "1"), ("1", "2"), ("2", "3")])
    assert constraint_of(path).tolist() == expected["path of 4 (0-1-2-3)"]
    two = "0-1 0-2 0-3 1-2 1-3 2-3 3-4 4-5 5-6 5-7 5-8 6-7 6-8 7-8"
    values = next(v for key, v in expected.items() if two in key)
    assert constraint_of(arrays_of(make_map(two))).tolist() == pytest.approx(values, abs=1e-6)
    case = arrays_of(make_map("0-1 1-2 0-2 0-3 3-4 4-5 3-5 4-6"))
    ends = kernels.bridges(case)
    (bridges,) = data["igraph_bridges.c"].values()
    assert (
        list(map(list, zip(case.u[ends].tolist(), case.v[ends].tolist(), strict=True))) == bridges
    )


def test_groups_are_those_of_the_highest_modularity():
    # two complete graphs of five, joined by one tie: the cliques are the best division, with the
    # modularity of igraph's own test
    cliques = "abcde", "fghij"
    ties = [(x, y) for clique in cliques for x in clique for y in clique if x < y]
    arrays = from_edges([*ties, ("a", "f")])
    group = kernels.groups(arrays, seed=1)
    assert [len(set(group[:5].tolist())), len(set(group[5:].tolist()))] == [1, 1]
    parts = [{a for a in arrays.actors if a in clique} for clique in cliques]
    best = reference("igraph_unit_tests")["igraph_modularity.out"]
    (values,) = best.values()
    assert community.modularity(nx.Graph([*ties, ("a", "f")]), parts) == pytest.approx(
        values["1.0"], abs=1e-6
    )
