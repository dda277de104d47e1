"""Betweenness: every way of computing it gives the same, and samples come near."""

import sys
from dataclasses import replace

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.arrays.rows import rows_of
from netmap.engine.kernels import kernels
from netmap.engine.kernels.paths import betweenness, count_exactly
from netmap.graph import build_graph
from netmap.settings import DEFAULT_SETTINGS
from tests.engine.maps import arrays_of, make_map, maps, simple_graph

pytestmark = pytest.mark.slow


def changed(**paths):
    return replace(DEFAULT_SETTINGS.paths, **paths)


PLAIN = changed(numba_actors=sys.maxsize)
SAMPLE = {
    "exact_actors": 1_000,
    "lanes_actors": 1_000,
    "least_sources": 512,
    "most_sources": 512,
}
SMALL_WORLD = nx.relabel_nodes(nx.connected_watts_strogatz_graph(1_200, 6, 0.1, seed=1), str)
SMALL_WORLD.add_edges_from((("x", "y"), ("y", "z")))


@given(maps(most_actors=12))
def test_like_networkx(network):
    graph = simple_graph(build_graph(network))
    arrays = arrays_of(network)
    values_of = nx.betweenness_centrality(graph, normalized=False)
    expected = [values_of[actor] for actor in arrays.actors]
    found = betweenness(arrays, paths=PLAIN)
    assert found.values.tolist() == pytest.approx(expected, rel=1e-9, abs=1e-9)
    assert (found.sampled, found.sources, found.error.any()) == (False, arrays.size, False)
    rows = rows_of(arrays)
    values = np.zeros(arrays.size)
    values[rows.actors] = count_exactly(rows, PLAIN)
    assert values.tolist() == pytest.approx(expected, rel=1e-9, abs=1e-9)


@given(maps(most_actors=12))
def test_lanes_in_scipy_count_all_ways_as_igraph_does(network):
    arrays = arrays_of(network)
    lanes = betweenness(arrays, paths=changed(lanes_actors=0, numba_actors=sys.maxsize))
    assert lanes.values.tolist() == betweenness(arrays, paths=PLAIN).values.tolist()


def test_a_row_of_four():
    # through b lie the ways a-c and a-d
    arrays = arrays_of(make_map("a-b b-c c-d", alone="e"))
    assert kernels.betweenness(arrays).tolist() == [0.0, 2.0, 2.0, 0.0, 0.0]


def test_equal_places_have_equal_values():
    # in a ring of 300 everybody is alike; summed up in any order, thirds and sevenths are not
    ring = nx.relabel_nodes(nx.circulant_graph(300, [1, 2, 7]), str)
    for paths in (PLAIN, changed(numba_actors=0)):
        found = betweenness(to_arrays(nx.MultiGraph(ring)), paths=paths).values
        assert len(set(found.tolist())) == 1


def test_results_are_remembered_and_refuse_to_be_written():
    arrays = arrays_of(make_map("a-b b-c"))
    found = betweenness(arrays)
    assert betweenness(arrays, paths=DEFAULT_SETTINGS.paths) is found
    with pytest.raises(ValueError, match="read-only"):
        found.values[0] = 1.0


def test_samples_come_near_and_say_so():
    arrays = to_arrays(nx.MultiGraph(SMALL_WORLD))
    exact = betweenness(arrays, paths=PLAIN)
    found = betweenness(arrays, paths=changed(**SAMPLE, numba_actors=sys.maxsize))
    assert (found.sampled, found.sources) == (True, 512 + 3)
    # y between x and z lies in a small part, which is counted exactly
    assert found.values[arrays.index["y"]] == 1.0
    large = [arrays.index[actor] for actor in SMALL_WORLD if actor not in "xyz"]
    off, error = (found.values - exact.values)[large], found.error[large]
    assert ((error > 0) == (found.values[large] > 0)).all()
    # the error leaves out what the even spread of the sources gains: it rather exceeds the truth
    assert 0.4 < np.sqrt((off**2).mean() / (error**2).mean()) < 1.1
    assert abs(off.sum()) < 0.02 * exact.values.sum()
    first, again = (set(np.argsort(-values)[:50]) for values in (exact.values, found.values))
    assert len(first & again) >= 40


def test_samples_grow_until_they_are_accurate():
    arrays = to_arrays(nx.MultiGraph(SMALL_WORLD))
    more = {**SAMPLE, "most_sources": 1_024, "numba_actors": sys.maxsize}
    assert betweenness(arrays, paths=changed(**more, accuracy=10.0)).sources == 512 + 3
    assert betweenness(arrays, paths=changed(**more, accuracy=0.0)).sources == 1_024 + 3


def test_equal_seeds_give_equal_samples():
    one, two = (to_arrays(nx.MultiGraph(SMALL_WORLD)) for _ in range(2))
    paths = changed(**SAMPLE, numba_actors=sys.maxsize)
    first = betweenness(one, paths=paths)
    assert np.array_equal(first.values, betweenness(two, paths=paths).values)
    on_one_thread = replace(paths, threads=1)
    assert np.array_equal(first.values, betweenness(one, paths=on_one_thread).values)
    other = betweenness(one, paths=paths, seed=7)
    assert not np.array_equal(first.values, other.values)


@pytest.mark.parametrize("numba_actors", [0, sys.maxsize])
def test_samples_of_a_clique(numba_actors):
    # nobody stands between; and more sources than actors are drawn
    clique = to_arrays(nx.MultiGraph(nx.relabel_nodes(nx.complete_graph(130), str)))
    paths = changed(**{**SAMPLE, "exact_actors": 100}, numba_actors=numba_actors)
    found = betweenness(clique, paths=paths)
    assert (found.sampled, found.sources) == (True, 512)
    assert not found.values.any()
    assert not found.error.any()


def test_long_ways_are_searched_one_by_one():
    # a field of 40 x 30: up to 68 steps; the sample is the same, whatever searches it
    graph = nx.convert_node_labels_to_integers(nx.grid_2d_graph(40, 30))
    field = to_arrays(nx.MultiGraph(nx.relabel_nodes(graph, "{:04}".format)))
    singly = betweenness(field, paths=changed(**SAMPLE))
    lanes = betweenness(
        field, paths=changed(**SAMPLE, deepest_sample=100, numba_actors=sys.maxsize)
    )
    assert singly.sampled
    assert singly.values == pytest.approx(lanes.values, rel=1e-9)
    assert singly.error == pytest.approx(lanes.error, rel=1e-9)
