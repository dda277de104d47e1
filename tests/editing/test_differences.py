"""A preview says what a command would do, and does nothing."""

import pytest

from netmap.editing.differences import Difference, list_differences, rehearse
from netmap.editing.edit import Delete, Merge
from netmap.editing.imports import How, Import
from netmap.errors import StoreError
from netmap.model import Actor, Cooperation, Network, Offer, OfferKind
from netmap.records import Kind
from netmap.store import Version, open_store

TOWN = Network.of(
    title="Stadt",
    actors=[Actor(id="a", name="Amt"), Actor(id="k", name="Kita"), Actor(id="c", name="Chor")],
    cooperations=[
        Cooperation(id="ak", source="a", target="k"),
        Cooperation(id="ac", source="a", target="c"),
    ],
    offers=[Offer(actor="k", kind=OfferKind.OFFER, topic="Raum")] * 2,
)


@pytest.fixture
def kept(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN), who="Amt")
    yield store
    assert store.network() == TOWN
    assert store.position() == 1
    store.close()


def told(kept, command):
    return list_differences(TOWN, rehearse(kept, command))


def test_deleting_an_actor_takes_its_cooperations_and_offers_along(kept):
    assert told(kept, Delete(version=kept.record(Kind.ACTOR, "k").version)) == (
        Difference(kind=Kind.ACTOR, removed=("Kita",)),
        Difference(kind=Kind.COOPERATION, removed=("Amt – Kita",)),
        Difference(kind=Kind.OFFER, removed=("Raum", "Raum")),
    )


@pytest.mark.slow
def test_merging_moves_what_is_there_and_drops_what_becomes_equal(kept):
    keep, absorb = (kept.record(Kind.ACTOR, one).version for one in ("c", "k"))
    assert told(kept, Merge(keep=keep, absorb=absorb)) == (
        Difference(kind=Kind.ACTOR, changed=("Chor",), removed=("Kita",)),
        Difference(kind=Kind.COOPERATION, removed=("Amt – Kita",)),
        Difference(kind=Kind.OFFER, added=("Raum",), removed=("Raum", "Raum")),
    )


def test_a_list_changes_title_and_names(kept):
    new = Network.of(title="Kreis", actors=[Actor(id="a", name="Amt", place="Süd")])
    assert told(kept, Import(network=new, how=How.MERGE)) == (
        Difference(kind=Kind.ACTOR, changed=("Amt",)),
    )
    assert told(kept, Import(network=new))[0] == Difference(kind=Kind.ABOUT, changed=("Kreis",))


def test_what_cannot_be_done_fails_in_the_rehearsal_too(kept):
    with pytest.raises(StoreError):
        rehearse(kept, Delete(version=Version(kind=Kind.ACTOR, id="a", revision=99)))


def test_equal_maps_do_not_differ():
    assert list_differences(TOWN, TOWN) == ()
