"""Commands: what people do to a kept map."""

import dataclasses

import pytest

from netmap.editing.edit import Add, Arrange, Change, Delete, Merge, Together
from netmap.editing.imports import Import
from netmap.errors import EditError, NetmapError, StoreError
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
from netmap.model.about import About
from netmap.model.spots import DraggedSpot
from netmap.readers.rows.cooperations import is_called_after_its_ends
from netmap.records import Kind
from netmap.store import open_store


@pytest.fixture
def kept(tmp_path):
    """A and B work on X together; B is the B that C knows by another name."""
    network = Network.of(
        actors=[
            Actor(id="a", name="A", fields=("x",)),
            Actor(id="b", name="B", place="Süd"),
            Actor(id="c", name="B e. V.", type="Verein", fields=("x",), note="neu"),
        ],
        cooperations=[
            Cooperation(id="ab", source="a", target="b", kind="Projekt"),
            Cooperation(id="bc", source="c", target="b"),
            Cooperation(id="ca", source="c", target="a", kind="Projekt"),
            Cooperation(id="ca2", source="c", target="a", kind="Beratung"),
        ],
        action_fields=[
            ActionField(id="x", name="X"),
            ActionField(id="y", name="Y", description="y"),
        ],
        meetings=[
            Meeting(id="m", name="M", field="y"),
            Meeting(id="n", name="N", part_of="m"),
        ],
        attendances=[
            Attendance(actor="b", meeting="m", reference="Liste"),
            Attendance(actor="c", meeting="m"),
            Attendance(actor="c", meeting="n"),
        ],
        offers=[
            Offer(actor="b", kind=OfferKind.OFFER, topic="Raum"),
            Offer(actor="c", kind=OfferKind.OFFER, topic="Raum"),
            Offer(actor="c", kind=OfferKind.NEED, topic="Geld"),
        ],
    )
    people = (ContactPerson(actor="b", name="Frei"), ContactPerson(actor="c", name="Frei"))
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=network, contacts=people), who="Amt")
    store.apply(
        Arrange(positions=(DraggedSpot(actor="a", x=1, y=1), DraggedSpot(actor="c", x=2, y=2))),
        who="Amt",
    )
    yield store
    store.check()
    store.close()


def do(store, command):
    return store.apply(command, who="Amt")


def seen(store, kind, key):
    return store.record(kind, key).version


def ties(store):
    return {tie.id: (tie.source, tie.target) for tie in store.network().cooperations}


def test_new_things_get_readable_ids_of_their_own(kept):
    made = []
    for value in (
        Actor(id="", name="Bücherei  Süd"),
        Actor(id="", name="Bücherei Süd"),
        Actor(id="", name="!!!"),
        ActionField(id="", name="Gesundheit"),
        Priority(id="", name="Teilhabe"),
        Meeting(id="", name="Auftakt"),
        Cooperation(id="", source="b", target="a"),
        Cooperation(id="", source="b", target="a"),
        Cooperation(id="", source="b", target="a", directed=True),
    ):
        (entry,) = kept.entries(do(kept, Add(value=value)).position)
        made.append(entry.id)
    assert made == [
        "buecherei-sued", "buecherei-sued-2", "actor", "gesundheit", "teilhabe", "auftakt",
        "a--b", "a--b-2", "b--a",
    ]  # fmt: skip
    new = [tie for tie in kept.network().cooperations if tie.id in made]
    assert len(new) == 3
    assert all(map(is_called_after_its_ends, new))


def test_offers_and_contact_persons_may_be_there_twice(kept):
    for value in (
        Offer(actor="a", kind=OfferKind.NEED, topic="Geld"),
        ContactPerson(actor="a", name="Frei"),
    ):
        before = len(kept.records(Kind.OFFER)) + len(kept.records(Kind.CONTACT))
        do(kept, Add(value=value))
        do(kept, Add(value=value))
        assert len(kept.records(Kind.OFFER)) + len(kept.records(Kind.CONTACT)) == before + 2


@pytest.mark.slow
@pytest.mark.parametrize(
    "value",
    [
        Actor(id="a", name="Neu"),
        Attendance(actor="b", meeting="m"),
        DraggedSpot(actor="a", x=0, y=0),
    ],
)
def test_what_is_there_is_not_added_again(kept, value):
    before = kept.network()
    with pytest.raises(EditError) as refused:
        do(kept, Add(value=value))
    assert refused.value.key == "error-edit-there"
    assert kept.network() == before


