"""Triangles, each once and in blocks of any size, against plain NetworkX."""

from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.engine.kernels import triangles as module
from netmap.engine.kernels.triangles import list_triangles
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


@given(maps(), st.integers(1, 10))
def test_triangles_and_their_sides(network, block):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    expected = {
        frozenset(three)
        for three in combinations(arrays.actors, 3)
        if graph.subgraph(three).number_of_edges() == 3
    }
    found = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BLOCK", block)
        for triangles in list_triangles(arrays):
            for corners, sides in zip(triangles.corners.T, triangles.sides.T, strict=True):
                found.append(frozenset(arrays.actors[i] for i in corners))
                for place, side in enumerate(sides.tolist()):
                    others = sorted(set(corners.tolist()) - {corners[place]})
                    assert [arrays.u[side], arrays.v[side]] == others
    assert len(found) == len(set(found))
    assert set(found) == expected
    assert len(found) == sum(nx.triangles(graph).values()) / 3


def test_a_hub_is_no_burden():
    # a star of 5,000 has 12 million pairs of ties, and no triangle
    star = arrays_of(make_map(" ".join(f"hub-a{i}" for i in range(5_000))))
    assert sum(block.corners.shape[1] for block in list_triangles(star)) == 0
