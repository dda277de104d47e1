"""Absent actor types of hand-made maps."""

from netmap.analyses.coverage import find_absent_types
from tests.engine.maps import arrays_of, make_map

TYPES = {"Schule": "s t", "Verein": "v w o", "Kammer": "k"}


def found(ties, **options):
    return find_absent_types(arrays_of(make_map(ties, types=TYPES, **options)))


def test_types_that_nobody_represents():
    # f has both schools and the chamber, g the clubs; the chamber occurs once only
    absent = found("v-w w-s w-t", fields={"f": "s t k", "g": "v w o"})
    assert [(a.field, a.measure("type"), a.measure("known")) for a in absent] == [
        ("f", "Verein", 3),
        ("g", "Schule", 2),
    ]
    # w has three partners, v one, o none
    assert absent[0].subjects == ("w", "v", "o")
    assert absent[0].score == 3


def test_a_cooperation_in_the_field_is_presence_too():
    absent = found("v-s:g", fields={"f": "v w o", "g": ""})
    assert [(a.field, a.measure("type")) for a in absent] == [("f", "Schule")]


def test_the_office_counts_as_present_but_not_as_one_to_expect():
    # o is the only club in f; besides it there are two clubs
    absent = found("", fields={"f": "s t o", "g": "s v"}, office={"o"})
    assert absent == ()
    absent = found("", fields={"f": "s t", "g": "s v"}, office={"o"})
    assert [(a.field, a.measure("known"), a.subjects) for a in absent] == [("f", 2, ("v", "w"))]


def test_an_empty_field_lacks_no_type_and_an_unknown_type_is_none():
    assert found("", fields={"f": "s v", "g": ""}) == ()
    network = make_map("", alone="a b", fields={"f": "s"}, types={"Schule": "s"})
    assert find_absent_types(arrays_of(network)) == ()
