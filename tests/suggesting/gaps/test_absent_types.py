"""Types a field lacks."""

from netmap.suggesting.gaps.absent_types import find_entrants
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import search_of


def test_who_could_come_in_and_through_whom():
    # field g has no school; s works more than t, and x is in g with a partner
    network = make_map(
        "s-a s-b t-a x-y",
        fields={"f": "s t a b", "g": "x y"},
        types={"school": "s t", "firm": "x y", "club": "a b"},
    )
    gaps = [g for g in find_entrants(search_of(network)) if ("type", "school") in g.reason.measures]
    assert [(g.source, g.fields) for g in gaps] == [("s", ("g",))]
    assert gaps[0].target in {"x", "y"}


def test_who_works_with_all_of_the_field_already_need_only_be_asked():
    network = make_map(
        "s-x t-x", fields={"f": "s t", "g": "x"}, types={"school": "s t", "firm": "x"}
    )
    gaps = list(find_entrants(search_of(network)))
    assert [(g.source, g.target, g.fields) for g in gaps] == [("s", None, ("g",))]
    # two schools are known, one actor is in the field; without a partner nothing is added to it
    assert gaps[0].strength == gaps[0].finding.score / 1


def test_without_fields_no_type_is_absent():
    assert list(find_entrants(search_of(make_map("a-b", types={"x": "a", "y": "b"})))) == []
