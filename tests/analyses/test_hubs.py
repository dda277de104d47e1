"""Hubs of hand-made maps."""

from netmap.analyses.hubs import find_hubs
from tests.engine.maps import arrays_of, make_map


def test_the_middle_of_a_star_with_its_numbers():
    # h works with a, b, c, d; a with b as well. Ten ends of five ties over six actors (f alone):
    # average 10/6. All ways between a, b, c, d run through h but a-b: 5 of the 5*4/2 = 10 pairs
    # of others.
    (hub,) = find_hubs(arrays_of(make_map("h-a h-b h-c h-d a-b", alone="f")))
    assert hub.subjects == ("h",)
    assert hub.links == (("h", "a"), ("h", "b"), ("h", "c"), ("h", "d"))
    assert dict(hub.measures) == {
        "degree": 4,
        "others": 5,
        "share": 0.8,
        "average": 10 / 6,
        "rank": 1,
        "betweenness_normalised": 0.5,
        "pieces": 3,  # a with b, c, d
    }
    assert hub.score == 0.8


def test_each_field_has_its_own():
    network = make_map("a-b:f a-c:f a-d:f x-a:g x-b:g x-c:g", fields={"f": "", "g": ""})
    assert [hub.subjects for hub in find_hubs(arrays_of(network, "f"))] == [("a",)]
    assert [hub.field for hub in find_hubs(arrays_of(network, "g"))] == ["g"]


def test_where_all_have_equally_many_nobody_is_a_hub():
    assert find_hubs(arrays_of(make_map("a-b a-c a-d b-c b-d c-d"))) == ()


def test_equal_ones_share_a_rank_and_are_ordered_by_betweenness():
    # x lies on the ways p-q and those of p and q to y, r and s: 7; y likewise: by id
    hubs = find_hubs(arrays_of(make_map("x-y x-p x-q y-r y-s")))
    assert [(hub.subjects[0], hub.measure("rank")) for hub in hubs] == [("x", 1), ("y", 1)]
    # the same with a for y; r-s no longer needs a: 6, so x comes first though a is before it by id
    hubs = find_hubs(arrays_of(make_map("x-a x-p x-q a-r a-s r-s")))
    assert [hub.subjects[0] for hub in hubs] == ["x", "a"]


def test_thresholds():
    arrays = arrays_of(make_map("a-b a-c a-d x-b x-c x-d y-b y-c y-d a-x a-y"))
    # a has five partners, x and y four, b, c and d three; the average is 22/6
    assert [hub.subjects for hub in find_hubs(arrays, most=5, least_degree=5)] == [("a",)]
