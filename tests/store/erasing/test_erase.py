"""What is erased is gone: from the map, its history, the bytes of the file and its backups."""

import dataclasses

import psycopg
import pytest
from sqlalchemy import select

from netmap.editing.edit import Add, Change, Delete
from netmap.editing.scenes import PutScenes, Step
from netmap.errors import StoreError
from netmap.model import Actor, Attendance, ContactPerson, Cooperation, Meeting, Offer, OfferKind
from netmap.model.about import About
from netmap.model.scenes import SavedScene, Shows
from netmap.records import Kind
from netmap.store import Reason, Where, open_store
from netmap.store.erasing.people import GAP
from netmap.store.schema import metadata

ERIKA = ContactPerson(
    actor="kita",
    name="Erika Mustermann",
    role="Leitung",
    email="e.mustermann@kita.example",
    phone="02372 / 55 01-23",
    note="ruft gern zurück",
)

WORDS = ["E. Mustermann", ERIKA.phone]
"""What has to be chosen: Max Frei has the same telephone."""


@pytest.fixture
def gossip(store):
    """A map that mentions Erika in every kind of place; step 12 is the last one."""
    for value in (
        Actor(id="", name="Kita"),
        Actor(id="", name="Tagespflege Erika Mustermann", note="Erika Mustermanns Haus"),
        Actor(id="", name="Amt", attributes=(("Kontakt", "ERIKA MUSTERMANN, Tel. 02372-550123"),)),
        Cooperation(
            id="",
            source="kita",
            target="tagespflege-erika-mustermann",
            note="über E.\u00a0Mustermann",
        ),
        Meeting(id="", name="Treffen bei Erika Mustermann"),
        Attendance(actor="tagespflege-erika-mustermann", meeting="treffen-bei-erika-mustermann"),
        Offer(actor="kita", kind=OfferKind.OFFER, topic="Führung mit Erika\u00a0Mustermann"),
        ERIKA,
        ContactPerson(
            actor="amt", name="Max Frei", phone=ERIKA.phone, note="vertritt Erika Mustermann"
        ),
    ):
        store.apply(Add(value=value), who="Amt")
    kita = store.record(Kind.ACTOR, "kita")
    for note in ("frag e.mustermann@kita.example", ""):
        value = dataclasses.replace(kita.value, note=note)
        store.apply(Change(version=kita.version, value=value), who="erika mustermann")
        kita = store.record(Kind.ACTOR, "kita")
    store.name_snapshot("Stand Erika Mustermann", who="Amt")
    person = next(one for one in store.records(Kind.CONTACT) if one.value.name == ERIKA.name)
    store.apply(
        Change(version=person.version, value=dataclasses.replace(ERIKA, role="Chefin")), who="Amt"
    )
    return store


def person_of(store):
    return next(one for one in store.records(Kind.CONTACT) if one.value.name == ERIKA.name)


def everything(store):
    """All that is in the tables, as text."""
    with store._database.reading() as connection:
        tables = [connection.execute(select(table)).all() for table in metadata.sorted_tables]
    return repr(tables).casefold()


def test_a_person_is_gone_from_map_and_history(gossip):
    person = person_of(gossip)
    assert "mustermann" in everything(gossip)
    erased = gossip.erase(persons=[person.id], words=WORDS, who="Datenschutz")
    assert gossip.record(Kind.CONTACT, person.id) is None
    for trace in ("mustermann", "e.muster", "02372-55"):
        assert trace not in everything(gossip)
    # two actors, a cooperation, a meeting, an attendance, an offer, and who stands in for her
    assert erased.records == 7
    assert erased.batch == gossip.history()[0]
    assert (erased.batch.label.key, erased.batch.erasure, erased.batch.who) == (
        "step-erased",
        True,
        "Datenschutz",
    )


def test_what_is_left_still_makes_sense(gossip):
    before = gossip.network()
    gossip.erase(persons=[person_of(gossip).id], words=WORDS, who="Datenschutz")
    gossip.check()
    network = gossip.network()
    assert sorted(actor.name for actor in network.actors) == ["Amt", "Kita", f"Tagespflege {GAP}"]
    care = next(actor for actor in network.actors if GAP in actor.name)
    assert care.note == f"{GAP} Haus"
    assert network.actor_by_id["amt"].attributes == (("Kontakt", f"{GAP}, Tel. {GAP}"),)
    (tie,) = network.cooperations
    assert {tie.source, tie.target} == {"kita", care.id}
    assert network.attendances == (Attendance(actor=care.id, meeting=network.meetings[0].id),)
    assert gossip.record(Kind.ATTENDANCE, f'["{care.id}","{network.meetings[0].id}"]') is not None
    (other,) = (record.value for record in gossip.records(Kind.CONTACT))
    assert other == ContactPerson(
        actor="amt", name="Max Frei", phone=ERIKA.phone, note=f"vertritt {GAP}"
    )
    assert len(gossip.network(4).actors) == len(before.actors)
    assert gossip.snapshots()[0].position == 11


