"""Further centralities against plain NetworkX and by hand."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine.kernels import kernels
from netmap.engine.measures import centrality
from netmap.graph import build_graph
from tests.engine.kernels.test_kernels import by_actor
from tests.engine.maps import arrays_of, make_map, maps, simple_graph

OF_ACTORS = ("eigenvector", "pagerank", "clustering")


@given(maps())
def test_measures_are_those_of_networkx(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    for name, expected in (
        ("clustering", nx.clustering(graph)),
        ("pagerank", nx.pagerank(graph, weight=None, tol=1e-14, max_iter=1000)),
    ):
        found = by_actor(arrays, getattr(centrality, name)(arrays))
        assert found == pytest.approx(expected, rel=1e-9), name
    clustering = nx.clustering(graph).values()
    mean = sum(clustering) / max(len(clustering), 1)
    assert centrality.mean_clustering(arrays) == pytest.approx(mean)


@given(maps())
def test_eigenvector_is_the_limit_of_summing_again_and_again(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    if not graph.edges:
        assert not centrality.eigenvector(arrays).any()
        return
    sums = nx.to_numpy_array(graph, nodelist=arrays.actors, weight=None) + np.eye(len(graph))
    for _ in range(30):
        sums = sums @ sums
        sums /= sums.max()
    expected = sums.sum(axis=1) / sums.sum(axis=1).max()
    assert centrality.eigenvector(arrays) == pytest.approx(expected, rel=1e-6, abs=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("dense", [0, 64])
def test_eigenvector_of_parts(dense, monkeypatch):
    monkeypatch.setattr(centrality, "DENSE", dense)
    # two triangles (eigenvalue 2) are alike, a pair (eigenvalue 1) and a single actor count not
    arrays = arrays_of(make_map("a-b b-c c-a d-e e-f f-d g-h", alone="i"))
    assert centrality.eigenvector(arrays) == pytest.approx([1.0] * 6 + [0.0] * 3)
    # star of four: the hub sees the square root of four times what a leaf sees
    star = arrays_of(make_map("a-b a-c a-d a-e", alone="f"))
    assert centrality.eigenvector(star) == pytest.approx([1.0] + [0.5] * 4 + [0.0])


@pytest.mark.slow
def test_eigenvector_is_the_same_in_both_ways(monkeypatch):
    graph = nx.relabel_nodes(nx.karate_club_graph(), str)
    ties = " ".join(f"{a}-{b}" for a, b in graph.edges)
    dense = centrality.eigenvector(arrays_of(make_map(ties)))
    monkeypatch.setattr(centrality, "DENSE", 4)
    assert centrality.eigenvector(arrays_of(make_map(ties))) == pytest.approx(dense, rel=1e-9)


@pytest.mark.slow
def test_a_long_row_ends_in_time():
    arrays = arrays_of(make_map(" ".join(f"n{i:04d}-n{i + 1:04d}" for i in range(3000))))
    values = centrality.eigenvector(arrays)
    assert values.max() == 1.0
    assert (values > 0).all()
    assert values[0] < values[1500]


@given(maps())
def test_degree_assortativity_is_that_of_networkx(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    found = centrality.degree_assortativity(arrays)
    if found is None:
        assert len({graph.degree(actor) for actor in graph if graph.degree(actor)}) < 2
    else:
        assert found == pytest.approx(nx.degree_pearson_correlation_coefficient(graph), abs=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize(("ties", "alone"), [("", ""), ("", "a"), ("", "a b"), ("a-b c-d", "e")])
def test_little_gives_clean_values(ties, alone):
    arrays = arrays_of(make_map(ties, alone=alone))
    for name in OF_ACTORS:
        values = getattr(centrality, name)(arrays)
        assert values.shape == (arrays.size,)
        assert np.isfinite(values).all(), name
    assert centrality.mean_clustering(arrays) == 0
    assert centrality.degree_assortativity(arrays) is None


@pytest.mark.slow
def test_a_clique_is_even():
    arrays = arrays_of(make_map("a-b a-c a-d b-c b-d c-d"))
    assert centrality.eigenvector(arrays) == pytest.approx([1.0] * 4)
    assert centrality.pagerank(arrays) == pytest.approx([0.25] * 4)
    assert centrality.clustering(arrays).tolist() == [1] * 4
    assert centrality.degree_assortativity(arrays) is None
    assert kernels.degree(arrays).tolist() == [3] * 4
