"""Decisions on suggestions are records like others, but no part of the map."""

import dataclasses

import pytest

from netmap.editing.decide import Dismiss, Remark
from netmap.editing.edit import Add, Delete, Merge
from netmap.editing.imports import Import
from netmap.errors import StoreError
from netmap.model import Actor
from netmap.model.decisions import Decision, DecisionState
from netmap.model.suggestions import SuggestionList
from netmap.records import Kind

KITA_CHOR = Decision(list=SuggestionList.STRATEGIC, source="kita", target="chor", field="edu")


@pytest.fixture
def kept(store, town):
    """The town, in which kita and chor shall not be brought together."""
    store.apply(Import(network=town), who="Amt")
    store.apply(Dismiss(decision=KITA_CHOR, reason="zu weit weg"), who="Eva")
    return store


def decisions(store):
    return [record.value for record in store.records(Kind.DECISION)]


def version(store, kind, key):
    return store.record(kind, key).version


def test_a_decision_is_no_part_of_the_map(kept, town):
    assert kept.network() == town
    assert kept.network().digest == town.digest
    assert kept.record(Kind.DECISION, '["strategic","chor","kita"]').value == dataclasses.replace(
        KITA_CHOR, state=DecisionState.DISMISSED, reason="zu weit weg"
    )
    kept.check()


def test_it_is_undone_redone_and_gone_back_to(kept):
    there = decisions(kept)
    undone = kept.undo(kept.next_undo().position, who="Eva")
    assert decisions(kept) == []
    kept.undo(undone.position, who="Eva")
    assert decisions(kept) == there
    kept.go_back(1, who="Eva")
    assert decisions(kept) == []
    kept.undo(kept.position(), who="Eva")
    assert decisions(kept) == there
    kept.check()


def test_it_goes_with_its_actor_and_comes_back_with_it(kept):
    there = decisions(kept)
    kept.apply(Delete(version=version(kept, Kind.ACTOR, "chor")), who="Amt")
    assert decisions(kept) == []
    kept.undo(kept.position(), who="Amt")
    assert decisions(kept) == there


def test_a_deleted_field_is_taken_out_of_it(kept):
    kept.apply(Remark(decision=dataclasses.replace(KITA_CHOR, target=None), note="x"), who="Amt")
    kept.apply(Delete(version=version(kept, Kind.ACTION_FIELD, "edu")), who="Amt")
    assert {(one.id, one.value.field) for one in kept.records(Kind.DECISION)} == {
        ('["strategic","chor","kita"]', None),
        ('["strategic","kita",null,null]', None),
    }
    kept.check()


def test_a_merged_actor_takes_its_decisions_along(kept):
    kept.apply(Add(value=Actor(id="chor2", name="Chor e. V.")), who="Amt")
    both = [version(kept, Kind.ACTOR, key) for key in ("chor2", "chor")]
    kept.apply(Merge(keep=both[0], absorb=both[1]), who="Amt")
    (record,) = kept.records(Kind.DECISION)
    assert (record.id, record.value.target) == ('["strategic","chor2","kita"]', "chor2")
    kept.undo(kept.position(), who="Amt")
    assert decisions(kept)[0].target == "chor"
    kept.check()


def test_merging_the_two_leaves_nothing_to_decide(kept):
    both = [version(kept, Kind.ACTOR, key) for key in ("kita", "chor")]
    kept.apply(Merge(keep=both[0], absorb=both[1]), who="Amt")
    assert decisions(kept) == []
    kept.check()


def test_names_are_erased_from_it(kept):
    note = "Frau Mustermann fragen"
    record = kept.records(Kind.DECISION)[0]
    kept.apply(Remark(decision=record.value, note=note, seen=record.version), who="Eva")
    kept.erase(who="Amt", words=["Mustermann", "chor"])
    (record,) = kept.records(Kind.DECISION)
    assert record.value.note == "Frau […] fragen"
    assert record.value.target in kept.network().actor_by_id
    kept.check()
    kept.apply(Remark(decision=record.value, note="", seen=record.version), who="Eva")
    assert [(one.note, one.state) for one in decisions(kept)] == [("", DecisionState.DISMISSED)]
    kept.check()


def test_it_needs_actors_that_are_there(kept):
    unknown = dataclasses.replace(KITA_CHOR, target="nobody")
    with pytest.raises(StoreError) as refused:
        kept.apply(Dismiss(decision=unknown, reason="x"), who="Eva")
    assert refused.value.key == "error-store-missing"
