"""With numba the same results come out."""

from dataclasses import replace
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.kernels import accelerated
from netmap.engine.kernels.distances import distances
from netmap.engine.kernels.paths import betweenness
from netmap.graph import build_graph
from netmap.settings import DEFAULT_SETTINGS
from tests.engine.maps import arrays_of, maps, simple_graph

pytestmark = pytest.mark.skipif(not accelerated.is_installed(), reason="netmap[fast] is missing")


def changed(**paths):
    return replace(DEFAULT_SETTINGS.paths, **paths)


FAST = changed(numba_actors=0)


def snapshot_from(graph: nx.Graph):
    return to_arrays(nx.MultiGraph(nx.relabel_nodes(graph, "{:04}".format)))


@pytest.mark.slow
@settings(max_examples=50)
@given(maps(most_actors=12))
def test_like_networkx(network):
    graph = simple_graph(build_graph(network))
    arrays = arrays_of(network)
    values: Any
    for found, values in (
        (
            betweenness(arrays, paths=FAST).values,
            nx.betweenness_centrality(graph, None, False),
        ),
        (distances(arrays, paths=FAST).harmonic, nx.harmonic_centrality(graph)),
    ):
        expected = [values[actor] for actor in arrays.actors]
        assert found.tolist() == pytest.approx(expected, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(
    "graph",
    [
        nx.gnm_random_graph(300, 900, seed=1),
        nx.gnm_random_graph(300, 200, seed=2),
        nx.disjoint_union(nx.complete_graph(150), nx.barbell_graph(40, 30)),
        nx.path_graph(200),
        nx.star_graph(200),
        nx.hypercube_graph(8),
    ],
    ids=["giant part", "many parts", "cliques", "row", "star", "many equal ways"],
)
def test_more_actors_than_lanes(graph):
    arrays = snapshot_from(nx.convert_node_labels_to_integers(graph))
    for measure in (betweenness, distances):
        plain = measure(arrays, paths=changed(deepest=500))
        fast = measure(arrays, paths=changed(deepest=500, numba_actors=0))
        for name in ("values",) if measure is betweenness else ("farness", "harmonic", "farthest"):
            expected = getattr(plain, name)
            assert getattr(fast, name) == pytest.approx(expected, rel=1e-9, abs=1e-9), name


def test_samples_are_the_same():
    arrays = snapshot_from(nx.connected_watts_strogatz_graph(1_200, 6, 0.1, seed=1))
    sample = {"exact_actors": 1_000, "least_sources": 512, "most_sources": 512}
    plain, fast = changed(**sample), changed(**sample, numba_actors=0)
    one, two = betweenness(arrays, paths=plain), betweenness(arrays, paths=fast)
    assert one.sampled
    assert two.values == pytest.approx(one.values, rel=1e-9)
    assert two.error == pytest.approx(one.error, rel=1e-9)
    near, again = distances(arrays, paths=plain), distances(arrays, paths=fast)
    assert again.harmonic == pytest.approx(near.harmonic, rel=1e-9)
    assert again.harmonic_error == pytest.approx(near.harmonic_error, rel=1e-9)


def test_sums_do_not_depend_on_threads():
    arrays = snapshot_from(nx.gnm_random_graph(700, 2_000, seed=1))
    one = betweenness(arrays, paths=changed(numba_actors=0, threads=1)).values
    two = betweenness(arrays, paths=changed(numba_actors=0, threads=2)).values
    assert np.array_equal(one, two)


def test_small_maps_do_not_load_numba():
    assert not accelerated.pays(300, DEFAULT_SETTINGS.paths)
    assert accelerated.pays(10_000, DEFAULT_SETTINGS.paths)
