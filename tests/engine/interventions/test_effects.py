"""Effects of a tie, against the map with that tie."""

from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given

from netmap.engine.interventions.effects import effects_of, main_office, sample_sources
from netmap.graph import build_graph
from netmap.settings import Gaps
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


def test_a_newcomer_joins():
    # office o with a, b, c; z alone. Apart are 4 of 10 pairs; afterwards none.
    # Of the 6 pairs of others, ab, ac and bc pass o; with a-z also zb and zc
    arrays = arrays_of(make_map("a-o b-o c-o", alone="z", office=["o"]))
    effect = effects_of(arrays, [(0, 4)])[0]
    assert effect.distance is None
    assert (effect.components_before, effect.components_after) == (2, 1)
    assert effect.fragmentation_before == pytest.approx(0.4)
    assert effect.fragmentation_after == pytest.approx(0.0)
    assert effect.load_before == pytest.approx(3 / 6)
    assert effect.load_after == pytest.approx(5 / 6)


def test_without_an_office_the_load_is_that_of_who_joins_the_two():
    # m joins a and b; afterwards a-b work directly. m: 1 of 1 pairs, then 0
    effect = effects_of(arrays_of(make_map("a-m m-b")), [(0, 1)])[0]
    assert (effect.distance, effect.load_before, effect.load_after) == (2, 1.0, 0.0)


def test_of_several_offices_the_one_with_most_partners_counts():
    arrays = arrays_of(make_map("o-a p-a p-b", office=["o", "p"]))
    assert main_office(arrays) == arrays.index["p"]
    assert main_office(arrays_of(make_map("a-b"))) is None


@given(maps())
def test_effects_are_those_of_adding_the_tie(network):
    arrays = arrays_of(network)
    graph = simple_graph(build_graph(network))
    pairs = list(combinations(range(arrays.size), 2))
    total = max(len(pairs), 1)
    office = main_office(arrays)
    for (a, b), effect in zip(pairs, effects_of(arrays, pairs), strict=True):
        one, other = arrays.actors[a], arrays.actors[b]
        more = graph.copy()
        more.add_edge(one, other)
        apart = not nx.has_path(graph, one, other)
        assert effect.distance == (None if apart else nx.shortest_path_length(graph, one, other))
        for found, counted in (
            (graph, (effect.components_before, effect.fragmentation_before)),
            (more, (effect.components_after, effect.fragmentation_after)),
        ):
            parts = list(nx.connected_components(found))
            joined = sum(len(part) * (len(part) - 1) / 2 for part in parts)
            assert counted[0] == len(parts)
            assert counted[1] == pytest.approx(1 - joined / total, abs=1e-12)
        if office is not None:
            name = arrays.actors[office]
            assert effect.load_before == pytest.approx(nx.betweenness_centrality(graph)[name])
            assert effect.load_after == pytest.approx(nx.betweenness_centrality(more)[name])


def test_large_maps_are_counted_from_a_sample_that_is_always_the_same():
    small = Gaps(exact_actors=3, sampled_sources=3)
    arrays = arrays_of(make_map("a-b b-c c-d d-e", office=["c"]))
    chosen = sample_sources(arrays, small).tolist()
    assert len(set(chosen)) == 3
    assert sample_sources(arrays, small).tolist() == chosen
    assert len(sample_sources(arrays)) == 5
    effect = effects_of(arrays, [(0, 4)], gaps=small)[0]
    assert effect.distance == 4
    assert effect.load_before > effect.load_after


def test_no_pairs_no_effects():
    assert effects_of(arrays_of(make_map("a-b")), []) == ()
