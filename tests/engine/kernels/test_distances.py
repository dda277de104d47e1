"""Distances against plain NetworkX, and what is estimated against what is exact."""

import sys
from dataclasses import replace
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.kernels.distances import distances
from netmap.graph import build_graph
from netmap.settings import DEFAULT_SETTINGS
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


def changed(**paths):
    return replace(DEFAULT_SETTINGS.paths, **paths)


WAYS = {"in NumPy": changed(numba_actors=sys.maxsize), "one by one": changed(deepest=0)}


@pytest.mark.parametrize("paths", WAYS.values(), ids=WAYS)
@given(network=maps(most_actors=12))
def test_like_networkx(paths, network):
    graph = simple_graph(build_graph(network))
    arrays = arrays_of(network)
    found = distances(arrays, paths=paths)
    lengths = dict(nx.all_pairs_shortest_path_length(graph))
    steps = [lengths[actor].values() for actor in arrays.actors]
    assert found.reached.tolist() == [len(row) - 1 for row in steps]
    assert found.farness.tolist() == [sum(row) for row in steps]
    assert found.farthest.tolist() == [max(row) for row in steps]
    values: Any
    for name, values in {
        "harmonic": nx.harmonic_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
        "closeness_in_part": nx.closeness_centrality(graph, wf_improved=False),
    }.items():
        expected = [values[actor] for actor in arrays.actors]
        assert getattr(found, name) == pytest.approx(np.array(expected), rel=1e-9), name
    assert (found.sampled, found.harmonic_error.any()) == (False, False)


@pytest.mark.parametrize("paths", WAYS.values(), ids=WAYS)
def test_a_row_of_four_and_a_pair(paths):
    # a-b-c-d: a is 1, 2 and 3 steps from the others, b 1, 1 and 2; e-f one step; g alone
    found = distances(arrays_of(make_map("a-b b-c c-d e-f", alone="g")), paths=paths)
    assert found.reached.tolist() == [3, 3, 3, 3, 1, 1, 0]
    assert found.farness.tolist() == [6, 4, 4, 6, 1, 1, 0]
    assert found.farthest.tolist() == [3, 2, 2, 3, 1, 1, 0]
    third, half = 1 + 1 / 2 + 1 / 3, 2 + 1 / 2
    assert found.harmonic.tolist() == pytest.approx([third, half, half, third, 1, 1, 0])
    assert found.closeness_in_part.tolist() == [3 / 6, 3 / 4, 3 / 4, 3 / 6, 1, 1, 0]
    assert found.closeness.tolist() == pytest.approx(
        [3 / 6 / 2, 3 / 4 / 2, 3 / 4 / 2, 3 / 6 / 2, 1 / 6, 1 / 6, 0]
    )
    # 22 steps between 14 ordered pairs; 42 ordered pairs in all
    assert found.mean_distance == 22 / 14
    assert found.fragmentation == pytest.approx(1 - (2 * third + 2 * half + 2) / 42)


@pytest.mark.parametrize(("actors", "fragmentation"), [("", 0.0), ("a", 0.0), ("a b", 1.0)])
def test_without_ties(actors, fragmentation):
    found = distances(arrays_of(make_map("", alone=actors)))
    assert found.harmonic.tolist() == found.closeness.tolist() == [0.0] * len(actors.split())
    assert (found.mean_distance, found.fragmentation) == (0.0, fragmentation)
    assert found.sources == 0


def test_more_actors_than_lanes():
    # 300 actors in a ring: 1, 1, 2, 2 … 149, 149 and 150 steps
    arrays = to_arrays(nx.MultiGraph(nx.relabel_nodes(nx.cycle_graph(300), str)))
    for paths in (*WAYS.values(), changed(deepest=1_000)):
        found = distances(arrays, paths=paths)
        assert set(found.farness) == {149 * 150 + 150}
        assert set(found.farthest) == {150}


def test_results_refuse_to_be_written():
    found = distances(arrays_of(make_map("a-b")))
    with pytest.raises(ValueError, match="read-only"):
        found.harmonic[0] = 1.0


SMALL_WORLD = nx.relabel_nodes(nx.connected_watts_strogatz_graph(1_200, 6, 0.1, seed=1), str)
SMALL_WORLD.add_edges_from((("x", "y"), ("y", "z")))
SAMPLE = {"exact_actors": 1_000, "least_sources": 512, "most_sources": 512}


def test_samples_come_near_and_say_so():
    arrays = to_arrays(nx.MultiGraph(SMALL_WORLD))
    exact = distances(arrays, paths=changed(numba_actors=sys.maxsize))
    found = distances(arrays, paths=changed(**SAMPLE, numba_actors=sys.maxsize))
    assert (found.sampled, found.sources) == (True, 512 + 3)
    assert np.array_equal(found.reached, exact.reached)
    small = [arrays.index[actor] for actor in "xyz"]
    assert found.harmonic[small].tolist() == [1.5, 2.0, 1.5]
    assert found.harmonic_error[small].tolist() == [0.0, 0.0, 0.0]
    large = np.setdiff1d(np.arange(arrays.size), small)
    deviation = (found.harmonic - exact.harmonic)[large] / found.harmonic_error[large]
    assert 0.2 < np.sqrt((deviation**2).mean()) < 1.3
    assert found.farness[large] == pytest.approx(exact.farness[large], rel=0.03)
    assert (found.farthest <= exact.farthest).all()


def test_one_by_one_samples_the_same():
    arrays = to_arrays(nx.MultiGraph(SMALL_WORLD))
    found = distances(arrays, paths=changed(**SAMPLE, numba_actors=sys.maxsize))
    singly = distances(arrays, paths=changed(**SAMPLE, deepest=1))
    assert singly.sampled
    for name in ("farness", "harmonic", "farthest", "harmonic_error"):
        assert getattr(singly, name) == pytest.approx(getattr(found, name), rel=1e-9), name
