"""Key players against trying every set with plain NetworkX."""

from dataclasses import replace
from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.measures.key_players import find_nearest, find_reachers, find_separators
from netmap.graph import build_graph
from netmap.settings import DEFAULT_SETTINGS
from tests.engine.maps import arrays_of, make_map, maps, simple_graph

STEP_BY_STEP = replace(DEFAULT_SETTINGS.searching, exhaustive_sets=0)


def fragmentation(graph: nx.Graph, players: tuple[str, ...]) -> float:
    rest = graph.subgraph(set(graph) - set(players))
    pairs = len(rest) * (len(rest) - 1)
    joined = sum(len(part) * (len(part) - 1) for part in nx.connected_components(rest))
    return 1 - joined / pairs if pairs else 0.0


def nearness(graph: nx.Graph, players: tuple[str, ...]) -> list[float]:
    distances = nx.multi_source_dijkstra_path_length(graph, set(players), weight=None)
    return list(distances.values())


def reach(graph: nx.Graph, players: tuple[str, ...]) -> float:
    return sum(distance <= 2 for distance in nearness(graph, players))


def distance_reach(graph: nx.Graph, players: tuple[str, ...]) -> float:
    return sum(1 / max(distance, 1) for distance in nearness(graph, players)) / len(graph)


PROBLEMS = (
    (find_separators, fragmentation),
    (find_reachers, reach),
    (find_nearest, distance_reach),
)


@given(maps(most_actors=7), st.integers(1, 3))
def test_the_best_set_is_found(network, count):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    for find, worth in PROBLEMS:
        found = find(arrays, count)
        assert found.exact
        players = tuple(arrays.actors[i] for i in found.players)
        assert len(players) == min(count, len(graph))
        if not graph:
            assert found.value == 0
            continue
        assert found.value == pytest.approx(worth(graph, players))
        sets = combinations(graph, len(players))
        assert found.value == pytest.approx(max(worth(graph, chosen) for chosen in sets))


@given(maps(most_actors=7), st.integers(1, 3))
def test_sets_built_up_are_worth_what_they_say(network, count):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    for find, worth in PROBLEMS:
        found = find(arrays, count, searching=STEP_BY_STEP)
        players = tuple(arrays.actors[i] for i in found.players)
        assert len(set(players)) == min(count, len(graph))
        assert list(found.players) == sorted(found.players)
        if graph:
            assert found.value == pytest.approx(worth(graph, players))
            assert found.value <= find(arrays, count).value + 1e-9
            # what is added up step by step from covers is at least 1 - 1/e of the best
            # (Nemhauser, Wolsey & Fisher 1978)
            if find is not find_separators:
                assert found.value >= 0.63 * find(arrays, count).value


def test_exchanging_mends_a_bad_beginning():
    # the middle m joins three stars and is the best single separator; the best three are their
    # hubs: 12 of 13 left alone or in threes with m
    arrays = arrays_of(make_map("m-a m-b m-c a-a1 a-a2 a-a3 b-b1 b-b2 b-b3 c-c1 c-c2 c-c3"))
    found = find_separators(arrays, 3, searching=STEP_BY_STEP)
    assert [arrays.actors[i] for i in found.players] == ["a", "b", "c"]
    assert (found.value, found.exact) == (1, False)


def test_of_equal_sets_that_with_most_ties_counts():
    # whoever leaves a ring of four with one diagonal, the rest holds together: a and c have three
    arrays = arrays_of(make_map("a-b b-c c-d d-a a-c", alone=""))
    assert find_separators(arrays, 1).players == (0,)
    ring = arrays_of(make_map("d-b b-c c-a a-d b-a"))
    assert [ring.actors[i] for i in find_separators(ring, 1).players] == ["a"]


def test_large_maps_have_few_candidates():
    # the two hubs have most partners: with cells for two candidates they are the only ones
    arrays = arrays_of(make_map("p-a p-b p-c p-q q-d q-e q-f", alone="z"))
    searching = replace(DEFAULT_SETTINGS.searching, reach_cells=2 * arrays.size)
    found = find_reachers(arrays, 2, searching=searching)
    assert [arrays.actors[i] for i in found.players] == ["p", "q"]
    assert (found.value, found.exact) == (8, False)


@pytest.mark.slow
def test_dense_maps_are_not_searched_exhaustively():
    # 19,600 sets of three: few enough in a ring, but in a clique each of 1,225 rounds goes through
    # 1,225 ties
    for graph, exact in ((nx.cycle_graph(50), True), (nx.complete_graph(50), False)):
        arrays = to_arrays(nx.MultiGraph(nx.relabel_nodes(graph, "{:02}".format)))
        found = find_separators(arrays, 3)
        assert found.exact == exact
    assert found.value == 0.0
