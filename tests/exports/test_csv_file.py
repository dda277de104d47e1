"""CSV that spreadsheet programs show and do not run."""

import csv
import io

import pytest

from netmap.exports.csv_file import to_csv


def read(text):
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 351", "-", "@kita", "\tx", "|x", "%x", "'=1", "''=1"]
)
def test_what_looks_like_a_formula_gets_an_apostrophe(text):
    assert read(to_csv([[text]])) == [[f"'{text}"]]


@pytest.mark.parametrize("text", ["Kita", "'s Hertogenbosch", "a=b", "01067", 'say "x", y', "ä\nö"])
def test_other_text_stays(text):
    assert read(to_csv([[text]])) == [[text]]


def test_numbers_have_points_and_no_apostrophe():
    assert to_csv([[-1.5, 3, None]]) == "-1.5,3,\n"
