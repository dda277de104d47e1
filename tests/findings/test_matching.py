"""What two states of a map have in common."""

from datetime import date

from netmap.findings.matching import align, match_cooperations, match_offers
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    Cooperation,
    Meeting,
    Network,
    Offer,
    OfferKind,
    Priority,
)


def actors(**names):
    return [Actor(id=key, name=name) for key, name in names.items()]


def aligned(old, new):
    """Names of the old actors by the ids they stand under beside the new ones."""
    network = align(Network.of(actors=actors(**old)), Network.of(actors=actors(**new)))
    return {actor.id: actor.name for actor in network.actors}


def tie(key, ends="ab", **rest):
    return Cooperation(id=key, source=ends[0], target=ends[1], **rest)


def matched(old, new):
    """Ids of the pairs, of what is gone and of what was added."""
    everybody = actors(a="A", b="B", c="C")
    pairs, gone, added = match_cooperations(
        Network.of(actors=everybody, cooperations=old),
        Network.of(actors=everybody, cooperations=new),
    )
    ids = {(was.id, now.id) for was, now in pairs}
    return ids, [entry.id for entry in gone], [entry.id for entry in added]


def test_equal_ids_are_the_same_actor_whatever_its_name():
    assert aligned({"a": "Kita"}, {"a": "Kita Nord", "b": "Amt"}) == {"a": "Kita"}


def test_equal_names_are_the_same_actor_where_ids_differ():
    assert aligned({"a": "Kita", "b": "Amt"}, {"x": "Kita"}) == {"x": "Kita", "b": "Amt"}


def test_names_must_be_exact_and_without_namesakes():
    assert aligned({"a": "Kita"}, {"x": "kita"}) == {"a": "Kita"}
    assert aligned({"a": "Kita"}, {"x": "Kita", "y": "Kita"}) == {"a": "Kita"}
    assert aligned({"a": "Kita", "b": "Kita"}, {"x": "Kita"}) == {"a": "Kita", "b": "Kita"}


def test_running_numbers_that_moved_on_are_not_trusted():
    then = {"n1": "Amt", "n2": "Kita", "n3": "Zoo"}
    now = {"n1": "Bad", "n2": "Amt", "n3": "Kita"}
    assert aligned(then, now) == {"n2": "Amt", "n3": "Kita", "n3-2": "Zoo"}


def test_a_number_after_an_id_is_one_that_nobody_has():
    then = {"n1": "Zoo", "n1-2": "Hof"}
    now = {"n1": "Hof", "n1-3": "Bad"}
    assert aligned(then, now) == {"n1-4": "Zoo", "n1": "Hof"}


def test_everything_that_names_an_actor_or_a_field_goes_along():
    old = Network.of(
        title="Damals",
        actors=[Actor(id="1", name="Amt", fields=("f",)), Actor(id="2", name="Bad")],
        cooperations=[Cooperation(id="k", source="1", target="2", fields=("f",))],
        action_fields=[ActionField(id="f", name="Arbeit")],
        meetings=[Meeting(id="m", name="Auftakt", field="f"), Meeting(id="n", name="Fest")],
        attendances=[Attendance(actor="1", meeting="m")],
        offers=[
            Offer(actor="1", kind=OfferKind.OFFER, topic="Raum", field="f"),
            Offer(actor="2", kind=OfferKind.NEED, topic="Raum"),
        ],
    )
    new = Network.of(
        actors=actors(amt="Amt", bad="Bad"),
        action_fields=[ActionField(id="arbeit", name="Arbeit")],
    )
    moved = align(old, new)
    assert moved.title == "Damals"
    assert moved.actor_by_id["amt"].fields == ("arbeit",)
    (k,) = moved.cooperations
    assert (k.id, k.source, k.target, k.fields) == ("k", "amt", "bad", ("arbeit",))
    assert [meeting.field for meeting in moved.meetings] == ["arbeit", None]
    assert moved.attendances[0].actor == "amt"
    assert [(offer.actor, offer.field) for offer in moved.offers] == [
        ("amt", "arbeit"),
        ("bad", None),
    ]


def test_a_state_with_the_same_ids_is_left_as_it_is():
    old = Network.of(actors=actors(a="A"))
    assert align(old, Network.of(actors=actors(a="A", b="B"))) is old


def test_own_ids_hold_whatever_else_changed():
    old = [tie("k1", kind="Projekt"), tie("k2", kind="Austausch")]
    new = [tie("k1", "ba", kind="Austausch", weight=3.0), tie("k2", kind="Projekt")]
    assert matched(old, new) == ({("k1", "k1"), ("k2", "k2")}, [], [])


def test_an_own_id_between_other_actors_is_another_cooperation():
    assert matched([tie("k1")], [tie("k1", "ac")]) == (set(), ["k1"], ["k1"])


def test_without_common_ids_ends_fields_and_kind_decide():
    old = [tie("k1", kind="Projekt", fields=("f", "g")), tie("k2", kind="Projekt")]
    new = [tie("x1", "ba", kind="Projekt", fields=("g", "f"), weight=3.0), tie("x2", kind="Rat")]
    assert matched(old, new) == ({("k1", "x1")}, ["k2"], ["x2"])


def test_directed_ones_keep_their_direction():
    old = [tie("k1", directed=True), tie("k2", "ba")]
    new = [tie("x1", "ba", directed=True), tie("x2")]
    assert matched(old, new) == ({("k2", "x2")}, ["k1"], ["x1"])


