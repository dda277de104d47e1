"""Lists that people keep elsewhere go into a kept map, as one step."""

import dataclasses
from datetime import date

import pytest

from netmap.editing.edit import Arrange
from netmap.editing.imports import How, Import
from netmap.errors import EditError
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    Meeting,
    Network,
    Offer,
    OfferKind,
    Priority,
)
from netmap.model.spots import DraggedSpot
from netmap.opening.open import open_source
from netmap.records import Kind
from netmap.store import open_store

pytestmark = pytest.mark.slow

MAP = Network.of(
    title="Stadt",
    as_of=date(2021, 11, 4),
    actors=[
        Actor(id="a", name="Amt", type="Verwaltung", note="alt"),
        Actor(id="k", name="Kita", fields=("x",)),
        Actor(id="v", name="Verein"),
    ],
    cooperations=[
        Cooperation(id="a--k", source="a", target="k", weight=3.0, fields=("x",)),
        Cooperation(id="a--v", source="a", target="v"),
    ],
    action_fields=[ActionField(id="x", name="X"), ActionField(id="y", name="Y")],
    priorities=[Priority(id="p", name="P")],
    meetings=[Meeting(id="m", name="M")],
    attendances=[Attendance(actor="k", meeting="m"), Attendance(actor="v", meeting="m")],
    offers=[
        Offer(actor="k", kind=OfferKind.NEED, topic="Raum"),
        Offer(actor="v", kind=OfferKind.OFFER, topic="Raum"),
    ],
)


@pytest.fixture
def kept(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=MAP), who="Amt")
    yield store
    store.check()
    store.close()


def take_in(store, network, how=How.REPLACE, contacts=()):
    return store.apply(Import(network=network, contacts=contacts, how=how), who="Amt")


def touched(store, step):
    return sorted((entry.kind.value, entry.id) for entry in store.entries(step.position))


@pytest.mark.parametrize("example", ["beispielstadt", "beispielstadt-2022", "hemer"])
def test_examples_come_out_as_they_went_in(tmp_path, example):
    opened = open_source(example)
    store = open_store(tmp_path / "karte.netmap", create=True)
    take_in(store, opened.network)
    assert store.network() == opened.network
    assert take_in(store, opened.network) is None
    assert take_in(store, opened.network, How.MERGE) is None
    store.check()


def test_replacing_writes_only_differences(kept):
    changed = dataclasses.replace(
        MAP,
        actors=(MAP.actors[0], dataclasses.replace(MAP.actors[1], name="Kita Süd"), MAP.actors[2]),
        offers=MAP.offers[1:],
        action_fields=MAP.action_fields[::-1],
    )
    step = take_in(kept, changed)
    assert kept.network() == changed
    removed = next(entry.id for entry in kept.entries(step.position) if entry.kind is Kind.OFFER)
    assert touched(kept, step) == [
        ("action_field", "x"),
        ("action_field", "y"),
        ("actor", "k"),
        ("offer", removed),
    ]
    assert (step.label.key, step.label.params) == ("step-import-replace", (("count", 3),))


def test_what_is_not_in_the_list_goes_when_replacing(kept):
    small = Network.of(title="Stadt", as_of=MAP.as_of, actors=[Actor(id="a", name="Amt")])
    take_in(kept, small)
    assert kept.network() == small


def test_what_is_not_in_the_list_stays_when_merging(kept):
    small = Network.of(actors=[Actor(id="a", name="Amt", type="Behörde", place="Hemer")])
    step = take_in(kept, small, How.MERGE)
    assert touched(kept, step) == [("actor", "a")]
    assert kept.network().actors[0] == Actor(
        id="a", name="Amt", type="Behörde", place="Hemer", note="alt"
    )
    assert len(kept.network().cooperations) == 2


