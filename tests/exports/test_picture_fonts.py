"""Fonts of pictures."""

import pytest
from matplotlib import font_manager

from netmap.exports import picture_fonts
from netmap.exports.picture_fonts import cut_to_width, properties, text_extent, undrawable, wrap
from netmap.views.labels import text_width


@pytest.mark.parametrize(
    "name", ["Evangelische Kirchengemeinde", "Jugendmigrationsdienst", "Stadtbücherei Obertal"]
)
def test_names_are_no_wider_than_what_their_box_reserves(name):
    assert 0.9 * text_width(name, 14) < text_extent(name, 14) <= text_width(name, 14)


def test_marks_above_letters_take_no_width():
    assert text_extent("e\u0301lan", 20) == pytest.approx(text_extent("élan", 20), rel=0.02)


def test_letters_of_other_scripts_come_from_another_font():
    assert undrawable(["انجمن فرهنگی", "שלום", "Ελλάδα", "Ґанок"]) == ""
    assert text_extent("انجمن", 20) > 20


def test_letters_that_no_font_has_are_named_once(monkeypatch):
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [])
    picture_fonts._families_for.cache_clear()
    letters = "\U00012000"  # cuneiform
    assert undrawable([f"a{letters}b", letters]) == letters
    picture_fonts._families_for.cache_clear()


def test_an_installed_font_with_the_letters_is_taken(monkeypatch):
    picture_fonts._families_for.cache_clear()
    entry = next(e for e in font_manager.fontManager.ttflist if e.name == "DejaVu Sans Mono")
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [entry])
    monkeypatch.setattr(picture_fonts, "_basic_letters", lambda: frozenset(b"abc"))
    assert "DejaVu Sans Mono" in properties(["xyz"], 10, bold=False).get_family()
    picture_fonts._families_for.cache_clear()


def test_what_is_too_wide_ends_in_an_ellipsis():
    width = text_extent("Koordinierung", 12)
    cut = cut_to_width("Koordinierungsstelle", 12, width)
    assert cut.endswith("…")
    assert text_extent(cut, 12) <= width
    assert cut_to_width("kurz\x07", 12, width) == "kurz"


def test_lines_break_at_blanks():
    width = text_extent("dickere Linien:", 12)
    assert wrap("dickere Linien: engere Kooperation", 12, width + 1) == [
        "dickere Linien:",
        "engere",
        "Kooperation",
    ]
    assert len(wrap("eins zwei drei vier fünf sechs", 12, text_extent("zwei", 12), most=2)) == 2
