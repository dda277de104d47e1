"""Suggestions and their test as sentences."""

import dataclasses

import pytest

from netmap.i18n import Language, texts_for
from netmap.model import Meeting
from netmap.model.backtest import Backtest, Estimate, Outcome, Rating, Split
from netmap.model.evidence import Evidence, Method, Verdict
from netmap.model.suggestions import Effect, Suggestion, SuggestionList, SuggestionReason
from netmap.views.text.suggestion_text import tabulate_backtest, tell_backtest, tell_suggestion
from tests.engine.maps import make_map

DE, EN = texts_for(Language.DE), texts_for(Language.EN)
NETWORK = dataclasses.replace(
    make_map("a-x x-b a-y y-b", fields={"f": "a b", "g": "a b"}),
    meetings=(Meeting(id="t", name="Auftakt"),),
)


def suggestion(*reasons, **options):
    return Suggestion(
        list=SuggestionList.UNRECORDED,
        kind="link_prediction",
        source="a",
        target="b",
        reasons=reasons,
        **options,
    )


def reason(kind, *, actors=(), meetings=(), **measures):
    return SuggestionReason(
        kind=kind, measures=tuple(measures.items()), actors=actors, meetings=meetings
    )


@pytest.mark.parametrize(
    ("given", "german", "english"),
    [
        (
            reason("common_partners", count=2, actors=("x", "y")),
            "Beide arbeiten mit denselben 2 Akteuren zusammen: X und Y.",
            "Both work with the same 2 actors: X and Y.",
        ),
        (
            reason("common_partners", count=1, actors=("x",)),
            "Beide arbeiten mit X zusammen.",
            "Both work with X.",
        ),
        (
            reason("partners_of_partners", count=1),
            "Ein Partner des einen arbeitet mit einem Partner des anderen zusammen.",
            "A partner of one works with a partner of the other.",
        ),
        (
            reason("shared_fields", count=2, shared0_field="f", shared1_field="g"),
            "Beide sind in denselben 2 Handlungsfeldern aktiv: Feld f und Feld g.",
            "Both are active in the same 2 fields: Feld f and Feld g.",
        ),
        (
            reason("type_pair", type="Amt", other_type="Kita", times=2.46),
            "„Amt“ und „Kita“ arbeiten auf dieser Karte 2,5-mal so oft zusammen wie zwei beliebige "
            "Akteure.",
            "“Amt” and “Kita” work together 2.5 times as often on this map as any two actors.",
        ),
        (
            reason("same_type", type="Amt", times=3.0),
            "Akteure des Typs „Amt“ arbeiten auf dieser Karte 3-mal so oft zusammen wie zwei "
            "beliebige Akteure.",
            "Actors of type “Amt” work together 3 times as often on this map as any two actors.",
        ),
        (
            reason("shared_meetings", count=1, meetings=("t",)),
            "Beide waren beim selben Treffen: Auftakt. Das allein ist noch keine Kooperation.",
            "Both were at the same meeting: Auftakt. That alone is no cooperation.",
        ),
    ],
)
def test_reasons(given, german, english):
    assert tell_suggestion(suggestion(given), NETWORK, DE).reasons == (german,)
    assert tell_suggestion(suggestion(given), NETWORK, EN).reasons == (english,)


def test_further_reasons_are_named_once_and_short():
    several = suggestion(
        reason("wish"),
        reason("only_actor", cut_off=2, through_id="x"),
        reason("only_tie", cut_off=2, first_id="x", second_id="b"),
        reason("met", count=1, meetings=("t",)),
    )
    assert tell_suggestion(several, NETWORK, DE).further == (
        "Außerdem: zweiter Weg und gemeinsam anwesend"
    )
    assert tell_suggestion(suggestion(reason("wish")), NETWORK, DE).further == ""


def test_all_fields_are_named():
    both = suggestion(field="f", further_fields=("g",))
    assert tell_suggestion(both, NETWORK, DE).fields == "Handlungsfelder: Feld f, Feld g"
    assert tell_suggestion(suggestion(field="g"), NETWORK, EN).fields == "Action field: Feld g"
    assert tell_suggestion(suggestion(), NETWORK, EN).fields == ""


def test_what_was_said_is_not_made_doubtful_by_what_was_found():
    doubtful = Evidence(method=Method.EXACT, measure="isolated", verdict=Verdict.UNCERTAIN)
    alone = reason("isolated", partners=0, newcomer_id="a", partner_id="b")
    found = dataclasses.replace(alone, evidence=(doubtful,))
    told = tell_suggestion(suggestion(reason("wish"), found), NETWORK, DE)
    assert told.sureness.word == "Ausdrücklich genannt"
    assert tell_suggestion(suggestion(found), NETWORK, DE).sureness.word == "Unsicher"
    assert tell_suggestion(suggestion(reason("met", count=1)), NETWORK, DE).sureness.word == ""


def test_no_tie_is_claimed_where_none_is_recorded():
    told = tell_suggestion(
        suggestion(reason("met", count=1, meetings=("t",)), effect=effect(None)), NETWORK, DE
    )
    assert told.reasons == (
        "Beide waren beim selben Treffen: Auftakt. Eine Kooperation ist nicht eingetragen.",
    )
    assert told.effect.startswith("Auf der Karte führt heute kein Weg")


