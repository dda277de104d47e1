"""Whatever comes in, a clean text can be shown, searched and exported."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netmap.exports.xml_text import xml_text
from netmap.readers.cells.cleaning import clean, fold, one_line, unguard
from netmap.records.headings import squash
from tests.yardstick import cost

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ("Mu\u0308ller", "Müller"),
        ("\u202eeztiK\u202c\u200b Kita\ufeff", "eztiK Kita"),
        ("Ki\x00ta\x1f", "Kita"),
        ("A\x0bB\r\nC\rD", "A\nB\nC\nD"),
        ("\ud800x\uffff", "\ufffdx\ufffd"),
        ("\tKita\u00a0", "Kita"),
        ("weich\u00ades", "weiches"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u00a0\u200b \u2007", ""),
        ("\u200c \u200d", ""),
        ("\u2800\u3164\ufe0f", ""),
    ],
)
def test_marks_that_nobody_sees_are_gone(dirty, expected):
    assert clean(dirty) == expected


@pytest.mark.slow
@pytest.mark.parametrize("marks", ["\u0301\u0316", "\u0301", "\u0344", "\u0301\u200b"])
def test_thousands_of_accents_on_a_letter_are_thinned_out(marks):
    text = "Cafe" + marks * 500_000 + " am Markt"
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert len(cleaned) <= len("Cafe am Markt") + 30
    assert cleaned.endswith(" am Markt")
    assert cost(lambda: clean(text)) < 10


@pytest.mark.slow
def test_a_million_characters_are_clean_in_no_time():
    for sign in ("x", "ä", "a\u0308", "\u200b", "\r\n", "'", " ", "\ud800"):
        text = sign * 10**6

        def clean_it(text: str = text) -> None:
            for mend in (clean, one_line, fold, squash, unguard):
                mend(text)

        assert cost(clean_it) < 15


@given(ANY_TEXT)
@example("e\u200b\u0301")  # composes only once the blank between is gone
def test_clean_text_is_composed_safe_and_stays_so(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert xml_text(cleaned) == cleaned
    cleaned.encode()  # raises on a lone surrogate
    assert not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in cleaned)


@given(ANY_TEXT)
def test_printable_text_stays_as_it_is(text):
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        assert clean(text) == text.strip()


def test_one_group_of_spellings():
    spellings = ("Müller", "Mu\u0308ller", "MÜLLER", " müller ", "Mü\u200dller")
    assert len({fold(clean(name)) for name in spellings}) == 1
    assert fold("Muller") != fold("Müller")


def test_one_line():
    assert one_line("Kommunales\n Integrationszentrum") == "Kommunales Integrationszentrum"


@pytest.mark.parametrize(
    "heading",
    ["Tätigkeitsfeld(er)", "TAETIGKEITSFELDER", "Ta\u0308tigkeits-Felder:", "tatigkeitsfelder"],
)
def test_headings_are_compared_by_bare_letters(heading):
    assert squash(heading) == "tatigkeitsfelder"


@pytest.mark.parametrize(
    ("guarded", "text"),
    [
        ("'=1+1", "=1+1"),
        ("''=1", "'=1"),
        ("'-", "-"),
        ("'@kita", "@kita"),
        ("'n Abend", "'n Abend"),
    ],
)
def test_the_guard_of_an_export_comes_off(guarded, text):
    assert unguard(guarded) == text
