"""Ids, names and what people mean by them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.readers.rows.names import Names, slug
from netmap.settings import DEFAULT_SETTINGS, Limits


@pytest.fixture
def names():
    names = Names(DEFAULT_SETTINGS)
    names.add("KI", "Kommunales Integrationszentrum")
    names.add("2", "Kita Süd")
    names.add("3", "KITA  SÜD")
    names.add("4", "2")
    return names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Größe & Übergang", "groesse-uebergang"),
        ("Gro\u0308\u00dfe", "groesse"),
        ("01067", "01067"),
        ("мечеть", "мечеть"),
        ("مسجد", "مسجد"),
        ("-", ""),
    ],
)
def test_readable_ids(name, expected):
    assert slug(name) == expected


@given(st.text())
def test_ids_are_stable_and_free_of_blanks(name):
    assert slug(slug(name)) == slug(name)
    assert not set(slug(name)) & set(" \t\n/\\'\"<>&")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KI", "KI"),
        ("ki", "KI"),
        ("kommunales  INTEGRATIONSZENTRUM", "KI"),
        ("2", "2"),
        ("Kita Süd", None),
        ("Kita Nord", None),
    ],
)
def test_id_first_then_name_then_id_in_another_spelling(names, text, found):
    assert names.find(text) == found


def test_a_name_that_several_have(names):
    assert names.is_ambiguous("kita süd")
    assert not names.is_ambiguous("KI")
    assert not names.is_ambiguous("Kita Nord")


def test_what_is_learned_later_is_found(names):
    assert names.find("Kita Nord") is None
    names.add("5", "Kita Nord")
    assert names.find("Kita Nord") == "5"


def test_new_ids_never_collide():
    names = Names(DEFAULT_SETTINGS)
    assert names.reserve("kita-2")
    assert not names.reserve("kita-2")
    assert [names.make_id("Kita", "actor") for _ in range(3)] == ["kita", "kita-3", "kita-4"]
    assert names.make_id("a" * 100, "actor") == "a" * 60
    assert [names.make_id("–", "actor") for _ in range(2)] == ["actor", "actor-2"]


def test_suggestions_are_close_and_bounded(names):
    assert names.suggest("Komunales Integrationszentrum") == "Kommunales Integrationszentrum"
    assert names.suggest("Feuerwehr") == ""
    few = Names(replace(DEFAULT_SETTINGS, limits=Limits(name_comparisons=1)))
    few.add("a", "Kita Regenbogen")
    assert [few.suggest("Kita Regenbogn") for _ in range(2)] == ["Kita Regenbogen", ""]


def test_long_names_count_for_as_many_comparisons_as_they_take():
    limits = Limits(name_comparisons=8, compared_characters=10)
    names = Names(replace(DEFAULT_SETTINGS, limits=limits))
    names.add("a", "x" * 20)
    assert [bool(names.suggest("x" * 19 + "y")) for _ in range(4)] == [True] * 2 + [False] * 2


def test_another_name_finds_its_owner_unless_it_is_somebodys_name():
    names = Names(DEFAULT_SETTINGS)
    names.add("a", "Arbeiterwohlfahrt")
    names.add("t", "Tafel")
    names.add_other("a", "AWO")
    names.add_other("a", "Tafel")
    assert (names.find("awo"), names.find("Tafel")) == ("a", "t")


def test_another_name_of_two_finds_neither():
    names = Names(DEFAULT_SETTINGS)
    for one in ("a", "b"):
        names.add(one, one)
        names.add_other(one, "DRK")
    assert names.find("DRK") is None
    assert names.is_ambiguous("DRK")