def test_the_title_may_use_the_first_reason():
    told = dataclasses.replace(
        suggestion(reason("unmet_need", topic="Räume", seeker_id="a", provider_id="b")),
        kind="unmet_need",
    )
    assert tell_suggestion(told, NETWORK, DE).title == "Räume: A sucht, B bietet an"


def effect(distance, before=None, after=None):
    return Effect(
        distance=distance,
        components_before=2,
        components_after=1 if distance is None else 2,
        fragmentation_before=0.5,
        fragmentation_after=0.0,
        load_before=before,
        load_after=after,
    )


def test_effects():
    def told(given, network=NETWORK):
        return tell_suggestion(suggestion(effect=given), network, EN).effect

    assert told(None) == ""
    assert told(effect(1, 0.5, 0.5)).startswith("The two work together already")
    assert told(effect(3)) == "Today there are 3 steps between the two; it would be one."
    assert told(effect(None)).endswith("would have a single connected part instead of 2.")
    assert told(effect(2, 0.5, 0.25)).endswith(
        "25% instead of 50% of the shortest ways between others would lead through the actor that "
        "joins the two today."
    )
    office = make_map("a-x x-b", office="x")
    assert told(effect(2, 0.5, 0.25), office).endswith("through the coordinating office.")
    assert "%" not in told(effect(2, 0.5, 0.50001))


def test_introducer_and_who_was_not_asked():
    told = tell_suggestion(suggestion(introducer="x", unasked=("b",)), NETWORK, DE)
    assert told.introducer.startswith("X arbeitet mit beiden zusammen")
    assert told.unasked.startswith("Noch nicht befragt: B. ")
    both = tell_suggestion(suggestion(unasked=("a", "b")), NETWORK, EN)
    assert both.unasked.startswith("Neither has been asked yet.")
    assert both.introducer == ""
    assert tell_suggestion(suggestion(), NETWORK, EN).unasked == ""


def rating(name, precision, pr_auc):
    def near(value):
        return Estimate(value=value, low=value - 0.05, high=value + 0.05)

    return Rating(
        name=name, auc=0.8, auc_error=0.02, precision=near(precision), pr_auc=near(pr_auc)
    )


def backtest(outcome, split=Split.HIDDEN):
    return Backtest(
        split=split,
        outcome=outcome,
        runs=20,
        ties=12.6,
        pairs=1000.0,
        model=rating("model", 0.2, 0.15),
        baselines=(rating("random", 0.01, 0.01), rating("shared_fields", 0.07, 0.05)),
        singles=(rating("l3", 0.1, 0.1),),
    )


def test_the_test_of_a_list_in_plain_words():
    assert tell_backtest(backtest(Outcome.USABLE), EN) == (
        "Test on this map: 20 times, about 13 recorded cooperations were hidden and then searched "
        "for.",
        "Of as many first suggestions, 20% hit a hidden cooperation on average (90% sure: 15% to "
        "25%).",
        "The simple rules, to compare: guessing 1% and those with most fields in common 7%.",
        "Over the whole ranking (area under the precision–recall curve): 0.15 (0.1 to 0.2), the "
        "best simple rule 0.05.",
        "So the list finds more than any simple rule. A suggestion remains a guess: go and ask.",
    )


def test_why_a_list_is_switched_off():
    *_, verdict = tell_backtest(backtest(Outcome.NOT_BETTER), DE)
    assert verdict == (
        "Sicher besser als die beste einfache Regel (die mit den meisten gemeinsamen "
        "Handlungsfeldern) ist das nicht. Deshalb zeigt netmap hier keine Vorschläge."
    )
    nothing = Backtest(split=Split.HIDDEN, outcome=Outcome.TOO_FEW)
    assert tell_backtest(nothing, DE) == (
        "Für eine Probe hat die Karte zu wenige Kooperationen. Deshalb zeigt netmap hier keine "
        "Vorschläge.",
    )


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("split", list(Split))
@pytest.mark.parametrize("texts", [DE, EN])
def test_every_outcome_can_be_told(outcome, split, texts):
    assert all(tell_backtest(backtest(outcome, split), texts))


@pytest.mark.parametrize("split", list(Split))
def test_a_test_that_could_not_be_made(split):
    (sentence,) = tell_backtest(Backtest(split=split, outcome=Outcome.TOO_FEW), DE)
    assert "zu wenige Kooperationen" in sentence


def test_between_two_states_the_order_is_told_too():
    told = tell_backtest(backtest(Outcome.USABLE, Split.LATER), DE)
    assert told[0].startswith("Probe mit zwei Ständen: 13 Kooperationen sind")
    assert any("AUC 0,8, Standardfehler 0,02" in sentence for sentence in told)


def test_the_table_names_each_ranking_once():
    table = tabulate_backtest(backtest(Outcome.USABLE), EN)
    assert [row[0] for row in table.rows] == ["netmap", "L3", "Guessing", "Shared fields"]
    assert table.rows[0][1:] == (0.8, 0.02, 0.2, 0.15)
    assert len(table.headings) == 5
    assert tabulate_backtest(Backtest(split=Split.LATER, outcome=Outcome.TOO_FEW), EN).rows == ()
