"""Ties in a CSV file without headings, and what is none."""

import pytest

from netmap.readers.containers.grids import Grid
from netmap.readers.shapes.build import build_tables
from netmap.readers.shapes.propose import propose
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.settings import DEFAULT_SETTINGS


def taken(*rows):
    cells = [tuple(row.split(";")) for row in rows]
    grid = Grid(name="x.csv", rows=tuple(enumerate(cells, start=1)), aligned=False)
    proposal = propose((grid,), settings=DEFAULT_SETTINGS)
    tables = [table for found in build_tables((grid,), proposal).values() for table in found]
    return next((table for table in tables if table.headings[:2] == ("A", "B")), None)


def test_two_names_a_row_are_ties():
    table = taken("Amt;Kita", "Kita;Verein", "Schule;Amt")
    assert table.role is Role.COOPERATIONS
    assert table.columns == {Column.SOURCE: (0,), Column.TARGET: (1,)}
    assert table.headings == ("A", "B")
    assert [number for number, _ in table.rows] == [1, 2, 3]


def test_a_number_behind_them_is_their_closeness():
    """The first row is a tie though neither of its names occurs again: headings hold no number."""
    table = taken("Amt;Schule;2", "Kita;Verein;0,5", "Verein;Kita;eng")
    assert table.columns[Column.WEIGHT] == (2,)
    assert len(table.rows) == 3


@pytest.mark.parametrize(
    "rows",
    [
        (),
        ("Amt;Kita",),
        ("Person;Bekannte", "Amt;Kita", "Kita;Verein"),
        ("Amt;Dorffest", "Kita;Dorffest", "Amt;Messe"),
        ("Amt;Kita", "Kita;Verein", "Schule;"),
        ("Amt;Kita", "Kita;Verein;2"),
        ("Amt;Kita;gut", "Kita;Verein;2"),
        ("Amt;Kita;1;2", "Kita;Verein;2;3"),
        ("Amt", "Kita"),
    ],
    ids=[
        "nothing",
        "one row",
        "headings that nobody knows",
        "actors and meetings",
        "a name is missing",
        "uneven rows",
        "no number",
        "four columns",
        "one column",
    ],
)
def test_what_may_be_something_else_is_left(rows):
    assert taken(*rows) is None
