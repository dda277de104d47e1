"""What missing answers could change, worked out by hand."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine.inference.non_response import (
    density_of_answers,
    missing_answers,
    share_kept_apart,
    sides_of_actor,
    sides_of_bridge,
)
from netmap.engine.kernels import kernels
from netmap.engine.measures.cuts import cut_off
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph

CHAIN = "a-b b-c c-d d-e"


def kept_apart(network, one, other, *, dated=True, assumed_share=0.0, runs=1):
    arrays = arrays_of(network)
    missing = missing_answers(arrays, dated=dated, assumed_share=assumed_share)
    first, second = (np.array([arrays.index[actor] for actor in side]) for side in (one, other))
    return share_kept_apart(arrays, first, second, missing, runs=runs, seed=1)


def test_who_is_missing():
    arrays = arrays_of(make_map("a-b b-c c-d", unasked="ad"))
    missing = missing_answers(arrays, dated=True, assumed_share=0.3)
    assert (missing.count, missing.share, missing.assumed) == (2, 0.5, False)
    assert missing.unasked.tolist() == [True, False, False, True]


def test_the_assumed_share_is_rounded_up():
    arrays = arrays_of(make_map("a-b b-c c-d", unasked="abcd"))
    missing = missing_answers(arrays, dated=False, assumed_share=0.3)
    assert (missing.count, missing.share, missing.assumed) == (2, 0.3, True)


def test_how_many_of_some_are_missing():
    arrays = arrays_of(make_map("a-b b-c c-d", unasked="ad"))
    some = np.array([0, 1, 2])
    assert missing_answers(arrays, dated=True, assumed_share=0.3).among(some) == 1
    assert missing_answers(arrays, dated=False, assumed_share=0.4).among(some) == 2


def test_nobody_can_be_missing_on_an_empty_map():
    for dated in (True, False):
        missing = missing_answers(arrays_of(make_map("")), dated=dated, assumed_share=0.3)
        assert missing.count == 0
        assert density_of_answers(arrays_of(make_map("")), missing) == 0


def test_density_of_what_could_be_answered():
    # a and e were not asked: 9 of the 10 pairs have an asked end, 4 of them are tied
    arrays = arrays_of(make_map(CHAIN, unasked="ae"))
    missing = missing_answers(arrays, dated=True, assumed_share=0)
    assert density_of_answers(arrays, missing) == pytest.approx(4 / 9)
    # a and b: the tie a-b is told by nobody who was asked
    arrays = arrays_of(make_map(CHAIN, unasked="ab"))
    missing = missing_answers(arrays, dated=True, assumed_share=0)
    assert density_of_answers(arrays, missing) == pytest.approx(3 / 9)


def test_one_pair_nobody_was_asked_about():
    assert kept_apart(make_map(CHAIN, unasked="ae"), "ab", "de") == pytest.approx(5 / 9)


def test_two_pairs_nobody_was_asked_about():
    # a-d and a-e; asked pairs: 10 less the 3 among a, d, e; tied of these: 3 (d-e is told by none)
    network = make_map(CHAIN, unasked="ade")
    assert kept_apart(network, "ab", "de") == pytest.approx((1 - 3 / 7) ** 2)


def test_who_was_asked_has_told_everything():
    assert kept_apart(make_map(CHAIN, unasked="ab"), "ab", "de") == 1.0
    assert kept_apart(make_map(CHAIN), "ab", "de") == 1.0


def test_where_nobody_was_asked_all_pairs_are_open():
    network = make_map(CHAIN, unasked="abcde")
    assert kept_apart(network, "ab", "de") == pytest.approx((1 - 4 / 10) ** 4)


def test_an_assumed_share_is_drawn():
    # 2 of 4 actors are drawn; both ends of the only open pair a-d in 1 of 6 cases; density 3/6
    network = make_map("a-b b-c c-d", unasked="abcd")
    share = kept_apart(network, "a", "d", dated=False, assumed_share=0.5, runs=20_000)
    # standard error .0013
    assert share == pytest.approx(1 - 0.5 / 6, abs=0.005)


@given(maps())
def test_the_sides_of_whoever_is_gone(network):
    arrays = arrays_of(network)
    graph = simple_graph(build_graph(network))
    for actor in range(arrays.size):
        lost, rest = sides_of_actor(arrays, actor)
        own = arrays.actors[actor]
        part = nx.node_connected_component(graph, own) - {own}
        left = graph.subgraph(part)
        pieces = sorted((len(piece) for piece in nx.connected_components(left)), reverse=True)
        assert {arrays.actors[i] for i in (*lost, *rest)} == part
        assert len(rest) == (pieces[0] if pieces else 0)
        assert len(lost) == cut_off(arrays)[actor]


@given(maps())
def test_the_sides_of_a_bridge(network):
    arrays = arrays_of(network)
    graph = simple_graph(build_graph(network))
    for pair in kernels.bridges(arrays).tolist():
        ends = int(arrays.u[pair]), int(arrays.v[pair])
        names = [arrays.actors[end] for end in ends]
        cut = graph.copy()
        cut.remove_edge(*names)
        for side, name in zip(sides_of_bridge(arrays, *ends), names, strict=True):
            found = {arrays.actors[i] for i in side.tolist()}
            assert found == nx.node_connected_component(cut, name)
