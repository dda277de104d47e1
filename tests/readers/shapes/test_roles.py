"""What a sheet is, by its headings first and its name second."""

import pytest

from netmap.model import Severity
from netmap.readers.containers.grids import Grid
from netmap.readers.log import Log
from netmap.readers.shapes.build import build_tables
from netmap.readers.shapes.propose import propose
from netmap.readers.shapes.told import tell
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.settings import DEFAULT_SETTINGS, Limits

CANONICAL = {
    Role.ACTORS: (
        "Id;Name;Typ;Handlungsfelder;Ort;Koordinierende Stelle;Befragt am;Quelle;Notiz",
        "Id;Name;Type;Action fields;Place;Coordinating office;Surveyed on;Reference;Note",
    ),
    Role.COOPERATIONS: (
        "Id;Von;Nach;Handlungsfeld;Art;Enge;Status;Gerichtet;Quelle;Notiz",
        "Id;From;To;Action field;Kind;Closeness;Status;Directed;Reference;Note",
    ),
    Role.ACTION_FIELDS: (
        "Id;Handlungsfeld;Beschreibung;Quelle",
        "Id;Action field;Description;Reference",
    ),
    Role.PRIORITIES: ("Id;Schwerpunkt;Quelle", "Id;Priority;Reference"),
    Role.MEETINGS: (
        "Id;Treffen;Datum;Art;Handlungsfeld;Teil von;Quelle",
        "Id;Meeting;Date;Kind;Action field;Part of;Reference",
    ),
    Role.ATTENDANCES: ("Akteur;Treffen;Quelle", "Actor;Meeting;Reference"),
    Role.OFFERS: (
        "Akteur;Angebot oder Gesuch;Thema;Handlungsfeld;Notiz;Quelle",
        "Actor;Offer or need;Topic;Action field;Note;Reference",
    ),
    Role.CONTACTS: (
        "Akteur;Kontaktperson;Funktion;E-Mail;Telefon;Notiz",
        "Actor;Contact person;Role;Email;Phone;Note",
    ),
    Role.MAP: ("Eigenschaft;Wert", "Property;Value"),
}


def sheet(*rows: str, name: str = "Tabelle1", **options) -> Grid:
    cells = tuple((number, tuple(row.split(";"))) for number, row in enumerate(rows, start=1))
    return Grid(name=name, rows=cells, **options)


def recognise(grid: Grid, log: Log):
    """Return the table that a sheet is, None if it is none."""
    proposal = propose((grid,), settings=DEFAULT_SETTINGS)
    tell((grid,), proposal, log)
    tables = [table for found in build_tables((grid,), proposal).values() for table in found]
    return tables[0] if tables else None


def role(*rows: str, name: str = "Tabelle1") -> Role | None:
    table = recognise(sheet(*rows, name=name), Log(Limits()))
    return table.role if table else None


def columns(*rows: str, name: str = "Tabelle1") -> dict[str, str]:
    """Headings by column."""
    table = recognise(sheet(*rows, name=name), Log(Limits()))
    return {
        column: ", ".join(table.headings[place] for place in places)
        for column, places in table.columns.items()
    }


@pytest.mark.parametrize(
    ("expected", "headings"),
    [(expected, headings) for expected, forms in CANONICAL.items() for headings in forms],
)
def test_the_own_tables_are_understood_whatever_the_sheet_is_called(expected, headings):
    table = recognise(sheet(headings), Log(Limits()))
    assert table.role is expected
    assert table.extra == ()
    assert len(table.columns) == len(headings.split(";"))
    assert role(headings.upper()) is expected


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("id;name;type;fields;location;paid_staff", Role.ACTORS),
        ("source;target;weight;kind;wave;directed", Role.COOPERATIONS),
        ("actor;group;group_type;wave", Role.ATTENDANCES),
        ("Label;Type;Tags;Description", Role.ACTORS),
        ("From;To;Type;Label;Direction", Role.COOPERATIONS),
        ("Akteur;Akteurstyp;Handlungsfelder;Geändert am;Mitarbeitende (VZÄ)", Role.ACTORS),
        ("Akteur A;Akteur B;Art", Role.COOPERATIONS),
        ("Akteur 1;Akteur 2;Stärke", Role.COOPERATIONS),
        ("Quelle;Ziel;Gewicht", Role.COOPERATIONS),
        ("Organisation;Kooperationspartner;Beziehung", Role.COOPERATIONS),
        ("Einrichtung;Art der Einrichtung;PLZ Ort", Role.ACTORS),
        ("Akteur;Angebot;Gesuch", Role.OFFERS),
        ("Name;Datum;Art", Role.MEETINGS),
        ("Name", Role.ACTORS),
        ("Titel;Stand", Role.MAP),
        ("Frage;Antwort", None),
    ],
)
def test_other_spellings(headings, expected):
    assert role(headings) is expected


