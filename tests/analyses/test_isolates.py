"""Standing alone and not having been asked are two things."""

from netmap.analyses.isolates import find_isolates
from tests.engine.maps import arrays_of, make_map


def test_asked_and_not_asked():
    # c was asked, d was not; b was not asked either, but a named it
    network = make_map("a-b", alone="c d", unasked={"b", "d"})
    found = find_isolates(arrays_of(network))
    assert [(f.kind, f.subjects, f.measure("others")) for f in found] == [
        ("isolated", ("c",), 3),
        ("unasked", ("d",), 3),
    ]


def test_alone_in_one_field_only():
    # a works with b on f, and names g as well, where only c and d work together
    network = make_map("a-b:f c-d:g", fields={"f": "", "g": "a"})
    assert find_isolates(arrays_of(network)) == ()
    (alone,) = find_isolates(arrays_of(network, "g"))
    assert (alone.kind, alone.subjects, alone.field) == ("isolated", ("a",), "g")


def test_plans_and_former_cooperations_are_no_cooperation():
    network = make_map("a-b?planned a-c?ended b-d")
    assert [f.subjects for f in find_isolates(arrays_of(network))] == [("a",), ("c",)]


def test_the_office_is_not_invited_by_itself():
    assert find_isolates(arrays_of(make_map("a-b", alone="o", office={"o"}))) == ()


def test_a_single_actor_has_nobody_to_work_with():
    assert find_isolates(arrays_of(make_map("", alone="a"))) == ()
