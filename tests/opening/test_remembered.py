"""Choices are remembered for the next file of a shape, without a cell of it."""

import json
import sys

import pytest

from netmap.opening.choosing import choose_cell, choose_column, choose_table
from netmap.opening.open import open_upload
from netmap.opening.recent import FOLDER_VARIABLE, config_folder
from netmap.opening.remembered import forget, remember, remembered
from netmap.readers.shapes.proposal import CellChoice, ColumnChoice, TableChoice, Use


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "config"))


def fresh(name="März.csv", headings="Name;Mit;Schulleitung", row="Kita;Hort;Eva Muster"):
    return open_upload({name: f"{headings}\n{row}\n".encode()}).proposal


def chosen(of):
    table = of.tables[0]
    choices = choose_column((), table, ColumnChoice(position=1, purpose="partners", separator=","))
    choices = choose_table(choices, table, skipped_rows=(7,))
    return choose_cell(choices, table.sheet, CellChoice(row=2, position=0, text="Kita Süd"))


def test_nothing_is_remembered_at_first():
    assert remembered(fresh()) == ()


def test_the_next_file_with_these_headings_is_read_like_the_last_one():
    remember(chosen(fresh()), fresh())
    assert remembered(fresh("April.csv", " NAME;Mit;Schulleitung", "Hort;Kita;Jan")) == (
        TableChoice(
            sheet="April.csv",
            columns=(ColumnChoice(position=1, purpose="partners", separator=","),),
        ),
    )
    assert remembered(fresh(headings="Name;Mit;Leitung")) == ()


def test_no_cell_heading_or_name_of_a_file_is_written():
    remember(chosen(fresh()), fresh())
    text = (config_folder() / "lists.json").read_text(encoding="utf-8")
    for word in ("Kita", "Hort", "Eva", "Muster", "Schulleitung", "rz.csv"):
        assert word not in text
    if sys.platform != "win32":
        assert (config_folder() / "lists.json").stat().st_mode & 0o077 == 0


def test_what_was_chosen_last_counts_and_can_be_forgotten():
    proposal = fresh()
    remember(chosen(proposal), proposal)
    remember(choose_table((), proposal.tables[0], use=Use.IGNORED), proposal)
    assert [choice.use for choice in remembered(proposal)] == [Use.IGNORED]
    forget(proposal)
    assert remembered(proposal) == ()


def test_only_the_newest_are_kept():
    proposals = [fresh(headings=f"Name;Mit;{word}") for word in ("Typ", "Ort", "PLZ")]
    for proposal in proposals:
        remember(chosen(proposal), proposal, most=2)
    assert [bool(remembered(proposal)) for proposal in proposals] == [False, True, True]


@pytest.mark.parametrize("content", ["", "{", "[]", "3", "\xff"])
def test_a_broken_memory_is_no_memory(content):
    config_folder().mkdir()
    (config_folder() / "lists.json").write_bytes(content.encode("latin-1"))
    assert remembered(fresh()) == ()


def test_what_another_version_wrote_is_no_memory():
    remember(chosen(fresh()), fresh())
    file = config_folder() / "lists.json"
    (key,) = json.loads(file.read_text(encoding="utf-8"))
    for odd in ([{"sheet": "", "colour": 1}], {}, 7):
        file.write_text(json.dumps({key: odd}), encoding="utf-8")
        assert remembered(fresh()) == ()
