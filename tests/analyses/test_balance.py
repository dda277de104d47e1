"""Small, thin and closed fields of hand-made maps."""

from itertools import combinations

import pytest

from netmap.analyses.balance import find_unbalanced_fields
from tests.engine.maps import arrays_of, make_map


def found(ties, **fields):
    arrays = arrays_of(make_map(ties, fields=fields))
    return {(f.kind, f.field): f for f in find_unbalanced_fields(arrays)}


def all_pairs(actors, field):
    return " ".join(f"{a}-{b}:{field}" for a, b in combinations(actors, 2))


def test_a_field_with_half_the_actors_of_the_others():
    # f has 8 actors, g 6, h 3: h is measured at (8 + 6) / 2 = 7, g at 5.5, f at 4.5 (too few to
    # judge)
    (small,) = found("", f="a b c d e j k l", g="m n o p q r", h="x y z").values()
    assert (small.kind, small.field) == ("small_field", "h")
    assert dict(small.measures) == {"size": 3, "expected": 7}
    assert small.score == pytest.approx(1 - 3 / 7)


def test_a_field_whose_actors_hardly_work_with_each_other():
    # f: six actors, all 15 pairs, 2.5 an actor. g: eight actors, so 20 are expected; it has two,
    # one of them twice. f is measured at g's 2/8 an actor: 1.5, too few to judge.
    ties = all_pairs("abcdef", "f") + " k-l:g k-l:g m-n:g"
    (thin,) = found(ties, f="", g="k l m n o p q r").values()
    assert (thin.kind, thin.field) == ("thin_field", "g")
    assert dict(thin.measures) == {"size": 8, "cooperations": 2, "expected": 20}
    assert thin.score == pytest.approx(0.9)


def test_no_more_is_expected_than_there_are_pairs():
    # f as above; g has four actors and could have 6 at most, not 10. Of f's six actors four are
    # more than half, so g is not small.
    ties = all_pairs("abcdef", "f") + " k-l:g"
    thin = found(ties, f="", g="k l m n")["thin_field", "g"]
    assert thin.measure("expected") == 6


def test_a_field_that_keeps_to_itself():
    # Twelve actors, four in each of f, g, h. f: all 6 pairs, none outside. g and h: two pairs
    # each, and all 16 pairs between them.
    # At random, of a field's ties 4*8 / (4*8 + 6) = 32/38 lead out: f 6*32/38, g and h 18*32/38.
    # Observed over random in g and h: 32 / (36*32/38) = 38/36. Expected for f: 6*32/38*38/36
    # = 16/3, observed 0.
    ties = all_pairs("abcd", "f") + " k-l:g m-n:g p-q:h r-s:h "
    ties += " ".join(f"{g}-{h}" for g in "klmn" for h in "pqrs")
    closed = found(ties, f="", g="", h="")["closed_field", "f"]
    assert closed.measure("cooperations") == 6
    assert closed.measure("outside") == 0
    assert closed.measure("expected") == pytest.approx(16 / 3)
    assert closed.score == 1


def test_a_single_field_has_nothing_to_be_measured_at():
    assert found(all_pairs("abcdef", "f"), f="x y z u v w") == {}
