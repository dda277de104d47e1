"""Actors that may be one: uniting them, and remembering that they are two."""

import dataclasses

import pytest

from netmap.editing.duplicates import (
    RememberApart,
    TellApart,
    Unite,
    UniteAll,
    pairs_of,
    read_known,
)
from netmap.editing.edit import Add, Change
from netmap.editing.imports import Import
from netmap.errors import EditError
from netmap.model import (
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    Meeting,
    Network,
    Offer,
    OfferKind,
)
from netmap.model.distinctions import Distinction
from netmap.records import Kind
from netmap.store import ConflictError, open_store

TOWN = Network.of(
    actors=[
        Actor(id="awo", name="AWO"),
        Actor(id="awo-kv", name="AWO Kreisverband", place="Hemer", aliases="AWO KV"),
        Actor(id="arb", name="Arbeiterwohlfahrt", note="ruft zurück"),
        Actor(id="kita", name="Kita"),
    ],
    cooperations=[
        Cooperation(id="1", source="awo", target="kita"),
        Cooperation(id="2", source="arb", target="kita"),
        Cooperation(id="3", source="arb", target="awo-kv"),
        Cooperation(id="4", source="awo-kv", target="kita", weight=3.0),
    ],
    meetings=[Meeting(id="m", name="Auftakt")],
    attendances=[Attendance(actor="awo", meeting="m"), Attendance(actor="arb", meeting="m")],
    offers=[Offer(actor="arb", kind=OfferKind.OFFER, topic="Raum")],
)
ERIKA = ContactPerson(actor="arb", name="Erika Muster")


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN, contacts=(ERIKA,)), who="Amt")
    return store


def seen(store, *ids):
    return tuple(store.record(Kind.ACTOR, one).version for one in ids)


def unite(store, keep, *absorb):
    return Unite(keep=seen(store, keep)[0], absorb=seen(store, *absorb))


def test_what_mentions_those_who_go_mentions_the_one_that_stays(store):
    store.apply(unite(store, "awo-kv", "awo", "arb"), who="Eva")
    network = store.network()
    assert [actor.id for actor in network.actors] == ["awo-kv", "kita"]
    # 1 and 2 were alike and became one; 3 led from the body to itself; 4 is closer and stays
    assert sorted((tie.source, tie.target, tie.weight) for tie in network.cooperations) == [
        ("awo-kv", "kita", 1.0),
        ("awo-kv", "kita", 3.0),
    ]
    assert network.attendances == (Attendance(actor="awo-kv", meeting="m"),)
    assert [offer.actor for offer in network.offers] == ["awo-kv"]
    assert [one.value.actor for one in store.records(Kind.CONTACT)] == ["awo-kv"]


def test_the_names_of_those_who_go_become_other_names(store):
    store.apply(unite(store, "arb", "awo", "awo-kv"), who="Eva")
    actor = store.network().actor_by_id["arb"]
    assert actor.name == "Arbeiterwohlfahrt"
    assert actor.other_names == ("AWO", "AWO Kreisverband", "AWO KV")
    assert (actor.place, actor.note) == ("Hemer", "ruft zurück")


def test_uniting_is_one_step_that_can_be_undone(store):
    before = store.network()
    position = store.position()
    batch = store.apply(
        UniteAll(groups=(unite(store, "awo", "arb"), unite(store, "awo-kv", "kita"))), who="Eva"
    )
    assert store.position() == position + 1
    assert batch.label.key == "step-united-all"
    store.undo(store.position(), who="Eva")
    assert store.network() == before


def test_whoever_changed_one_of_them_meanwhile_is_not_overruled(store):
    command = unite(store, "awo", "arb")
    record = store.record(Kind.ACTOR, "arb")
    store.apply(Change(version=record.version, value=Actor(id="arb", name="Neu")), who="Amt")
    with pytest.raises(ConflictError):
        store.apply(command, who="Eva")
    assert "arb" in store.network().actor_by_id


def test_nobody_to_unite_with_is_refused(store):
    with pytest.raises(EditError):
        store.apply(Unite(keep=seen(store, "awo")[0], absorb=()), who="Eva")


def test_not_the_same_is_remembered_whichever_is_named_first(store):
    store.apply(TellApart(actors=("kita", "awo")), who="Eva")
    store.apply(TellApart(actors=("awo", "kita")), who="Amt")
    assert [one.value for one in store.records(Kind.DISTINCTION)] == [
        Distinction(source="awo", target="kita")
    ]


def test_a_distinction_goes_on_with_the_one_that_stays_and_ends_with_an_actor(store):
    store.apply(TellApart(actors=("kita", "awo", "arb")), who="Eva")
    store.apply(unite(store, "awo-kv", "awo"), who="Eva")
    assert {one.value for one in store.records(Kind.DISTINCTION)} == {
        Distinction.between("awo-kv", "arb"),
        Distinction.between("awo-kv", "kita"),
        Distinction.between("arb", "kita"),
    }
    store.apply(unite(store, "awo-kv", "kita"), who="Eva")
    assert [one.value for one in store.records(Kind.DISTINCTION)] == [
        Distinction.between("arb", "awo-kv")
    ]


def test_somebody_who_is_gone_cannot_be_told_apart(store):
    with pytest.raises(EditError):
        store.apply(TellApart(actors=("kita", "niemand")), who="Eva")


def test_added_actors_may_have_other_names(store):
    store.apply(Add(value=Actor(id="", name="Tafel", aliases=" Tafel e. V. ; ;")), who="Eva")
    assert store.network().actor_by_id["tafel"].other_names == ("Tafel e. V.",)


def test_what_was_told_apart_in_a_list_is_kept_for_those_who_are_there(store):
    pairs = (Distinction.between("awo", "kita"), Distinction.between("awo", "niemand"))
    store.apply(RememberApart(pairs=pairs), who="Eva")
    assert [one.value for one in store.records(Kind.DISTINCTION)] == [pairs[0]]


def test_what_is_known_besides_is_domains_and_pairs_but_no_person(store):
    store.apply(TellApart(actors=("kita", "awo")), who="Eva")
    record = store.records(Kind.CONTACT)[0]
    mail = dataclasses.replace(record.value, email="erika@awo.example")
    store.apply(Change(version=record.version, value=mail), who="Eva")
    assert read_known(store) == (
        frozenset({("arb", "awo.example")}),
        (Distinction.between("awo", "kita"),),
    )


def test_three_are_told_apart_in_three_pairs():
    assert len(pairs_of(("a", "b", "c"))) == 3
