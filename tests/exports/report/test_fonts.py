"""Fonts of PDF documents."""

import pytest
from reportlab.pdfbase import pdfmetrics

from netmap.exports.picture.fonts import text_extent
from netmap.exports.report.fonts import is_plain, main_font, runs, stretches


def test_letters_are_drawn_by_a_font_that_has_them():
    assert [name for name, _ in runs("Übung")] == ["SourceSansPro-Regular"]
    assert [name for name, _ in runs("Übung", bold=True)] == ["SourceSansPro-Semibold"]
    pieces = runs("a שלום")
    assert [text for _, text in pieces] == ["a ", "שלום"]
    assert "DejaVuSans" in pieces[1][0]
    assert runs("\ue000😀") == ()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Übung (3)", True),
        ("Ελλάδα Ґанок", True),
        ("שלום", False),
        ("संघ", False),
        ("ที่", False),
        ("q\u0323", False),
        ("weich\u00adgetrennt", False),
        ("\ue000", False),
        ("😀", False),
    ],
)
def test_what_joins_stacks_or_turns_is_not_plain(text, plain):
    assert is_plain(text) is plain


def test_only_words_that_need_it_are_drawn_as_outlines():
    assert list(stretches("Der Verein संघ hilft")) == [
        ("Der Verein ", True),
        ("संघ", False),
        (" hilft", True),
    ]
    assert list(stretches("Der Verein שלום hilft")) == [("Der Verein שלום hilft", False)]


def test_the_font_of_paragraphs_knows_the_width_of_any_text():
    wide = pdfmetrics.stringWidth
    assert wide("संघ", main_font(), 10) == pytest.approx(text_extent("संघ", 10))
    assert wide("a संघ", main_font(), 10) == pytest.approx(
        wide("a ", main_font(), 10) + text_extent("संघ", 10)
    )
    assert wide("Übung", main_font(bold=True), 10) > wide("Übung", main_font(), 10)
