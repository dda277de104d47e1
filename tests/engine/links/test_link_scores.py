"""Scores of single pairs, by hand and against NetworkX."""

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine.links import link_scores as scores
from netmap.engine.links.link_map import take_link_map
from netmap.engine.links.link_scores import mixing, score_pairs
from netmap.model import Attendance, Meeting, Network
from tests.engine.link_maps import links_of, scores_of
from tests.engine.maps import arrays_of, make_map, maps


def test_by_hand():
    """A – x – b, a – y – b, x – y, y – z: k(x) = 3, k(y) = 4.

    a and b: common x and y; a and z: common y. Ways of three steps a–u–v–z: a–x–y–z alone.
    """
    found = scores_of("a-x x-b a-y y-b x-y y-z", (0, 1), (0, 4))
    assert found[scores.COMMON].tolist() == [2, 1]
    assert found[scores.ALLOCATION] == pytest.approx([1 / 3 + 1 / 4, 1 / 4])
    assert found[scores.ADAMIC_ADAR] == pytest.approx(
        [1 / math.log(3) + 1 / math.log(4), 1 / math.log(4)]
    )
    assert found[scores.JACCARD] == pytest.approx([1, 1 / 2])
    assert found[scores.ATTACHMENT].tolist() == [4, 2]
    assert found[scores.LENGTH_3] == pytest.approx([2 / math.sqrt(12), 1 / math.sqrt(12)])


def test_weights_count_in_one_score_only():
    """X gives 3/4 of what it has to b and 1/4 to a: 1 · 3 / 4. Without weights it is 1/2."""
    light = scores_of("a-x x-b", (0, 1))
    heavy = scores_of("a-x*1 x-b*3", (0, 1))
    assert heavy[scores.CLOSENESS].tolist() == [0.75]
    assert light[scores.CLOSENESS] == light[scores.ALLOCATION] == [0.5]
    for name in (*scores.SINGLE, scores.TYPES):
        assert heavy[name].tolist() == light[name].tolist()


def test_shared_fields_and_meetings():
    """Of the meetings of a and b one had three taking part, which counts 1/2."""
    base = make_map("a-x x-b", fields={"f": "a b", "g": "a b x", "h": "a"})
    network = Network.of(
        actors=base.actors,
        cooperations=base.cooperations,
        action_fields=base.action_fields,
        meetings=[Meeting(id="t", name="T"), Meeting(id="u", name="U")],
        attendances=[
            *(Attendance(actor=actor, meeting="t") for actor in "abx"),
            Attendance(actor="a", meeting="u"),
        ],
    )
    links = take_link_map(network, arrays_of(network))
    found = score_pairs(links, np.array([0]), np.array([1]), smoothing=4.0)
    assert found[scores.FIELDS].tolist() == [2]
    assert found[scores.MEETINGS].tolist() == [0.5]


def test_mixing_of_types():
    """Of 4 actors 2 of 6 pairs are tied: d = 1/3. Of the 4 pairs A – B two are, A – A is not.

    With c = 4, A – B is log((2 + 4/3) / (8/3)) and A – A is log((0 + 4/3) / (6/3)), since within a
    type each pair counts from both sides.
    """
    links = links_of(make_map("a-c b-d", types={"A": "a b", "B": "c d"}))
    table = mixing(links, smoothing=4.0)
    assert table[0, 1] == table[1, 0] == pytest.approx(math.log(10 / 8))
    assert table[0, 0] == pytest.approx(math.log(4 / 6))
    assert table[-1].tolist() == [0, 0, 0]


def test_unknown_types_say_nothing():
    found = scores_of("a-x x-b", (0, 1), types={"A": "a"})
    assert found[scores.TYPES].tolist() == [0]


def test_blocks_do_not_matter(monkeypatch):
    whole = scores_of("a-b b-c c-d d-e a-e b-e", (0, 2), (3, 1), (0, 3))
    monkeypatch.setattr("netmap.engine.links.link_map.BLOCK", 1)
    parts = scores_of("a-b b-c c-d d-e a-e b-e", (0, 2), (3, 1), (0, 3))
    assert all(np.array_equal(whole[name], parts[name]) for name in whole)


@given(maps())
def test_as_networkx_has_them(network):
    arrays = arrays_of(network)
    links = take_link_map(network, arrays)
    graph = nx.Graph()
    graph.add_nodes_from(range(arrays.size))
    graph.add_edges_from(zip(arrays.u.tolist(), arrays.v.tolist(), strict=True))
    pairs = list(nx.non_edges(graph))
    first, second = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    found = score_pairs(links, first, second, smoothing=4.0)
    for name, oracle in (
        (scores.JACCARD, nx.jaccard_coefficient),
        (scores.ADAMIC_ADAR, nx.adamic_adar_index),
        (scores.ALLOCATION, nx.resource_allocation_index),
        (scores.ATTACHMENT, nx.preferential_attachment),
    ):
        assert found[name] == pytest.approx([value for *_, value in oracle(graph, pairs)])
