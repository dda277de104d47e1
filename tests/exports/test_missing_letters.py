"""What is said about letters without a font."""

import pytest

from netmap.exports.missing_letters import name_letters, tell_missing
from netmap.i18n import Language, texts_for

EN = texts_for(Language.EN)


@pytest.mark.parametrize(
    ("letters", "german", "english"),
    [
        ("北京", "Chinesisch (2)", "Han (2)"),
        ("हส", "Devanagari (1), Thai (1)", "Devanagari (1), Thai (1)"),
        ("☎🇩🌈", "Emoji (2), Symbole (1)", "Emoji (2), Symbols (1)"),
        ("\u0378\ue000", "U+0378, U+E000", "U+0378, U+E000"),
    ],
)
def test_letters_are_named_by_script_or_code(letters, german, english):
    assert name_letters(letters, Language.DE) == german
    assert name_letters(letters, Language.EN) == english


def test_nothing_is_said_where_nothing_is_missing():
    told: list[str] = []
    assert tell_missing(EN, ["Übung", "שלום"], tell=told.append) == ""
    assert told == []


def test_who_asks_learns_what_to_do():
    told: list[str] = []
    said = tell_missing(EN, ["a \ue000"], tell=told.append)
    assert said == "No font is installed for these characters: U+E000."
    assert len(told) == 1
    assert told[0].startswith(f"{said} Install ")