@pytest.mark.slow
def test_everything_but_the_erasure_can_still_be_undone(gossip):
    gossip.erase(persons=[person_of(gossip).id], words=["E. Mustermann"], who="Datenschutz")
    steps = 0
    while (step := gossip.next_undo()) is not None:
        gossip.undo(step.position, who="Amt")
        steps += 1
    # nine things were added and two notes changed; adding and changing Erika left no trace
    assert steps == 10
    assert all(gossip.records(kind) == () for kind in Kind)
    gossip.check()
    with pytest.raises(StoreError) as refused:
        gossip.undo(8, who="Amt")
    assert refused.value.key == "error-undo-erased"


@pytest.mark.slow
def test_other_sessions_forget_too(address, gossip):
    other = open_store(address)
    assert "Erika" in repr(other.network())
    gossip.erase(persons=[person_of(gossip).id], words=["E. Mustermann"], who="Datenschutz")
    assert "Erika" not in repr(other.network())
    assert other.network() == gossip.network()
    other.close()


def test_a_form_from_before_does_not_bring_it_back(gossip):
    seen = gossip.record(Kind.ACTOR, "amt")
    gossip.erase(persons=[person_of(gossip).id], who="Datenschutz")
    with pytest.raises(StoreError) as refused:
        gossip.apply(
            Change(version=seen.version, value=dataclasses.replace(seen.value, place="Süd")),
            who="Amt",
        )
    assert refused.value.key == "error-conflict-changed"


def test_a_person_who_is_only_in_the_history(gossip):
    person = person_of(gossip)
    gossip.apply(Delete(version=person.version), who="Amt")
    gossip.erase(persons=[person.id], words=["E. Mustermann"], who="Datenschutz")
    assert "mustermann" not in everything(gossip)
    gossip.check()


def test_words_without_a_person(gossip):
    erased = gossip.erase(words=["Max Frei", "mit"], who="Datenschutz")
    assert (erased.records, "erika" in everything(gossip)) == (0, True)
    assert [one.value.name for one in gossip.records(Kind.CONTACT)].count("Max Frei") == 1


@pytest.mark.slow
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_no_byte_of_it_is_left_on_the_disk(gossip, file, journal):
    """Neither in the file, nor beside it, nor in the backups, which are still there."""
    gossip.backups.make(Reason.OPEN)
    with gossip._database.maintaining() as connection:
        connection.exec_driver_sql(f"PRAGMA journal_mode={journal}")

    def traces():
        files = [path for path in file.parent.rglob("*") if path.is_file()]
        return [path.name for path in files if b"ustermann" in path.read_bytes()]

    assert len(traces()) == 2
    gossip.erase(persons=[person_of(gossip).id], words=["E. Mustermann"], who="Datenschutz")
    assert traces() == []
    (backup,) = gossip.backups.all()
    assert backup.reason is Reason.OPEN
    assert open_store(backup.path).network() == gossip.network()


@pytest.mark.slow
@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_no_row_of_it_is_left_in_the_files_of_a_server(gossip, address):
    gossip.erase(persons=[person_of(gossip).id], words=["E. Mustermann"], who="Datenschutz")
    with psycopg.connect(address) as connection:
        for table in ("actors", "entries", "contact_entries", "contact_persons", "batches"):
            data = connection.execute(
                "SELECT pg_read_binary_file(pg_relation_filepath(%s))", [table]
            ).fetchone()[0]
            assert b"ustermann" not in bytes(data)


