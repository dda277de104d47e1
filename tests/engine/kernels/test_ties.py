"""Ties as matrix and as arcs."""

import networkx as nx
import numpy as np
from hypothesis import given

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.kernels.ties import arcs, directions, tie_matrix
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, maps, simple_graph


@given(maps())
def test_matrix_and_arcs_are_those_of_the_graph(network):
    arrays, graph = arrays_of(network), build_graph(network)
    expected = set()
    for _, _, tie in graph.edges(data=True):
        pair = tie["source"], tie["target"]
        expected |= {pair} if tie["directed"] else {pair, pair[::-1]}
    tails, heads = arcs(arrays)
    found = [(arrays.actors[a], arrays.actors[b]) for a, b in zip(tails, heads, strict=True)]
    assert sorted(found) == sorted(pair for pair in expected if pair[0] != pair[1])
    simple = nx.to_numpy_array(simple_graph(graph), nodelist=arrays.actors, weight=None)
    assert np.array_equal(tie_matrix(arrays).toarray(), simple)


def test_two_ways_make_both_directions():
    graph = nx.MultiGraph()
    graph.add_edge("a", "b", source="b", target="a", directed=True)
    arrays = to_arrays(graph)
    assert [side.tolist() for side in directions(arrays)] == [[False], [True]]
    graph.add_edge("a", "b", source="a", target="b", directed=True)
    arrays = to_arrays(graph)
    assert [side.tolist() for side in directions(arrays)] == [[True], [True]]