@pytest.mark.parametrize(
    ("headings", "name", "expected"),
    [
        ("Id;Name;Beschreibung", "Tabelle1", Role.ACTORS),
        ("Id;Name;Beschreibung", "Handlungsfelder", Role.ACTION_FIELDS),
        ("Id;Name;Beschreibung", "2021 HANDLUNGSFELDER Entwurf", Role.ACTION_FIELDS),
        ("Name;Ort;Art", "Treffen", Role.MEETINGS),
        ("Name;Ort;Typ", "Workshop 2021", Role.ACTORS),
        ("Id", "nodes.csv", Role.ACTORS),
        ("Id", "liste.csv", None),
        ("Von;Nach", "Akteure", Role.COOPERATIONS),
        ("Akteur;Thema", "Angebote", Role.OFFERS),
        ("Name", "schwerpunkte.csv", Role.PRIORITIES),
    ],
)
def test_the_name_of_the_sheet_helps(headings, name, expected):
    assert role(headings, name=name) is expected


def test_titles_above_the_headings_are_skipped():
    table = recognise(
        sheet("Akteure", "Stand: 2021;;Entwurf", "Name;Typ;Ort", "Kita;Verein;Hemer"),
        Log(Limits()),
    )
    assert (table.headings, table.rows) == (
        ("Name", "Typ", "Ort"),
        ((4, ("Kita", "Verein", "Hemer")),),
    )


def test_explanations_in_a_heading_do_not_matter():
    found = columns("Name*;Handlungsfelder (mehrere);Typ [Auswahl];Ort\nmit Postleitzahl")
    assert found == {
        "name": "Name*",
        "fields": "Handlungsfelder (mehrere)",
        "type": "Typ [Auswahl]",
        "place": "Ort mit Postleitzahl",
    }


def test_source_is_an_end_or_a_reference():
    assert columns("source;target")["source"] == "source"
    found = columns("Von;Nach;Source")
    assert (found["source"], found["reference"]) == ("Von", "Source")


def test_of_two_spellings_the_better_is_the_column_and_the_other_an_attribute():
    table = recognise(sheet("Title;Label;Bemerkung;Notiz"), Log(Limits()))
    assert table.columns == {Column.NAME: (1,), Column.NOTE: (3,)}
    assert table.extra == (0, 2)


@pytest.mark.parametrize(
    ("headings", "name", "expected"),
    [
        (
            "Einrichtung;Name;Telefon;Mobil;E-Mail;Typ;Ort",
            "Akteure",
            {"name": "Einrichtung", "last_name": "Name", "phone": "Telefon, Mobil"},
        ),
        ("Name;Ansprechpartner;Tel.", "Akteure", {"name": "Name", "person": "Ansprechpartner"}),
        (
            "Name;Telefon dienstlich;Handy 2;Kontakt 1",
            "Akteure",
            {"phone": "Telefon dienstlich, Handy 2", "person": "Kontakt 1"},
        ),
        ("Name;Organisation;Typ", "Akteure", {"name": "Name"}),
    ],
)
def test_the_name_of_a_person_is_no_actor(headings, name, expected):
    found = columns(headings, name=name)
    assert expected.items() <= found.items()


def test_a_list_of_persons_is_no_list_of_actors():
    assert role("Vorname;Name;E-Mail;Ort") is None
    assert role("Einrichtung;Name;E-Mail") is Role.CONTACTS
    assert columns("Name;Funktion;Typ").keys() == {"name", "type"}, "Funktion is the actor's here"


