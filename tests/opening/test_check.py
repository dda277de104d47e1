"""A source is checked without raising; issues become sentences with a place."""

import pytest

from netmap.i18n import Language, texts_for
from netmap.model import Issue, Severity
from netmap.opening.check import check_source, describe, place

DE, EN = texts_for(Language.DE), texts_for(Language.EN)


def issue(**values):
    return Issue(severity=Severity.ERROR, code="empty-name", **values)


@pytest.mark.parametrize(
    ("found", "german", "english"),
    [
        (issue(), "", ""),
        (issue(sheet="Akteure"), "Akteure", "Akteure"),
        (issue(sheet="Akteure", row=1283), "Akteure, Zeile 1283", "Akteure, row 1283"),
        (
            issue(sheet="Akteure", row=3, column="Name"),
            "Akteure, Zeile 3, Spalte „Name“",
            "Akteure, row 3, column “Name”",
        ),
    ],
)
def test_a_place_is_as_exact_as_the_issue(found, german, english):
    assert (place(found, DE), place(found, EN)) == (german, english)
    assert place(describe(found, DE), DE) == german


def test_a_source_that_cannot_be_opened_is_reported(tmp_path):
    (tmp_path / "alt.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    checked = check_source(tmp_path / "alt.xls", texts=DE)
    assert (checked.ok, checked.actors, checked.cooperations) == (False, None, None)
    (problem,) = checked.issues
    assert problem.severity is Severity.ERROR
    assert "alt.xls" in problem.message
    assert not problem.code.startswith("error-")


def test_an_example_is_fine():
    checked = check_source("beispielstadt", texts=DE)
    assert checked.ok
    assert checked.issues == ()
