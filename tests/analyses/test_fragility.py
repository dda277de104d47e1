"""Single points of failure of hand-made maps."""

from netmap.analyses.fragility import find_single_points
from tests.engine.maps import arrays_of, make_map

# two triangles a b c and d e f joined by c-d, and a tail f-g-h
ROW = "a-b b-c c-a c-d d-e e-f f-d f-g g-h"


def test_actors_and_cooperations_with_those_who_lose_the_rest():
    # lost without d: a, b, c; without c: a, b; without f: g, h; without g only h: too few.
    # Bridges: c-d splits 3 and 5, f-g 6 and 2, g-h only 1.
    found = find_single_points(arrays_of(make_map(ROW, alone="z")))
    assert [(f.kind, f.subjects, f.score) for f in found] == [
        ("cut_point", ("d",), 3),
        ("cut_point", ("c",), 2),
        ("cut_point", ("f",), 2),
        ("bridge", ("c", "d"), 3),
        ("bridge", ("f", "g"), 2),
    ]
    by_subject = {f.subjects: f for f in found}
    assert dict(by_subject["d",].measures) == {"cut_off": 3, "others": 8}
    # d's ties to those it alone connects
    assert by_subject["d",].links == (("d", "c"),)
    assert by_subject["c",].links == (("c", "a"), ("c", "b"))
    assert dict(by_subject["c", "d"].measures) == {"cut_off": 3, "rest": 5}
    assert by_subject["c", "d"].links == (("c", "d"),)


def test_a_star_falls_into_single_actors():
    # without h one of a, b, c, d is the largest rest: three lose it
    (point,) = find_single_points(arrays_of(make_map("h-a h-b h-c h-d")))
    assert (point.kind, point.subjects, point.measure("cut_off")) == ("cut_point", ("h",), 3)


def test_a_ring_has_no_weak_point():
    assert find_single_points(arrays_of(make_map("a-b b-c c-d d-a"))) == ()


def test_a_field_may_hang_on_what_the_whole_does_not():
    network = make_map("a-b:f b-c:f c-d:f d-a:g", fields={"f": "", "g": ""})
    assert find_single_points(arrays_of(network)) == ()
    (bridge,) = find_single_points(arrays_of(network, "f"))
    assert (bridge.kind, bridge.subjects, bridge.field) == ("bridge", ("b", "c"), "f")
