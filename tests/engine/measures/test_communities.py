"""Densely connected groups: known ones are found, equal seeds find equal ones."""

import random
from dataclasses import replace

import networkx as nx
import numpy as np
from hypothesis import given

from netmap.engine.measures.communities import communities
from netmap.engine.measures.groups import modularity
from netmap.graph import build_graph
from netmap.settings import DEFAULT_SETTINGS
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


def test_the_largest_group_comes_first():
    # a pair, two actors alone, and a clique of four: numbered by size, then by the first actor
    arrays = arrays_of(make_map("b-c d-e d-f d-g e-f e-g f-g", alone="a z"))
    assert communities(arrays).tolist() == [2, 1, 1, 0, 0, 0, 0, 3]


def test_zacharys_club_is_divided_as_well_as_can_be():
    # 0.4197896 is the largest modularity of this network (Brandes et al. 2008: 0.4198)
    graph = nx.relabel_nodes(nx.karate_club_graph(), str)
    arrays = arrays_of(make_map(" ".join(f"{a}-{b}" for a, b in graph.edges)))
    assert round(modularity(arrays, communities(arrays)), 4) == 0.4198


def test_equal_seeds_give_equal_groups_and_leave_chance_alone():
    graph = nx.relabel_nodes(nx.gnm_random_graph(60, 150, seed=3), str)
    ties = " ".join(f"{a}-{b}" for a, b in graph.edges)
    before = random.getstate()
    first, second = (communities(arrays_of(make_map(ties))) for _ in range(2))
    assert random.getstate() == before
    assert np.array_equal(first, second)
    once = replace(DEFAULT_SETTINGS.searching, starts=1)
    arrays = arrays_of(make_map(ties))
    single = communities(arrays, searching=once)
    assert modularity(arrays, single) <= modularity(arrays, first)


@given(maps())
def test_groups_hold_together_and_beat_the_parts(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    group_of = communities(arrays)
    assert sorted(set(group_of.tolist())) == list(range(len(set(group_of.tolist()))))
    sizes = np.bincount(group_of, minlength=1).tolist()
    assert sizes == sorted(sizes, reverse=True)
    for number in set(group_of.tolist()):
        members = [arrays.actors[i] for i in np.flatnonzero(group_of == number)]
        assert nx.is_connected(graph.subgraph(members))
    if graph.edges:
        whole = nx.community.modularity(graph, list(nx.connected_components(graph)), weight=None)
        assert modularity(arrays, group_of) >= whole - 1e-12
