"""Wished contacts."""

from netmap.suggesting.gaps.wishes import find_wishes
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import pairs_of, search_of


def test_wishes_that_are_neither_there_nor_planned():
    # a-b exists in another field, c-d is planned as well, e-f is only wished, and closely
    network = make_map("a-b:f a-b:g?wished c-d?planned c-d?wished e-f:g*3?wished g-g?wished")
    gaps = list(find_wishes(search_of(network)))
    assert pairs_of(gaps) == [("e", "f")]
    assert (gaps[0].fields, gaps[0].strength, gaps[0].reason.kind) == (("g",), 3.0, "wish")


def test_a_wish_without_a_field_concerns_those_that_both_share():
    network = make_map("a-b?wished", fields={"f": "a b", "g": "a"})
    assert [gap.fields for gap in find_wishes(search_of(network))] == [("f",)]
