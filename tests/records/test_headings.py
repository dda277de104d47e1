"""Headings of columns that are about persons."""

import pytest

from netmap.records.headings import is_personal


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
