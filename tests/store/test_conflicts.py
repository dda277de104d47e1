"""Two people at once: the second to save a record sees both values, and nothing is lost."""

import dataclasses

import pytest

from netmap.editing.edit import Add, Change, Delete, Merge
from netmap.editing.imports import Import
from netmap.model import Actor, ContactPerson
from netmap.records import Kind
from netmap.store import ConflictError, ErasedError, open_store


@pytest.fixture
def two(address, town):
    """Two sessions on one map, as in two browsers."""
    sessions = open_store(address, create=True), open_store(address)
    sessions[0].apply(Import(network=town), who="Amt")
    yield sessions
    for session in sessions:
        session.close()


def change(record, **values):
    return Change(version=record.version, value=dataclasses.replace(record.value, **values))


def test_the_second_sees_both_values_and_decides(two):
    anna, bert = two
    as_anna_saw_it, as_bert_saw_it = (one.record(Kind.ACTOR, "kita") for one in two)
    anna.apply(change(as_anna_saw_it, name="Kita Süd"), who="Anna")
    with pytest.raises(ConflictError) as conflict:
        bert.apply(change(as_bert_saw_it, place="Süd"), who="Bert")
    theirs, mine = conflict.value.theirs, conflict.value.mine
    assert (theirs.value.name, theirs.value.place) == ("Kita Süd", "")
    assert (mine.name, mine.place) == ("Kita", "Süd")
    assert (conflict.value.key, conflict.value.params) == (
        "error-conflict-changed",
        {"name": "Kita Süd", "who": "Anna"},
    )
    assert bert.network().actor_by_id["kita"] == theirs.value
    bert.apply(change(theirs, place="Süd"), who="Bert")
    assert anna.network().actor_by_id["kita"].name == "Kita Süd"
    assert anna.network().actor_by_id["kita"].place == "Süd"


def test_different_records_never_conflict(two):
    anna, bert = two
    kita, chor = anna.record(Kind.ACTOR, "kita"), bert.record(Kind.ACTOR, "chor")
    anna.apply(change(kita, name="Kita Süd"), who="Anna")
    bert.apply(change(chor, name="Singkreis"), who="Bert")
    assert [actor.name for actor in anna.network().actors] == ["Amt", "Singkreis", "Kita Süd"]


def test_wanting_the_same_is_no_conflict(two):
    anna, bert = two
    seen = anna.record(Kind.ACTOR, "kita")
    anna.apply(change(seen, name="Kita Süd"), who="Anna")
    assert bert.apply(change(seen, name="Kita Süd"), who="Bert") is None
    gone = anna.record(Kind.ACTOR, "chor")
    anna.apply(Delete(version=gone.version), who="Anna")
    assert bert.apply(Delete(version=gone.version), who="Bert") is None


def test_changing_what_was_deleted(two):
    anna, bert = two
    seen = bert.record(Kind.ACTOR, "kita")
    anna.apply(Delete(version=seen.version), who="Anna")
    with pytest.raises(ConflictError) as conflict:
        bert.apply(change(seen, name="Hort"), who="Bert")
    assert (conflict.value.key, conflict.value.theirs) == ("error-conflict-deleted", None)
    assert conflict.value.params == {"name": "Kita", "who": "Anna"}
    assert conflict.value.mine.name == "Hort"


def test_deleting_what_was_changed(two):
    anna, bert = two
    seen = bert.record(Kind.ACTOR, "kita")
    anna.apply(change(seen, name="Hort"), who="Anna")
    for command in (
        Delete(version=seen.version),
        Merge(keep=bert.record(Kind.ACTOR, "amt").version, absorb=seen.version),
        Merge(keep=seen.version, absorb=bert.record(Kind.ACTOR, "amt").version),
    ):
        with pytest.raises(ConflictError) as conflict:
            bert.apply(command, who="Bert")
        assert (conflict.value.theirs.value.name, conflict.value.mine) == ("Hort", None)
    assert "kita" in anna.network().actor_by_id


def test_a_form_from_before_an_undo_is_noticed(two):
    """The record is deleted, brought back and has its old content: still not what was seen."""
    anna, bert = two
    seen = bert.record(Kind.ACTOR, "kita")
    anna.apply(change(seen, name="Hort"), who="Anna")
    gone = anna.apply(Delete(version=anna.record(Kind.ACTOR, "kita").version), who="Anna")
    anna.undo(gone.position, who="Anna")
    with pytest.raises(ConflictError):
        bert.apply(change(seen, place="Süd"), who="Bert")
    assert anna.network().actor_by_id["kita"] == Actor(
        id="kita", name="Hort", fields=("edu",), attributes=(("PLZ", "01067"),)
    )


def test_what_was_erased_is_not_brought_back(two):
    """Whoever still has it in a form learns of what kind it was, and of no way to undo that."""
    anna, bert = two
    anna.apply(Add(value=ContactPerson(actor="kita", name="Erika Muster")), who="Anna")
    (seen,) = bert.records(Kind.CONTACT)
    assert not bert.erasure.has_erased(Kind.CONTACT, seen.id)
    anna.erase(persons=[seen.id], who="Datenschutz")
    with pytest.raises(ErasedError) as refused:
        bert.apply(change(seen, role="Leitung"), who="Bert")
    assert (refused.value.key, refused.value.params) == (
        "error-conflict-erased",
        {"kind": "contact"},
    )
    assert bert.erasure.has_erased(Kind.CONTACT, seen.id)
    assert bert.records(Kind.CONTACT) == ()
