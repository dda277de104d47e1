"""Ways with one more tie, against searching the larger map anew with plain NetworkX."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from netmap.engine.kernels.way_table import FAR, count_ways
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


def test_steps_and_ways_of_a_square_with_a_tail():
    # a-b-c-d-a is a square with two ways from a to c; e hangs on c
    arrays = arrays_of(make_map("a-b b-c c-d d-a c-e", alone="z"))
    table = count_ways(arrays, np.array([0]))
    assert table.steps[0].tolist() == [0, 1, 2, 1, 3, FAR]
    assert table.ways[0].tolist() == [1, 1, 2, 1, 2, 0]


@given(maps(), st.data())
def test_one_more_tie_is_as_if_searched_anew(network, data):
    assume(len(network.actors) > 2)
    arrays = arrays_of(network)
    graph = simple_graph(build_graph(network))
    positions = st.integers(0, arrays.size - 1)
    a, b = data.draw(positions), data.draw(positions)
    one, other = arrays.actors[a], arrays.actors[b]
    assume(a != b and not graph.has_edge(one, other))
    table = count_ways(arrays, np.arange(arrays.size))
    more = table.with_tie(table.of(a), table.of(b))
    graph.add_edge(one, other)
    pairs = arrays.size * (arrays.size - 1) / 2
    for actor, share in nx.betweenness_centrality(graph).items():
        position = arrays.index[actor]
        assert more.share_through(position, more.of(position)) == pytest.approx(share)
        lengths = nx.single_source_shortest_path_length(graph, actor)
        assert {
            arrays.actors[i]: int(more.steps[position, i])
            for i in np.flatnonzero(more.steps[position] < FAR)
        } == lengths
    assert more.nearness == pytest.approx(nx.global_efficiency(graph), abs=1e-12) or not pairs


def test_a_part_of_the_starting_points_estimates_from_these_alone():
    # from a alone: of b, c, d everything but b lies behind b: 2 of the 2 others of a and b
    arrays = arrays_of(make_map("a-b b-c b-d"))
    table = count_ways(arrays, np.array([0, 1]))
    assert table.keep(np.array([0])).share_through(1, table.of(1)) == 1.0


def test_nearness_of_few_is_nothing():
    assert count_ways(arrays_of(make_map("", alone="a")), np.array([0])).nearness == 0.0
