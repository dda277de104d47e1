"""Whom a map knows, and by which words texts may mean them."""

from contextlib import closing

import pytest
from sqlalchemy import select

from netmap.editing.edit import Add, Change, Delete
from netmap.model import Actor, ContactPerson
from netmap.records import Kind
from netmap.store import Reason, open_store
from netmap.store.erasing.person_names import split_name
from netmap.store.schema import CONTACT_ENTRIES


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
    assert split_name(name) == parts


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
    assert "Erika Beispiel-Groß" in words.certain
    assert {"Beispiel-Groß", "Beispiel", "Groß"} <= set(offered(words))
    assert offered(words)["Erika Muster"] is True
    former = office.erasure.also_meant([person.id])
    assert [(one.name, one.former, likely) for one, likely in former] == [
        ("Erika Muster", True, True)
    ]
    words = office.erasure.words_for([person.id, former[0][0].id])
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
    same = office.erasure.also_meant([gone.id])
    assert [(one.name, likely) for one, likely in same] == [("Muster, Erika", False)]
    same = office.erasure.also_meant((), ["ERIKA MUSTER"])
    assert [(one.name, likely) for one, likely in same] == [
        ("Erika Muster", True),
        ("Muster, Erika", True),
    ]


JUERGEN = {"name": "Jürgen Müller", "email": "j.mueller@amt.example", "phone": "0351 1234567"}


@pytest.mark.parametrize(
    ("entered", "likely"),
    [
        ("j.mueller@amt.example", True),
        ("+49 351 1234567", True),
        ("MUELLER, Jürgen", True),
        ("Müller", False),
        ("J. Müller", False),
    ],
)
def test_whoever_a_word_hits_is_offered(office, entered, likely):
    """Be it by address, number, letter or surname: nobody is overlooked."""
    person = add(office, **JUERGEN)
    (found,) = office.erasure.also_meant((), [entered])
    assert (found[0].id, found[1]) == (person.id, likely)
    office.apply(Delete(version=person.version), who="Amt")
    (found,) = office.erasure.also_meant((), [entered])
    assert (found[0].id, found[0].present, found[1]) == (person.id, False, likely)


def test_one_person_at_two_actors(office):
    person = add(office, **JUERGEN)
    for name in ("J. Müller", "Herr Müller", "Petra Müller"):
        add(office, name=name, email="" if "Petra" in name else JUERGEN["email"])
    add(office, name="Max Frei", email="m.frei@amt.example")
    found = {one.name: likely for one, likely in office.erasure.also_meant([person.id])}
    assert found == {"J. Müller": True, "Herr Müller": True, "Petra Müller": False}


@pytest.mark.slow
def test_the_telephone_of_an_office_proves_nothing(office):
    person = add(office, **JUERGEN)
    add(office, name="Petra Alt", phone="+49 351 1234567")
    add(office, name="J. Müller", phone="0351/1234567")
    found = {one.name: likely for one, likely in office.erasure.also_meant([person.id])}
    assert found == {"Petra Alt": False, "J. Müller": False}


@pytest.fixture
def successor(office):
    """Petra Alt's record, which became Jürgen Neu's; she is named in a note."""
    person = add(office, name="Petra Alt", email="alt@amt.example", role="Leiterin", note="privat")
    value = ContactPerson(actor="amt", name="Jürgen Neu", email="neu@amt.example", note="neu hier")
    office.apply(Change(version=person.version, value=value), who="Amt")
    note = "Petra Alt hat das gegründet, Jürgen Neu führt es, alt@amt.example"
    office.apply(Add(value=Actor(id="bad", name="Bad", note=note)), who="Amt")
    return office


def test_each_name_of_a_record_is_a_person(successor):
    known = {one.name: one for one in successor.erasure.people()}
    assert [known[name].former for name in ("Jürgen Neu", "Petra Alt")] == [False, True]
    assert known["Petra Alt"].record == known["Jürgen Neu"].id
    words = successor.erasure.words_for([known["Jürgen Neu"].id])
    assert words.certain == ("Jürgen Neu", "Neu Jürgen", "neu@amt.example")
    assert offered(words)["Petra Alt"] is False
    assert offered(words)["alt@amt.example"] is False
    (found,) = successor.erasure.also_meant((), ["Petra Alt"])
    assert (found[0].name, found[1]) == ("Petra Alt", True)


def test_the_successor_goes_without_the_predecessor(successor):
    (person,) = successor.records(Kind.CONTACT)
    successor.erase(persons=[person.id], who="Datenschutz")
    left = "Petra Alt hat das gegründet, […] führt es, alt@amt.example"
    assert successor.network().actor_by_id["bad"].note == left
    assert successor.erasure.people() == ()
    successor.check()


def test_the_predecessor_goes_without_the_successor(successor):
    (petra,) = (one for one in successor.erasure.people() if one.former)
    before = successor.records(Kind.CONTACT)
    assert successor.erase(persons=[petra.id], who="Datenschutz").people == 1
    assert successor.records(Kind.CONTACT) == before
    left = "[…] hat das gegründet, Jürgen Neu führt es, […]"
    assert successor.network().actor_by_id["bad"].note == left
    with successor._database.reading() as connection:
        log = repr(connection.execute(select(CONTACT_ENTRIES)).all())
    assert "Jürgen Neu" in log
    for trace in ("Petra", "alt@amt", "Leiterin", "privat"):
        assert trace not in log
    assert [one.name for one in successor.erasure.people()] == ["Jürgen Neu"]
    successor.check()


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_backups_know_who_a_record_was_then(successor):
    """In an older backup the record is Petra's alone: it stays hers, or goes with her."""
    successor.undo(2 + 1, who="Amt")
    successor.backups.make(Reason.OPEN)
    successor.undo(successor.position(), who="Amt")
    juergen = next(one for one in successor.erasure.people() if not one.former)
    successor.erase(persons=[juergen.id], who="Datenschutz")
    (backup,) = successor.backups.all()
    with closing(open_store(backup.path)) as copy:
        assert [one.value.name for one in copy.records(Kind.CONTACT)] == ["Petra Alt"]
        assert "Jürgen" not in repr(copy.network())
        copy.check()
    (erased,) = (one for one in successor.history() if one.erasure)
    assert erased.who == "Datenschutz"