def test_a_list_with_other_ids_finds_its_actors_by_name(kept):
    """The list numbers its rows; 1 is the Kita there, and a tie is called after its ends."""
    other = Network.of(
        actors=[Actor(id="1", name="Kita"), Actor(id="2", name="Amt"), Actor(id="3", name="Neu")],
        cooperations=[
            Cooperation(id="1--2", source="1", target="2", fields=("f",)),
            Cooperation(id="2--3", source="2", target="3"),
        ],
        action_fields=[ActionField(id="f", name="X")],
        attendances=[Attendance(actor="1", meeting="m")],
        meetings=[Meeting(id="m", name="M")],
        offers=[Offer(actor="1", kind=OfferKind.NEED, topic="Raum")],
    )
    people = (ContactPerson(actor="1", name="Frei"), ContactPerson(actor="3", name="Neu"))
    kept.apply(Arrange(positions=(DraggedSpot(actor="k", x=1, y=2),)), who="Amt")
    take_in(kept, other, How.MERGE, people)
    network = kept.network()
    assert [(actor.id, actor.name) for actor in network.actors] == [
        ("3", "Neu"),
        ("a", "Amt"),
        ("k", "Kita"),
        ("v", "Verein"),
    ]
    assert [(tie.id, tie.source, tie.target, tie.weight) for tie in network.cooperations] == [
        ("2--3", "a", "3", 1.0),
        ("a--k", "k", "a", 3.0),
        ("a--v", "a", "v", 1.0),
    ]
    assert [field.id for field in network.action_fields] == ["x", "y"]
    assert (network.attendances, network.offers) == (MAP.attendances, MAP.offers)
    assert sorted(one.value.actor for one in kept.records(Kind.CONTACT)) == ["3", "k"]
    take_in(kept, other, How.REPLACE, people)
    assert [actor.id for actor in kept.network().actors] == ["3", "a", "k"]
    assert kept.positions() == {"k": (1, 2)}
    assert len(kept.records(Kind.CONTACT)) == 2


def test_a_number_that_means_somebody_else_is_not_trusted(kept):
    """Id "k" is the Kita in the map and the Chor in the list."""
    other = Network.of(actors=[Actor(id="k", name="Chor"), Actor(id="z", name="Kita")])
    take_in(kept, other, How.MERGE)
    names = {actor.id: actor.name for actor in kept.network().actors}
    assert names == {"a": "Amt", "k": "Kita", "k-2": "Chor", "v": "Verein"}


def test_new_cooperations_do_not_take_ids_of_others(kept):
    other = Network.of(
        actors=[Actor(id="a", name="Amt"), Actor(id="v", name="Verein"), Actor(id="n", name="Neu")],
        cooperations=[
            Cooperation(id="a--k", source="n", target="v"),
            Cooperation(id="a--v", source="a", target="v", kind="Projekt"),
            Cooperation(id="a--v-2", source="a", target="v"),
        ],
    )
    take_in(kept, other, How.MERGE)
    found = {tie.id: (tie.source, tie.target, tie.kind) for tie in kept.network().cooperations}
    assert found == {
        "a--k": ("a", "k", ""),
        "a--k-2": ("n", "v", ""),
        "a--v": ("a", "v", ""),
        "a--v-2": ("a", "v", "Projekt"),
    }


def test_contact_persons_are_added_but_never_removed_by_a_list(kept):
    frei = ContactPerson(actor="k", name=" Frei ", phone="1")
    take_in(kept, MAP, contacts=(frei,))
    take_in(kept, MAP, contacts=(frei,))
    take_in(kept, MAP)
    assert [one.value for one in kept.records(Kind.CONTACT)] == [
        dataclasses.replace(frei, name="Frei")
    ]
    take_in(kept, Network.of(actors=MAP.actors[:1]))
    assert kept.records(Kind.CONTACT) == ()


def test_a_title_is_replaced_or_kept(kept):
    for how, title, expected in (
        (How.REPLACE, "", "Stadt"),
        (How.MERGE, "Kreis", "Stadt"),
        (How.REPLACE, " Kreis\n", "Kreis"),
    ):
        take_in(kept, dataclasses.replace(MAP, title=title), how)
        assert kept.network().title == expected
    assert kept.network().as_of == MAP.as_of


def test_a_list_that_says_nothing_about_the_map(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    take_in(store, Network.of(actors=MAP.actors[:1]))
    assert store.records(Kind.ABOUT) == ()


def test_a_list_is_tidied(kept):
    take_in(kept, Network.of(actors=[Actor(id="n", name=" Ne\u200bu")]), How.MERGE)
    assert kept.network().actor_by_id["n"].name == "Neu"
    before = kept.network()
    with pytest.raises(EditError):
        take_in(kept, Network.of(actors=[Actor(id="n", name="N"), Actor(id="o", name=" ")]))
    assert kept.network() == before
