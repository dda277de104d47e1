"""Which words mean a person for certain: those that mean nobody and nothing else."""

import pytest

from netmap.editing.edit import Add
from netmap.model import Actor, ContactPerson
from netmap.records import Kind
from netmap.store import Reason


@pytest.fixture
def office(store):
    attributes = (("Zentrale", "0351 55 010"), ("Mail", "info@amt.example"))
    store.apply(Add(value=Actor(id="amt", name="Amt", attributes=attributes)), who="Amt")
    return store


def add(store, **said):
    store.apply(Add(value=ContactPerson(actor="amt", **said)), who="Amt")
    return next(one for one in store.records(Kind.CONTACT) if one.value.name == said["name"])


def words_of(store, **said):
    words = store.erasure.words_for([add(store, **said).id])
    return words, {one.forms[0]: one.likely for one in words.offered}


def test_a_short_number_may_be_a_year(office):
    words, offered = words_of(office, name="Jürgen Neu", phone="App. 2024; App. 12")
    assert words.certain == ("Jürgen Neu", "Neu Jürgen")
    assert (offered["2024"], words.short) == (False, ("12",))
    office.apply(Add(value=Actor(id="b", name="Bad", note="Haushalt 2024/2025")), who="Amt")
    (person,) = office.records(Kind.CONTACT)
    office.erase(persons=[person.id], who="Datenschutz")
    assert office.network().actor_by_id["b"].note == "Haushalt 2024/2025"


@pytest.mark.parametrize("others", ["actor", "contact"])
def test_what_others_have_too_is_only_offered(office, others):
    phone, email = "+49 351 55010", "INFO@amt.example"
    if others == "contact":
        phone, email = "0351 7654321", "post@amt.example"
        add(office, name="Petra Alt", phone="0351/7654321", email="post@amt.example")
    words, offered = words_of(office, name="Jürgen Neu", phone=phone, email=email)
    assert words.certain == ("Jürgen Neu", "Neu Jürgen")
    assert (offered[phone], offered[email]) == (False, False)


def test_a_name_that_two_people_have_is_only_offered(office):
    add(office, name="Jürgen Müller", email="a@b.example")
    words, offered = words_of(office, name="Müller, Jürgen", email="c@d.example")
    assert words.certain == ("c@d.example",)
    assert offered["Müller, Jürgen"] is False


def test_an_address_is_found_without_what_was_added_to_it(office):
    words, offered = words_of(office, name="Jürgen Neu", email="pilz+netz@web.example")
    assert "pilz+netz@web.example" in words.certain
    assert offered["pilz@web.example"] is True


def test_offices_and_particles(office):
    words, _ = words_of(office, name="Bürgermeister Jürgen Müller")
    assert "Jürgen Müller" in words.certain
    words, offered = words_of(office, name="Jo von der Heide")
    assert {"Jo v. d. Heide", "Heide Jo von der"} <= set(words.certain)
    forms = {one.forms for one in words.offered}
    assert ("von der Heide", "v. d. Heide") in forms
    assert offered["Heide"] is False
    _, offered = words_of(office, name="Amtsrat Karl Hut")
    assert offered["Karl Hut"] is True


def test_the_names_of_others_stay_in_all_their_forms(office):
    for name in ("Petra Müller", "Eva Müller-Schmidt", "Jana Müller"):
        add(office, name=name)
    person = add(office, name="Jürgen Müller")
    note = (
        "Petra Müller; Müller, Petra; P. Müller; Müller, P.; Müller-Schmidt; "
        "E. Müller-Schmidt; Müller, Jürgen; Frau Müller"
    )
    office.apply(Add(value=Actor(id="b", name="Bad", note=note)), who="Amt")
    office.erase(persons=[person.id], words=["Müller"], who="Datenschutz")
    assert office.network().actor_by_id["b"].note == (
        "Petra Müller; Müller, Petra; P. Müller; Müller, P.; Müller-Schmidt; "
        "E. Müller-Schmidt; […]; Frau […]"
    )


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_words_that_were_not_chosen_stay_in_backups_too(office):
    person = add(office, name="Jürgen Neu", phone="0351 7654321")
    office.apply(Add(value=Actor(id="b", name="Bad", note="0351/7654321")), who="Amt")
    office.backups.make(Reason.OPEN)
    add(office, name="Petra Alt", phone="0351 7654321")
    office.erase(persons=[person.id], who="Datenschutz")
    (backup,) = office.backups.all()
    assert b"0351/7654321" in backup.path.read_bytes()
    assert b"Neu" not in backup.path.read_bytes()
