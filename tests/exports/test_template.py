"""The empty workbook: what is in it, that it reads back, and that the committed one is fresh."""

import io
import re
import zipfile
from datetime import date
from importlib.resources import files
from pathlib import Path

import openpyxl
import pytest

from netmap.exports.tables import tabulate_network
from netmap.exports.template import GUIDE_WIDTH, MADE_ON, build_template, sheets
from netmap.i18n import Language, texts_for
from netmap.model import CooperationStatus, Network, OfferKind
from netmap.opening.open import open_upload
from netmap.records import RECORDS, REFERS, ColumnType

COMMITTED = Path(__file__).parents[2] / "data" / "vorlage.xlsx"
# the writer drops too long hints with a warning
pytestmark = pytest.mark.filterwarnings("error::UserWarning")


@pytest.fixture(params=Language)
def texts(request):
    return texts_for(request.param)


@pytest.fixture
def book(texts):
    return openpyxl.load_workbook(io.BytesIO(build_template(texts)))


@pytest.fixture
def tables(book, texts):
    """Sheets to fill in, by their keys."""
    return {name: book[texts(f"sheet-{name}")] for name in sheets()}


def validations(sheet):
    """What helps to fill in each column: heading → validation of its first empty cell."""
    rules = sheet.data_validations.dataValidation
    return {
        heading.value: next(rule for rule in rules if f"{heading.column_letter}2" in rule.sqref)
        for heading in sheet[1]
    }


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_the_committed_template_is_fresh():
    fresh = build_template(texts_for(Language.DE))
    assert parts(COMMITTED.read_bytes()) == parts(fresh), (
        "write it anew: netmap template --lang de -o data/vorlage.xlsx"
    )


def test_its_tables_are_those_that_netmap_writes(book, texts):
    own = {sheet.name: list(sheet.headings) for sheet in tabulate_network(Network.of(), texts)}
    found = {sheet.title: [cell.value for cell in sheet[1]] for sheet in book}
    guide = texts("template-sheet-guide")
    contacts = texts("sheet-contacts")
    assert next(iter(found)) == guide
    assert {name: found[name] for name in found if name not in {guide, contacts}} == own


def test_the_tables_are_empty_and_hold_no_formula(book, tables):
    assert {sheet.max_row for sheet in tables.values()} == {1}
    assert all(cell.data_type in "sn" for sheet in book for row in sheet for cell in row)


def test_every_column_explains_itself(tables):
    for sheet in tables.values():
        for heading, rule in validations(sheet).items():
            assert rule.promptTitle == heading
            assert 10 < len(rule.prompt) <= 255
            assert "1048576" in str(rule.sqref)


def test_every_hint_is_shown(book, texts):
    """A hint that no column shows is left over."""
    shown = {rule.prompt for sheet in book for rule in sheet.data_validations.dataValidation}
    catalogue = files("netmap.i18n").joinpath("de", "template.ftl").read_text(encoding="utf-8")
    keys = re.findall(r"^(template-hint-[a-z-]+) =", catalogue, re.MULTILINE)
    assert shown == {texts(key) for key in keys}


def test_words_with_a_meaning_take_nothing_else(tables, texts):
    def words(sheet, column):
        rule = validations(tables[sheet])[texts(f"column-{column}")]
        assert rule.showErrorMessage
        assert rule.errorStyle in {None, "stop"}
        return rule.formula1.strip('"').split(",")

    yes_no = [texts("word-yes"), texts("word-no")]
    assert words("actors", "coordinator") == yes_no
    assert words("cooperations", "directed") == yes_no
    assert words("cooperations", "status") == [texts(f"status-{s}") for s in CooperationStatus]
    assert words("offers", "offer-or-need") == [texts(f"word-{kind}") for kind in OfferKind]


def test_suggestions_take_other_words_too(tables, texts):
    for sheet, column, count in (
        ("actors", "type", 14),
        ("cooperations", "kind", 7),
        ("cooperations", "closeness", 3),
        ("meetings", "kind", 2),
    ):
        rule = validations(tables[sheet])[texts(f"column-{column}")]
        assert len(rule.formula1.split(",")) == count
        assert not rule.showErrorMessage


