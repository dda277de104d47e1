"""Ways between actors of different fields, against every pair looked at by hand."""

from itertools import combinations

import numpy as np
from hypothesis import given

from netmap.analyses.brokers import find_brokers
from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.measures.sole_ways import sole_ways, ways_through
from netmap.graph import build_graph
from tests.benchmarks.synthetic import make_network
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


@given(maps())
def test_pairs_that_only_one_actor_joins(network):
    arrays = arrays_of(network)
    ways = sole_ways(arrays)
    for gone in ([], *([actor] for actor in arrays.actors[:3])):
        there = ~np.isin(arrays.actors, gone)
        graph = simple_graph(build_graph(network))
        graph.remove_nodes_from(gone)
        expected = dict.fromkeys(arrays.actors, 0)
        for first, second in combinations(graph, 2):
            fields = [set(graph.nodes[end]["fields"]) for end in (first, second)]
            common = set(graph[first]) & set(graph[second])
            apart = all(fields) and not fields[0] & fields[1] and not graph.has_edge(first, second)
            if apart and len(common) == 1:
                expected[common.pop()] += 1
        assert ways.count(there).tolist() == list(expected.values())


def test_two_ways_are_no_sole_way():
    # a and b are in different fields; x and y both join them, only x joins a and c
    network = make_map("a-x x-b b-y y-a x-c", fields={"f": "a", "g": "b c"})
    arrays = arrays_of(network)
    everybody = np.ones(arrays.size, dtype=bool)
    assert dict(zip(arrays.actors, sole_ways(arrays).count(everybody), strict=True)) == {
        "a": 0,
        "b": 0,
        "c": 0,
        "x": 1,
        "y": 0,
    }
    # without y, x is the only way between a and b as well
    assert sole_ways(arrays).count(np.array(arrays.actors) != "y")[3] == 2


def test_they_are_the_pairs_that_brokers_are_found_by():
    network = make_network(300)
    arrays = to_arrays(build_graph(network))
    counts = sole_ways(arrays).count(np.ones(300, dtype=bool))
    everybody = find_brokers(arrays, most=1000, least_pairs=1)
    found = {f.subjects[0]: f.measure("pairs") for f in everybody}
    assert len(found) > 20
    assert found == {a: c for a, c in zip(arrays.actors, counts.tolist(), strict=True) if c}


def test_number_of_ways_looked_at():
    # a has 3 partners: 3 pairs of them; b has 2: 1 pair; the others have 1 partner
    assert ways_through(arrays_of(make_map("a-b a-c a-d b-e"))) == 4
    assert ways_through(arrays_of(make_map(""))) == 0
