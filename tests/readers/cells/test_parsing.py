"""Typing single cells."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.model import CooperationStatus, OfferKind
from netmap.readers.cells.parsing import (
    parse_closeness,
    parse_date,
    parse_direction,
    parse_month,
    parse_number,
    parse_offer_kind,
    parse_status,
    parse_yes_no,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1), ("1,5", 1.5), ("1.5", 1.5), ("-2", -2), ("+3", 3), ("1e3", 1000),
        ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.000", 1.0), ("1.234.567,8", 1234567.8),
        ("1,2,3", None), ("", None), ("abc", None), ("1 2", None), ("nan", None), ("inf", None),
        ("1_0", None), ("٣", None), ("0x1", None), ("1,5 h", None),
    ],
)  # fmt: skip
def test_numbers(text, number):
    assert parse_number(text) == number


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("locker", 1), ("Mittel", 2), ("ENG", 3), ("loose", 1), ("medium", 2), ("close", 3),
        ("0,5", 0.5), ("0", None), ("-1", None), ("NaN", None), ("inf", None), ("1e999", None),
        ("abc", None), ("1000000000", 1e9), ("1e9", 1e9), ("1e27", None), ("1e-300", None),
    ],
)  # fmt: skip
def test_closeness(text, weight):
    assert parse_closeness(text) == weight


@given(st.text(max_size=12))
def test_a_closeness_is_positive_and_finite(text):
    weight = parse_closeness(text)
    assert weight is None or 1e-9 <= weight <= 1e9


@pytest.mark.parametrize(
    "text",
    [
        "2021-03-05", "2021-03-05T00:00:00", "2021-3-5", "05.03.2021", "5.3.2021", "5. 3. 2021",
        "5.3.21", "5. März 2021", "5. Maerz 2021", "5 Mrz. 2021", "5 March 2021",
    ],
)  # fmt: skip
def test_days(text):
    assert parse_date(text) == date(2021, 3, 5)
    assert parse_month(text) is None


@pytest.mark.parametrize("text", ["2021-03", "3.2021", "03/2021", "März 2021", "March 2021"])
def test_months_without_a_day(text):
    assert parse_month(text) == date(2021, 3, 1)
    assert parse_date(text) is None


@pytest.mark.parametrize(
    "text", ["", "31.02.2021", "2021-13-01", "5. Brumaire 2021", "12/11/2021", "ja", "5.3.0000"]
)
def test_what_is_no_date(text):
    assert parse_date(text) is None
    assert parse_month(text) is None


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (parse_yes_no, "Ja", True), (parse_yes_no, "x", True), (parse_yes_no, "1", True),
        (parse_yes_no, "nein", False), (parse_yes_no, "FALSE", False),
        (parse_yes_no, "gerichtet", None), (parse_yes_no, "vielleicht", None),
        (parse_direction, "0", False), (parse_direction, "gerichtet", True),
        (parse_direction, "mutual", False), (parse_direction, "one-way", True),
        (parse_status, "bestehend", CooperationStatus.EXISTING),
        (parse_status, "Läuft", CooperationStatus.EXISTING),
        (parse_status, "gewuenscht", CooperationStatus.WISHED),
        (parse_status, "Wished", CooperationStatus.WISHED),
        (parse_status, "beendet", CooperationStatus.ENDED), (parse_status, "offen", None),
        (parse_offer_kind, "Gesuch", OfferKind.NEED), (parse_offer_kind, "offer", OfferKind.OFFER),
        (parse_offer_kind, "x", None),
    ],
)  # fmt: skip
def test_words(parse, text, value):
    assert parse(text) == value


def test_every_status_has_its_canonical_word():
    words = ("bestehend", "geplant", "gewünscht", "beendet")
    assert [parse_status(word) for word in words] == list(CooperationStatus)
    assert [parse_status(status) for status in CooperationStatus] == list(CooperationStatus)
