"""Estimated betweenness says what it is, and how accurate."""

from dataclasses import replace

import igraph
import networkx as nx
import numpy as np
import pytest

from netmap.engine.ways import count_ways
from netmap.settings import DEFAULT_SETTINGS

UNDIRECTED = nx.gnm_random_graph(200, 600, seed=1)
DIRECTED = nx.gnm_random_graph(200, 900, seed=1, directed=True)
LENGTHS = [float(1 + (first + second) % 3) for first, second in UNDIRECTED.edges]


def sampled(sources: int):
    searching = replace(DEFAULT_SETTINGS.searching, sampled_sources=sources)
    return replace(DEFAULT_SETTINGS, searching=searching)


@pytest.mark.parametrize(("graph", "lengths"), [(UNDIRECTED, LENGTHS), (DIRECTED, None)])
def test_samples_come_near(graph, lengths):
    given = igraph.Graph(n=200, edges=list(graph.edges), directed=graph.is_directed())
    exact = count_ways(given, lengths=lengths, exact_actors=200, settings=DEFAULT_SETTINGS)
    assert (exact.sources, exact.sampled, exact.error.any()) == (200, False, False)
    nx.set_edge_attributes(
        graph, dict(zip(graph.edges, lengths or [1.0] * 900, strict=True)), "length"
    )
    expected = nx.betweenness_centrality(graph, normalized=False, weight="length")
    assert exact.values == pytest.approx(list(expected.values()))
    whole = count_ways(given, lengths=lengths, exact_actors=50, settings=sampled(500))
    assert (whole.sources, whole.sampled) == (200, True)
    assert whole.values == pytest.approx(exact.values)
    half = count_ways(given, lengths=lengths, exact_actors=50, settings=sampled(100))
    assert (half.sources, half.sampled) == (100, True)
    off = np.abs(half.values - exact.values)
    assert off.max() > 0
    # half of all were drawn, none twice, which the error does not heed: expected is √½ of it
    typical = np.sqrt((off**2).mean() / (half.error**2).mean())
    assert 0.4 < typical < 1.1


def test_equal_seeds_draw_equally():
    given = igraph.Graph(n=200, edges=list(DIRECTED.edges), directed=True)
    settings = sampled(100)
    one, again, other = (
        count_ways(given, exact_actors=50, settings=choice).values
        for choice in (settings, settings, replace(settings, seed=7))
    )
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)
