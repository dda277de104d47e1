"""A source as a whole."""

import itertools
import time
from datetime import date

import pytest

from netmap.model import Severity

TABLES = {
    "Karte.csv": "Eigenschaft;Wert\nTitel;Hemer\nStand;1.12.2021",
    "Akteure.csv": "Name;Handlungsfelder\nKita;Bildung\nAmt;Arbeit",
    "Kooperationen.csv": "Von;Nach;Handlungsfeld\nKita;Amt;Bildung",
    "Teilnahmen.csv": "Akteur;Treffen\nKita;Auftakt",
}


def test_the_order_of_the_tables_does_not_matter(read):
    digests = {read(dict(order)).network.digest for order in itertools.permutations(TABLES.items())}
    assert len(digests) == 1


@pytest.mark.parametrize(
    ("table", "title", "as_of"),
    [
        ("Eigenschaft;Wert\nTitel;Hemer\nStand;1.12.2021", "Hemer", date(2021, 12, 1)),
        ("Property;Value\nAs of;2021-12-01", "", date(2021, 12, 1)),
        ("Titel;Stand\nHemer;2021-12-01", "Hemer", date(2021, 12, 1)),
        ("Eigenschaft;Wert\nStand;Dezember 2021\nHerausgeber;x", "", date(2021, 12, 1)),
        ("Eigenschaft;Wert\nStand;irgendwann", "", None),
    ],
)
def test_title_and_date(read, table, title, as_of):
    network = read({"Karte.csv": table, "a.csv": "Name\nKita"}).network
    assert (network.title, network.as_of) == (title, as_of)


def test_no_actors_is_an_error(read):
    for files in ({"a.csv": "Frage;Antwort"}, {"a.csv": ""}, {"Akteure.csv": "Name;Typ"}):
        opened = read(files)
        assert not opened.ok
        assert opened.issues[0].code == "no-actors"


def test_issues_come_in_the_order_of_the_source(problems):
    found = problems(
        {
            "k.csv": "Von;Nach;Enge\nKita;Zoo;0\nKita;Kita;",
            "x.csv": "Frage;Antwort",
            "a.csv": "Name;Koordination\nKita;wohl\nKITA;wohl",
        }
    )
    places = [(sheet, row) for _, sheet, row, _, _ in found]
    assert places == [
        ("k.csv", 2),
        ("k.csv", 2),
        ("k.csv", 3),
        ("k.csv", 3),
        ("x.csv", None),
        ("a.csv", 2),
        ("a.csv", 3),
        ("a.csv", 3),
    ]


def test_errors_and_only_errors_stop(read):
    opened = read(TABLES | {"x.csv": "Frage;Antwort\n1;2"})
    assert opened.ok
    assert [issue.severity for issue in opened.issues] == [Severity.WARNING]


@pytest.mark.slow
def test_time_grows_with_the_rows_not_with_their_square(read):
    def seconds(size: int) -> float:
        actors = "Name\n" + "\n".join(f"Kita {number}" for number in range(size))
        ties = "Von;Nach\n" + "\n".join(
            f"Kita {number};{'Kyta' if number % 2 else 'Kita'} {number + 1}"
            for number in range(size - 1)
        )
        start = time.process_time()
        read({"a.csv": actors, "k.csv": ties})
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 8 * 3 * max(seconds(1000), 0.2)


def test_damaged_characters_are_told_once_a_table(problems):
    files = {"a.csv": "Name;Typ\nKita\ufffd;\nSchule;\nA\uffff;B\ufffd\n"}
    assert problems(files) == [("lost-characters", "a.csv", 2, None, "")]
