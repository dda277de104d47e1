"""Pairs at distance two, against every pair looked at by hand."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.engine.kernels import two_steps as module
from netmap.engine.kernels.two_steps import two_steps
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


def test_two_friends_of_a_friend():
    # a and c share b (value 20) and d (40); b and d share a (10) and c (30)
    arrays = arrays_of(make_map("a-b b-c c-d d-a"))
    (block,) = two_steps(arrays, np.array([10.0, 20.0, 30.0, 40.0]))
    assert block.first.tolist() == [0, 1]
    assert block.second.tolist() == [2, 3]
    assert block.shared.tolist() == [2, 2]
    assert block.total.tolist() == [60.0, 40.0]


@given(maps(), st.sampled_from((1, 3, 1_000_000)))
def test_every_pair_once_whatever_the_size_of_the_blocks(network, block):
    arrays = arrays_of(network)
    graph = simple_graph(build_graph(network))
    value = {actor: float(i + 1) for i, actor in enumerate(arrays.actors)}
    expected = {}
    for first, second in combinations(arrays.actors, 2):
        common = set(graph[first]) & set(graph[second])
        if common and not graph.has_edge(first, second):
            expected[first, second] = (len(common), sum(value[actor] for actor in common))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BLOCK", block)
        found = {
            (arrays.actors[first], arrays.actors[second]): (shared, total)
            for pairs in two_steps(arrays, np.arange(1.0, arrays.size + 1))
            for first, second, shared, total in zip(
                pairs.first.tolist(),
                pairs.second.tolist(),
                pairs.shared.tolist(),
                pairs.total.tolist(),
                strict=True,
            )
        }
    assert found == expected
