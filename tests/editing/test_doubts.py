"""Who of a list may be somebody of a kept map under another name."""

import pytest

from netmap.editing.doubts import Why, find_doubts, without_former_names
from netmap.editing.imports import How, Import
from netmap.editing.intake import prepare_intake
from netmap.model import Actor, Attendance, Cooperation, Meeting, Network, Offer, OfferKind
from netmap.store import open_store

pytestmark = pytest.mark.slow

TOWN = Network.of(
    actors=[
        Actor(id="1", name="Amt", type="Behörde"),
        Actor(id="2", name="Kita", type="Träger"),
        Actor(id="jugendamt", name="Jugendamt", type="Behörde"),
    ],
    cooperations=[
        Cooperation(id="1--2", source="1", target="2"),
        Cooperation(id="2--jugendamt", source="2", target="jugendamt"),
    ],
)
RENUMBERED = Network.of(
    actors=[
        Actor(id="1", name="Verein", type="Verein"),
        Actor(id="2", name="Chor", type="Verein"),
        Actor(id="3", name="Kita", type="Träger"),
    ],
    cooperations=[
        Cooperation(id="1--2", source="1", target="2"),
        Cooperation(id="1--3", source="1", target="3"),
    ],
)


def asked(network, kept=TOWN):
    return [(one.listed.name, one.kept.name, one.why) for one in find_doubts(network, kept)]


def names(network):
    return {actor.id: actor.name for actor in network.actors}


@pytest.fixture
def kept(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN), who="Amt")
    yield store
    store.check()
    store.close()


def test_a_running_number_renames_nobody_without_asking(kept):
    assert asked(RENUMBERED) == [("Verein", "Amt", Why.NUMBER)]
    kept.apply(Import(network=RENUMBERED), who="Amt")
    assert names(kept.network()) == {"1-2": "Verein", "2": "Kita", "2-2": "Chor"}
    assert [(tie.source, tie.target) for tie in kept.network().cooperations] == [
        ("1-2", "2-2"),
        ("1-2", "2"),
    ]


def test_a_yes_renames(kept):
    (doubt,) = find_doubts(RENUMBERED, TOWN)
    kept.apply(Import(network=RENUMBERED, same=(doubt.pair,), how=How.MERGE), who="Amt")
    assert names(kept.network()) == {
        "1": "Verein",
        "2": "Kita",
        "2-2": "Chor",
        "jugendamt": "Jugendamt",
    }
    assert {tie.id for tie in kept.network().cooperations} == {
        "1--2",
        "2--jugendamt",
        "1--2-2",
    }  # with the Kita, as before; with the Chor; and that of the Jugendamt


def test_a_slip_in_a_name_beside_its_number_is_no_question():
    read = Network.of(actors=[Actor(id="2", name="KITA"), Actor(id="1", name="Amt", type="Amt")])
    assert asked(read) == []
    intake = prepare_intake(TOWN, read, how=How.MERGE)
    assert [(line.name, line.columns) for line in intake.lines if line.taken] == [
        ("Amt", ("type",)),
        ("Kita", ("name",)),
    ]


def test_whoever_is_renamed_in_the_actors_sheet_only_takes_its_ties_along(kept):
    """The sheet of ties has the former name, which is read as one more actor."""
    read = Network.of(
        actors=[
            *TOWN.actors[:2],
            Actor(id="jugendamt", name="Fachdienst Jugend", type="Behörde"),
            Actor(id="jugendamt-2", name="Jugendamt"),
        ],
        cooperations=[
            Cooperation(id="1--2", source="1", target="2"),
            Cooperation(id="2--jugendamt-2", source="2", target="jugendamt-2"),
        ],
        meetings=[Meeting(id="m", name="Auftakt")],
        attendances=[Attendance(actor="jugendamt-2", meeting="m")],
        offers=[Offer(actor="jugendamt-2", kind=OfferKind.OFFER, topic="Raum")],
    )
    assert asked(read) == []
    kept.apply(Import(network=read, how=How.MERGE), who="Amt")
    network = kept.network()
    assert names(network)["jugendamt"] == "Fachdienst Jugend"
    assert len(network.actors) == 3
    assert network.cooperations == TOWN.cooperations
    assert network.attendances == (Attendance(actor="jugendamt", meeting="m"),)
    assert network.offers[0].actor == "jugendamt"


def test_without_ids_a_former_name_in_the_ties_is_asked_about(kept):
    read = Network.of(
        actors=[
            Actor(id="amt", name="Amt", type="Behörde"),
            Actor(id="kita", name="Kita", type="Träger"),
            Actor(id="jugendamt-hemer", name="Jugendamt Nord", type="Behörde"),
            Actor(id="jugendamt", name="Jugendamt"),
        ],
        cooperations=[
            Cooperation(id="amt--kita", source="amt", target="kita"),
            Cooperation(id="jugendamt--kita", source="jugendamt", target="kita"),
        ],
    )
    (doubt,) = find_doubts(read, TOWN)
    assert (doubt.why, doubt.pair) == (Why.TIES, ("jugendamt-hemer", "jugendamt"))
    without = prepare_intake(TOWN, read, how=How.MERGE)
    assert [line.name for line in without.lines if line.taken] == ["Jugendamt Nord"]
    kept.apply(Import(network=read, how=How.MERGE, same=(doubt.pair,)), who="Amt")
    assert names(kept.network()) == {"1": "Amt", "2": "Kita", "jugendamt": "Jugendamt Nord"}
    assert {tie.id for tie in kept.network().cooperations} == {"1--2", "2--jugendamt"}


def test_in_a_list_of_nothing_but_ties_nobody_is_only_named():
    read = Network.of(
        actors=[Actor(id="a", name="Amt"), Actor(id="b", name="Jugendamt")],
        cooperations=[Cooperation(id="a--b", source="a", target="b")],
    )
    assert without_former_names(read, TOWN) == (read, {})
    assert asked(read) == []


def test_nobody_is_asked_about_twice():
    read = Network.of(actors=[Actor(id="x", name="Jugendamt A"), Actor(id="y", name="Jugendamt B")])
    assert len(find_doubts(read, TOWN)) == 1
