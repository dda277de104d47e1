"""What falls apart, against taking each actor and each tie out with plain NetworkX."""

import networkx as nx
from hypothesis import given

from netmap.engine.kernels import kernels
from netmap.engine.measures.cuts import cut_off, lost_without, pieces_without, smaller_sides
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


def test_two_triangles_and_a_tail():
    # a b c - d e f (two triangles joined by c-d), f - g - h (a tail)
    arrays = arrays_of(make_map("a-b b-c c-a c-d d-e e-f f-d f-g g-h"))
    # without c: {a, b} lose the five others; without d: {a, b, c}, the largest rest being
    # {e, f, g, h}; without f: {g, h}; without g: {h}
    assert cut_off(arrays).tolist() == [0, 0, 2, 3, 0, 2, 1, 0]
    # without c, d, f or g the others fall into two pieces
    assert pieces_without(arrays).tolist() == [1, 1, 2, 2, 1, 2, 2, 1]
    # bridges c-d (3 and 5), f-g (6 and 2), g-h (7 and 1)
    assert smaller_sides(arrays).tolist() == [3, 2, 1]
    assert [arrays.actors[i] for i in lost_without(arrays, 3).tolist()] == ["a", "b", "c"]


@given(maps())
def test_cut_off_and_sides_are_those_of_taking_out(network):
    arrays = arrays_of(network)
    graph = simple_graph(build_graph(network))
    lost, bridges = cut_off(arrays), kernels.bridges(arrays)
    for position, actor in enumerate(arrays.actors):
        others = nx.node_connected_component(graph, actor) - {actor}
        pieces = list(nx.connected_components(graph.subgraph(others)))
        assert lost[position] == len(others) - max(map(len, pieces), default=0)
        assert pieces_without(arrays)[position] == len(pieces)
        named = lost_without(arrays, position).tolist()
        assert len(named) == lost[position]
        rest = others - {arrays.actors[i] for i in named}
        assert not others or rest in pieces
    for pair, side in zip(bridges.tolist(), smaller_sides(arrays).tolist(), strict=True):
        first, second = arrays.actors[arrays.u[pair]], arrays.actors[arrays.v[pair]]
        cut = graph.copy()
        cut.remove_edge(first, second)
        assert side == min(len(nx.node_connected_component(cut, end)) for end in (first, second))


def test_a_long_row_does_not_exhaust_the_stack():
    # in a row of 3,001 the middle one cuts off 1,500
    row = " ".join(f"n{i:04d}-n{i + 1:04d}" for i in range(3000))
    assert cut_off(arrays_of(make_map(row)))[1500] == 1500
