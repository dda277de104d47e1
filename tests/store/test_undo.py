"""Steps are taken back by new steps, unless that would undo what somebody did since."""

import dataclasses

import pytest

from netmap.editing.edit import Add, Change, Delete, Together
from netmap.editing.imports import Import
from netmap.errors import StoreError
from netmap.model import ActionField, Actor, ContactPerson, Cooperation, Network
from netmap.records import Kind
from netmap.store import UndoError


@pytest.fixture
def kept(store, town):
    """The town, as step 1."""
    store.apply(Import(network=town), who="Amt")
    return store


def rename(store, actor, name, who="Amt"):
    record = store.record(Kind.ACTOR, actor)
    return store.apply(
        Change(version=record.version, value=dataclasses.replace(record.value, name=name)), who=who
    )


def add(store, name, who="Amt"):
    return store.apply(Add(value=Actor(id="", name=name)), who=who)


def delete(store, kind, key):
    return store.apply(Delete(version=store.record(kind, key).version), who="Amt")


def refusal(call, *args, **kwargs):
    with pytest.raises(UndoError) as refused:
        call(*args, **kwargs)
    return refused.value.key, refused.value.params


def test_undo_and_redo_are_new_steps(kept, town):
    added = add(kept, "Bücherei")
    full = kept.network()
    undone = kept.undo(added.position, who="Eva")
    assert kept.network() == town
    assert (undone.position, undone.undo_of, undone.backward, undone.who) == (3, 2, True, "Eva")
    redone = kept.undo(undone.position, who="Eva")
    assert kept.network() == full
    assert (redone.undo_of, redone.backward) == (3, False)
    assert undone.label == redone.label == added.label
    kept.check()


def test_a_deleted_actor_comes_back_with_all_that_went_with_it(kept, town):
    kept.apply(Add(value=ContactPerson(actor="kita", name="Erika")), who="Amt")
    people = kept.records(Kind.CONTACT)
    gone = delete(kept, Kind.ACTOR, "kita")
    assert [tie.id for tie in kept.network().cooperations] == ["t2"]
    assert (kept.network().attendances, kept.records(Kind.CONTACT)) == ((), ())
    kept.undo(gone.position, who="Amt")
    assert kept.network() == town
    assert [one.value for one in kept.records(Kind.CONTACT)] == [one.value for one in people]


def test_a_deleted_field_returns_to_its_place_and_to_everything_that_named_it(kept, town):
    gone = delete(kept, Kind.ACTION_FIELD, "work")
    delete(kept, Kind.ACTION_FIELD, "edu")
    assert kept.network().action_fields == ()
    assert {actor.fields for actor in kept.network().actors} == {()}
    assert (kept.network().meetings[0].field, kept.network().offers[0].field) == (None, None)
    kept.undo(gone.position + 1, who="Amt")
    kept.undo(gone.position, who="Amt")
    assert kept.network() == town


@pytest.mark.slow
def test_a_step_is_undone_once(kept):
    added = add(kept, "A")
    kept.undo(added.position, who="Amt")
    assert refusal(kept.undo, added.position, who="Amt") == ("error-undo-done", {})
    assert refusal(kept.undo, 99, who="Amt") == ("error-undo-unknown", {})


def test_what_was_changed_since_is_not_undone(kept):
    first = rename(kept, "kita", "Hort")
    rename(kept, "kita", "Krippe", who="Eva")
    before = kept.network()
    key, params = refusal(kept.undo, first.position, who="Amt")
    assert (key, params) == ("error-undo-changed", {"name": "Kita", "who": "Eva"})
    assert kept.network() == before


def test_a_name_that_came_back_by_hand_was_changed_since(kept):
    """Somebody chose "Hort" again after "Krippe": undoing the first step would drop that choice."""
    first = rename(kept, "kita", "Hort")
    rename(kept, "kita", "Krippe")
    rename(kept, "kita", "Hort", who="Eva")
    assert refusal(kept.undo, first.position, who="Amt")[0] == "error-undo-changed"


def test_later_steps_that_were_undone_do_not_count(kept, town):
    first = rename(kept, "kita", "Hort")
    second = rename(kept, "kita", "Krippe")
    kept.undo(second.position, who="Amt")
    kept.undo(first.position, who="Amt")
    assert kept.network() == town