def reported(*sheets: Grid):
    log = Log(Limits())
    tables = [recognise(entry, log) for entry in sheets]
    return tables, [
        (issue.severity, issue.code, issue.row, issue.column, issue.value) for issue in log.issues
    ]


def test_what_nobody_understands_is_a_warning_with_its_headings():
    tables, issues = reported(sheet("Fragen", "Frage;Antwort"), sheet("x", hidden=True), sheet())
    assert tables == [None, None, None]
    assert issues == [
        (Severity.WARNING, "unknown-table", None, None, "Frage, Antwort"),
        (Severity.WARNING, "hidden-sheet", None, None, ""),
    ]


def test_a_list_of_addresses_without_headings_is_not_quoted():
    _, issues = reported(sheet("Muster;02372 5510;muster@example.org"))
    assert issues[0][-1] == "Muster"


def test_a_sheet_that_is_named_but_lacks_columns():
    _, issues = reported(
        sheet("Von;Art", name="Kooperationen"), sheet("Frage;Antwort", name="Termine")
    )
    assert issues == [
        (Severity.WARNING, "missing-columns", None, None, "Von, Art"),
        (Severity.WARNING, "missing-columns", None, None, "Frage, Antwort"),
    ]


def test_a_list_of_ties_needs_no_headings():
    """In a workbook, or where the file is named after something else, it does."""
    rows = ("Amt;Kita", "Kita;Hort")
    (table,), issues = reported(sheet(*rows, name="2021.csv", aligned=False))
    assert table.role is Role.COOPERATIONS
    assert table.rows == ((1, ("Amt", "Kita")), (2, ("Kita", "Hort")))
    assert issues == [(Severity.WARNING, "no-headings", None, None, "")]
    for other in (sheet(*rows), sheet(*rows, name="Akteure.csv", aligned=False)):
        assert reported(other)[0] == [None]


def test_a_tie_that_looks_like_headings_is_a_tie():
    """Known headings of the two ends are "i" and "j", but not in the midst of a list of ties."""
    (table,), _ = reported(sheet("h;i", "i;j", "j;k", aligned=False))
    assert len(table.rows) == 3
    (table,), _ = reported(sheet("i;j", "1;2", "2;3", aligned=False))
    assert len(table.rows) == 2


@pytest.mark.parametrize("name", ["Hinweise", "Befunde", "Kennzahlen", "Findings", "Measures"])
def test_explanations_and_results_are_passed_over(name):
    assert reported(sheet("Id;Name;Typ", "a;A;x", name=name)) == ([None], [])


def test_a_cell_too_many_leaves_its_row_out_and_shifts_nothing():
    rows = ("Name;Typ", "Müller; Söhne;Verein", "Kita;Kita;;", "Schule;Amt")
    (table,), issues = reported(sheet(*rows, aligned=False))
    assert [number for number, _ in table.rows] == [3, 4]
    assert not table.complete
    assert issues == [(Severity.WARNING, "too-many-cells", 2, None, "")]


def test_cells_without_a_heading_are_named_once_a_column():
    rows = ("Name;;Typ;;", "Kita;x;Kita", "Schule;y;Amt;;z")
    for grid in (True, False):
        (table,), issues = reported(sheet(*rows, aligned=grid))
        assert len(table.rows) == 2
        assert issues == [
            (Severity.WARNING, "cell-without-heading", 2, "B", ""),
            (Severity.WARNING, "cell-without-heading", 3, "E", ""),
        ]


def test_persons_in_other_tables_are_left_out_and_kept_out_of_the_attributes():
    (table,), issues = reported(sheet("Von;Nach;Ansprechpartner;E-Mail;Seit"))
    assert table.columns.keys() == {Column.SOURCE, Column.TARGET}
    assert table.extra == (4,)
    assert [(code, column) for _, code, _, column, _ in issues] == [
        ("contact-column-left-out", "Ansprechpartner"),
        ("contact-column-left-out", "E-Mail"),
    ]
