"""What a person is shown of her own list."""

from dataclasses import replace

from netmap.opening.open import open_upload
from netmap.settings import DEFAULT_SETTINGS

SMALL = replace(
    DEFAULT_SETTINGS, limits=replace(DEFAULT_SETTINGS.limits, excerpt_rows=3, excerpt_issues=1)
)
ROWS = "".join(f"Kita {number};2021-09-06\n" for number in range(10))


def excerpt(text, settings=SMALL):
    return open_upload({"a.csv": text.encode()}, settings=settings).excerpts[0]


def test_the_first_rows_of_a_table_are_shown_with_their_numbers():
    shown = excerpt(f"Name;Befragt am\n{ROWS}")
    assert shown.sheet == "a.csv"
    assert [number for number, _ in shown.rows] == [1, 2, 3]
    assert shown.rows[1] == (2, ("Kita 0", "2021-09-06"))


def test_rows_with_a_problem_are_shown_up_to_a_bound():
    shown = excerpt(f"Name;Befragt am\n{ROWS}Hort;gestern\nChor;morgen\n")
    assert [number for number, _ in shown.rows] == [1, 2, 3, 12]
    assert (shown.cell(12, 1), shown.cell(12, 7), shown.cell(13, 1)) == ("gestern", "", None)


def test_what_nothing_is_made_of_is_shown_too():
    assert excerpt("Frage\nWarum?\n").rows == ((1, ("Frage",)), (2, ("Warum?",)))


def test_an_excerpt_keeps_its_cells_out_of_logs():
    assert "Kita" not in repr(excerpt(f"Name\n{ROWS}"))
