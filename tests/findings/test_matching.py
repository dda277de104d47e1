"""What two states of a map have in common."""

from netmap.findings.matching import align, match_cooperations
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    Cooperation,
    Meeting,
    Network,
    Offer,
    OfferKind,
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
