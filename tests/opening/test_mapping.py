"""What somebody wrote down about a list is what becomes of it."""

import json
from dataclasses import replace

import pytest

from netmap.errors import SourceError
from netmap.opening.mapping import choices_for, read_mapping
from netmap.opening.open import open_upload
from netmap.readers.shapes.proposal import (
    CellChoice,
    ColumnChoice,
    ColumnPlan,
    Proposal,
    Reason,
    RowsPlan,
    SheetPlan,
    TableChoice,
    TablePlan,
    Use,
)
from netmap.readers.shapes.proposal_json import choices_to_json, proposal_to_json
from netmap.readers.shapes.vocabulary import Role

TABLE = TablePlan(
    sheet="Liste",
    role=Role.ACTORS,
    heading_rows=(1,),
    columns=(
        ColumnPlan(position=0, heading="Name", use=Use.USED, purpose="name"),
        ColumnPlan(position=1, heading="Mit", use=Use.USED, purpose="own"),
        ColumnPlan(position=2, heading="Jahr", use=Use.ASKED, purpose="wave"),
    ),
)


def proposal(*tables, name="Liste", **sheet):
    tables = tuple(replace(table, sheet=name) for table in tables)
    return Proposal(sheets=(SheetPlan(name=name, use=Use.USED, tables=tables, **sheet),))


def with_column(table, position, **changes):
    columns = list(table.columns)
    columns[position] = replace(columns[position], **changes)
    return replace(table, columns=tuple(columns))


FRESH = proposal(TABLE)
PLACE = TableChoice(sheet="Liste", headings=("Name", "Mit", "Jahr"))


def test_a_proposal_that_nobody_edited_wants_nothing_else():
    assert choices_for(FRESH, FRESH) == ()


@pytest.mark.parametrize(
    ("edited", "column"),
    [
        (
            with_column(TABLE, 1, purpose="partners"),
            ColumnChoice(position=1, purpose="partners"),
        ),
        (with_column(TABLE, 1, separator=","), ColumnChoice(position=1, separator=",")),
        (with_column(TABLE, 1, use=Use.IGNORED), ColumnChoice(position=1, purpose="")),
        (with_column(TABLE, 2, use=Use.USED), ColumnChoice(position=2, purpose="wave")),
    ],
)
def test_what_was_edited_about_a_column_is_a_choice(edited, column):
    assert choices_for(proposal(edited), FRESH) == (replace(PLACE, columns=(column,)),)


def test_what_was_edited_about_a_table_is_a_choice():
    rows = RowsPlan(rows=(8, 9), use=Use.IGNORED, reason=Reason(code="unwanted"))
    edited = replace(TABLE, role=Role.MEETINGS, heading_rows=(3,), rows=(rows,))
    assert choices_for(proposal(edited), FRESH) == (
        replace(PLACE, role=Role.MEETINGS, heading_rows=(3,), skipped_rows=(8, 9)),
    )
    assert choices_for(proposal(replace(TABLE, use=Use.IGNORED)), FRESH) == (
        replace(PLACE, use=Use.IGNORED),
    )


def test_a_hidden_sheet_is_taken_in_and_another_left_out():
    hidden = SheetPlan(name="alt", use=Use.IGNORED, reason=Reason(code="hidden-sheet"), hidden=True)
    fresh = Proposal(sheets=(*FRESH.sheets, hidden))
    edited = Proposal(
        sheets=(replace(FRESH.sheets[0], use=Use.IGNORED), replace(hidden, use=Use.USED))
    )
    assert choices_for(edited, fresh) == (
        TableChoice(sheet="Liste", number=0, use=Use.IGNORED),
        TableChoice(sheet="alt", number=0, use=Use.USED, hidden=True),
    )


def test_a_file_with_another_name_is_known_by_its_headings():
    wanted = proposal(with_column(TABLE, 1, purpose="partners"), name="2023.csv")
    (choice,) = choices_for(wanted, FRESH)
    assert (choice.sheet, choice.columns[0].purpose) == ("Liste", "partners")
    given = TableChoice(sheet="2023.csv", headings=("NAME", "mit", "Jahr"), use=Use.IGNORED)
    assert choices_for((given,), FRESH) == (replace(given, sheet="Liste"),)


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are():
    for wanted in (proposal(replace(TABLE, columns=()), name="x"), (TableChoice(sheet="x"),)):
        with pytest.raises(SourceError) as caught:
            choices_for(wanted, FRESH)
        assert caught.value.key == "error-mapping-sheet"
        assert caught.value.params == {"value": "x", "known": "Liste"}


CELLS = (TableChoice(sheet="a.csv", cells=(CellChoice(row=2, position=1, text="Kita"),)),)


@pytest.mark.parametrize(
    ("data", "mapping"),
    [
        (choices_to_json(CELLS), CELLS),
        (proposal_to_json(FRESH), FRESH),
        ({"ok": True, "proposal": proposal_to_json(FRESH)}, FRESH),
    ],
)
def test_choices_proposals_and_what_commands_print_are_understood(tmp_path, data, mapping):
    file = tmp_path / "zuordnung.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    assert read_mapping(file) == mapping


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "error-mapping-unreadable"),
        (b"\xff", "error-mapping-unreadable"),
        (b"{", "error-mapping-unreadable"),
        (b"3", "error-mapping"),
        (b'{"sheets": [{"name": "a"}]}', "error-mapping"),
        (b'[{"sheet": "a", "use": "never"}]', "error-mapping"),
    ],
)
def test_what_is_no_mapping_is_refused(tmp_path, content, key):
    file = tmp_path / "zuordnung.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SourceError) as caught:
        read_mapping(file)
    assert caught.value.key == key


def test_the_proposal_of_a_real_list_wants_nothing_else_of_it():
    opened = open_upload({"a.csv": b"Name;Typ;;PLZ\nKita;Kita;x;1\n", "b.csv": b"Frage\nx\n"})
    assert choices_for(opened.proposal, opened.proposal) == ()