def test_a_later_step_that_was_redone_counts(kept):
    first = rename(kept, "kita", "Hort")
    second = rename(kept, "kita", "Krippe")
    undone = kept.undo(second.position, who="Amt")
    kept.undo(undone.position, who="Amt")
    assert refusal(kept.undo, first.position, who="Amt")[0] == "error-undo-changed"


def test_other_records_do_not_stand_in_the_way(kept):
    first = rename(kept, "kita", "Hort")
    rename(kept, "chor", "Singkreis")
    kept.undo(first.position, who="Amt")
    assert {actor.name for actor in kept.network().actors} == {"Amt", "Kita", "Singkreis"}


def test_an_actor_that_is_needed_by_now_stays(kept):
    added = add(kept, "Bücherei")
    kept.apply(Add(value=Cooperation(id="", source="buecherei", target="kita")), who="Eva")
    with pytest.raises(StoreError) as refused:
        kept.undo(added.position, who="Amt")
    assert refused.value.key == "error-store-needed"
    assert refused.value.params == {"name": "Bücherei", "by": "Bücherei – Kita"}


def test_a_cooperation_does_not_come_back_without_its_actors(kept):
    gone = delete(kept, Kind.COOPERATION, "t2")
    delete(kept, Kind.ACTOR, "chor")
    with pytest.raises(StoreError) as refused:
        kept.undo(gone.position, who="Amt")
    assert refused.value.key == "error-store-missing"
    assert refused.value.params["name"] == "Amt – chor"


def test_undo_and_redo_by_the_stack(kept, town):
    """A, B; undo both, redo both, undo B, then something new: nothing is left to redo."""
    add(kept, "A")
    with_a = kept.network()
    add(kept, "B")
    with_b = kept.network()
    seen = []
    for _ in range(2):
        kept.undo(kept.next_undo().position, who="Amt")
        seen.append(kept.network())
    for _ in range(2):
        kept.undo(kept.next_redo().position, who="Amt")
        seen.append(kept.network())
    assert seen == [with_a, town, with_a, with_b]
    assert kept.next_redo() is None
    kept.undo(kept.next_undo().position, who="Amt")
    assert kept.next_redo().label.params == (("kind", "actor"), ("name", "B"))
    add(kept, "C")
    assert kept.next_redo() is None
    assert kept.next_undo().label.params == (("kind", "actor"), ("name", "C"))


def test_everybody_has_a_stack_of_their_own(kept):
    add(kept, "A", who="Eva")
    add(kept, "B", who="Jan")
    assert dict(kept.next_undo(who="Eva").label.params)["name"] == "A"
    kept.undo(kept.next_undo(who="Eva").position, who="Eva")
    assert kept.next_undo(who="Eva") is None
    assert kept.next_redo(who="Jan") is None
    add(kept, "C", who="Jan")
    assert dict(kept.next_redo(who="Eva").label.params)["name"] == "A"


def test_undoing_everything_is_the_start(kept):
    rename(kept, "kita", "Hort")
    delete(kept, Kind.ACTOR, "amt")
    kept.go_back(1, who="Amt")
    while (step := kept.next_undo()) is not None:
        kept.undo(step.position, who="Amt")
    assert kept.network() == Network()
    assert all(kept.records(kind) == () for kind in Kind)


def test_back_to_any_point_is_one_step(kept, town):
    rename(kept, "kita", "Hort")
    delete(kept, Kind.ACTOR, "amt")
    kept.apply(
        Together(
            commands=(
                Add(value=ActionField(id="", name="Gesundheit")),
                Add(value=Actor(id="", name="Praxis", fields=("gesundheit",))),
            )
        ),
        who="Amt",
    )
    full = kept.network()
    back = kept.go_back(1, who="Eva")
    assert kept.network() == town
    assert (back.position, back.label.key, dict(back.label.params)["position"]) == (
        5,
        "step-went-back",
        1,
    )
    kept.undo(back.position, who="Eva")
    assert kept.network() == full
    assert kept.go_back(0, who="Eva").label.key == "step-emptied"
    assert kept.network() == Network()
    assert refusal(kept.go_back, 99, who="Eva") == ("error-undo-unknown", {})
    kept.check()


def test_back_to_where_one_is_is_no_step(kept):
    assert kept.go_back(kept.position(), who="Amt") is None
