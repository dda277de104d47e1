"""Connected parts and distances against plain NetworkX."""

import networkx as nx
import pytest
from hypothesis import given

from netmap.engine.kernels import parts
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


@given(maps())
def test_measures_are_those_of_networkx(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    sizes = sorted((len(part) for part in nx.connected_components(graph)), reverse=True)
    assert parts.component_sizes(arrays).tolist() == sizes
    pairs = len(graph) * (len(graph) - 1)
    joined = sum(size * (size - 1) for size in sizes)
    assert parts.fragmentation(arrays) == pytest.approx(1 - joined / pairs if pairs else 0)


@given(maps())
def test_distances_are_those_of_the_largest_part(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    found = parts.mean_distance(arrays), parts.diameter(arrays)
    if not graph:
        assert found == (0, 0)
        return
    # max keeps the first of equals: the part with the first actor
    largest = max(sorted(nx.connected_components(graph), key=min), key=len)
    part = graph.subgraph(largest)
    mean = nx.average_shortest_path_length(part) if len(part) > 1 else 0
    assert found == (pytest.approx(mean), nx.diameter(part))


def test_by_hand():
    # a row of three (distances 1, 1, 2), a pair, one alone
    arrays = arrays_of(make_map("a-b b-c d-e", alone="f"))
    assert parts.component_sizes(arrays).tolist() == [3, 2, 1]
    assert parts.mean_distance(arrays) == pytest.approx(4 / 3)
    assert parts.diameter(arrays) == 2
    # 3 + 1 of 15 pairs hold together
    assert parts.fragmentation(arrays) == pytest.approx(1 - 4 / 15)
