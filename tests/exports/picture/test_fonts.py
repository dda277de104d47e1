"""Fonts of pictures."""

import pytest

from netmap.exports.picture.fonts import cut_to_width, properties, text_extent, wrap
from netmap.views.layout.labels import text_width


@pytest.mark.parametrize(
    "name", ["Evangelische Kirchengemeinde", "Jugendmigrationsdienst", "Stadtbücherei Obertal"]
)
def test_names_are_no_wider_than_what_their_box_reserves(name):
    assert 0.9 * text_width(name, 14) < text_extent(name, 14) <= text_width(name, 14)


def test_marks_above_letters_take_no_width():
    assert text_extent("e\u0301lan", 20) == pytest.approx(text_extent("élan", 20), rel=0.02)


def test_letters_of_other_scripts_take_room():
    assert text_extent("انجمن", 20) > 20


def test_fonts_to_fall_back_on_are_those_with_the_letters():
    assert properties(["Übung"], 10, bold=False).get_family() == ["Source Sans Pro", "DejaVu Sans"]


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
