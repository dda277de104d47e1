"""What tooltips say."""

import dataclasses
from datetime import date

import pytest

from netmap.i18n import Language, texts_for
from netmap.views.text.details import (
    describe_actor,
    describe_cooperation,
    describe_proposal,
    find_unasked,
    name_closeness,
)


def tie(toy, id):
    return next(tie for tie in toy.cooperations if tie.id == id)


def test_an_actor_in_lines(toy, texts):
    actor = dataclasses.replace(toy.actor_by_id["office"], place="Altstadt", note="intern")
    told = describe_actor(actor, toy, texts, fields=("edu",), partners=1, unasked=False)
    assert told.split("\n") == [
        "Koordinierungsstelle",
        "Amt",
        "Bildung",
        "Altstadt",
        "koordinierende Stelle",
        "1 Kooperationspartner",
    ]


def test_an_actor_who_was_not_asked(toy, texts):
    actor = toy.actor_by_id["choir"]
    told = describe_actor(actor, toy, texts, fields=(), partners=0, unasked=True)
    assert told.split("\n") == ["Chor", "hier ohne Kooperation", "noch nicht befragt"]


def test_a_cooperation_in_lines(toy, texts):
    assert describe_cooperation(tie(toy, "s-c"), toy, texts).split("\n") == [
        "Grundschule – Sportverein",
        "Projekt · Enge: locker",
        "Freizeit",
    ]
    assert describe_cooperation(tie(toy, "s-k"), toy, texts).split("\n") == [
        "Grundschule → Sprachcafé",
        "Enge: locker · geplant",
    ]


def test_a_suggestion_says_that_it_is_one(toy, texts):
    told = describe_proposal(("office", "club"), toy, texts)
    assert told == "Koordinierungsstelle – Sportverein\nvorgeschlagen"


@pytest.mark.parametrize(
    ("language", "words"), [("de", ["mittel", "2,5"]), ("en", ["medium", "2.5"])]
)
def test_closeness_is_a_word_or_the_number_of_the_source(language, words):
    texts = texts_for(Language(language))
    assert [name_closeness(weight, texts) for weight in (2.0, 2.5)] == words


def test_nobody_counts_as_unasked_while_nobody_was_asked(toy):
    assert find_unasked(toy) == {"school", "club", "cafe", "choir"}
    actors = tuple(dataclasses.replace(actor, surveyed_on=None) for actor in toy.actors)
    assert find_unasked(dataclasses.replace(toy, actors=actors)) == frozenset()
    asked = tuple(dataclasses.replace(a, surveyed_on=date(2024, 1, 1)) for a in toy.actors)
    assert find_unasked(dataclasses.replace(toy, actors=asked)) == frozenset()
