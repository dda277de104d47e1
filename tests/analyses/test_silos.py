"""Silos of hand-made maps."""

from itertools import combinations

import pytest

from netmap.analyses.silos import find_silos
from tests.engine.maps import arrays_of, make_map


def all_pairs(actors):
    return " ".join(f"{a}-{b}" for a, b in combinations(actors, 2))


CLUBS, OTHERS = "abcde", "pqrstuv"
# ten ties among the clubs, one of them to p; the others in a ring
APART = f"{all_pairs(CLUBS)} a-p p-q q-r r-s s-t t-u u-v v-p"


def test_a_type_that_works_with_itself_only():
    network = make_map(APART, types={"Verein": " ".join(CLUBS), "Amt": "p q r", "Kita": "s t u v"})
    (silo,) = find_silos(arrays_of(network))
    # it is a densely connected group as well, which is not told twice
    assert silo.kind == "type_silo"
    assert silo.subjects == ("a", "b", "c", "d", "e")
    assert silo.links == (("a", "p"),)
    assert dict(silo.measures) == {
        "type": "Verein",
        "size": 5,
        "cooperations": 11,
        "outside": 1,
        "outside_share": pytest.approx(1 / 11),
    }
    assert silo.score == pytest.approx(10 / 11)


def test_a_group_of_several_types():
    network = make_map(APART, types={"Verein": "a b p q", "Amt": "c d e r s t u v"})
    (silo,) = find_silos(arrays_of(network))
    assert (silo.kind, silo.subjects) == ("group_silo", ("a", "b", "c", "d", "e"))
    assert silo.measure("outside") == 1


def test_two_ties_to_others_are_enough_to_be_open():
    # 2 of 12 lead out: more than a tenth
    network = make_map(f"{APART} b-r", types={"Verein": " ".join(CLUBS)})
    assert find_silos(arrays_of(network)) == ()


def test_parallel_cooperations_count_once():
    network = make_map(f"{APART} p-a a-p", types={"Verein": " ".join(CLUBS)})
    assert find_silos(arrays_of(network))[0].measure("outside") == 1


def test_actors_alone_are_no_silo_and_no_part_of_one():
    # three of five clubs have ties: too few
    network = make_map("a-b b-c a-c p-q q-r r-p", alone="d e", types={"Verein": "a b c d e"})
    assert find_silos(arrays_of(network)) == ()
    network = make_map(APART, alone="z", types={"Verein": "a b c d e z"})
    assert "z" not in find_silos(arrays_of(network))[0].subjects


def test_more_than_half_of_all_are_no_silo():
    network = make_map(all_pairs("abcde"), alone="p q r", types={"Verein": "a b c d e"})
    assert find_silos(arrays_of(network)) == ()


def test_a_type_of_pairs_is_not_held_together():
    # four schools, two pairs: nobody else works with them, but they are no group
    network = make_map("a-b c-d p-q q-r r-s s-p", types={"Schule": "a b c d"})
    assert [silo.kind for silo in find_silos(arrays_of(network))] == ["group_silo"]
