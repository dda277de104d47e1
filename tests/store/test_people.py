"""Whom a map knows, and by which words texts may mean them."""

import pytest

from netmap.model import Actor, ContactPerson
from netmap.records import Kind
from netmap.services.edit import Add, Change, Delete
from netmap.store.people import _parts


@pytest.fixture
def office(store):
    store.apply(Add(value=Actor(id="amt", name="Amt")), who="Amt")
    return store


def add(store, **said):
    store.apply(Add(value=ContactPerson(actor="amt", **said)), who="Amt")
    return next(one for one in store.records(Kind.CONTACT) if one.value.name == said["name"])


def offered(words):
    return {one.forms[0]: one.likely for one in words.offered}


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Jürgen Müller", ("Jürgen", "Müller")),
        ("Müller, Jürgen", ("Jürgen", "Müller")),
        ("Prof. Dr. Anna-Maria von der Heide (Büro)", ("Anna-Maria", "von der Heide")),
        ("Dipl.-Ing. Hans Peter Groß-Müller", ("Hans Peter", "Groß-Müller")),
        ("Frau Müller", ("", "Müller")),
        ("Dr.Müller", ("", "Müller")),
        ("0351 1234567", ("", "")),
        ("leitung@kita.example", ("", "")),
        ("", ("", "")),
    ],
)
def test_given_name_and_surname(name, parts):
    assert _parts(name) == parts


def test_words_that_mean_nobody_else_and_words_that_may(office):
    person = add(
        office,
        name="Dr. Jürgen Müller",
        email="mueller-amt@amt.example, info@amt.example",
        phone="+49 351 1234567, 0171 / 765 43 21",
    )
    words = office.erasure.words_for([person.id])
    assert words.certain == (
        "Dr. Jürgen Müller",
        "Jürgen Müller",
        "Müller Jürgen",
        "mueller-amt@amt.example",
        "info@amt.example",
        "+49 351 1234567",
        "0171 / 765 43 21",
    )
    assert offered(words) == {
        "J. Müller": True,
        "Müller": True,
        "Jürgen": False,
        "mueller-amt": True,
        "info": False,
        "1234567": True,
        "765 43 21": True,
    }


def test_what_somebody_else_is_called_too_is_no_proof(office):
    person = add(office, name="Jürgen Müller")
    petra = add(office, name="Petra Müller")
    assert offered(office.erasure.words_for([person.id])) == {
        "J. Müller": True,
        "Müller": False,
        "Jürgen": False,
    }
    add(office, name="Jana Müller")
    assert not offered(office.erasure.words_for([person.id]))["J. Müller"]
    assert offered(office.erasure.words_for([petra.id]))["P. Müller"]


def test_all_names_that_somebody_had(office):
    person = add(office, name="Erika Muster")
    value = ContactPerson(actor="amt", name="Erika Beispiel-Groß")
    office.apply(Change(version=person.version, value=value), who="Amt")
    words = office.erasure.words_for([person.id])
    assert {"Erika Muster", "Erika Beispiel-Groß"} <= set(words.certain)
    assert {"Muster", "Beispiel-Groß", "Beispiel", "Groß"} <= set(offered(words))


def test_a_surname_alone_may_be_anybody(office):
    person = add(office, name="Müller")
    words = office.erasure.words_for([person.id])
    assert (words.certain, offered(words)) == ((), {"Müller": True})


def test_people_of_the_map_and_of_its_log(office):
    gone = add(office, name="Erika Muster")
    add(office, name="Jürgen Müller")
    office.apply(Delete(version=gone.version), who="Amt")
    add(office, name="Muster, Erika")
    known = [(one.name, one.actor, one.present) for one in office.erasure.people()]
    assert known == [
        ("Erika Muster", "Amt", False),
        ("Jürgen Müller", "Amt", True),
        ("Muster, Erika", "Amt", True),
    ]
    same = office.erasure.namesakes([gone.id])
    assert [one.name for one in same] == ["Muster, Erika"]
    assert [one.name for one in office.erasure.namesakes((), ["ERIKA MUSTER"])] == [
        "Erika Muster",
        "Muster, Erika",
    ]
