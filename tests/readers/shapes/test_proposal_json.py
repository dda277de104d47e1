"""Proposals and choices come back from JSON as they were."""

import json

import pytest

from netmap.readers.shapes.proposal import ColumnChoice, Proposal, Shape, TableChoice, Use
from netmap.readers.shapes.proposal_json import (
    choices_from_json,
    choices_to_json,
    proposal_from_json,
    proposal_to_json,
)
from netmap.readers.shapes.vocabulary import Role

CHOICES = (
    TableChoice(
        sheet="Akteure",
        number=2,
        headings=("Name", "Typ"),
        use=Use.USED,
        shape=Shape.PARTNERS,
        role=Role.ACTORS,
        heading_rows=(3, 4),
        skipped_rows=(9,),
        hidden=True,
        columns=(ColumnChoice(position=1, purpose="type"), ColumnChoice(position=2, separator="")),
    ),
    TableChoice(sheet="alt", heading_rows=()),
)


def test_a_proposal_comes_back(read):
    proposal = read({"a.csv": "Name;Typ;;PLZ\nKita;Kita;x;1\n", "b.csv": "Frage\nx"}).proposal
    assert [sheet.name for sheet in proposal.sheets] == ["a.csv", "b.csv"]
    assert proposal_from_json(json.loads(json.dumps(proposal_to_json(proposal)))) == proposal
    assert proposal_from_json(proposal_to_json(Proposal())) == Proposal()


def test_choices_come_back():
    assert choices_from_json(json.loads(json.dumps(choices_to_json(CHOICES)))) == CHOICES
    assert choices_from_json([{"sheet": "x"}]) == (TableChoice(sheet="x"),)


@pytest.mark.parametrize(
    "data",
    [
        {},
        [1],
        [{}],
        [{"sheet": 1}],
        [{"sheet": "x", "use": "perhaps"}],
        [{"sheet": "x", "columns": 1}],
        [{"sheet": "x", "columns": [{"position": "1"}]}],
        [{"sheet": "x", "colour": "red"}],
    ],
)
def test_what_is_something_else_is_refused(data):
    with pytest.raises(ValueError, match=r"\w"):
        choices_from_json(data)
