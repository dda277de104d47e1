"""Actors of a network become one, as they do in a kept map."""

from hypothesis import given, settings
from hypothesis import strategies as some

from netmap.editing.duplicates import Unite
from netmap.editing.imports import How, Import
from netmap.editing.uniting import called_as_kept, move_contacts, move_distinctions, unite_actors
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
from netmap.store import open_store

IDS = ("a", "b", "c", "d")
ends = some.lists(some.sampled_from(IDS), min_size=2, max_size=2, unique=True)


@some.composite
def towns(draw):
    ties = draw(some.lists(some.tuples(ends, some.booleans(), some.sampled_from((1.0, 2.0)))))
    return Network.of(
        actors=[
            Actor(id=one, name=one.upper(), note=draw(some.sampled_from(("", one)))) for one in IDS
        ],
        cooperations=[
            Cooperation(id=f"t{n}", source=source, target=target, directed=directed, weight=weight)
            for n, ((source, target), directed, weight) in enumerate(ties)
        ],
        meetings=[Meeting(id="m", name="M")],
        attendances=[
            Attendance(actor=one, meeting="m")
            for one in draw(some.lists(some.sampled_from(IDS), unique=True))
        ],
        offers=[
            Offer(actor=one, kind=OfferKind.OFFER, topic="Raum")
            for one in draw(some.lists(some.sampled_from(IDS)))
        ],
    )


@given(town=towns())
@settings(max_examples=15, deadline=None)
def test_a_network_becomes_what_a_kept_map_becomes(town, tmp_path_factory):
    store = open_store(tmp_path_factory.mktemp("map") / "karte.netmap", create=True)
    store.apply(Import(network=town), who="Amt")
    version = {one: store.record(Kind.ACTOR, one).version for one in IDS}
    store.apply(Unite(keep=version["b"], absorb=(version["a"],)), who="Amt")
    assert unite_actors(town, {"a": "b"}) == store.network()
    store.close()


def test_contact_persons_and_distinctions_go_along():
    people = [ContactPerson(actor=one, name="Erika Muster") for one in ("a", "b", "c")]
    assert move_contacts(people, {"a": "b"}) == (people[1], people[2])
    apart = [Distinction.between("a", "b"), Distinction.between("a", "c")]
    assert move_distinctions(apart, {"a": "b"}) == (Distinction.between("b", "c"),)


KEPT = Network.of(
    actors=[
        Actor(id="awo", name="Arbeiterwohlfahrt", aliases="AWO; AWO Hemer"),
        Actor(id="drk", name="Rotes Kreuz", aliases="DRK"),
        Actor(id="asb", name="ASB", aliases="DRK"),
        Actor(id="kita", name="Kita"),
    ],
)


def test_an_other_name_in_a_list_means_the_actor_of_the_map(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=KEPT), who="Amt")
    read = Network.of(
        actors=[
            Actor(id="awo-hemer", name="awo hemer", place="Hemer"),
            Actor(id="kita", name="Kita"),
        ],
        cooperations=[Cooperation(id="1", source="awo-hemer", target="kita")],
    )
    person = ContactPerson(actor="awo-hemer", name="Erika Muster")
    store.apply(Import(network=read, contacts=(person,), how=How.MERGE), who="Amt")
    actor = store.network().actor_by_id["awo"]
    assert (actor.name, actor.place, actor.aliases) == (
        "Arbeiterwohlfahrt",
        "Hemer",
        "AWO; AWO Hemer",
    )
    assert len(store.network().actors) == 4
    (tie,) = store.network().cooperations
    assert {tie.source, tie.target} == {"awo", "kita"}
    assert [one.value.actor for one in store.records(Kind.CONTACT)] == ["awo"]
    store.close()


def test_two_other_names_of_one_actor_in_a_list_become_one():
    read = Network.of(
        actors=[
            Actor(id="x", name="AWO"),
            Actor(id="y", name="AWO Hemer"),
            Actor(id="z", name="Chor"),
        ],
        cooperations=[
            Cooperation(id="1", source="x", target="z"),
            Cooperation(id="2", source="y", target="z"),
        ],
    )
    network, into = called_as_kept(read, KEPT)
    assert [(actor.id, actor.name) for actor in network.actors] == [
        ("x", "Arbeiterwohlfahrt"),
        ("z", "Chor"),
    ]
    assert len(network.cooperations) == 1
    assert into == {"y": "x"}


def test_an_other_name_of_two_actors_means_neither():
    read = Network.of(actors=[Actor(id="drk", name="DRK")])
    assert called_as_kept(read, KEPT) == (read, {})


def test_a_name_told_by_the_same_id_is_a_new_name():
    read = Network.of(actors=[Actor(id="1", name="Neu")])
    kept = Network.of(actors=[Actor(id="1", name="Alt", aliases="Neu")])
    assert called_as_kept(read, kept) == (read, {})


def test_a_list_without_other_names_takes_none_away(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=KEPT), who="Amt")
    read = Network.of(actors=[Actor(id="x", name="AWO"), Actor(id="kita", name="Kita")])
    store.apply(Import(network=read, how=How.REPLACE), who="Amt")
    assert store.network().actors == (
        Actor(id="awo", name="Arbeiterwohlfahrt", aliases="AWO; AWO Hemer"),
        Actor(id="kita", name="Kita"),
    )
    store.close()


def test_a_list_that_tells_other_names_is_believed(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=KEPT), who="Amt")
    read = Network.of(actors=[Actor(id="awo", name="Arbeiterwohlfahrt", aliases="AWO")])
    store.apply(Import(network=read, how=How.REPLACE), who="Amt")
    assert store.network().actors == read.actors
    store.close()
