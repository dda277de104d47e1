"""What is erased is gone: from the map, its history, the bytes of the file and its backups."""

import dataclasses

import psycopg
import pytest
from sqlalchemy import select

from netmap.errors import StoreError
from netmap.model import Actor, Attendance, ContactPerson, Cooperation, Meeting, Offer, OfferKind
from netmap.services.edit import Add, Change, Delete
from netmap.store import Kind, Reason, open_store
from netmap.store.erase import GAP, pattern_of
from netmap.store.schema import metadata

ERIKA = ContactPerson(
    actor="kita",
    name="Erika Mustermann",
    role="Leitung",
    email="e.mustermann@kita.example",
    phone="02372 / 55 01-23",
    note="ruft gern zurück",
)


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
    erased = gossip.erase(person=person.id, words=["E. Mustermann"], who="Datenschutz")
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
    gossip.erase(person=person_of(gossip).id, words=["E. Mustermann"], who="Datenschutz")
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


def test_everything_but_the_erasure_can_still_be_undone(gossip):
    gossip.erase(person=person_of(gossip).id, words=["E. Mustermann"], who="Datenschutz")
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


def test_other_sessions_forget_too(address, gossip):
    other = open_store(address)
    assert "Erika" in repr(other.network())
    gossip.erase(person=person_of(gossip).id, words=["E. Mustermann"], who="Datenschutz")
    assert "Erika" not in repr(other.network())
    assert other.network() == gossip.network()
    other.close()


def test_a_form_from_before_does_not_bring_it_back(gossip):
    seen = gossip.record(Kind.ACTOR, "amt")
    gossip.erase(person=person_of(gossip).id, who="Datenschutz")
    with pytest.raises(StoreError) as refused:
        gossip.apply(
            Change(version=seen.version, value=dataclasses.replace(seen.value, place="Süd")),
            who="Amt",
        )
    assert refused.value.key == "error-conflict-changed"


def test_a_person_who_is_only_in_the_history(gossip):
    person = person_of(gossip)
    gossip.apply(Delete(version=person.version), who="Amt")
    gossip.erase(person=person.id, words=["E. Mustermann"], who="Datenschutz")
    assert "mustermann" not in everything(gossip)
    gossip.check()


def test_words_without_a_person(gossip):
    erased = gossip.erase(words=["Max Frei", "mit"], who="Datenschutz")
    assert (erased.records, "erika" in everything(gossip)) == (0, True)
    assert [one.value.name for one in gossip.records(Kind.CONTACT)].count("Max Frei") == 1


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_no_byte_of_it_is_left_on_the_disk(gossip, file, journal):
    """Neither in the file, nor beside it, nor in the backups, of which one is left."""
    gossip.backups.make(Reason.OPEN)
    with gossip._database.maintaining() as connection:
        connection.exec_driver_sql(f"PRAGMA journal_mode={journal}")

    def traces():
        files = [path for path in file.parent.rglob("*") if path.is_file()]
        return [path.name for path in files if b"ustermann" in path.read_bytes()]

    assert len(traces()) == 2
    gossip.erase(person=person_of(gossip).id, words=["E. Mustermann"], who="Datenschutz")
    assert traces() == []
    (backup,) = gossip.backups.all()
    assert backup.reason is Reason.ERASURE
    assert open_store(backup.path).network() == gossip.network()


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_no_row_of_it_is_left_in_the_files_of_a_server(gossip, address):
    gossip.erase(person=person_of(gossip).id, words=["E. Mustermann"], who="Datenschutz")
    with psycopg.connect(address) as connection:
        for table in ("actors", "entries", "contact_entries", "contact_persons", "batches"):
            data = connection.execute(
                "SELECT pg_read_binary_file(pg_relation_filepath(%s))", [table]
            ).fetchone()[0]
            assert b"ustermann" not in bytes(data)


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_what_could_not_be_finished_is_said(gossip):
    gossip.backups.folder.write_text("in the way")
    with pytest.raises(StoreError) as refused:
        gossip.erase(person=person_of(gossip).id, who="Datenschutz")
    assert refused.value.key == "error-erase-unfinished"
    gossip.backups.folder.unlink()
    gossip.erase(who="Datenschutz")
    assert [backup.reason for backup in gossip.backups.all()] == [Reason.ERASURE]


@pytest.mark.parametrize(
    ("word", "text", "left"),
    [
        ("Erika Mustermann", "ERIKA  mustermann", "X"),
        ("Erika Mustermann", "erika_mustermann-2", "X-2"),
        ("Erika Mustermann", "Erika\nMustermanns", "X"),
        ("Erika Mustermann", "Erika Mustermannstraße", "Erika Mustermannstraße"),
        ("Jürgen Groß", "juergen-gross, Jurgen Gross", "X, X"),
        ("Juergen Gross", "JÜRGEN GROẞ", "X"),
        ("José Núñez", "jose-nunez", "X"),
        ("0351 123-45", "(0351) 12345; 0351/12346", "(X; 0351/12346"),
        ("a+b@c.de", "a+b@c.de a-b-c-de aab", "X X aab"),
        (".*", "alles", "alles"),
    ],
)
def test_words_are_found_however_they_are_written(word, text, left):
    pattern = pattern_of([word], least=4)
    assert (text if pattern is None else pattern.sub("X", text)) == left


def test_short_words_are_not_looked_for():
    assert pattern_of(["Ute", "a.b", ""], least=4) is None
