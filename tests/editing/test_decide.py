"""What becomes of a suggestion: planned, dismissed, noted, opened again."""

import dataclasses

import pytest

from netmap.editing.decide import Accept, AcceptAll, Dismiss, Remark, Reopen
from netmap.editing.edit import Add
from netmap.editing.history import details_of, list_steps, tell_step
from netmap.editing.imports import Import
from netmap.errors import EditError
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.model.decisions import Decision, DecisionState
from netmap.model.suggestions import SuggestionList
from netmap.records import Kind
from netmap.store import ConflictError, open_store

OPEN = Decision(list=SuggestionList.STRATEGIC, source="b", target="a", field="x")


@pytest.fixture
def kept(tmp_path):
    """A, B and C in the field X; A and C wish to work together."""
    store = open_store(tmp_path / "karte.netmap", create=True)
    network = Network.of(
        actors=[Actor(id=key, name=key.upper()) for key in "abc"],
        action_fields=[ActionField(id="x", name="X")],
        cooperations=[
            Cooperation(
                id="ca", source="c", target="a", kind="Projekt", status=CooperationStatus.WISHED
            ),
            Cooperation(id="old", source="a", target="b", status=CooperationStatus.ENDED),
        ],
    )
    store.apply(Import(network=network), who="Amt")
    yield store
    store.close()


def decision(store):
    (record,) = store.records(Kind.DECISION)
    return record


def test_what_is_accepted_is_planned_in_one_step(kept):
    before = kept.network()
    step = kept.apply(Accept(decision=OPEN), who="Eva")
    (tie,) = (one for one in kept.network().cooperations if one.id not in ("ca", "old"))
    assert (tie.source, tie.target, tie.fields, tie.status) == (
        "b",
        "a",
        ("x",),
        CooperationStatus.PLANNED,
    )
    assert decision(kept).value.state is DecisionState.ACCEPTED
    kept.undo(step.position, who="Eva")
    assert kept.network() == before
    assert kept.records(Kind.DECISION) == ()


def test_what_is_for_two_fields_is_planned_for_both(kept):
    kept.apply(Add(value=ActionField(id="", name="Y")), who="Eva")
    other = next(f.id for f in kept.network().action_fields if f.name == "Y")
    kept.apply(Accept(decision=OPEN, fields=("x", other)), who="Eva")
    (tie,) = (one for one in kept.network().cooperations if one.id not in ("ca", "old"))
    assert set(tie.fields) == {"x", other}


def test_a_wish_becomes_a_plan_and_keeps_what_it_says(kept):
    kept.apply(Accept(decision=dataclasses.replace(OPEN, source="a", target="c")), who="Eva")
    ties = {tie.id: tie for tie in kept.network().cooperations}
    assert sorted(ties) == ["ca", "old"]
    assert (ties["ca"].status, ties["ca"].kind) == (CooperationStatus.PLANNED, "Projekt")


def test_several_are_accepted_in_one_step_that_says_so(kept):
    other = dataclasses.replace(OPEN, source="b", target="c")
    step = kept.apply(AcceptAll(accepts=(Accept(decision=OPEN), Accept(decision=other))), who="Eva")
    assert tell_step(step, texts_for(Language.DE)) == "2 Vorschläge angenommen"
    assert len(kept.records(Kind.DECISION)) == 2
    kept.undo(step.position, who="Eva")
    assert kept.records(Kind.DECISION) == ()
    step = kept.apply(AcceptAll(accepts=(Accept(decision=OPEN),)), who="Eva")
    assert tell_step(step, texts_for(Language.DE)) == "Vorschlag „B – A“ angenommen"


def test_accepting_twice_plans_once(kept):
    kept.apply(Accept(decision=OPEN), who="Eva")
    assert kept.apply(Accept(decision=OPEN), who="Jo") is None
    assert len(kept.network().cooperations) == 3


def test_without_a_second_actor_only_the_decision_is_kept(kept):
    before = kept.network()
    kept.apply(Accept(decision=dataclasses.replace(OPEN, target=None)), who="Eva")
    assert kept.network() == before
    assert decision(kept).value.state is DecisionState.ACCEPTED


def test_a_dismissal_needs_a_reason(kept):
    with pytest.raises(EditError) as refused:
        kept.apply(Dismiss(decision=OPEN, reason=" \n"), who="Eva")
    assert refused.value.key == "error-decide-no-reason"
    kept.apply(Dismiss(decision=OPEN, reason=" zu\n weit "), who="Eva")
    assert decision(kept).value.reason == "zu weit"


def test_a_note_stays_through_all_decisions(kept):
    kept.apply(Remark(decision=OPEN, note="Mai: anrufen"), who="Eva")
    noted = decision(kept)
    assert noted.value.state is DecisionState.NOTED
    kept.apply(Dismiss(decision=noted.value, reason="nein", seen=noted.version), who="Eva")
    no = decision(kept)
    kept.apply(Reopen(decision=no.value, seen=no.version), who="Eva")
    again = decision(kept)
    assert again.value == noted.value
    kept.apply(Accept(decision=again.value, seen=again.version), who="Eva")
    assert (decision(kept).value.note, decision(kept).value.reason) == ("Mai: anrufen", "")


def test_what_says_nothing_any_more_is_no_decision(kept):
    kept.apply(Remark(decision=OPEN, note="x"), who="Eva")
    noted = decision(kept)
    kept.apply(Remark(decision=noted.value, note="", seen=noted.version), who="Eva")
    assert kept.records(Kind.DECISION) == ()
    kept.apply(Dismiss(decision=OPEN, reason="nein"), who="Eva")
    no = decision(kept)
    kept.apply(Reopen(decision=no.value, seen=no.version), who="Eva")
    assert kept.records(Kind.DECISION) == ()


def test_nobody_overrules_somebody_else_unawares(kept):
    kept.apply(Dismiss(decision=OPEN, reason="nein"), who="Eva")
    with pytest.raises(ConflictError) as refused:
        kept.apply(Accept(decision=OPEN), who="Jo")
    assert refused.value.key == "error-conflict-changed"
    assert dict(refused.value.params)["who"] == "Eva"
    assert len(kept.network().cooperations) == 2
    seen = decision(kept)
    kept.apply(Remark(decision=seen.value, note="doch?", seen=seen.version), who="Eva")
    with pytest.raises(ConflictError):
        kept.apply(Reopen(decision=seen.value, seen=seen.version), who="Jo")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.DE,
            [
                "Notiz zum Vorschlag „B – A“",
                "Vorschlag „B – A“ verworfen",
                "Vorschlag „B – A“ wieder geöffnet",
                "Vorschlag „B – A“ angenommen",
            ],
        ),
        (
            Language.EN,
            [
                "Note on the suggestion “B – A”",
                "Suggestion “B – A” dismissed",
                "Suggestion “B – A” reopened",
                "Suggestion “B – A” accepted",
            ],
        ),
    ],
)
def test_the_history_tells_it(kept, language, told):
    kept.apply(Remark(decision=OPEN, note="x"), who="Eva")
    for make in (
        lambda seen: Dismiss(decision=seen.value, reason="nein", seen=seen.version),
        lambda seen: Reopen(decision=seen.value, seen=seen.version),
        lambda seen: Accept(decision=seen.value, seen=seen.version),
    ):
        kept.apply(make(decision(kept)), who="Eva")
    steps = list_steps(kept, texts_for(language), limit=4)
    assert [step.text for step in reversed(steps)] == told
    names = {(one.kind, one.name) for one in details_of(kept, steps[0].position)}
    assert names == {(Kind.COOPERATION, "B – A"), (Kind.DECISION, "B – A")}
