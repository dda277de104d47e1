"""A cell that somebody put right is read as if it stood in the file."""

import json

import pytest

from netmap.opening.open import open_upload
from netmap.readers.containers.grids import Grid
from netmap.readers.files import read_list
from netmap.readers.shapes.cell_choices import put_right
from netmap.readers.shapes.proposal import CellChoice, TableChoice
from netmap.readers.shapes.proposal_json import choices_from_json, choices_to_json
from netmap.settings import DEFAULT_SETTINGS

LIST = {
    "Akteure.csv": b"Name;Befragt am\nKita;gestern\nSchule;2021-09-06\n",
    "Kooperationen.csv": b"Von;Nach;Enge\nKita;Schule;sehr\n",
}


def choice(sheet, row, position, text):
    return TableChoice(sheet=sheet, cells=(CellChoice(row=row, position=position, text=text),))


def test_a_slip_is_put_right_without_touching_the_file():
    wrong = open_upload(LIST)
    places = {(issue.sheet, issue.row, issue.column) for issue in wrong.issues}
    assert ("Akteure.csv", 2, "Befragt am") in places
    assert ("Kooperationen.csv", 2, "Enge") in places
    choices = (
        choice("Akteure.csv", 2, 1, " 2021-09-07 "),
        choice("Kooperationen.csv", 2, 2, "eng"),
    )
    right = read_list(LIST, None, choices, settings=DEFAULT_SETTINGS)
    assert right.issues == ()
    assert right.network.cooperations[0].weight == 3
    assert str(right.network.actors[0].surveyed_on) == "2021-09-07"


def test_a_cell_beyond_the_last_of_its_row_is_filled():
    grid = Grid(name="a", rows=((1, ("Name", "Typ", "Ort")), (4, ("Kita",))))
    assert put_right([grid], (choice("a", 4, 2, "Süd"),))[0].rows[1] == (4, ("Kita", "", "Süd"))


def test_other_sheets_and_rows_that_are_not_there_stay_as_they_are():
    grid = Grid(name="a", rows=((1, ("Name",)), (2, ("Kita",))))
    assert put_right([grid], (choice("b", 2, 0, "x"), choice("a", 9, 0, "x"))) == [grid]


def test_a_formula_without_a_value_is_one_no_more():
    grid = Grid(name="a", rows=((1, ("Name",)), (2, ("",))), unsaved=((2, 0),))
    right = put_right([grid], (choice("a", 2, 0, "Kita"),))[0]
    assert (right.rows[1], right.unsaved) == ((2, ("Kita",)), ())


def test_cells_come_back_from_json():
    choices = (choice("a", 4, 2, "Süd"),)
    assert choices_from_json(json.loads(json.dumps(choices_to_json(choices)))) == choices
    with pytest.raises(ValueError, match="position"):
        choices_from_json([{"sheet": "a", "cells": [{"row": 1, "text": "x"}]}])
