"""Every reason for a strategic gap can be told, in both languages."""

from pathlib import Path
from typing import Any

import pytest

from netmap.i18n import Language, texts_for
from netmap.model.suggestions import Suggestion, SuggestionList, SuggestionReason
from netmap.opening.open import open_source
from netmap.suggesting.strategic import suggest_strategic
from netmap.views.text.suggestion_text import tell_suggestion
from tests.engine.maps import make_map

DATA = Path(__file__).parents[2] / "data"
MAP = make_map("a-b", fields={"f": "a b", "g": "b"})

MEASURES: dict[str, dict[str, Any]] = {
    "wish": {},
    "unmet_need": {"topic": "Räume", "seeker_id": "a", "provider_id": "b"},
    "isolated": {"newcomer_id": "a", "partner_id": "b"},
    "only_actor": {"through_id": "a"},
    "only_tie": {"first_id": "a", "second_id": "b"},
    "type_silo": {"type": "Schule", "size": 5, "cooperations": 9, "expected": 6.2},
    "group_silo": {"size": 5, "cooperations": 9, "expected": 6.2},
    "field_silo": {"first_field": "f", "second_field": "g", "expected": 8.4},
    "office_load": {"load": 0.499, "office_id": "a"},
    "absent_type": {"type": "Schule", "absent_field": "f", "entrant_id": "a", "hosted": "no"},
    "met": {},
}
COUNTED = {
    "isolated": "partners",
    "only_actor": "cut_off",
    "only_tie": "cut_off",
    "type_silo": "outside",
    "group_silo": "outside",
    "field_silo": "observed",
    "absent_type": "known",
    "met": "count",
}


def tell(kind, count, language):
    measures = dict(MEASURES[kind])
    if kind in COUNTED:
        measures[COUNTED[kind]] = count
    suggestion = Suggestion(
        list=SuggestionList.STRATEGIC,
        kind=kind,
        source="a",
        target="b",
        reasons=(SuggestionReason(kind=kind, measures=tuple(measures.items())),),
    )
    return tell_suggestion(suggestion, MAP, texts_for(language))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("kind", list(MEASURES))
def test_every_kind_has_its_sentences(kind, count, language):
    told = tell(kind, count, language)
    assert told.title
    assert told.reasons[0].endswith((".", ": ."))
    # one is written as a word, several as a number
    assert "{" not in told.title + told.reasons[0]


def test_as_a_colleague_writes_it():
    assert tell("unmet_need", 1, Language.DE).reasons == ("A sucht „Räume“; B bietet das an.",)
    assert tell("unmet_need", 1, Language.EN).title == "Räume: A is looking, B offers"
    assert tell("group_silo", 1, Language.DE).reasons == (
        "Eine Gruppe von 5 Akteuren bleibt unter sich: Nur eine von 9 Kooperationen führt nach "
        "außen. Wären alle Partner gleich naheliegend, wären es etwa 6.",
    )
    assert tell("absent_type", 6, Language.DE).title == (
        "„Schule“ für das Handlungsfeld „Feld f“ gewinnen: A"
    )
    assert tell("only_actor", 6, Language.DE).reasons == (
        "6 Akteure erreichen die übrigen nur über A. Diese Kooperation wäre ein zweiter Weg.",
    )


@pytest.mark.slow
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("example", ["beispielstadt", "beispielstadt-2022", "hemer"])
def test_the_lists_of_the_examples_can_be_told(example, language):
    network = open_source(DATA / example).network
    found = suggest_strategic(network)
    assert found
    for suggestion in found:
        told = tell_suggestion(suggestion, network, texts_for(language))
        assert len(told.reasons) == len(suggestion.reasons)
        assert all(told.reasons)
        assert set(MEASURES) >= {reason.kind for reason in suggestion.reasons}