@pytest.mark.parametrize(
    "value",
    [
        Actor(id="", name="Neu", fields=("none",)),
        Cooperation(id="", source="a", target="none"),
        Attendance(actor="a", meeting="none"),
        Offer(actor="none", kind=OfferKind.NEED, topic="Geld"),
        Meeting(id="", name="Neu", part_of="none"),
        ContactPerson(actor="none", name="Frei"),
    ],
)
def test_nothing_refers_to_what_is_not_there(kept, value):
    with pytest.raises(StoreError) as refused:
        do(kept, Add(value=value))
    assert refused.value.key == "error-store-missing"
    assert refused.value.params["missing"] == "none"


def test_changing_keeps_identity_and_order(kept):
    record = kept.record(Kind.ACTION_FIELD, "x")
    step = do(kept, Change(version=record.version, value=ActionField(id="other", name=" Neu ")))
    assert step.label.params == (("kind", "action_field"), ("name", "Neu"))
    assert [(one.id, one.name) for one in kept.network().action_fields] == [
        ("x", "Neu"),
        ("y", "Y"),
    ]


def test_an_attendance_can_move_to_another_meeting(kept):
    record = kept.record(Kind.ATTENDANCE, '["b","m"]')
    do(kept, Change(version=record.version, value=dataclasses.replace(record.value, meeting="n")))
    pairs = [(one.actor, one.meeting) for one in kept.network().attendances]
    assert pairs == [("b", "n"), ("c", "m"), ("c", "n")]
    record = kept.record(Kind.ATTENDANCE, '["c","m"]')
    with pytest.raises(EditError):
        do(
            kept,
            Change(version=record.version, value=dataclasses.replace(record.value, meeting="n")),
        )


def test_what_is_said_about_the_map(kept):
    do(kept, Add(value=About(title=" Stadt ")))
    record = kept.record(Kind.ABOUT, "about")
    do(kept, Change(version=record.version, value=About(title="Hemer")))
    assert kept.network().title == "Hemer"


def test_with_an_actor_goes_what_cannot_be_without_it(kept):
    do(kept, Delete(version=seen(kept, Kind.ACTOR, "c")))
    network = kept.network()
    assert list(ties(kept)) == ["ab"]
    assert [one.actor for one in network.attendances] == ["b"]
    assert [one.actor for one in network.offers] == ["b"]
    assert [one.value.actor for one in kept.records(Kind.CONTACT)] == ["b"]
    assert list(kept.positions()) == ["a"]


def test_with_a_meeting_go_its_attendances(kept):
    do(kept, Delete(version=seen(kept, Kind.MEETING, "m")))
    network = kept.network()
    assert [(one.id, one.part_of) for one in network.meetings] == [("n", None)]
    assert [(one.actor, one.meeting) for one in network.attendances] == [("c", "n")]


def test_an_action_field_is_taken_out_of_everything(kept):
    do(kept, Delete(version=seen(kept, Kind.ACTION_FIELD, "x")))
    do(kept, Delete(version=seen(kept, Kind.ACTION_FIELD, "y")))
    network = kept.network()
    assert all(actor.fields == () for actor in network.actors)
    assert network.meetings[0].field is None


def test_two_actors_become_one(kept):
    """C goes into B.

    The tie b–c would have one end. a–b and c–a ("Projekt", undirected) are the same tie now; the
    consulting tie stays. Both were at M: B's attendance stays, C's at N moves. The room is
    offered once, and the same person answers the phone.
    """
    do(kept, Merge(keep=seen(kept, Kind.ACTOR, "b"), absorb=seen(kept, Kind.ACTOR, "c")))
    network = kept.network()
    assert network.actors == (
        Actor(id="a", name="A", fields=("x",)),
        Actor(
            id="b",
            name="B",
            type="Verein",
            fields=("x",),
            place="Süd",
            aliases="B e. V.",
            note="neu",
        ),
    )
    assert ties(kept) == {"ab": ("a", "b"), "ca2": ("b", "a")}
    assert network.attendances == (
        Attendance(actor="b", meeting="m", reference="Liste"),
        Attendance(actor="b", meeting="n"),
    )
    assert [(one.actor, one.topic) for one in network.offers] == [("b", "Geld"), ("b", "Raum")]
    assert [one.value for one in kept.records(Kind.CONTACT)] == [
        ContactPerson(actor="b", name="Frei")
    ]
    assert kept.positions() == {"a": (1, 1), "b": (2, 2)}


