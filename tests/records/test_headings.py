"""Headings of columns that are about persons."""

import pytest

from netmap.records.headings import forms_of, is_personal


@pytest.mark.parametrize(
    "heading",
    [
        "Ansprechpartnerin",
        "Kontakt",
        "Leitung",
        "Vorname",
        "Telefon (dienstlich)",
        "Tel. 2",
        "E-MAIL",
        "Mobilnummer privat",
        "Zuständige Ansprechperson",
    ],
)
def test_columns_about_persons_are_told_by_their_headings(heading):
    assert is_personal(heading)


@pytest.mark.parametrize("heading", ["Träger", "Quartier", "Zielgruppe", "Funktion", "Rolle", ""])
def test_columns_about_organisations_are_none(heading):
    assert not is_personal(heading)


def test_no_brackets_are_looked_for_in_a_text_too_long_for_a_heading(monkeypatch):
    assert "name" in forms_of("Name (" + "x" * 200 + ")")
    monkeypatch.setattr("netmap.records.headings._BRACKETS", None)
    assert forms_of("Name (" + "x" * 300 + ")")[0].startswith("namex")
