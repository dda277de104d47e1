"""Pairs of fields that work little or much with each other, in hand-made maps."""

from itertools import combinations, product

import pytest

from netmap.analyses.field_relations import find_field_relations
from tests.engine.maps import arrays_of, make_map

CLIQUES = " ".join(f"{x}-{y}" for clique in ("abcde", "fghij") for x, y in combinations(clique, 2))


def found(ties, *, alone="", office=(), limits=(), **fields):
    arrays = arrays_of(make_map(ties, alone=alone, office=office, fields=fields))
    return find_field_relations(arrays, **dict(limits))


def test_fields_apart_with_who_is_active_in_both():
    # 22 ties among 12 actors: a third of the 66 pairs. 7 actors in f and 7 in g, 2 of them in
    # both: 7 · 7 pairs, less the 2 of an actor with itself, less the one that fits both ways.
    (apart,) = found(f"{CLIQUES} a-o b-m", office="o", f="a b c d e o m", g="f g h i j o m")
    assert (apart.kind, apart.field, apart.subjects) == ("fields_apart", None, ("m",))
    assert apart.links == (("a", "o"), ("b", "m"))
    assert dict(apart.measures) == {
        "pair": "f g",
        "first_field": "f",
        "second_field": "g",
        "observed": 2,
        "expected": pytest.approx(46 / 3),
        "both": 2,
    }
    assert apart.score == pytest.approx(1 - 2 / (46 / 3))


def test_fields_together():
    # all 36 pairs between f and g work together, of 120 pairs of 16 actors: 36 · 36/120 expected
    ties = " ".join(f"{x}-{y}" for x, y in product("abcdef", "ghijkl"))
    (together,) = found(ties, alone="m n o p", f="a b c d e f", g="g h i j k l")
    assert (together.kind, together.subjects) == ("fields_together", ())
    assert together.measure("observed") == 36
    assert together.measure("expected") == pytest.approx(10.8)
    assert together.score == pytest.approx(36 / 10.8)
    assert len(together.links) == 36


def test_too_few_expected_say_nothing():
    # 25 pairs between the fields, 20 of 45 tied: 11.1 expected, none there
    fields = {"f": "a b c d e", "g": "f g h i j"}
    assert len(found(CLIQUES, **fields)) == 1
    assert found(CLIQUES, limits={"least_expected": 12.0}, **fields) == ()


def test_two_pairs_of_the_same_fields_and_the_widest_gap_first():
    # f and g have 5 actors, h 10 (with all ties inside): 11 more than the others lack
    ties = CLIQUES + " " + " ".join(f"{x}-{y}" for x, y in combinations("klmnopqrst", 2))
    h = " ".join("klmnopqrst")
    relations = found(f"{ties} a-k", f="a b c d e", g="f g h i j", h=h)
    pairs = [relation.measure("pair") for relation in relations]
    assert sorted(pairs) == ["f g", "f h", "g h"]
    assert pairs[-1] == "f h"  # the only pair of fields with a tie
    assert len({relation.id for relation in relations}) == 3
    assert len(found(ties, limits={"most": 1}, f="a b c d e", g="f g h i j", h=h)) == 1


def test_maps_without_fields_or_ties_have_none():
    assert found("") == ()
    assert found(CLIQUES) == ()
    assert found("", f="a b c", g="d e f", h="") == ()
