"""The history in words."""

import dataclasses
from datetime import UTC, datetime

import pytest

from netmap.editing.edit import Add, Arrange, Change, Delete, Merge, Together
from netmap.editing.history import details_of, list_steps, tell_step
from netmap.editing.imports import How, Import
from netmap.i18n import Language, texts_for
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    Meeting,
    Offer,
    OfferKind,
    Priority,
)
from netmap.model.about import About
from netmap.model.spots import DraggedSpot
from netmap.records import Kind
from netmap.store import Batch, Label, open_store

GERMAN, ENGLISH = texts_for(Language.DE), texts_for(Language.EN)


@pytest.fixture
def store(tmp_path):
    opened = open_store(tmp_path / "karte.netmap", create=True)
    yield opened
    opened.close()


@pytest.mark.slow
def test_every_step_is_told_in_both_languages(store):
    def seen(kind, key):
        return store.record(kind, key).version

    for value in (
        Actor(id="k", name="Kita"),
        Actor(id="a", name="Amt"),
        ActionField(id="x", name="Bildung"),
        Priority(id="p", name="Teilhabe"),
        Cooperation(id="t", source="k", target="a"),
        Meeting(id="m", name="Auftakt"),
        Attendance(actor="k", meeting="m"),
        Offer(actor="k", kind=OfferKind.NEED, topic="Raum"),
        ContactPerson(actor="k", name="Frei"),
        About(title="Hemer"),
    ):
        store.apply(Add(value=value), who="Eva")
    store.apply(Arrange(positions=(DraggedSpot(actor="k", x=0, y=0),)), who="Eva")
    store.apply(Change(version=seen(Kind.ACTOR, "k"), value=Actor(id="k", name="Hort")), who="Eva")
    store.apply(Delete(version=seen(Kind.COOPERATION, "t")), who="Eva")
    store.apply(Merge(keep=seen(Kind.ACTOR, "a"), absorb=seen(Kind.ACTOR, "k")), who="Eva")
    undone = store.undo(store.next_undo().position, who="Eva")
    store.undo(undone.position, who="Eva")
    two = (Add(value=Actor(id="", name="P")), Add(value=Actor(id="", name="Q")))
    store.apply(Together(commands=two), who="Eva")
    store.go_back(0, who="Eva")
    told = [step.text for step in reversed(list_steps(store, GERMAN, limit=100))]
    assert told == [
        "Akteur „Kita“ hinzugefügt",
        "Akteur „Amt“ hinzugefügt",
        "Handlungsfeld „Bildung“ hinzugefügt",
        "Schwerpunkt „Teilhabe“ hinzugefügt",
        "Kooperation „Kita – Amt“ hinzugefügt",
        "Treffen „Auftakt“ hinzugefügt",
        "Teilnahme „Kita – Auftakt“ hinzugefügt",
        "Angebot oder Gesuch „Raum“ hinzugefügt",
        "Kontaktperson bei „Kita“ hinzugefügt",
        "Angaben zur Karte eingetragen",
        "„Kita“ verschoben",
        "Akteur „Hort“ geändert",
        "Kooperation „Hort – Amt“ gelöscht",
        "Akteur „Hort“ mit „Amt“ zusammengeführt",
        "Rückgängig: Akteur „Hort“ mit „Amt“ zusammengeführt",
        "Wiederholt: Akteur „Hort“ mit „Amt“ zusammengeführt",
        "2 Änderungen",
        "Zurück auf die leere Karte",
    ]
    english = [step.text for step in list_steps(store, ENGLISH, limit=2)]
    assert english == ["Back to the empty map", "2 changes"]


def test_the_way_back_names_the_day():
    at = datetime(2026, 3, 1, 12, 30, tzinfo=UTC).astimezone()
    batch = Batch(
        position=3,
        id="x",
        at=at,
        who="Eva",
        label=Label.of("step-went-back", position=2, at=at.astimezone(UTC).isoformat()),
    )
    assert "1. März 2026" in tell_step(batch, GERMAN)
    assert f"{at:%H:%M}" in tell_step(batch, GERMAN)
    assert "1 March 2026" in tell_step(batch, ENGLISH) or "March 1, 2026" in tell_step(
        batch, ENGLISH
    )


def test_big_lists_are_told_with_their_size(store):
    actors = [Actor(id=str(number), name=f"A{number}") for number in range(1_000)]
    for how, expected in (
        (How.REPLACE, "Liste mit 1.000 Akteuren eingelesen"),
        (How.MERGE, "Liste mit einem Akteur ergänzt"),
    ):
        network = store.network()
        batch = store.apply(
            Import(network=dataclasses.replace(network, actors=tuple(actors)), how=how), who="Eva"
        )
        assert tell_step(batch, GERMAN) == expected
        actors = [Actor(id="n", name="Neu")]


def test_pages_of_the_history(store):
    for name in "ABCDE":
        store.apply(Add(value=Actor(id="", name=name)), who="Eva")
    store.undo(4, who="Jan")
    first = list_steps(store, GERMAN, limit=3)
    assert [(step.position, step.who, step.undone) for step in first] == [
        (6, "Jan", False),
        (5, "Eva", False),
        (4, "Eva", True),
    ]
    second = list_steps(store, GERMAN, limit=3, before=first[-1].position)
    assert [step.position for step in second] == [3, 2, 1]
    assert first[0].at == store.history()[0].at


def test_what_a_step_did_to_each_record(store):
    store.apply(Add(value=Actor(id="k", name="Kita", note="x")), who="Eva")
    store.apply(Add(value=Actor(id="a", name="Amt")), who="Eva")
    store.apply(Add(value=ContactPerson(actor="k", name="Frei")), who="Eva")
    store.apply(Add(value=Cooperation(id="t", source="k", target="a", weight=2.0)), who="Eva")
    kita = store.record(Kind.ACTOR, "k")
    changed = dataclasses.replace(kita.value, name="Hort", place="Süd")
    store.apply(Change(version=kita.version, value=changed), who="Eva")
    (new,), (tie,), (change,) = (details_of(store, position) for position in (1, 4, 5))
    assert (new.name, new.before, new.after, new.columns) == (
        "Kita",
        None,
        kita.value,
        ("name", "note"),
    )
    assert (tie.name, tie.columns) == ("Hort – Amt", ("source", "target", "weight"))
    assert (change.name, change.columns) == ("Hort", ("name", "place"))
    assert (change.before, change.after) == (kita.value, changed)
    assert details_of(store, 3) == ()
    store.apply(Delete(version=store.record(Kind.ACTOR, "k").version), who="Eva")
    gone = details_of(store, 6)
    assert {(one.kind, one.name) for one in gone} == {
        (Kind.ACTOR, "Hort"),
        (Kind.COOPERATION, "k – Amt"),
    }
    assert "Frei" not in repr(gone)


def test_a_step_tells_columns_of_the_list_s_own_but_not_those_about_persons(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    kita = Actor(id="kita", name="Kita", attributes=(("Träger", "Stadt"), ("Telefon", "0 23")))
    store.apply(Add(value=kita), who="Amt")
    record = store.record(Kind.ACTOR, "kita")
    moved = (("Träger", "Kreis"), ("Telefon", "0 24"))
    newer = dataclasses.replace(kita, attributes=moved)
    store.apply(Change(version=record.version, value=newer), who="Amt")
    (detail,) = details_of(store, store.position())
    assert detail.columns == ("attributes.Träger",)
    store.close()
