"""How each field works with each: observed, expected, chance."""

import pytest

from netmap.findings.field_relations import relate_fields
from netmap.settings import Judging
from tests.analyses.test_field_relations import CLIQUES
from tests.engine.maps import make_map

APART = make_map(CLIQUES, fields={"f": "a b c d e", "g": "f g h i j"})


def test_each_field_with_itself_and_those_after_it():
    relations = relate_fields(APART)
    # 20 of 45 pairs tied: 10 pairs within a field, 25 between
    assert [(r.first, r.second, r.observed, r.verdict) for r in relations] == [
        ("f", "f", 10, "more"),
        ("f", "g", 0, "fewer"),
        ("g", "g", 10, "more"),
    ]
    expected = [relation.expected for relation in relations]
    assert expected == pytest.approx([10 * 4 / 9, 25 * 4 / 9, 10 * 4 / 9])


def test_what_chance_does_often_is_usual():
    # two ties of six actors: that none leads across is no exception
    relations = relate_fields(make_map("a-b d-e", fields={"f": "a b c", "g": "d e f"}))
    assert {relation.verdict for relation in relations} == {"usual"}
    assert all(relation.p_value > 0.05 for relation in relations)


@pytest.mark.parametrize("ties", ["", "a-b a-c b-c"])
def test_without_ties_or_with_all_of_them_it_is_open(ties):
    relations = relate_fields(make_map(ties, fields={"f": "a b", "g": "c"}))
    assert {(relation.verdict, relation.p_value) for relation in relations} == {("open", None)}


def test_too_large_a_map_is_counted_but_not_tested():
    found = relate_fields(APART, limits=Judging(most_steps=10))
    assert [relation.observed for relation in found] == [10, 0, 10]
    assert {relation.verdict for relation in found} == {"open"}


def test_left_out_actors_do_not_count():
    ties = f"{CLIQUES} " + " ".join(f"o-{actor}" for actor in "abcdefghij")
    network = make_map(ties, office="o", fields={"f": "a b c d e o", "g": "f g h i j o"})
    observed = [relation.observed for relation in relate_fields(network, without={"o"})]
    assert observed == [10, 0, 10]
    assert [relation.observed for relation in relate_fields(network)] == [15, 10, 15]


def test_no_fields_no_relations():
    assert relate_fields(make_map(CLIQUES)) == ()
