"""Columns that a list has of its own."""

import dataclasses

import pytest

from netmap.model import Actor, Cooperation
from netmap.records.own_columns import (
    held_in,
    list_own_columns,
    own_column,
    own_text,
    own_values,
    with_held,
)
from netmap.settings import DEFAULT_SETTINGS, Settings


def actors(*said):
    """Actors that say something in columns of their own."""
    return [
        Actor(id=f"a{number}", name=f"A{number}", attributes=tuple(pairs.items()))
        for number, pairs in enumerate(said)
    ]


def settings(**thresholds) -> Settings:
    changed = dataclasses.replace(DEFAULT_SETTINGS.thresholds, **thresholds)
    return dataclasses.replace(DEFAULT_SETTINGS, thresholds=changed)


def test_values_are_counted_and_the_most_frequent_comes_first():
    (column,) = list_own_columns(
        actors({"Träger": "Kreis"}, {"Träger": "Stadt"}, {}, {"Träger": "Stadt"})
    )
    assert column.heading == "Träger"
    assert column.records == 3
    assert column.values == (("Stadt", 2), ("Kreis", 1))
    assert column.sorts


def test_columns_stand_as_in_the_list_whoever_says_something_there():
    found = list_own_columns(actors({"B": "1", "C": "1"}, {"A": "1", "B": "1"}))
    assert [column.heading for column in found] == ["A", "B", "C"]


def test_cooperations_have_columns_of_their_own_too():
    tie = Cooperation(id="1", source="a", target="b", attributes=(("Seit", "2019"),))
    assert [column.heading for column in list_own_columns([tie])] == ["Seit"]


def test_what_is_about_persons_is_no_column():
    said = {"Ansprechpartner": "Frau Muster", "Telefon 2": "0 23 72", "Träger": "Stadt"}
    assert [column.heading for column in list_own_columns(actors(said))] == ["Träger"]


def test_several_values_stand_with_semicolons_or_in_repeated_columns():
    actor = Actor(id="a", name="A", attributes=(("Ziel", "Kinder; Eltern"), ("Ziel", "Eltern")))
    assert own_text(actor, "Ziel") == "Kinder; Eltern; Eltern"
    assert own_values(actor, "Ziel") == ("Kinder", "Eltern")
    assert list_own_columns([actor])[0].values == (("Eltern", 1), ("Kinder", 1))


@pytest.mark.parametrize(
    ("said", "sorts"),
    [
        (["Stadt", "Stadt", "Kreis"], True),
        (["ja", "ja", ""], True),  # apart from those who say nothing
        (["ja", "ja", "ja"], False),  # all the same
        (["a.example", "b.example", "c.example"], False),  # each another
        (["x" * 61, "x" * 61, "y"], False),  # remarks
    ],
)
def test_few_short_values_tell_records_apart(said, sorts):
    (column,) = list_own_columns(actors(*({"Spalte": text} if text else {} for text in said)))
    assert column.sorts is sorts


def test_how_many_values_are_few_is_a_setting():
    said = actors({"S": "1"}, {"S": "1"}, {"S": "2"}, {"S": "2"})
    assert list_own_columns(said, settings=settings(own_values=2))[0].sorts
    assert not list_own_columns(said, settings=settings(own_values=1))[0].sorts
    assert not list_own_columns(said, settings=settings(own_values_share=0.4))[0].sorts


def test_a_record_is_read_and_changed_by_column():
    (actor,) = actors({"Träger": "Stadt", "Telefon": "0 23 72"})
    assert held_in(actor, "name") == "A0"
    assert held_in(actor, own_column("Träger").name) == "Stadt"
    assert held_in(actor, own_column("Quartier").name) == ""
    changed = with_held(actor, {"name": "B", own_column("Träger").name: "Kreis"})
    assert changed == dataclasses.replace(
        actor, name="B", attributes=(("Träger", "Kreis"), ("Telefon", "0 23 72"))
    )
    assert with_held(actor, {own_column("Träger").name: ""}).attributes == actor.attributes[1:]
    assert with_held(actor, {own_column("Träger").name: "Stadt"}) == actor


def test_what_stood_in_two_columns_stands_in_one_once_it_is_changed():
    actor = Actor(id="a", name="A", attributes=(("Z", "1"), ("Y", "2"), ("Z", "3")))
    assert with_held(actor, {own_column("Z").name: "1; 3"}) == actor
    assert with_held(actor, {own_column("Z").name: "4"}).attributes == (("Z", "4"), ("Y", "2"))
