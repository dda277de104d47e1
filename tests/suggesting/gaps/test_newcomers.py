"""First partners of actors who stand alone."""

from netmap.suggesting.gaps.newcomers import find_first_partners
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import pairs_of, search_of


def test_a_partner_in_the_same_field_who_has_partners_himself():
    # b and c are in the field of z; b has two partners, c one, so b would bring more; a is outside
    network = make_map("a-b b-c", alone="z", fields={"f": "b c z"})
    gaps = list(find_first_partners(search_of(network)))
    assert pairs_of(gaps) == [("z", "b")]
    assert gaps[0].fields == ("f",)
    measures = {"newcomer_id": "z", "partner_id": "b", "partners": 2}
    assert dict(gaps[0].reason.measures) == measures
    assert gaps[0].finding.kind == "isolated"


def test_not_the_office_if_avoidable():
    network = make_map("o-a o-b o-c", alone="z", office=["o"])
    assert pairs_of(find_first_partners(search_of(network))) == [("z", "a")]
    # nobody but the office: the newcomer still needs somebody
    network = make_map("o-p", alone="z", office=["o", "p"])
    assert len(list(find_first_partners(search_of(network)))) == 1


def test_who_was_never_asked_or_has_a_plan_is_no_newcomer():
    network = make_map("a-b y-a?planned", alone="z", unasked=["z"])
    assert list(find_first_partners(search_of(network))) == []


def test_newcomers_are_spread_over_doors():
    # a and b are equally good; the second newcomer is sent to the other one
    network = make_map("a-b", alone="y z")
    assert {gap.target for gap in find_first_partners(search_of(network))} == {"a", "b"}


def test_a_wished_contact_is_the_best_first_partner():
    network = make_map("a-b b-c z-c?wished", fields={"f": "a b z"})
    assert pairs_of(find_first_partners(search_of(network))) == [("z", "c")]


def test_a_single_actor_has_nobody():
    assert list(find_first_partners(search_of(make_map("", alone="a")))) == []
    assert len(list(find_first_partners(search_of(make_map("", alone="a b"))))) == 2
