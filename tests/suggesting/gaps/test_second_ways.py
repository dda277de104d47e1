"""Second ways beside single points."""

from netmap.suggesting.gaps.second_ways import find_second_ways
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import pairs_of, search_of


def test_a_second_way_round_an_actor():
    # m joins two triangles; a second way must not lead through m
    network = make_map("a-b b-m a-m m-x x-y y-m", fields={"f": "b y"})
    gaps = list(find_second_ways(search_of(network, pairs_per_gap=1)))
    assert [gap.reason.kind for gap in gaps] == ["only_actor"]
    assert set(pairs_of(gaps)[0]) == {"b", "y"}
    assert dict(gaps[0].reason.measures) == {"cut_off": 2, "through_id": "m"}


def test_a_second_way_beside_a_cooperation_has_other_ends():
    # two triangles, joined by c-x alone
    network = make_map("a-b b-c a-c c-x x-y y-z x-z")
    beside = [g for g in find_second_ways(search_of(network)) if g.reason.kind == "only_tie"]
    assert len(beside) == 2
    assert not {"c", "x"} & {actor for pair in pairs_of(beside) for actor in pair}
    assert dict(beside[0].reason.measures)["cut_off"] == 3


def test_of_several_groups_behind_an_actor_the_largest_is_joined():
    # without m: the pair p-q, the single s, and the rest a-b-c-d
    network = make_map("m-p p-q m-q m-s m-a a-b b-c c-d d-m")
    gaps = [g for g in find_second_ways(search_of(network)) if g.reason.kind == "only_actor"]
    assert {g.source for g in gaps} <= {"p", "q"}
    assert gaps


def test_nothing_hangs_on_anybody_in_a_ring():
    assert list(find_second_ways(search_of(make_map("a-b b-c c-d d-a")))) == []