def test_of_parallel_ones_the_equal_ones_go_together():
    """As a multiset: three before, two after, one is gone, whatever their made ids are."""
    old = [tie("a--b", weight=1.0), tie("a--b-2", weight=2.0), tie("a--b-3", weight=3.0)]
    new = [tie("a--b", weight=2.0), tie("a--b-2", weight=3.0)]
    assert matched(old, new) == ({("a--b-2", "a--b"), ("a--b-3", "a--b-2")}, ["a--b"], [])


def test_a_made_id_decides_last():
    """The only cooperation of two actors is the same one when its kind changes."""
    assert matched([tie("a--b", kind="Rat")], [tie("a--b", kind="Projekt")]) == (
        {("a--b", "a--b")},
        [],
        [],
    )
    old = [tie("a--b", kind="Rat"), tie("a--b-2", kind="Projekt")]
    assert matched(old, [tie("a--b", kind="Projekt")]) == ({("a--b-2", "a--b")}, ["a--b"], [])


def test_who_is_called_by_another_name_is_the_same_actor():
    old = Network.of(actors=[Actor(id="1", name="AWO"), Actor(id="2", name="Kita")])
    new = Network.of(actors=[Actor(id="9", name="Arbeiterwohlfahrt", aliases="AWO; Awo")])
    assert {actor.id: actor.name for actor in align(old, new).actors} == {"9": "AWO", "2": "Kita"}


def test_another_name_is_not_believed_where_its_owner_is_there_by_name():
    old = Network.of(
        actors=[Actor(id="1", name="AWO"), Actor(id="2", name="Arbeiterwohlfahrt")],
    )
    new = Network.of(actors=[Actor(id="9", name="Arbeiterwohlfahrt", aliases="AWO")])
    assert {actor.id: actor.name for actor in align(old, new).actors} == {
        "1": "AWO",
        "9": "Arbeiterwohlfahrt",
    }


def test_a_running_number_says_nothing_against_two_unlike_names():
    assert aligned({"1": "Amt"}, {"1": "Verein"}) == {"1-2": "Amt"}
    assert aligned({"A-3": "Amt"}, {"A-3": "Verein"}) == {"A-3-2": "Amt"}
    assert aligned({"1": "Grundschule Nord"}, {"1": "Grundschule Süd"}) == {
        "1-2": "Grundschule Nord"
    }


def test_a_running_number_holds_beside_a_slip_in_the_name():
    assert aligned({"7": "Kita Regenboden e. V."}, {"7": "KITA Regenbogen e.V."}) == {
        "7": "Kita Regenboden e. V."
    }


def test_what_somebody_said_counts_more_than_ids_and_names():
    old = Network.of(actors=actors(a="Amt", b="Bad"))
    new = Network.of(actors=actors(a="Amt", c="Chor"))
    said = align(old, new, same={"b": "a"})
    assert {actor.id: actor.name for actor in said.actors} == {"a": "Bad", "a-2": "Amt"}


def titled(*meetings):
    return Network.of(
        meetings=[Meeting(id=key, name=name, held_on=day) for key, name, day in meetings]
    )


def held(old, new):
    return {(one.id, one.held_on) for one in align(titled(*old), titled(*new)).meetings}


MARCH, JUNE, AUTUMN = date(2021, 3, 1), date(2021, 6, 1), date(2021, 9, 1)


def test_meetings_are_the_same_by_title_and_day():
    old = [("t", "Treffen", MARCH), ("t-2", "Treffen", AUTUMN)]
    new = [("m1", "Treffen", MARCH), ("m2", "Treffen", AUTUMN)]
    assert held(old, new) == {("m1", MARCH), ("m2", AUTUMN)}


def test_a_meeting_of_a_title_that_repeats_is_told_by_its_day():
    old = [("t", "Treffen", MARCH), ("t-2", "Treffen", JUNE)]
    new = [("t", "Treffen", MARCH), ("t-2", "Treffen", AUTUMN)]
    assert held(old, new) == {("t", MARCH), ("t-2-2", JUNE)}


def test_a_meeting_that_is_moved_to_another_day_is_the_same():
    assert held([("t", "Auftakt", MARCH)], [("t", "Auftakt", JUNE)]) == {("t", MARCH)}


def test_attendances_and_parts_go_along_with_their_meeting():
    old = Network.of(
        actors=actors(a="Amt"),
        meetings=[Meeting(id="1", name="Auftakt"), Meeting(id="2", name="Runde", part_of="1")],
        attendances=[Attendance(actor="a", meeting="2")],
    )
    new = titled(("m", "Auftakt", None), ("r", "Runde", None))
    moved = align(old, new)
    assert [(one.id, one.part_of) for one in moved.meetings] == [("m", None), ("r", "m")]
    assert moved.attendances[0].meeting == "r"


def test_priorities_are_the_same_by_name():
    old = Network.of(priorities=[Priority(id="teilhabe", name="Teilhabe")])
    new = Network.of(priorities=[Priority(id="p1", name="Teilhabe")])
    assert align(old, new).priorities == new.priorities


def test_offers_are_the_same_by_actor_kind_and_topic():
    def offer(topic, kind=OfferKind.OFFER, **rest):
        return Offer(actor="a", kind=kind, topic=topic, **rest)

    old = [offer("Raum"), offer("Raum", field="f"), offer("Auto"), offer("Rad", OfferKind.NEED)]
    new = [
        offer("Raum", field="f", note="neu"),
        offer("Raum"),
        offer("Rad"),
        offer("Auto", field="g"),
    ]
    pairs, gone, added = match_offers(Network.of(offers=old), Network.of(offers=new))
    assert {(was.topic, was.field, now.note, now.field) for was, now in pairs} == {
        ("Raum", None, "", None),
        ("Raum", "f", "neu", "f"),
        ("Auto", None, "", "g"),
    }
    assert (gone, added) == ([old[3]], [new[2]])
