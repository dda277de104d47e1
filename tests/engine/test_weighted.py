"""Weighted measures against plain NetworkX with whole lengths."""

from fractions import Fraction

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine import kernels, weighted
from netmap.engine.constraint import constraint as constraint_of
from netmap.graph import build_graph, simple_graph
from tests.engine.maps import make_map, maps, snapshot_of
from tests.engine.test_kernels import by_actor


@given(maps())
def test_measures_are_those_of_networkx(network):
    snapshot, graph = snapshot_of(network), simple_graph(build_graph(network))
    for _, _, tie in graph.edges(data=True):
        tie["length"] = 1 / Fraction(tie["weight"])
    between = nx.betweenness_centrality(graph, normalized=False, weight="length")
    constraint = nx.constraint(graph, weight="weight") if graph else {}
    for kernel, expected in (
        (lambda snapshot: weighted.weighted_betweenness(snapshot).values, between),
        (weighted.weighted_constraint, constraint),
    ):
        found = by_actor(snapshot, kernel(snapshot))
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-12, nan_ok=True)


@pytest.mark.parametrize(
    ("ties", "lengths", "unit"),
    [
        ("", [], 1),
        ("a-b*4 b-c*6", [3, 2], 12),
        ("a-b*2 b-c*2", [1, 1], 2),
        # 1/0.5 = 2 and 1/1.5 = 2/3 are thirds
        ("a-b*0.5 b-c*1.5", [6, 2], 3),
        ("a-b*0.1 b-c*0.3", [30, 10], 3),
        # three primes: their multiple is larger than any way may be
        ("a-b*100003 b-c*100019 c-d*100043", [1 / 100003, 1 / 100019, 1 / 100043], None),
    ],
)
def test_lengths_are_whole_where_they_can_be(ties, lengths, unit):
    found, scale = weighted.tie_lengths(snapshot_of(make_map(ties)))
    assert found.tolist() == lengths
    assert scale == unit


def test_equally_long_ways_are_equal():
    # from a to d two ways: 1/3 + 1/6 over b, 1/4 + 1/4 over c; both 1/2 long
    snapshot = snapshot_of(make_map("a-b*3 b-d*6 a-c*4 c-d*4"))
    assert weighted.weighted_betweenness(snapshot).values[1:3].tolist() == [0.5, 0.5]


def test_equal_weights_count_as_none():
    snapshot = snapshot_of(make_map("a-b*2 b-c*2 c-d*2"))
    found = weighted.weighted_betweenness(snapshot).values
    assert np.array_equal(found, kernels.betweenness(snapshot))
    assert weighted.weighted_constraint(snapshot) == pytest.approx(constraint_of(snapshot))
