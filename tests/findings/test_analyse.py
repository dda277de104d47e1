"""With and without the coordinating office, the order, and the choice of the most important."""

from collections import Counter

import pytest

from netmap.errors import UnknownFieldError
from netmap.findings.analyse import analyse, most_important
from netmap.model import Finding, Standing
from netmap.registry import find_kind, registered
from tests.engine.maps import make_map


def standings(network, kind, field=None):
    """Standing of each finding of a kind, by its first subject."""
    return {
        finding.subjects[0]: finding.standing
        for finding in analyse(network)
        if finding.kind == kind and finding.field == field
    }


# The office works with everybody, a with b, c and d, e with nobody else.
WITH_OFFICE = make_map(
    "office-a office-b office-c office-d office-e a-b a-c a-d", alone="z", office={"office"}
)


def test_what_holds_without_the_office_says_so_with_its_numbers():
    # hubs: office 5 partners, a 4; average 16/7. Without the office a has 3, average 6/6.
    assert standings(WITH_OFFICE, "hub") == {
        "office": Standing.ONLY_WITH,
        "a": Standing.BOTH,
    }
    hub = next(f for f in analyse(WITH_OFFICE) if f.kind == "hub" and f.subjects == ("a",))
    assert (hub.measure("degree"), dict(hub.measures_without)["degree"]) == (4, 3)


def test_what_the_office_hides_is_told():
    # z is alone anyway, e only if the office is left out
    assert standings(WITH_OFFICE, "isolated") == {
        "z": Standing.BOTH,
        "e": Standing.ONLY_WITHOUT,
    }


def test_what_the_office_makes_is_told():
    # without the office nobody cuts off two: it alone holds a-b and c-d together
    network = make_map("office-a office-b office-c office-d a-b c-d", office={"office"})
    assert standings(network, "cut_point") == {"office": Standing.ONLY_WITH}


def test_a_missing_link_is_the_same_with_another_introducer():
    # with the office a and b share it, x and y; it is never the introducer if others can be
    network = make_map(
        "a-office:f b-office:f a-x:f*1 b-x:f*1 a-y:f*3 b-y:f*3 x-y:f x-office:f y-office:f",
        office={"office"},
    )
    (link,) = (f for f in analyse(network) if f.kind == "missing_link")
    assert link.standing is Standing.BOTH
    assert (link.measure("partners"), dict(link.measures_without)["partners"]) == (3, 2)
    assert link.measure("introducer_id") == "y"
    assert link.without({"office"}).links == (("a", "x"), ("a", "y"), ("b", "x"), ("b", "y"))


def test_a_map_without_office_says_nothing_about_it():
    findings = analyse(make_map("a-b a-c a-d"))
    assert {finding.standing for finding in findings} == {Standing.NO_COORDINATOR}
    assert all(finding.measures_without == () for finding in findings)


def test_one_field_has_the_findings_it_has_in_the_whole():
    network = make_map(
        "a-b:f a-c:f a-d:f e-f:g b-e", alone="z", fields={"f": "z", "g": "a"}, office={"d"}
    )
    everything = analyse(network)
    for field in ("f", "g"):
        expected = tuple(finding for finding in everything if finding.field == field)
        assert analyse(network, field=f"Feld {field}") == expected
    with pytest.raises(UnknownFieldError):
        analyse(network, field="x")


def test_no_two_kinds_have_the_same_rank():
    ranks = [kind.rank for entry in registered() for kind in entry.kinds]
    assert len(set(ranks)) == len(ranks)


def test_findings_are_ordered_by_kind_then_place_then_score():
    network = make_map(
        "a-b:f a-c:f a-d:f a-e:f x-y:g x-z:g x-w:g x-a", alone="q", fields={"g": "q", "f": ""}
    )
    findings = analyse(network)
    kinds = [finding.kind for finding in findings]
    assert kinds == sorted(kinds, key=lambda kind: find_kind(kind).rank)
    hubs = [(finding.field, finding.subjects[0]) for finding in findings if finding.kind == "hub"]
    # a has five partners, x four; the map's owner names g first
    assert hubs == [(None, "a"), (None, "x"), ("g", "x"), ("f", "a")]
    assert findings == analyse(network)


def finding(kind, subject, *, score=0.0, field=None, standing=Standing.NO_COORDINATOR):
    return Finding(
        analysis="t", kind=kind, subjects=(subject,), score=score, field=field, standing=standing
    )


def test_the_most_important_are_varied():
    findings = [
        finding("hub", "a", score=3),
        finding("hub", "b", score=2),
        finding("cut_point", "c", score=1),
        finding("unasked", "d"),
        finding("later", "e"),
    ]
    # best of each kind by importance, kinds nobody ranked last, then the second hub
    order = [f.subjects[0] for f in most_important(findings, count=5)]
    assert order == ["c", "a", "d", "e", "b"]
    assert most_important(findings, count=2) == most_important(findings, count=5)[:2]
    assert most_important([], count=3) == ()


def test_the_best_of_a_kind_does_not_rest_on_the_office_and_concerns_all():
    findings = [
        finding("hub", "with", score=9, standing=Standing.ONLY_WITH),
        finding("hub", "field", score=8, field="f", standing=Standing.BOTH),
        finding("hub", "whole", score=7, standing=Standing.BOTH),
    ]
    order = [f.subjects[0] for f in most_important(findings, count=3)]
    assert order == ["whole", "field", "with"]


def test_the_same_main_actor_waits():
    findings = [finding("cut_point", "a"), finding("bridge", "a"), finding("hub", "b")]
    assert [f.kind for f in most_important(findings, count=3)] == ["cut_point", "hub", "bridge"]


def test_ids_name_the_statement_not_its_numbers():
    before, after = (
        Finding(
            analysis="t",
            kind="missing_link",
            subjects=pair,
            links=links,
            proposed=(("a", "b"),),
            measures=(("partners", number), ("introducer_id", name), ("first_field", name)),
        )
        for pair, links, number, name in (
            (("a", "b"), (("a", "x"),), 3, "x"),
            (("b", "a"), (("a", "y"),), 4, "y"),
        )
    )
    assert before.id == after.id
    types = Counter(
        Finding(analysis="t", kind="absent_type", subjects=(s,), measures=(("type", t),)).id
        for s, t in (("a", "Schule"), ("b", "Schule"), ("a", "Verein"))
    )
    assert sorted(types.values()) == [1, 2]
