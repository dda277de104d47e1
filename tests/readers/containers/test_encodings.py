"""The encodings in which German lists come, found from as little as one umlaut."""

import re
from pathlib import Path

import pytest

from netmap.readers.containers.encodings import find_encoding
from tests.yardstick import cost

ROOT = Path(__file__).parents[3]
WORDS = sorted(
    {
        word
        for path in (ROOT / "netmap" / "i18n" / "de").glob("*.ftl")
        for word in re.findall(r"[^\W\d_]+", path.read_text(encoding="utf-8"))
        if not word.isascii() and re.fullmatch("[A-Za-zäöüßÄÖÜ]+", word)
    }
)
OLD = ("cp1252", "cp850", "mac_roman")
LATIN = (*OLD, "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
LIST = (
    "Name;Straße;Felder\nJugendbüro Süd;Große Allee 1;„Frühe Hilfen“ – Übergänge\nCafé Ömer;;Öl\n"
)


def decoded(text, encoding):
    data = text.encode(encoding)
    found = find_encoding(data)
    return None if found is None else data.decode(found)


@pytest.mark.parametrize("encoding", LATIN)
def test_a_list_in_each_encoding(encoding):
    text = LIST.replace("„", '"').replace("“", '"').replace("–", "-")
    assert decoded(text, encoding) == text


@pytest.mark.parametrize("encoding", [e for e in LATIN if e != "cp850"])
def test_typographic_signs(encoding):
    assert decoded(LIST, encoding) == LIST


@pytest.mark.parametrize("encoding", OLD)
def test_one_word_with_an_umlaut_is_enough(encoding):
    """However the word is written and wherever it stands."""
    assert len(WORDS) > 250
    wrong = [
        text
        for word in WORDS
        for text in (
            f"Name;Typ\nCaritas;Verein\n{word};Amt\n",
            f"Name;Typ\nTreff {word.capitalize()};Amt\n",
            f"Name;Typ\nTREFF {word.upper()};Amt\n" if "ß" not in word else "",
        )
        if decoded(text, encoding) != text
    ]
    assert wrong == []


@pytest.mark.parametrize("encoding", OLD)
@pytest.mark.parametrize(
    "word",
    [
        "Über uns",
        "ÖPNV",
        "Ärzte",
        "Übersetzer",
        "öffentlich",
        "Maß",
        "Grüße",
        "Café",
        "Señor Núñez",
    ],
)
def test_short_files(encoding, word):
    assert decoded(f"Name\n{word}\n", encoding) == f"Name\n{word}\n"


@pytest.mark.parametrize(
    "text", ["Preis 5 €;x", "§ 8 SGB;x", "Verein „Haus“;x", "2021–2023;x", "20 °C"]
)
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_signs_alone(text, encoding):
    assert decoded(text, "cp1252") == text
    assert decoded(f"{text} für Süd", encoding) == f"{text} für Süd"


@pytest.mark.parametrize(
    "data",
    [b"\x81\x8d\xff", bytes(range(128, 256)), "Привет мир;да".encode("cp1251"), b"A\0\xfc;B"],
)
def test_what_is_no_german_text_is_not_guessed(data):
    assert find_encoding(data) is None


def test_utf_16_without_a_mark_needs_no_umlaut():
    assert find_encoding("Name;Typ\nKita;A\n".encode("utf-16-be")) == "utf-16-be"
    assert find_encoding("Name;Typ\nKita;A\n".encode("utf-16-le")) == "utf-16-le"
    assert find_encoding(b"Name;Typ\nKi\0ta;A\n") == "utf-8-sig"


@pytest.mark.slow
def test_a_large_file_costs_little():
    data = ("Jugendbüro;Straße\n" * 10**6).encode("cp1252")
    assert cost(lambda: find_encoding(data)) < 5
