"""What is chosen later stands beside what was chosen before."""

import pytest

from netmap.i18n import Language, texts_for
from netmap.opening.choosing import (
    choose_cell,
    choose_column,
    choose_table,
    purposes_of,
    take_in,
    without_cells,
)
from netmap.opening.telling_purposes import name_purpose
from netmap.readers.shapes.proposal import (
    CellChoice,
    ColumnChoice,
    ColumnPlan,
    SheetPlan,
    TableChoice,
    TablePlan,
    Use,
)
from netmap.readers.shapes.vocabulary import Role

TABLE = TablePlan(
    sheet="a",
    role=Role.ACTORS,
    columns=(
        ColumnPlan(position=0, heading="Name", use=Use.USED, purpose="name"),
        ColumnPlan(position=1, heading="Mit", use=Use.USED, purpose="own"),
    ),
)
HEADINGS = ("Name", "Mit")


def test_purpose_and_separator_of_a_column_are_chosen_one_after_the_other():
    choices = choose_column((), TABLE, ColumnChoice(position=1, purpose="partners"))
    choices = choose_column(choices, TABLE, ColumnChoice(position=1, separator=","))
    choices = choose_column(choices, TABLE, ColumnChoice(position=0, purpose=""))
    assert choices == (
        TableChoice(
            sheet="a",
            headings=HEADINGS,
            columns=(
                ColumnChoice(position=0, purpose=""),
                ColumnChoice(position=1, purpose="partners", separator=","),
            ),
        ),
    )


def test_a_table_that_is_something_else_begins_anew_with_its_columns():
    choices = choose_column((), TABLE, ColumnChoice(position=1, purpose="partners"))
    kept = choose_table(choices, TABLE, hidden=True)
    assert kept[0].columns == choices[0].columns
    assert choose_table(kept, TABLE, role=Role.MEETINGS) == (
        TableChoice(sheet="a", headings=HEADINGS, hidden=True, role=Role.MEETINGS),
    )


def test_a_cell_is_put_right_more_than_once():
    choices = choose_cell((), "a", CellChoice(row=2, position=1, text="x"))
    choices = choose_cell(choices, "a", CellChoice(row=3, position=1, text="y"))
    choices = choose_cell(choices, "a", CellChoice(row=2, position=1, text="z"))
    assert choices[0].cells == (
        CellChoice(row=3, position=1, text="y"),
        CellChoice(row=2, position=1, text="z"),
    )


def test_a_sheet_that_was_left_out_is_taken_in_again():
    choices = choose_table((), TABLE, use=Use.IGNORED)
    sheet = SheetPlan(name="a", use=Use.IGNORED)
    assert take_in(choices, sheet) == (TableChoice(sheet="a", number=0, use=Use.USED),)
    hidden = SheetPlan(name="b", use=Use.IGNORED, hidden=True)
    assert take_in(choices, hidden) == (
        *choices,
        TableChoice(sheet="b", number=0, use=Use.USED, hidden=True),
    )


def test_what_holds_for_the_next_file_has_no_cells_and_no_rows():
    choices = choose_table((), TABLE, skipped_rows=(7,), role=Role.ACTORS)
    choices = choose_cell(choices, "a", CellChoice(row=2, position=1, text="x"))
    assert without_cells(choices) == (TableChoice(sheet="a", headings=HEADINGS, role=Role.ACTORS),)
    assert without_cells(choose_table((), TABLE, skipped_rows=(7,))) == ()


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("language", list(Language))
def test_every_purpose_has_a_word_of_its_own(role, language):
    words = [name_purpose(purpose, texts_for(language)) for purpose in purposes_of(role)]
    assert all(words)
    assert len(set(words)) == len(words)
