"""Measures of directed ties against plain NetworkX."""

import networkx as nx
import pytest
from hypothesis import given

from netmap.engine.measures import directed
from netmap.graph import build_graph
from tests.engine.kernels.test_kernels import by_actor
from tests.engine.maps import arrays_of, make_map, maps


def digraph(network) -> nx.DiGraph:
    graph = build_graph(network)
    arcs = nx.DiGraph()
    arcs.add_nodes_from(graph)
    for _, _, tie in graph.edges(data=True):
        if tie["source"] != tie["target"]:
            arcs.add_edge(tie["source"], tie["target"])
            if not tie["directed"]:
                arcs.add_edge(tie["target"], tie["source"])
    return arcs


@given(maps())
def test_measures_are_those_of_networkx(network):
    arrays, graph = arrays_of(network), digraph(network)
    for kernel, expected in (
        (directed.in_degree, dict(graph.in_degree())),
        (directed.out_degree, dict(graph.out_degree())),
    ):
        found = by_actor(arrays, kernel(arrays))
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-12, nan_ok=True)
    assert directed.arc_density(arrays) == pytest.approx(nx.density(graph))
    assert directed.strong_components(arrays) == nx.number_strongly_connected_components(graph)
    expected = nx.overall_reciprocity(graph) if graph.edges else None
    assert directed.reciprocity(arrays) == expected


def test_no_actors_no_ties():
    for alone in ("", "a", "a b"):
        arrays = arrays_of(make_map("", alone=alone))
        assert directed.strong_components(arrays) == arrays.size
        assert directed.reciprocity(arrays) is None
        assert directed.arc_density(arrays) == 0
