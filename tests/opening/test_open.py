"""Opening sources: paths, uploads and examples, of netmap and of other programs."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from netmap.errors import SourceError
from netmap.exports.template import build_template
from netmap.i18n import Language, texts_for
from netmap.model import Network
from netmap.opening.open import (
    examples,
    open_source,
    open_upload,
    open_upload_apart,
    open_upload_waves,
    open_upload_waves_apart,
    open_waves,
)
from netmap.settings import DEFAULT_SETTINGS, Limits
from tests.yardstick import cost

FORMATS = Path(__file__).parent.parent / "data" / "formats"
ACTORS = b"Id;Name;PLZ\n1;Kita;01067\n2;Amt;\n"
TIES = b"Von;Nach;Enge\nKita;2;1,5\n"


def book(sheets: dict[str, list[list[str]]]) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as file:
        for name, rows in sheets.items():
            sheet = file.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return stream.getvalue()


def rows_of(data: bytes) -> list[list[str]]:
    return [line.split(";") for line in data.decode().splitlines()]


def refusal(call) -> SourceError:
    """The error that a call raises, whose sentence exists in both languages."""
    with pytest.raises(SourceError) as refused:
        call()
    for language in Language:
        assert texts_for(language).error(refused.value)
    return refused.value


@pytest.mark.parametrize("example", ["beispielstadt", "beispielstadt-2022", "hemer"])
def test_examples_are_read_without_a_single_issue(example):
    opened = open_source(example)
    assert opened.ok
    assert (opened.issues, opened.contacts) == ((), ())
    assert opened.network.coordinators
    assert opened.network.action_fields
    assert opened.network.meetings


def test_examples_are_where_they_say():
    assert {"beispielstadt", "hemer"} <= {example.id for example in examples()}
    assert all(example.path.name == example.id for example in examples())


@pytest.mark.parametrize("language", list(Language))
def test_the_empty_template_only_lacks_actors(language):
    template = build_template(texts_for(language))
    assert [issue.code for issue in open_upload({"x.xlsx": template}).issues] == ["no-actors"]


def test_a_workbook_and_a_folder_with_the_same_tables_are_the_same_map(tmp_path):
    (tmp_path / "Akteure.csv").write_bytes(ACTORS)
    (tmp_path / "Kooperationen.CSV").write_bytes(TIES)
    (tmp_path / "Liesmich.txt").write_text("kein Teil der Karte", encoding="utf-8")
    folder = open_source(tmp_path)
    data = book({"Akteure": rows_of(ACTORS), "Kooperationen": rows_of(TIES)})
    (tmp_path / "a.xlsx").write_bytes(data)
    assert folder.ok
    assert folder.network.actors[0].attributes == (("PLZ", "01067"),)
    book_of = open_source(str(tmp_path / "a.xlsx"))
    assert (book_of.network, book_of.issues) == (folder.network, folder.issues)
    assert open_upload({"a.xlsx": data}) == book_of
    assert open_upload({"falsch benannt.csv": data}) == book_of
    assert open_upload({"k.csv": TIES, "a.csv": ACTORS}).network == folder.network


def test_one_table_of_ties_is_enough(tmp_path):
    file = tmp_path / "ties.csv"
    file.write_bytes(TIES)
    opened = open_source(file)
    assert [actor.name for actor in opened.network.actors] == ["2", "Kita"]
    assert [issue.code for issue in opened.issues] == ["actors-from-references"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf8_bom"])
def test_german_excel_exports(encoding):
    files = {
        f"{name}.csv": (FORMATS / "german_excel" / f"{name}_{encoding}.csv").read_bytes()
        for name in ("akteure", "beziehungen")
    }
    opened = open_upload(files)
    network: Network = opened.network
    assert opened.issues == ()
    # Counted in the files: 26 rows of actors, one with a note of two lines; 125 rows of ties.
    assert (len(network.actors), len(network.cooperations)) == (26, 125)
    first = network.actor_by_id["dataplant"]
    assert first.note == "Rückfrage bei Frau Müller-Lüdenscheidt\nam 3.5."
    assert first.attributes == (("Geändert am", "03.03.2020"), ("Mitarbeitende (VZÄ)", "3,50"))
    assert {tie.weight for tie in network.cooperations} == {1.0, 1.5}
    assert network.kinds == ("Kooperation",)


def test_kumu_exports():
    opened = open_source(FORMATS / "kumu")
    network = opened.network
    assert opened.issues == ()
    # 54 elements and 70 connections (lines of the files without their headings).
    assert (len(network.actors), len(network.cooperations)) == (54, 70)
    assert network.actor_types == ("core", "intermediate", "non-core")
    assert dict(network.actor_by_id["did-core"].attributes)["tags"] == "W3C"
    assert {"depends", "references", "implements"} <= set(network.kinds)


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ({}, "error-no-files"),
        ({"a.xlsx": book({"A": []}), "b.csv": ACTORS}, "error-one-workbook"),
        ({"a.xlsx": book({"A": []}), "b.xlsx": book({"A": []})}, "error-one-workbook"),
        ({"a.xlsx": ACTORS}, "error-not-a-workbook"),
        ({"a.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}, "error-damaged-workbook"),
        ({"a.pdf": b"%PDF-1.7"}, "error-unknown-format"),
        ({"a.csv": b"\x81\x8d\xff"}, "error-encoding"),
    ],
)
def test_uploads_that_cannot_be_read(files, key):
    assert refusal(lambda: open_upload(files)).key == key


def test_files_that_are_too_large_are_not_even_read(tmp_path):
    most = len(ACTORS) + 1
    small = replace(DEFAULT_SETTINGS, limits=Limits(file_bytes=most, table_bytes=most))
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_bytes(ACTORS)
    assert open_source(tmp_path / "a.csv", settings=small).ok
    for call, key in (
        (lambda: open_source(tmp_path, settings=small), "error-tables-too-large"),
        (
            lambda: open_upload({"a.csv": ACTORS, "b.csv": ACTORS}, settings=small),
            "error-files-too-large",
        ),
    ):
        assert refusal(call).key == key


def test_only_csv_files_of_ones_own_may_be_larger_than_an_upload(tmp_path):
    small = replace(DEFAULT_SETTINGS, limits=Limits(file_bytes=len(ACTORS) - 1))
    (tmp_path / "a.csv").write_bytes(ACTORS)
    (tmp_path / "a.xlsx").write_bytes(ACTORS)
    (tmp_path / "zip.csv").write_bytes(b"PK\x03\x04" + ACTORS)
    assert open_source(tmp_path / "a.csv", settings=small).ok
    for call in (
        lambda: open_source(tmp_path / "a.xlsx", settings=small),
        lambda: open_source(tmp_path / "zip.csv", settings=small),
        lambda: open_upload({"a.csv": ACTORS}, settings=small),
        lambda: open_upload_apart({"a.csv": ACTORS}, settings=small),
        lambda: open_upload_waves({"a.csv": ACTORS}, settings=small),
        lambda: open_upload_waves_apart({"a.csv": ACTORS}, settings=small),
    ):
        assert refusal(call).key == "error-files-too-large"


@pytest.mark.parametrize(
    "source", ["nirgends", "../..\\nirgends", "x" * 300, "a\0b", "", "/dev/zero"]
)
def test_what_is_no_source_is_told_in_a_sentence(source, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    error = refusal(lambda: open_source(source))
    assert error.key in {"error-no-source", "error-unreadable", "error-no-files"}


def test_the_sentence_names_the_examples():
    error = refusal(lambda: open_source("beispielstad"))
    assert error.key == "error-no-source"
    assert "beispielstadt" in str(error.params["known"])


def test_an_empty_folder(tmp_path):
    assert refusal(lambda: open_source(tmp_path)).key == "error-no-files"


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("../../etc/a.csv", "a.csv"),
        ("C:\\Listen\\a.csv", "a.csv"),
        ("\u202ea\0.csv", "a.csv"),
        ("x" * 300 + ".csv", "x" * 116 + ".csv"),
        ("CON.csv", "CON.csv"),
    ],
)
def test_names_of_uploads_are_labels_only(name, label, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    opened = open_upload({name: b"Name;Typ\nKita;\n;x"})
    assert [issue.sheet for issue in opened.issues] == [label]
    assert list(tmp_path.iterdir()) == []


def test_a_name_of_a_million_characters_is_refused_before_any_matching():
    name = b"x" * 10**6
    data = book({"Akteure": [["Name"], ["Kita"]]})
    long = {"a.csv": b"Name;Typ\n" + name + b";x", "k.csv": TIES}
    assert cost(lambda: refusal(lambda: open_upload(long))) < 5
    assert refusal(lambda: open_upload(long)).key == "error-cell-too-long"
    assert open_upload({"a.xlsx": data}).ok


@pytest.mark.parametrize("read", [open_source, open_waves])
def test_lists_are_read_in_a_process_of_their_own(read, tmp_path):
    """What it does not finish in time is a sentence for whoever asked, also a program."""
    (tmp_path / "Akteure.csv").write_bytes(ACTORS)
    at_once = replace(DEFAULT_SETTINGS, limits=Limits(patience=0))
    assert refusal(lambda: read(tmp_path, settings=at_once)).key == "error-reading-time"


def test_a_large_list_is_read_after_a_word_about_it(tmp_path):
    (tmp_path / "Akteure.csv").write_bytes(ACTORS)
    told = []
    few = replace(DEFAULT_SETTINGS, limits=Limits(asked_rows=2))
    assert open_source(tmp_path, settings=few, on_large=told.append).ok
    assert told == [3]


def test_thousands_of_action_fields_are_refused():
    files = {"Akteure.csv": b"Name;Handlungsfelder\nKita;Bildung|Sport\nAmt;Wohnen\n"}
    few = replace(DEFAULT_SETTINGS, limits=Limits(action_fields=2))
    assert refusal(lambda: open_upload(files, settings=few)).key == "error-too-many-fields"
    enough = replace(DEFAULT_SETTINGS, limits=Limits(action_fields=3))
    assert len(open_upload(files, settings=enough).network.action_fields) == 3