@pytest.mark.slow
def test_no_word_of_the_program_is_taken_for_a_name(store):
    """Names such as Kind, Field or About are also words that records are made of."""
    store.apply(Add(value=About(title="Karte")), who="Amt")
    store.apply(Add(value=Actor(id="a", name="Frau Kind", note="Frau Need, Frau About")), who="Amt")
    store.apply(Add(value=Offer(actor="a", kind=OfferKind.NEED, topic="Raum")), who="Amt")
    scene = SavedScene(id="s", title="Field", shows=Shows.FIELD, view=(("field", "f"),))
    store.apply(PutScenes(scenes=(scene,), seen=(), step=Step.ADOPTED), who="Amt")
    store.erase(words=["Kind", "Need", "Field", "About", "Actor", "Name"], who="Datenschutz")
    store.check()
    assert store.network().title == "Karte"
    assert store.network().actor_by_id["a"].note == f"Frau {GAP}, Frau {GAP}"
    assert [one.value.kind for one in store.records(Kind.OFFER)] == [OfferKind.NEED]
    (kept,) = (one.value for one in store.records(Kind.SCENE))
    assert (kept.title, kept.shows, kept.view) == (GAP, Shows.FIELD, (("field", "f"),))
    assert dict(store.history()[-2].label.params) == {"kind": "actor", "name": f"Frau {GAP}"}


def test_two_states_of_the_same_name_stay_two(store):
    store.apply(Add(value=Actor(id="", name="Amt")), who="Amt")
    for name in ("Stand Müller", "Stand Mueller", f"Stand {GAP} 2"):
        store.name_snapshot(name, who="Amt")
    store.erase(words=["Müller"], who="Datenschutz")
    names = {snapshot.name for snapshot in store.snapshots()}
    assert names == {f"Stand {GAP}", f"Stand {GAP} 2", f"Stand {GAP} 3"}


def test_a_surname_of_two_is_taken_from_one_only(store):
    store.apply(Add(value=Actor(id="a", name="Amt")), who="Amt")
    note = "Jürgen Müller und Petra Müller; Herr Müller kommt, p.mueller@amt.example auch"
    petra = ContactPerson(
        actor="a", name="Petra Müller", email="p.mueller@amt.example", note="Tochter von Hr. Müller"
    )
    juergen = ContactPerson(actor="a", name="Jürgen Müller")
    for value in (Actor(id="b", name="Bad", note=note), petra, juergen):
        store.apply(Add(value=value), who="Amt")
    person = next(one for one in store.records(Kind.CONTACT) if one.value == juergen)
    store.erase(persons=[person.id], words=["Müller"], who="Datenschutz")
    left = f"{GAP} und Petra Müller; Herr {GAP} kommt, p.mueller@amt.example auch"
    assert store.network().actor_by_id["b"].note == left
    (other,) = (one.value for one in store.records(Kind.CONTACT))
    assert other == dataclasses.replace(petra, note=f"Tochter von Hr. {GAP}")
    store.check()


def test_what_is_found_is_what_is_erased(gossip):
    """Every text that the preview shows is changed, and no other one; nothing before it is."""
    person = person_of(gossip)
    words = WORDS
    before = everything(gossip)
    found = gossip.erasure.find_mentions([person.id], words)
    assert everything(gossip) == before
    places = {(one.where, one.kind, one.column) for one, _ in found}
    assert {
        (Where.RECORD, Kind.ACTOR, "attributes"),
        (Where.RECORD, Kind.COOPERATION, "note"),
        (Where.RECORD, Kind.ATTENDANCE, "id"),
        (Where.RECORD, Kind.CONTACT, "note"),
        (Where.HISTORY, Kind.OFFER, "topic"),
        (Where.STEP, None, "who"),
        (Where.STEP, None, "label"),
        (Where.SNAPSHOT, None, "name"),
    } <= places
    assert not any("Chefin" in one.excerpt for one, _ in found)
    excerpts = {one.excerpt for one, _ in found if one.column == "attributes"}
    assert excerpts == {
        "ERIKA MUSTERMANN, Tel. 02372-550123",
    }
    gossip.erase(persons=[person.id], words=words, who="Datenschutz")
    assert gossip.erasure.find_mentions([person.id], [*words, ERIKA.name, ERIKA.phone]) == ()


@pytest.mark.parametrize("how", ["deleted", "with its actor", "restored"])
def test_whoever_left_the_map_can_still_be_erased(gossip, how):
    person = person_of(gossip)
    if how == "with its actor":
        gossip.apply(Delete(version=gossip.record(Kind.ACTOR, "kita").version), who="Amt")
    else:
        gossip.apply(Delete(version=person.version), who="Amt")
    if how == "restored":
        gossip.undo(gossip.position(), who="Amt")
    (known,) = (one for one in gossip.erasure.people() if one.name == ERIKA.name)
    assert (known.id, known.actor, known.present) == (person.id, "Kita", how == "restored")
    erased = gossip.erase(persons=[known.id], words=["E. Mustermann"], who="Datenschutz")
    assert erased.people == 1
    assert "mustermann" not in everything(gossip)
    assert [one.name for one in gossip.erasure.people()] == ["Max Frei"]
    gossip.check()
