"""Core and periphery against Baker's journals, ideal cases, and every division."""

from itertools import combinations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.measures.core_periphery import find_core
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps
from tests.engine.published import read_reference


def best_fit(matrix: np.ndarray) -> float | None:
    """Largest correlation over all divisions, cells between core and periphery left out."""
    size, best = len(matrix), None
    for count in range(2, size - 1):
        for core in combinations(range(size), count):
            inside = np.isin(np.arange(size), core)
            same = inside[:, np.newaxis] == inside[np.newaxis]
            np.fill_diagonal(same, val=False)
            ideal = np.outer(inside, inside)[same].astype(float)
            ties = matrix[same]
            if ties.min() < ties.max():
                fit = np.corrcoef(ideal, ties)[0, 1]
                best = fit if best is None else max(best, fit)
    return best


@pytest.mark.slow
@settings(max_examples=50, deadline=None)
@given(maps(most_actors=7), st.booleans())
def test_no_division_fits_better(network, directed):
    arrays = arrays_of(network)
    graph = nx.DiGraph()
    graph.add_nodes_from(arrays.actors)
    for _, _, tie in build_graph(network).edges(data=True):
        graph.add_edge(tie["source"], tie["target"])
        if not (directed and tie["directed"]):
            graph.add_edge(tie["target"], tie["source"])
    matrix = nx.to_numpy_array(graph)
    np.fill_diagonal(matrix, 0)
    expected = best_fit(matrix)
    for limit in (16, 0):
        found = find_core(arrays, directed=directed, exhaustive=limit)
        if expected is None:
            assert found is None
        else:
            assert found.exact == (limit > 0)
            assert found.fit <= expected + 1e-9
            if found.exact:
                assert found.fit == pytest.approx(expected)


@pytest.mark.slow
@pytest.mark.parametrize("limit", [20, 0])
def test_bakers_journals(limit):
    data = read_reference("baker_journals_core_periphery")
    graph = nx.MultiGraph()
    for source, target in data["arcs"]:
        graph.add_edge(source, target, source=source, target=target, directed=True)
    arrays = to_arrays(graph)
    found = find_core(arrays, directed=True, exhaustive=limit)
    assert [arrays.actors[i] for i in found.core] == data["seen"]["core"]
    # of all 2^20 divisions, by their densities: 28 of 30 cells inside, 7 of 182 outside
    assert found.fit == pytest.approx(0.8256096727)


@pytest.mark.parametrize("limit", [16, 0])
def test_an_ideal_core(limit):
    # four who all work together, each with six others who do not (Borgatti & Everett 2000)
    ties = [f"{a}-{b}" for a, b in combinations("abcd", 2)]
    ties += [f"{a}-p{i}" for a in "abcd" for i in range(6)]
    arrays = arrays_of(make_map(" ".join(ties)))
    found = find_core(arrays, exhaustive=limit)
    assert [arrays.actors[i] for i in found.core] == list("abcd")
    assert (found.fit, found.exact) == (pytest.approx(1), limit > 0)


@pytest.mark.parametrize(
    ("ties", "alone"),
    [
        ("", ""),
        ("", "a"),
        ("", "a b c d"),
        ("a-b", ""),
        ("a-b b-c", ""),
        ("a-b b-c c-d d-a a-c b-d", ""),
    ],
)
def test_nothing_to_judge(ties, alone):
    for limit in (16, 0):
        assert find_core(arrays_of(make_map(ties, alone=alone)), exhaustive=limit) is None


@pytest.mark.slow
def test_searching_finds_what_trying_all_finds():
    random = np.random.default_rng(5)
    for _ in range(10):
        graph = nx.gnm_random_graph(14, 40, seed=int(random.integers(1000)))
        ties = " ".join(f"n{a:02d}-n{b:02d}" for a, b in graph.edges)
        arrays = arrays_of(make_map(ties))
        assert find_core(arrays, exhaustive=0).fit == pytest.approx(
            find_core(arrays, exhaustive=16).fit
        )
