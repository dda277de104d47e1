"""One map in a database: commands go in, networks and records come out."""

import dataclasses

import pytest

from netmap.editing.edit import Add, Arrange, Change, Delete, Together
from netmap.editing.imports import Import
from netmap.errors import StoreError
from netmap.model import Actor, ContactPerson, Cooperation, Network
from netmap.model.spots import DraggedSpot
from netmap.records import Kind
from netmap.store import open_store


def test_a_new_map_is_empty(store):
    assert (store.network(), store.position(), store.history()) == (Network(), 0, ())


def test_what_goes_in_comes_out(store, town):
    step = store.apply(Import(network=town), who="Amt")
    assert (step.position, step.who, step.label.key) == (1, "Amt", "step-import-replace")
    assert store.network() == town
    assert store.network().digest == town.digest


def test_it_is_still_there_when_opened_again(address, town):
    first = open_store(address, create=True)
    first.apply(Import(network=town), who="Amt")
    first.close()
    again = open_store(address)
    assert again.network() == town
    again.check()
    again.close()


def test_a_command_that_changes_nothing_leaves_no_trace(store, town):
    store.apply(Import(network=town), who="Amt")
    assert store.apply(Import(network=town), who="Amt") is None
    assert store.position() == 1


def test_networks_of_earlier_positions(store, town):
    store.apply(Import(network=town), who="Amt")
    kita = store.record(Kind.ACTOR, "kita")
    store.apply(
        Change(version=kita.version, value=dataclasses.replace(kita.value, name="Hort")), who="Amt"
    )
    store.apply(Delete(version=store.record(Kind.ACTOR, "chor").version), who="Amt")
    assert [actor.name for actor in store.network().actors] == ["Amt", "Hort"]
    assert [actor.name for actor in store.network(2).actors] == ["Amt", "Chor", "Hort"]
    assert store.network(1) == town
    assert store.network(0) == Network()
    for unknown in (-1, 4):
        with pytest.raises(StoreError):
            store.network(unknown)


def test_another_session_sees_changes_on_its_next_look(address, town):
    mine, yours = open_store(address, create=True), open_store(address)
    assert yours.network() == Network()
    mine.apply(Import(network=town), who="ich")
    assert yours.network() == town
    mine.apply(Add(value=Actor(id="", name="Bücherei")), who="ich")
    assert yours.network().actor_name("buecherei") == "Bücherei"
    assert yours.head() == mine.head()
    mine.close()
    yours.close()


def test_records_carry_the_position_of_their_last_change(store, town):
    store.apply(Import(network=town), who="Amt")
    chor = store.record(Kind.ACTOR, "chor")
    store.apply(
        Change(version=chor.version, value=dataclasses.replace(chor.value, place="Süd")), who="Amt"
    )
    assert [(one.id, one.revision) for one in store.records(Kind.ACTOR)] == [
        ("amt", 1),
        ("chor", 2),
        ("kita", 1),
    ]
    assert store.record(Kind.ACTOR, "nobody") is None


def test_a_command_is_carried_out_as_a_whole_or_not_at_all(store, town):
    store.apply(Import(network=town), who="Amt")
    with pytest.raises(StoreError) as refused:
        store.apply(
            Together(
                commands=(
                    Add(value=Actor(id="", name="Bücherei")),
                    Add(value=Cooperation(id="", source="buecherei", target="nobody")),
                )
            ),
            who="Amt",
        )
    assert refused.value.key == "error-store-missing"
    assert refused.value.params == {"name": "Bücherei – nobody", "missing": "nobody"}
    assert store.network() == town
    assert store.position() == 1


def test_positions_are_kept_apart_from_the_network(store, town):
    store.apply(Import(network=town), who="Amt")
    places = (DraggedSpot(actor="amt", x=1.5, y=-2.0), DraggedSpot(actor="kita", x=0.0, y=3.25))
    step = store.apply(Arrange(positions=places), who="Amt")
    assert dict(step.label.params) == {"count": 2, "name": "Amt"}
    assert store.positions() == {"amt": (1.5, -2.0), "kita": (0.0, 3.25)}
    assert store.network() == town
    store.apply(Delete(version=store.record(Kind.ACTOR, "kita").version), who="Amt")
    assert store.positions() == {"amt": (1.5, -2.0)}


def test_contact_persons_are_neither_in_the_network_nor_in_what_history_shows(store, town):
    store.apply(Import(network=town), who="Amt")
    person = ContactPerson(actor="kita", name="Erika Mustermann", email="em@kita.example")
    step = store.apply(Add(value=person), who="Amt")
    assert [record.value for record in store.records(Kind.CONTACT)] == [person]
    assert store.network() == town
    assert store.entries(step.position) == ()
    assert "Mustermann" not in repr((store.history(), step, store.head()))
    store.apply(Delete(version=store.record(Kind.ACTOR, "kita").version), who="Amt")
    assert store.records(Kind.CONTACT) == ()
    assert "Mustermann" not in repr([store.entries(one.position) for one in store.history()])


def test_history_lists_the_newest_steps_first(store):
    for name in ("A", "B", "C"):
        store.apply(Add(value=Actor(id="", name=name)), who=name.lower())
    assert [(step.position, step.who) for step in store.history()] == [(3, "c"), (2, "b"), (1, "a")]
    assert [step.position for step in store.history(limit=1, before=3)] == [2]
    (entry,) = store.entries(2)
    assert (entry.kind, entry.id, entry.before, entry.after) == (
        Kind.ACTOR,
        "b",
        None,
        Actor(id="b", name="B"),
    )


def test_a_history_that_was_tampered_with_is_noticed(store, town):
    store.apply(Import(network=town), who="Amt")
    store.check()
    with store._database.writing() as connection:
        connection.exec_driver_sql("UPDATE actors SET name = 'Schloss' WHERE id = 'amt'")
    with pytest.raises(StoreError) as refused:
        store.check()
    assert refused.value.key == "error-store-history"
