"""The work list as a workbook."""

import dataclasses
import io
from datetime import UTC, datetime

import openpyxl
import pytest

from netmap.exports.work_list import to_work_list
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.model.decisions import Decision, DecisionState
from netmap.model.proposals import Proposal
from netmap.model.suggestions import Effect, Suggestion, SuggestionList, SuggestionReason

NETWORK = Network.of(
    actors=[
        Actor(id="a", name="=Amt"),
        Actor(id="b", name="Büro"),
        Actor(id="c", name="Chor"),
    ],
    action_fields=[ActionField(id="x", name="Sprache")],
)
WISH = Suggestion(
    list=SuggestionList.STRATEGIC,
    kind="wish",
    source="a",
    target="b",
    field="x",
    reasons=(SuggestionReason(kind="wish"), SuggestionReason(kind="wish")),
    effect=Effect(
        distance=2,
        components_before=1,
        components_after=1,
        fragmentation_before=0.0,
        fragmentation_after=0.0,
    ),
    introducer="c",
    unasked=("b",),
)
AT = datetime(2024, 5, 6, 12, tzinfo=UTC)
NO = Proposal(
    decision=Decision(
        list=SuggestionList.UNRECORDED,
        source="c",
        target="a",
        state=DecisionState.DISMISSED,
        reason="zu weit",
        note="Mai",
    ),
    record="r",
    revision=3,
    who="Eva",
    at=AT,
)
LISTS = {
    SuggestionList.STRATEGIC: [
        Proposal(decision=Decision.on(WISH, DecisionState.NOTED), suggestion=WISH)
    ],
    SuggestionList.UNRECORDED: [NO],
}


def rows(language):
    book = openpyxl.load_workbook(
        io.BytesIO(to_work_list(LISTS, NETWORK, texts=texts_for(language)))
    )
    return {sheet.title: [[cell.value for cell in row] for row in sheet.rows] for sheet in book}


@pytest.mark.parametrize(
    ("language", "names", "title", "state"),
    [
        (
            Language.DE,
            ["Strategische Lücken", "Nicht erfasst"],
            "Gewünscht: =Amt und Büro",
            ("offen", "verworfen"),
        ),
        (
            Language.EN,
            ["Strategic gaps", "Not recorded"],
            "Wished for: =Amt and Büro",
            ("open", "dismissed"),
        ),
    ],
)
def test_each_list_has_a_sheet_with_reasons_and_decisions(language, names, title, state):
    sheets = rows(language)
    assert list(sheets) == names
    strategic, unrecorded = (dict(zip(*rows, strict=True)) for rows in sheets.values())
    texts = texts_for(language)

    def cell(row, column):
        return row[texts(f"column-{column}")]

    assert cell(strategic, "proposal") == title
    assert (cell(strategic, "from"), cell(strategic, "to")) == ("=Amt", "Büro")
    assert cell(strategic, "field") == "Sprache"
    assert cell(strategic, "reasons").count("\n") == 1
    assert "2" in cell(strategic, "effect")
    assert (cell(strategic, "introducer"), cell(strategic, "unasked")) == ("Chor", "Büro")
    assert (cell(strategic, "decision"), cell(unrecorded, "decision")) == state
    assert cell(strategic, "decided-on") is None
    assert cell(unrecorded, "proposal") == "Chor – =Amt"
    assert (cell(unrecorded, "reason"), cell(unrecorded, "note")) == ("zu weit", "Mai")
    assert (cell(unrecorded, "decided-by"), cell(unrecorded, "decided-on").date()) == (
        "Eva",
        AT.date(),
    )


def test_all_fields_of_a_suggestion_are_named():
    network = dataclasses.replace(
        NETWORK, action_fields=(*NETWORK.action_fields, ActionField(id="y", name="Arbeit"))
    )
    both = dataclasses.replace(WISH, further_fields=("y",))
    proposal = Proposal(decision=Decision.on(both, DecisionState.NOTED), suggestion=both)
    data = to_work_list({both.list: [proposal]}, network, texts=texts_for(Language.DE))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data))
    assert sheet.cell(2, 4).value == "Sprache, Arbeit"
    assert sheet.cell(2, 9).value == "Ausdrücklich genannt"


def test_what_was_accepted_is_for_the_fields_of_its_cooperation():
    network = dataclasses.replace(
        NETWORK,
        action_fields=(*NETWORK.action_fields, ActionField(id="y", name="Arbeit")),
        cooperations=(
            Cooperation(
                id="t",
                source="b",
                target="a",
                fields=("x", "y"),
                status=CooperationStatus.PLANNED,
            ),
        ),
    )
    accepted = dataclasses.replace(NO, decision=Decision.on(WISH, DecisionState.ACCEPTED))
    data = to_work_list({WISH.list: [accepted]}, network, texts=texts_for(Language.DE))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data))
    assert sheet.cell(2, 4).value == "Sprache, Arbeit"


def test_the_suggestion_stays_in_sight_and_no_row_is_higher_than_excel_knows():
    note = "\n".join(["anrufen"] * 60)
    wordy = dataclasses.replace(NO, decision=dataclasses.replace(NO.decision, note=note))
    data = to_work_list({SuggestionList.UNRECORDED: [wordy]}, NETWORK, texts=texts_for(Language.DE))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data))
    assert sheet.freeze_panes == "B2"
    assert 400 < sheet.row_dimensions[2].height <= 409


def test_an_empty_list_has_its_headings():
    data = to_work_list({SuggestionList.STRATEGIC: []}, NETWORK, texts=texts_for(Language.DE))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data))
    assert (sheet.max_row, sheet.cell(1, 1).value) == (1, "Vorschlag")
