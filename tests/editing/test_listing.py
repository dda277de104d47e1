"""Records by their names, to be chosen from."""

from netmap.editing.edit import Add
from netmap.editing.imports import Import
from netmap.editing.listing import find_listed, list_kept_only, list_records
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
)
from netmap.records import Kind
from netmap.store import open_store

TOWN = Network.of(
    actors=[Actor(id="1", name="Kita"), Actor(id="2", name="Amt")],
    cooperations=[Cooperation(id="t", source="1", target="2")],
    action_fields=[ActionField(id="z", name="Zu Hause"), ActionField(id="a", name="Arbeit")],
    meetings=[Meeting(id="m", name="Auftakt")],
    attendances=[Attendance(actor="1", meeting="m")],
    offers=[Offer(actor="2", kind=OfferKind.NEED, topic="Raum")],
)


def test_actors_are_sorted_and_fields_keep_their_order():
    assert [name for _, name in list_records(Kind.ACTOR, TOWN)] == ["Amt", "Kita"]
    assert [name for _, name in list_records(Kind.ACTION_FIELD, TOWN)] == ["Zu Hause", "Arbeit"]


def test_what_joins_two_is_named_after_both():
    assert list_records(Kind.COOPERATION, TOWN) == (("t", "Kita – Amt"),)
    assert list_records(Kind.ATTENDANCE, TOWN) == (('["1","m"]', "Kita – Auftakt"),)


def test_offers_and_contact_persons_come_from_the_store(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN), who="Amt")
    store.apply(Add(value=ContactPerson(actor="1", name="Frei")), who="Amt")
    found = [list_kept_only(kind, store, TOWN) for kind in (Kind.OFFER, Kind.CONTACT)]
    assert [[name for _, name in listed] for listed in found] == [["Amt: Raum"], ["Kita: Frei"]]
    store.close()


def test_a_search_needs_every_word():
    listed = [("a", "Kita Süd"), ("b", "Kita Nord")]
    assert find_listed(listed, "nord kita") == (("b", "Kita Nord"),)
    assert find_listed(listed, " ") == tuple(listed)
    assert find_listed(listed, "West") == ()
