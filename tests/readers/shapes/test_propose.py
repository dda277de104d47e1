"""What would become of a file."""

from netmap.readers.assemble import assemble
from netmap.readers.containers.csv_files import read_csv
from netmap.readers.shapes.proposal import Reason, TableChoice, Use
from netmap.readers.shapes.vocabulary import Role
from netmap.settings import DEFAULT_SETTINGS


def test_a_table_and_its_columns_are_used(read):
    (sheet,) = read({"a.csv": "Name;Typ;PLZ\nKita;Kita;1\n"}).proposal.sheets
    (table,) = sheet.tables
    assert (sheet.use, table.role, table.records) == (Use.USED, Role.ACTORS, 1)
    assert [(column.heading, column.purpose) for column in table.columns] == [
        ("Name", "name"),
        ("Typ", "type"),
        ("PLZ", "own"),
    ]


def test_what_nobody_understands_is_ignored_with_a_reason(read):
    (sheet,) = read({"a.csv": "Frage;Antwort\nx;y\n"}).proposal.sheets
    (table,) = sheet.tables
    assert (sheet.use, table.use) == (Use.IGNORED, Use.IGNORED)
    assert table.reason == Reason(code="unknown-table")


def test_somebody_may_leave_a_sheet_out():
    files = {"a.csv": "Name\nKita", "alt.csv": "Name\nHort"}
    grids = [
        read_csv(name, text.encode(), limits=DEFAULT_SETTINGS.limits)
        for name, text in files.items()
    ]
    choices = (TableChoice(sheet="alt.csv", use=Use.IGNORED),)
    opened = assemble(grids, choices, settings=DEFAULT_SETTINGS)
    assert [actor.name for actor in opened.network.actors] == ["Kita"]
    assert opened.proposal.sheets[1].tables[0].reason == Reason(code="unwanted")
