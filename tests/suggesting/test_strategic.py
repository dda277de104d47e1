"""The list of strategic gaps: merging, order, limits, and what it says of the examples."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given, settings

from netmap.errors import UnknownFieldError
from netmap.model import Actor, Network, Offer, OfferKind
from netmap.model.plans import Aim
from netmap.model.suggestions import SuggestionList
from netmap.opening.open import open_source
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.strategic import suggest_strategic
from netmap.suggesting.what_if import choose_best
from tests.data_examples.test_beispielstadt import NEWCOMERS, SILO, WORK
from tests.engine.maps import make_map, maps

DATA = Path(__file__).parents[2] / "data"
TOP = 12


@pytest.fixture(scope="module")
def beispielstadt():
    return open_source(DATA / "beispielstadt").network


@pytest.fixture(scope="module")
def listed(beispielstadt):
    return suggest_strategic(beispielstadt)


def kinds(suggestion):
    return [reason.kind for reason in suggestion.reasons]


@pytest.mark.slow
def test_the_planted_gaps_are_at_the_top(listed):
    top = listed[:TOP]
    assert any("group_silo" in kinds(s) and len(SILO & {s.source, s.target}) == 1 for s in top)
    newcomers = {actor for s in top for actor in NEWCOMERS & {s.source, s.target}}
    assert newcomers == NEWCOMERS
    need = next(s for s in top if s.pair == ("elternverein", "gs-lindenhof"))
    assert need.kind == "wish"
    assert "unmet_need" in kinds(need)
    through = [
        s
        for s in top
        for reason in s.reasons
        if reason.kind == "only_actor" and ("through_id", "vhs") in reason.measures
    ]
    assert through
    assert all(len(WORK & {s.source, s.target}) == 1 for s in through)
    bridge = [s for s in top if "only_tie" in kinds(s)]
    assert any(len(SILO & {s.source, s.target}) == 1 for s in bridge)


@pytest.mark.slow
def test_what_exists_or_is_planned_is_not_proposed(beispielstadt, listed):
    there = {
        frozenset((tie.source, tie.target))
        for tie in beispielstadt.cooperations
        if tie.status in ("existing", "planned")
    }
    assert not [s for s in listed if frozenset((s.source, s.target)) in there]
    assert "musikschule" not in {s.source for s in listed if s.kind == "isolated"}


def test_every_wish_is_listed_and_no_sort_floods_the_list(beispielstadt, listed):
    wished = {
        frozenset((tie.source, tie.target))
        for tie in beispielstadt.cooperations
        if tie.status == "wished"
    }
    assert wished <= {frozenset((s.source, s.target)) for s in listed}
    for kind in ("unmet_need", "office_load", "absent_type", "met"):
        assert sum(s.kind == kind for s in listed) <= DEFAULT_SETTINGS.gaps.per_reason


@pytest.mark.slow
def test_suggestions_are_complete(beispielstadt, listed):
    assert {s.list for s in listed} == {SuggestionList.STRATEGIC}
    assert [s.score for s in listed] == sorted((s.score for s in listed), reverse=True)
    assert len({s.id for s in listed}) == len(listed)
    for suggestion in listed:
        assert suggestion.effect is not None
        assert suggestion.effect.load_before > 0.4
        assert suggestion.kind == suggestion.reasons[0].kind
    assert suggest_strategic(beispielstadt) == listed


def test_what_joins_two_fields_is_for_both(beispielstadt, listed):
    joining = [s for s in listed if s.kind == "field_silo"]
    assert joining
    for suggestion in joining:
        measures = dict(suggestion.reasons[0].measures)
        assert suggestion.fields == (measures["first_field"], measures["second_field"])
        assert [e.measure for e in suggestion.reasons[0].evidence] == ["field_relation"]
    alone = suggest_strategic(beispielstadt, field="Arbeitsmarkt")
    assert [s.fields for s in alone if s.kind == "field_silo"] == [("arbeit", "vielfalt")]


def test_a_reason_has_the_evidence_of_its_own_finding(listed):
    wish = listed[0]
    assert {r.kind for r in wish.reasons if r.evidence} == {
        "only_actor",
        "only_tie",
        "group_silo",
        "absent_type",
    }
    assert not wish.reasons[0].evidence


def test_a_field_keeps_to_itself(beispielstadt):
    found = suggest_strategic(beispielstadt, field="Arbeitsmarkt")
    assert {s.field for s in found} == {"arbeit"}
    assert {"wish", "unmet_need", "absent_type", "met"} <= {k for s in found for k in kinds(s)}
    with pytest.raises(UnknownFieldError):
        suggest_strategic(beispielstadt, field="Sport")


def test_hemer_has_encounters_only_and_says_that_nobody_was_asked():
    found = suggest_strategic(open_source(DATA / "hemer").network)
    # three that are no office took part in the only meeting whose guests are known
    assert [s.kind for s in found] == ["met"] * 3
    assert all(set(s.unasked) == {s.source, s.target} for s in found)


def test_reasons_for_the_same_two_are_one_suggestion():
    network = dataclasses.replace(
        make_map("a-m m-b a-b?wished", fields={"f": "a b m"}),
        offers=(
            Offer(actor="b", kind=OfferKind.NEED, topic="rooms"),
            Offer(actor="a", kind=OfferKind.OFFER, topic="rooms"),
        ),
    )
    (found,) = suggest_strategic(network)
    assert (found.kind, found.source, found.target) == ("wish", "a", "b")
    assert kinds(found) == ["wish", "unmet_need"]
    # a wish counts 1, a need .9, of which a tenth
    assert found.score == pytest.approx(1.09)
    assert (found.introducer, found.field) == ("m", "f")
    assert found.effect.distance == 2


def test_later_ones_of_a_sort_count_less():
    network = make_map("a-b?wished c-d?wished e-f?wished", unasked="abcdef")
    found = suggest_strategic(network)
    assert [s.score for s in found] == pytest.approx([1.0, 1 / 1.1, 1 / 1.2])
    two = dataclasses.replace(DEFAULT_SETTINGS.gaps, listed=2)
    assert len(suggest_strategic(network, limits=two)) == 2


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(maps())
def test_whatever_the_map_nothing_that_is_under_way_is_proposed(network):
    there = {
        frozenset((tie.source, tie.target))
        for tie in network.cooperations
        if tie.status in ("existing", "planned")
    }
    found = suggest_strategic(network)
    for suggestion in found:
        assert suggestion.source != suggestion.target
        assert frozenset((suggestion.source, suggestion.target)) not in there
    for aim in Aim:
        plan = choose_best(network, found, aim=aim, count=2)
        assert set(plan.chosen) <= set(found)
        assert plan.supposition.before.components >= plan.supposition.after.components


@pytest.mark.parametrize(
    "network",
    [
        Network.of(),
        Network.of(actors=[Actor(id="a", name="A")]),
        make_map("a-b a-c b-c"),
        make_map("o-a", office=["o"]),
        make_map("", alone="a b c", office=["a", "b", "c"]),
        make_map("a-b b-a a-a", unasked=["a", "b"]),
    ],
    ids=["empty", "one actor", "clique", "office", "offices", "pair"],
)
def test_where_nothing_is_missing_nothing_is_said(network):
    assert suggest_strategic(network) == ()
