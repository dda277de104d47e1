"""Brokers between fields of hand-made maps."""

from netmap.analyses.brokers import find_brokers
from tests.engine.maps import arrays_of, make_map

FIELDS = {"f": "a b", "g": "c d e", "h": "k"}


def test_the_sole_way_between_two_fields():
    # x stands between a, b (f) and c, d (g): four pairs; with k (h) it makes a-k, b-k, c-k and d-k.
    # a-b lies within f, c-d within g.
    network = make_map("x-a x-b x-c x-d x-k", fields=FIELDS)
    (broker,) = find_brokers(arrays_of(network))
    assert broker.subjects == ("x",)
    assert broker.field is None
    assert dict(broker.measures) == {
        "pairs": 8,
        "fields": 3,
        # all 10 ways between its five partners, of 6*5/2 = 15 between six others (e is alone)
        "betweenness_normalised": 10 / 15,
        "first_field": "f",
        "second_field": "g",
    }
    assert len(broker.links) == 5


def test_pairs_with_a_second_way_do_not_count():
    # y joins a and c too: only a-d, b-c, b-d remain with x; y has none of its own
    network = make_map("x-a x-b x-c x-d y-a y-c", fields=FIELDS)
    found = find_brokers(arrays_of(network))
    assert [(f.subjects, f.measure("pairs")) for f in found] == [(("x",), 3)]


def test_pairs_that_work_together_or_share_a_field_do_not_count():
    # a-c work together, b is in g as well: a-d, and b-c, b-d share g. One pair is too few.
    network = make_map("x-a x-b x-c x-d a-c", fields={"f": "a b", "g": "b c d"})
    assert find_brokers(arrays_of(network)) == ()


def test_actors_without_a_field_are_of_no_other_field():
    network = make_map("x-a x-b x-p x-q", fields={"f": "a b"})
    assert find_brokers(arrays_of(network)) == ()


def test_equal_ones_are_ordered_by_betweenness():
    # x: a with c, d and e. y: b-c, b-k and c-k. Three each, so betweenness decides: without x the
    # seven others fall into 1, 1, 1 and 4, so 21 - 6 = 15 ways run through it; without y into 1,
    # 1 and 5: 21 - 10 = 11.
    network = make_map("x-a x-c x-d x-e y-b y-c y-k", fields=FIELDS)
    found = find_brokers(arrays_of(network))
    assert [(f.subjects[0], f.measure("pairs")) for f in found] == [("x", 3), ("y", 3)]