def test_references_are_picked_from_the_names_of_the_other_sheet(tables, texts):
    names = {"actors": "name", "fields": "field", "meetings": "meeting"}
    for sheet, columns in sheets().items():
        for column in columns:
            if column.type not in REFERS:
                continue
            entries_of = RECORDS[REFERS[column.type]].sheet
            rule = validations(tables[sheet])[texts(column.sheet_label)]
            assert f"'{texts(f'sheet-{entries_of}')}'!$B$2" in rule.formula1
            assert sheets()[entries_of][1].sheet_label == f"column-{names[entries_of]}"
            assert rule.errorStyle == "warning"
            assert bool(rule.showErrorMessage) is not (column.type is ColumnType.FIELDS)


def test_everything_but_dates_is_text(tables, texts):
    for name, columns in sheets().items():
        formats = {
            number: style.number_format
            for style in tables[name].column_dimensions.values()
            for number in range(style.min, style.max + 1)
        }
        assert formats == {
            number: texts("format-date") if column.type is ColumnType.DAY else "@"
            for number, column in enumerate(columns, start=1)
        }


def test_the_instructions_are_sentences_in_one_column_that_fit(book):
    sheet = book.worksheets[0]
    assert sheet.max_column == 1
    lines = [row[0].value for row in sheet if row[0].value]
    assert len(lines) > 10
    assert max(len(line) for line in lines) <= GUIDE_WIDTH


def test_it_prints_on_landscape_pages_with_its_headings(tables):
    for sheet in tables.values():
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.freeze_panes == "A2"


def test_its_properties_name_nobody(book):
    assert not book.properties.creator
    assert not book.properties.lastModifiedBy
    assert book.properties.created == book.properties.modified == MADE_ON


def test_filled_in_it_reads_as_typed(book, tables, texts):
    """Three actors, two ties, a meeting, an offer and a contact, as a person would enter them."""
    tables["fields"].append([None, "Bildung", "Kita und Schule"])
    tables["fields"].append([None, "Arbeit"])
    tables["actors"].append(["01067", "Rathaus", "Amt", "Bildung; Arbeit", "01067"])
    tables["actors"].append([None, "NA e. V.", None, "Bildung", None, texts("word-no")])
    tables["actors"].append([None, "Kita +49", None, None, None, None, date(2021, 9, 6)])
    tables["actors"]["F2"] = texts("word-yes")
    tables["cooperations"].append([None, "Rathaus", "NA e. V.", "Bildung; Arbeit", "Projekt"])
    tables["cooperations"]["F2"] = texts("word-close")
    tables["cooperations"].append([None, "NA e. V.", "Kita +49"])
    tables["cooperations"]["G3"] = texts("status-wished")
    tables["meetings"].append([None, "Auftakt", date(2021, 11, 18)])
    tables["attendances"].append(["NA e. V.", "Auftakt"])
    tables["offers"].append(["Kita +49", texts("word-need"), "Räume", "Bildung"])
    tables["contacts"].append(["Rathaus", "Erika Muster", None, None, "+49 231 0"])
    book[texts("sheet-map")]["B2"] = "Integration in Musterstadt"
    book[texts("sheet-map")]["B3"] = date(2021, 12, 1)
    stream = io.BytesIO()
    book.save(stream)

    opened = open_upload({"liste.xlsx": stream.getvalue()})

    assert opened.issues == ()
    network = opened.network
    assert network is not None
    assert (network.title, network.as_of) == ("Integration in Musterstadt", date(2021, 12, 1))
    actors = {actor.name: actor for actor in network.actors}
    assert set(actors) == {"Rathaus", "NA e. V.", "Kita +49"}
    assert actors["Rathaus"].id == actors["Rathaus"].place == "01067"
    assert actors["Rathaus"].coordinator
    assert not actors["NA e. V."].coordinator
    assert actors["Kita +49"].surveyed_on == date(2021, 9, 6)
    ties = {network.actor_name(tie.source): tie for tie in network.cooperations}
    assert len(ties["Rathaus"].fields) == 2
    assert ties["Rathaus"].weight == 3.0
    assert ties["Rathaus"].status is CooperationStatus.EXISTING
    assert ties["NA e. V."].status is CooperationStatus.WISHED
    assert [meeting.held_on for meeting in network.meetings] == [date(2021, 11, 18)]
    assert len(network.attendances) == 1
    assert [(offer.kind, offer.topic) for offer in network.offers] == [(OfferKind.NEED, "Räume")]
    assert [person.phone for person in opened.contacts] == ["+49 231 0"]
    assert "Muster" not in repr(network.actors)
