"""Suggestions and decisions together: in which order, and which of them are shown."""

import dataclasses

import pytest

from netmap.editing.decide import Dismiss, Remark
from netmap.editing.imports import Import
from netmap.model import Actor, Network
from netmap.model.decisions import Decision, DecisionState
from netmap.model.suggestions import Suggestion, SuggestionList, SuggestionReason
from netmap.records import Kind
from netmap.store import open_store
from netmap.suggesting.work_list import (
    list_proposals,
    open_suggestions,
    read_decisions,
    seen_of,
    select_proposals,
)

STRATEGIC = SuggestionList.STRATEGIC
NETWORK = Network.of(actors=[Actor(id=key, name=key.upper(), type=f"T{key}") for key in "abcd"])


def suggestion(source, target, *, field=None, named=()):
    reason = SuggestionReason(
        kind="shared_fields", measures=tuple((f"shared{i}_field", f) for i, f in enumerate(named))
    )
    return Suggestion(
        list=STRATEGIC,
        kind="silo",
        source=source,
        target=target,
        field=field,
        reasons=(reason,) if named else (),
    )


AB, AC = suggestion("a", "b", field="x"), suggestion("c", "a", named=("x", "y"))


@pytest.fixture
def kept(tmp_path):
    """A and B are dismissed by Eva, B and D were noted by Jo later."""
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=NETWORK), who="Amt")
    blank = Decision.on(dataclasses.replace(AB, field=None), DecisionState.NOTED)
    store.apply(Dismiss(decision=blank, reason="nein"), who="Eva")
    noted = Decision(list=STRATEGIC, source="b", target="d")
    store.apply(Remark(decision=noted, note="später"), who="Jo")
    yield store
    store.close()


def pairs(proposals):
    return ["".join(sorted(one.actors)) for one in proposals]


def test_without_decisions_all_suggestions_are_open_in_their_order():
    proposals = list_proposals(STRATEGIC, [AC, AB], {})
    assert pairs(proposals) == ["ac", "ab"]
    assert open_suggestions(proposals) == (AC, AB)
    assert [seen_of(one) for one in proposals] == [None, None]


def test_decisions_meet_their_suggestions_and_others_follow(kept):
    decisions = read_decisions(kept)
    proposals = list_proposals(STRATEGIC, [AC, AB], decisions)
    assert pairs(proposals) == ["ac", "ab", "bd"]
    assert [one.who for one in proposals] == ["", "Eva", "Jo"]
    assert [one.is_open for one in proposals] == [True, False, True]
    assert proposals[2].suggestion is None
    assert open_suggestions(proposals) == (AC,)
    assert seen_of(proposals[1]) == kept.record(Kind.DECISION, '["strategic","a","b"]').version
    assert list_proposals(SuggestionList.UNRECORDED, [], decisions) == ()


def test_a_map_without_decisions_has_none(tmp_path):
    store = open_store(tmp_path / "leer.netmap", create=True)
    assert read_decisions(store) == {}
    store.close()


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        ({}, ["ac", "ab", "bd"]),
        ({"field": "x"}, ["ac", "ab"]),
        ({"field": "y"}, ["ac"]),
        ({"type": "Td"}, ["bd"]),
        ({"actor": "a"}, ["ac", "ab"]),
        ({"state": DecisionState.NOTED}, ["ac", "bd"]),
        ({"state": DecisionState.DISMISSED}, ["ab"]),
        ({"state": DecisionState.ACCEPTED}, []),
        ({"actor": "a", "type": "Tc"}, ["ac"]),
    ],
)
def test_only_what_fulfils_all_conditions_is_shown(kept, wanted, left):
    ab_in_x = dataclasses.replace(
        AB, reasons=(SuggestionReason(kind="s", measures=(("a_field", "x"),)),)
    )
    proposals = list_proposals(STRATEGIC, [AC, ab_in_x], read_decisions(kept))
    assert pairs(select_proposals(proposals, NETWORK, **wanted)) == left
