"""What holds for every example folder."""

import csv
import re
from datetime import date

import pytest

from netmap.exports.template import sheets
from netmap.i18n import Language, texts_for
from netmap.opening.open import open_source

EXAMPLES = ("beispielstadt", "beispielstadt-2022", "hemer")
TABLES = (
    "Akteure",
    "Kooperationen",
    "Handlungsfelder",
    "Schwerpunkte",
    "Treffen",
    "Teilnahmen",
    "Angebote und Gesuche",
    "Karte",
)
REFERENCES = (
    ("Akteure", "Handlungsfelder", "Handlungsfelder", "Handlungsfeld"),
    ("Kooperationen", "Von", "Akteure", "Name"),
    ("Kooperationen", "Nach", "Akteure", "Name"),
    ("Kooperationen", "Handlungsfeld", "Handlungsfelder", "Handlungsfeld"),
    ("Treffen", "Handlungsfeld", "Handlungsfelder", "Handlungsfeld"),
    ("Treffen", "Teil von", "Treffen", "Treffen"),
    ("Teilnahmen", "Akteur", "Akteure", "Name"),
    ("Teilnahmen", "Treffen", "Treffen", "Treffen"),
    ("Angebote und Gesuche", "Akteur", "Akteure", "Name"),
    ("Angebote und Gesuche", "Handlungsfeld", "Handlungsfelder", "Handlungsfeld"),
)
LATER = ("column-website", "column-aliases")
"""Keys of the headings that the examples are older than."""

PERSONAL = {
    "e-mail": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
    "phone": re.compile(r"(\+\d{2}|\(?\b0\d{2,4}\)?)[ /–-]*\d{3}"),
    "person": re.compile(r"\b(Herrn?|Frau|Dr\.|Prof\.|Tel\.|Telefon|Ansprechpartner(in)?)[ :]"),
}
WORDS = {
    ("Akteure", "Koordinierende Stelle"): {"ja", "nein"},
    ("Kooperationen", "Enge"): {"locker", "mittel", "eng", ""},
    ("Kooperationen", "Status"): {"bestehend", "geplant", "gewünscht", "beendet"},
    ("Kooperationen", "Gerichtet"): {"ja", "nein"},
    ("Angebote und Gesuche", "Angebot oder Gesuch"): {"Angebot", "Gesuch"},
}


@pytest.fixture(params=EXAMPLES)
def example(request):
    return request.param


def test_these_are_all_examples(data):
    folders = sorted(entry.name for entry in data.iterdir() if entry.is_dir())
    assert folders == sorted(EXAMPLES)


def test_every_example_has_all_tables_and_says_what_it_is(data, example):
    files = sorted(entry.name for entry in (data / example).iterdir())
    assert files == sorted([*(f"{table}.csv" for table in TABLES), "README.md"])


def test_the_headings_are_those_that_netmap_writes(data, example):
    texts = texts_for(Language.DE)
    for name, columns in sheets().items():
        if name == "contacts":
            continue
        file = data / example / f"{texts(f'sheet-{name}')}.csv"
        with file.open(encoding="utf-8", newline="") as rows:
            found = next(csv.reader(rows, delimiter=";"))
        written = [texts(column.sheet_label) for column in columns]
        # a column that came later is missing in older lists, and nothing else is
        expected = [heading for heading in written if heading in found]
        assert found[: len(expected)] == expected
        assert set(written) - set(expected) <= {texts(name) for name in LATER}


def test_no_row_has_a_cell_too_many_or_too_few(data, example):
    for table in TABLES:
        with (data / example / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter=";", strict=True))
        assert {len(row) for row in rows} == {len(rows[0])}, table


def test_every_reference_resolves(read, example):
    for table, column, target, heading in REFERENCES:
        known = {row[heading] for row in read(example, target)}
        named = {
            part.strip() for row in read(example, table) for part in row[column].split(";")
        } - {""}
        assert named <= known, (table, column)


def test_ids_and_names_stand_once(read, example):
    for table, columns in {
        "Akteure": ("Id", "Name"),
        "Kooperationen": ("Id",),
        "Handlungsfelder": ("Id", "Handlungsfeld"),
        "Schwerpunkte": ("Id", "Schwerpunkt"),
        "Treffen": ("Id", "Treffen"),
    }.items():
        for column in columns:
            cells = [row[column] for row in read(example, table)]
            assert all(cells), (table, column)
            assert len(cells) == len(set(cells)), (table, column)
    attendances = [(row["Akteur"], row["Treffen"]) for row in read(example, "Teilnahmen")]
    assert len(attendances) == len(set(attendances))


def test_words_with_a_fixed_meaning_are_the_known_ones(read, example):
    for (table, column), words in WORDS.items():
        assert {row[column] for row in read(example, table)} <= words, (table, column)


def test_no_actor_works_with_itself_and_dates_are_dates(read, example):
    assert all(row["Von"] != row["Nach"] for row in read(example, "Kooperationen"))
    for table, column in (("Akteure", "Befragt am"), ("Treffen", "Datum")):
        for row in read(example, table):
            assert not row[column] or date.fromisoformat(row[column]).weekday() < 5, row


def test_the_four_fields_are_the_same_everywhere(read, example):
    assert [row["Handlungsfeld"] for row in read(example, "Handlungsfelder")] == [
        "Bildung und Sprache",
        "Gesellschaftliche Teilhabe",
        "Kulturelle Vielfalt",
        "Arbeitsmarkt",
    ]


def test_every_row_has_a_source(read, example):
    for table in TABLES[:-1]:
        assert all(row["Quelle"] for row in read(example, table)), table


@pytest.mark.parametrize("what", PERSONAL)
def test_no_person_phone_or_e_mail(data, example, what):
    for file in (data / example).iterdir():
        found = PERSONAL[what].search(file.read_text(encoding="utf-8"))
        assert found is None, (file.name, found)


def test_the_patterns_would_find_a_person():
    """A check that cannot fail is none."""
    assert PERSONAL["e-mail"].search("an info@beispielstadt.example schreiben")
    for number in ("02372 551-371", "02351/966 6523", "(0231) 4711", "+49 231 4711"):
        assert PERSONAL["phone"].search(number)
    assert PERSONAL["person"].search("Frau Muster, Herr Beispiel")


def test_netmap_opens_it_without_a_problem(read, example):
    opened = open_source(example)
    assert opened.issues == ()
    assert opened.contacts == ()
    assert opened.network is not None
    for rows, table in (
        (opened.network.actors, "Akteure"),
        (opened.network.cooperations, "Kooperationen"),
        (opened.network.action_fields, "Handlungsfelder"),
        (opened.network.priorities, "Schwerpunkte"),
        (opened.network.meetings, "Treffen"),
        (opened.network.attendances, "Teilnahmen"),
        (opened.network.offers, "Angebote und Gesuche"),
    ):
        assert len(rows) == len(read(example, table)), table
