"""Ties round an overloaded office."""

from netmap.suggesting.gaps.relief import find_relief
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import pairs_of, search_of

STAR = "o-a o-b o-c o-d"


def test_pairs_that_only_the_office_joins_and_that_share_a_field():
    # c-d have x in common as well; a-b share a field; a-c and others share none
    network = make_map(f"{STAR} c-x d-x", fields={"f": "a b", "g": "c d"}, office=["o"])
    gaps = list(find_relief(search_of(network)))
    assert pairs_of(gaps) == [("a", "b")]
    measures = dict(gaps[0].reason.measures)
    # of the 10 pairs of others all but cx, dx and cd (two ways, half each) pass o: 7.5
    assert measures["load"] == 0.75
    assert measures["office_id"] == "o"


def test_nobody_is_named_too_often():
    network = make_map(STAR, fields={"f": "a b c d"}, office=["o"])
    pairs = pairs_of(find_relief(search_of(network, relief_per_actor=1)))
    assert len(pairs) == 2
    assert len({actor for pair in pairs for actor in pair}) == 4


def test_planned_pairs_are_left_out():
    network = make_map(f"{STAR} a-b?planned", fields={"f": "a b"}, office=["o"])
    assert list(find_relief(search_of(network))) == []


def test_an_office_with_little_load_needs_no_relief():
    network = make_map(STAR, fields={"f": "a b"}, office=["o"])
    assert list(find_relief(search_of(network, least_load=1.1))) == []
    assert list(find_relief(search_of(make_map(STAR, fields={"f": "a b"})))) == []
