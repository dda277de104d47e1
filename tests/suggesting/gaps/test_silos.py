"""Groups and fields apart, and who would join them."""

from netmap.suggesting.gaps.silos import find_field_bridges, find_silo_bridges
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import pairs_of, search_of

CLIQUE = "a-b a-c a-d b-c b-d c-d"
RING = "p-q q-r r-s s-t t-u u-p"


def test_the_pair_that_would_open_a_silo():
    # a and p share a field; a-d are all of one type and closed, p-u a ring of another one
    network = make_map(
        f"{CLIQUE} {RING}", fields={"f": "a p"}, types={"x": "a b c d", "y": "p q r s t u"}
    )
    gaps = list(find_silo_bridges(search_of(network, pairs_per_gap=1)))
    assert ("a", "p") in pairs_of(gaps)
    silo = next(gap for gap in gaps if gap.reason.kind == "type_silo" and gap.source == "a")
    measures = dict(silo.reason.measures)
    # 6 tied pairs, none outside; of 4·6 + 6 possible pairs 24 lead out: 6 · 24 / 30 = 4.8
    assert (measures["type"], measures["outside"]) == ("x", 0)
    assert measures["expected"] == 4.8
    assert silo.fields == ("f",)


def test_second_choices_have_other_actors():
    network = make_map(f"{CLIQUE} {RING}", types={"x": "a b c d"})
    pairs = pairs_of(find_silo_bridges(search_of(network, pairs_per_gap=2)))
    assert len({actor for pair in pairs[:2] for actor in pair}) == 4


def test_a_silo_that_the_office_hides_is_found_without_it():
    # o works with all: without o the clique is apart from the ring
    office = " ".join(f"o-{actor}" for actor in "abcdpqrstu")
    network = make_map(f"{CLIQUE} {RING} {office}", types={"x": "a b c d"}, office=["o"])
    gaps = list(find_silo_bridges(search_of(network)))
    assert {gap.finding.standing for gap in gaps if gap.reason.kind == "type_silo"} == {
        "only_without"
    }
    assert "o" not in {actor for pair in pairs_of(gaps) for actor in pair}


def test_fields_that_work_too_little_with_each_other():
    # two cliques of six, one a field, joined by one tie: of 12·11/2 = 66 possible pairs 36 lie
    # between the fields, of 31 ties 31 · 36 / 66 = 16.9 are expected there
    one = " ".join(f"a{i}-a{j}" for i in range(6) for j in range(i))
    other = " ".join(f"b{i}-b{j}" for i in range(6) for j in range(i))
    fields = {
        "f": " ".join(f"a{i}" for i in range(6)),
        "g": " ".join(f"b{i}" for i in range(6)),
    }
    network = make_map(f"{one} {other} a0-b0", fields=fields)
    gaps = list(find_field_bridges(search_of(network)))
    # a0 and b0 are the best tied, but work with each other
    assert pairs_of(gaps) == [("a0", "b1"), ("a1", "b0")]
    measures = dict(gaps[0].reason.measures)
    assert (measures["first_field"], measures["second_field"]) == ("f", "g")
    assert measures["observed"] == 1
    assert round(float(measures["expected"]), 1) == 16.9
    assert gaps[0].fields == ("f", "g")


def test_who_joins_two_fields_does_it_for_both_even_with_a_third_in_common():
    one = " ".join(f"a{i}-a{j}" for i in range(6) for j in range(i))
    other = " ".join(f"b{i}-b{j}" for i in range(6) for j in range(i))
    first, second = (" ".join(f"{name}{i}" for i in range(6)) for name in "ab")
    network = make_map(f"{one} {other}", fields={"e": "a0 b0", "f": first, "g": second})
    (gap, *_) = find_field_bridges(search_of(network))
    assert (gap.source, gap.target) == ("a0", "b0")
    assert gap.fields == ("f", "g")


def test_fields_that_work_with_each_other_are_none():
    network = make_map("a-x b-y a-y b-x", fields={"f": "a b", "g": "x y"})
    assert list(find_field_bridges(search_of(network))) == []
