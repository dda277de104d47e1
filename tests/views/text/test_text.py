"""Sentences of findings."""

from datetime import date

import pytest

from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Finding, Network, Standing
from netmap.views.text.text import list_of, tell

DE, EN = texts_for(Language.DE), texts_for(Language.EN)

NETWORK = Network.of(
    actors=[
        Actor(id="1", name="Kita Regenbogen e. V."),
        Actor(id="2", name="{ $actor } <b>"),
        Actor(id="3", name="Amt", coordinator=True, surveyed_on=date(2021, 1, 1)),
        *(Actor(id=letter, name=letter.upper()) for letter in "pqrst"),
    ],
    action_fields=[ActionField(id="f", name="Arbeit"), ActionField(id="g", name="Sprache")],
)


def hub(actor, **options):
    measures = {
        "degree": 1200,
        "others": 4800,
        "share": 0.25,
        "average": 2.5,
        "rank": 1,
        "betweenness_normalised": 0.125,
        "pieces": 3,
    }
    return Finding(
        analysis="hubs", kind="hub", subjects=(actor,), measures=tuple(measures.items()), **options
    )


def missing_link(*partners, introducer="p", unasked=0):
    return Finding(
        analysis="missing_links",
        kind="missing_link",
        field="f",
        subjects=("1", "2"),
        proposed=(("1", "2"),),
        links=tuple((end, partner) for end in ("1", "2") for partner in partners),
        measures=(
            ("partners", len(partners)),
            ("unasked", unasked),
            ("introducer_id", introducer),
        ),
    )


def test_names_places_and_numbers_as_the_language_writes_them():
    german, english = tell(hub("1", field="f"), NETWORK, DE), tell(hub("1"), NETWORK, EN)
    assert german.title == "Schlüsselakteur im Handlungsfeld „Arbeit“: Kita Regenbogen e. V."
    assert "1.200 der 4.800" in german.summary
    assert "sind es 2,5. Ohne diesen Akteur zerfällt das Netz um ihn in 3 Teile." in german.summary
    assert english.title == "Key actor in the whole network: Kita Regenbogen e. V."
    assert "1,200 of the 4,800" in english.summary
    assert "the average is 2.5" in english.summary


def test_a_measure_that_refers_to_an_actor_is_told_by_name():
    telling = tell(missing_link("p", "q", introducer="q"), NETWORK, DE)
    assert telling.action == "Bitten Sie Q, die beiden miteinander bekannt zu machen."
    assert "2 gemeinsame Partner (P und Q)" in telling.summary


def test_a_measure_that_refers_to_a_field_is_told_by_name():
    broker = Finding(
        analysis="brokers",
        kind="broker",
        subjects=("1",),
        measures=(("pairs", 2), ("fields", 2), ("first_field", "f"), ("second_field", "g")),
    )
    assert "„Arbeit“ und „Sprache“" in tell(broker, NETWORK, DE).summary


def test_long_lists_count_the_rest():
    assert list_of(["A", "B", "C"], DE) == "A, B und C"
    assert list_of([], DE) == ""
    assert list_of(["A", "B", "C", "D"], DE, most=2) == "A, B und 2 weitere"
    assert list_of(["A", "B", "C", "D"], EN, most=2) == "A, B, and 2 more"
    assert list_of(["A", "B", "C"], DE, most=2) == "A, B und C", "a single one is named"
    finding = missing_link("p", "q", "r", "s", "t")
    assert "(P, Q, R und 2 weitere)" in tell(finding, NETWORK, DE).summary
    assert list_of(["P", "Q", "R", "S", "T"], DE, most=1) == "P und 4 weitere"


def test_users_text_stays_literal():
    assert "{ $actor } <b>" in tell(hub("2"), NETWORK, DE).title


@pytest.mark.parametrize(("unasked", "word"), [(1, "einer Seite"), (2, "beiden Seiten")])
def test_where_somebody_was_not_asked_no_tie_is_claimed(unasked, word):
    telling = tell(missing_link("p", "q", unasked=unasked), NETWORK, DE)
    assert word in telling.summary
    assert "arbeiten aber nicht zusammen" not in telling.summary
    assert telling.action.startswith("Fragen Sie nach")


def test_the_office_gets_another_piece_of_advice():
    assert "Binden Sie Kita" in tell(hub("1"), NETWORK, DE).action
    office = tell(hub("3"), NETWORK, DE).action
    assert "Binden Sie" not in office
    assert "bei Ihnen" in office


def test_what_holds_both_ways_is_told_without_the_office_too():
    numbers = dict(hub("1").measures) | {"degree": 7, "others": 9}
    telling = tell(
        hub("1", standing=Standing.BOTH, measures_without=tuple(numbers.items())), NETWORK, DE
    )
    assert "1.200 der 4.800" in telling.summary
    assert "7 der 9" in telling.without
    assert tell(hub("1", standing=Standing.ONLY_WITH), NETWORK, DE).without == ""


def test_without_the_office_it_is_no_partner():
    finding = missing_link("3", "p", "q")
    without = (("partners", 2), ("unasked", 0), ("introducer_id", "p"))
    telling = tell(
        Finding(
            analysis=finding.analysis,
            kind=finding.kind,
            field=finding.field,
            subjects=finding.subjects,
            links=finding.links,
            measures=finding.measures,
            measures_without=without,
            standing=Standing.BOTH,
        ),
        NETWORK,
        DE,
    )
    assert "3 gemeinsame Partner (Amt, P und Q)" in telling.summary
    assert "2 gemeinsame Partner (P und Q)" in telling.without


def test_the_definition_comes_along():
    assert "Freeman 1979" in tell(hub("1"), NETWORK, EN).help
