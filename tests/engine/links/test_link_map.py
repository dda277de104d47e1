"""What link prediction may look at."""

import numpy as np

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.links.link_map import take_link_map
from netmap.graph import build_graph
from netmap.model import Attendance, Meeting, Network
from tests.engine.link_maps import links_of
from tests.engine.maps import make_map


def test_ties_and_weights():
    links = links_of(make_map("a-b*2 b-c*3 b-c*1", alone="d"))
    assert links.ties.toarray().tolist() == [[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    assert links.closeness.toarray()[1].tolist() == [2, 0, 4, 0]
    assert links.degree.tolist() == [1, 2, 1, 0]


def test_a_hidden_tie_is_gone():
    links = links_of(make_map("a-b b-c a-c"))
    kept = links.without(np.array([False, True, False]))
    assert kept.degree.tolist() == [1, 2, 1]
    assert kept.closeness.toarray()[0, 2] == 0
    assert links.degree.tolist() == [2, 2, 2]


def test_fields_of_cooperations_do_not_give_them_away():
    """A – B is in the field f, which neither says of itself: hidden, it must not show."""
    links = links_of(make_map("a-b:f b-c", fields={"g": "b c"}))
    assert links.fields.toarray().tolist() == [[0, 0], [1, 0], [1, 0]]


def test_of_a_field_only_its_meetings_count():
    base = make_map("a-b:f", fields={"f": "a b"})
    network = Network.of(
        actors=base.actors,
        cooperations=base.cooperations,
        action_fields=base.action_fields,
        meetings=[Meeting(id="t1", name="T1", field="f"), Meeting(id="t2", name="T2")],
        attendances=[Attendance(actor="a", meeting="t1"), Attendance(actor="b", meeting="t2")],
    )
    whole = to_arrays(build_graph(network))
    assert take_link_map(network, whole).meetings.toarray().tolist() == [[1, 0], [0, 1]]
    assert take_link_map(network, whole.slice("f")).meetings.toarray().tolist() == [[1], [0]]


def test_unknown_types_are_no_type():
    links = links_of(make_map("a-b", types={"Amt": "a"}))
    assert links.type_of[1] == -1
    assert links.type_of[0] >= 0


def test_numbers_and_ends_of_pairs():
    links = links_of(make_map("a-b b-c"))
    numbers = links.number(np.array([2, 0]), np.array([1, 2]))
    low, high = links.ends(numbers)
    assert (low.tolist(), high.tolist()) == ([1, 0], [2, 2])


def test_blocks_cover_all_actors_once(monkeypatch):
    monkeypatch.setattr("netmap.engine.links.link_map.BLOCK", 5)
    links = links_of(make_map("a-b b-c c-d d-e"))
    blocks = list(links.blocks(np.arange(5)))
    assert len(blocks) > 1
    assert np.concatenate(blocks).tolist() == [0, 1, 2, 3, 4]
