"""Daten: what is open, and taking it along."""

import sqlite3
from contextlib import closing

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.exports import DOCUMENT_SUFFIXES, SUFFIXES
from netmap.i18n import Language, texts_for
from netmap.settings import DEFAULT_SETTINGS

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


def test_the_glossary_defines_all_measures_findings_and_verdicts(start, toy):
    visit = start(toy).go("data")
    assert DE("glossary-title") in [expander.label for expander in visit.app.expander]
    terms = [cell for table in visit.app.table for cell in table.value.index]
    assert plain(DE("measure-density")) in terms
    assert plain(DE("measure-degree")) in terms
    assert plain(DE("analysis-field_relations")) in terms
    assert DE("evidence-robust") in terms


def test_the_parts_of_the_map_are_counted(start):
    figures = {m.label: m.value for m in start("beispielstadt").go("data").app.metric}
    assert figures[DE("sheet-actors")] == "64"
    assert figures[DE("sheet-cooperations")] == "184"
    assert figures[DE("sheet-fields")] == "4"


def test_contact_persons_are_counted_but_never_shown(start, toy):
    (toy / "Kontaktpersonen.csv").write_text(
        "Akteur;Kontaktperson;Telefon\nFirma;Erika Beispiel;0123 456\n", encoding="utf-8"
    )
    visit = start(toy).go("data")
    assert DE("data-contacts", count=1) in [caption.value for caption in visit.app.caption]
    for page in ("overview", "map", "fields", "data"):
        visit.go(page)
        shown = "\n".join(visit.texts + visit.markdown)
        assert "Erika" not in shown
        assert "0123" not in shown


def test_the_map_can_be_taken_along_in_every_form(start, toy):
    names = [b.label for b in start(toy).go("data").app.download_button]
    assert names == [
        *(DE(f"data-download-{suffix.removeprefix('.')}") for suffix in SUFFIXES),
        *(DE(f"documents-download-{suffix.removeprefix('.')}") for suffix in DOCUMENT_SUFFIXES),
        DE("template-button"),
    ]


def test_a_wrong_address_for_the_qr_code_is_refused_before_a_document_is_written(start, toy):
    visit = start(toy).go("data")
    documents = [b for b in visit.app.download_button if b.label == DE("documents-download-pdf")]
    assert [button.disabled for button in documents] == [False]
    visit.app.text_input(key="document-link").set_value("ftp://x").run()
    documents = [b for b in visit.app.download_button if b.label == DE("documents-download-pdf")]
    assert [button.disabled for button in documents] == [True]
    problem = DE("error-report-link", value="ftp://x", most=DEFAULT_SETTINGS.reports.most_link)
    assert [error.value for error in visit.app.error] == [plain(problem)]


def test_numbers_beyond_sense_in_a_kept_map_are_told_and_break_no_page(start, file):
    """Earlier versions let them in, and the drawing of all others with them."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE cooperations SET weight = 1e27 WHERE id = '1'")
        connection.execute("UPDATE places SET x = 1e300, y = -1e300 WHERE actor = 'choir'")
        connection.execute(
            "INSERT INTO positions SELECT id, actor, 1e300, 1e300, 1 FROM places LIMIT 1"
        )
    visit = start(file)
    for page in ("overview", "map", "fields", "gaps", "edit", "history", "data"):
        visit.go(page)
        assert not visit.app.exception
        assert not visit.app.error
    assert visit.app.expander[0].label == DE("data-warnings", count=1)
    cells = visit.app.table[0].value.reset_index().iloc[0].tolist()
    assert plain(DE("issue-closeness-limited")) in cells