def test_merging_the_other_way_round(kept):
    step = do(kept, Merge(keep=seen(kept, Kind.ACTOR, "c"), absorb=seen(kept, Kind.ACTOR, "b")))
    assert dict(step.label.params) == {"kind": "actor", "name": "B e. V.", "other": "B"}
    assert kept.network().actor_by_id["c"] == Actor(
        id="c", name="B e. V.", type="Verein", fields=("x",), place="Süd", aliases="B", note="neu"
    )
    assert ties(kept) == {"ca": ("c", "a"), "ca2": ("c", "a")}
    assert kept.positions()["c"] == (2, 2)
    kept.undo(step.position, who="Amt")
    assert len(kept.network().actors) == 3


def test_what_an_actor_had_twice_before_is_not_tidied_up(kept):
    for _ in range(2):
        do(kept, Add(value=Offer(actor="b", kind=OfferKind.NEED, topic="Zeit")))
    do(kept, Merge(keep=seen(kept, Kind.ACTOR, "b"), absorb=seen(kept, Kind.ACTOR, "c")))
    topics = [one.topic for one in kept.network().offers]
    assert topics == ["Geld", "Zeit", "Zeit", "Raum"]


def test_fields_and_meetings_and_cooperations_can_be_merged(kept):
    do(
        kept,
        Merge(keep=seen(kept, Kind.ACTION_FIELD, "y"), absorb=seen(kept, Kind.ACTION_FIELD, "x")),
    )
    network = kept.network()
    assert [(one.id, one.name) for one in network.action_fields] == [("y", "Y")]
    assert [actor.fields for actor in network.actors] == [("y",), (), ("y",)]
    do(kept, Merge(keep=seen(kept, Kind.MEETING, "n"), absorb=seen(kept, Kind.MEETING, "m")))
    network = kept.network()
    assert network.meetings == (Meeting(id="n", name="N", field="y"),)
    assert [(one.actor, one.meeting) for one in network.attendances] == [("b", "n"), ("c", "n")]
    do(
        kept,
        Merge(keep=seen(kept, Kind.COOPERATION, "ca"), absorb=seen(kept, Kind.COOPERATION, "ca2")),
    )
    assert sorted(ties(kept)) == ["ab", "bc", "ca"]


def test_what_cannot_be_merged(kept):
    a, x = seen(kept, Kind.ACTOR, "a"), seen(kept, Kind.ACTION_FIELD, "x")
    offer = kept.records(Kind.OFFER)[0].version
    for keep, absorb in ((a, a), (a, x), (offer, kept.records(Kind.OFFER)[1].version)):
        with pytest.raises(EditError) as refused:
            do(kept, Merge(keep=keep, absorb=absorb))
        assert refused.value.key == "error-edit-merge"


def test_several_commands_are_one_step(kept):
    """The quick line of a meeting: a new actor, and its cooperation."""
    before = kept.network()
    step = do(
        kept,
        Together(
            commands=(
                Add(value=Actor(id="neu", name="Neu")),
                Add(value=Cooperation(id="", source="a", target="neu")),
            ),
            named_after_last=True,
        ),
    )
    assert step.label.params == (("kind", "cooperation"), ("name", "A – Neu"))
    kept.undo(step.position, who="Amt")
    assert kept.network() == before
    step = do(
        kept,
        Together(commands=(Add(value=Actor(id="", name="P")), Add(value=Actor(id="", name="Q")))),
    )
    assert (step.label.key, step.label.params) == ("step-several", (("count", 2),))
    assert do(kept, Together(commands=())) is None


def test_a_record_may_be_changed_and_merged_in_one_step(kept):
    b, c = kept.record(Kind.ACTOR, "b"), kept.record(Kind.ACTOR, "c")
    do(
        kept,
        Together(
            commands=(
                Change(version=b.version, value=dataclasses.replace(b.value, name="B neu")),
                Merge(keep=b.version, absorb=c.version),
            )
        ),
    )
    assert [actor.name for actor in kept.network().actors] == ["A", "B neu"]


def test_moving_an_actor_that_is_gone(kept):
    with pytest.raises(NetmapError):
        do(kept, Arrange(positions=(DraggedSpot(actor="none", x=0, y=0),)))
    with pytest.raises(EditError):
        do(kept, Arrange(positions=(DraggedSpot(actor="a", x=float("nan"), y=0),)))
