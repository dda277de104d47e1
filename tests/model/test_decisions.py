"""A decision is recognised as one on the same suggestion on another day."""

import dataclasses

from netmap.model.decisions import Decision, DecisionState
from netmap.model.suggestions import Suggestion, SuggestionList, SuggestionReason

WISH = Suggestion(
    list=SuggestionList.STRATEGIC,
    kind="wish",
    source="kita",
    target="amt",
    field="edu",
    reasons=(SuggestionReason(kind="wish"),),
)


def test_another_reason_another_field_or_the_other_end_first_change_nothing():
    later = dataclasses.replace(
        WISH, kind="silo", source="amt", target="kita", field="work", score=2.0, reasons=()
    )
    assert later.key == WISH.key == Decision.on(WISH, DecisionState.DISMISSED).key
    assert later.id == WISH.id


def test_another_list_or_pair_is_another_suggestion():
    others = (
        dataclasses.replace(WISH, list=SuggestionList.UNRECORDED),
        dataclasses.replace(WISH, target="chor"),
        dataclasses.replace(WISH, target=None),
        dataclasses.replace(WISH, target=None, field="work"),
    )
    assert len({WISH.key, *(other.key for other in others)}) == 5


def test_a_decision_takes_over_what_the_suggestion_says():
    decision = Decision.on(WISH, DecisionState.NOTED, note="anrufen")
    assert decision == Decision(
        list=SuggestionList.STRATEGIC, source="kita", target="amt", field="edu", note="anrufen"
    )
