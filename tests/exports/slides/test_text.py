"""How much room texts take on slides."""

from PIL import ImageFont

from netmap.exports.slides.page import paragraphs_height
from netmap.exports.slides.text import Paragraph, arial_width, break_lines, count_lines, shorten

SENTENCE = "Die Koordinierungsstelle arbeitet mit vierzig anderen Akteuren zusammen."


def test_widths_are_those_of_a_font_as_wide_as_arial():
    measured = ImageFont.load_default(100).getlength("Koordinierungsstelle") * 16 / 100
    assert measured < arial_width("Koordinierungsstelle", 12) < 1.1 * measured


def test_lines_are_counted_as_words_break():
    width = arial_width(SENTENCE, 12)
    assert count_lines(SENTENCE, 12, width + 1) == 1
    assert count_lines(SENTENCE, 12, width * 0.9) == 2
    assert count_lines("W" * 300, 12, arial_width("W" * 100, 12) + 1) == 3
    assert count_lines("", 12, 100) == 1


def test_what_is_too_long_is_cut_where_it_just_fits():
    width = arial_width(SENTENCE, 12) / 2
    assert shorten(SENTENCE, 12, 3 * width, lines=1) == SENTENCE
    cut = shorten(SENTENCE, 12, width, lines=1)
    assert cut.endswith("…")
    assert SENTENCE.startswith(cut.removesuffix("…"))
    assert arial_width(cut, 12) <= width


def test_lines_are_as_many_as_wished_and_none_is_too_wide():
    width = arial_width("Koordinierungsstelle arbeitet", 12)
    lines = break_lines(SENTENCE, 12, width)
    assert len(lines) == 2
    assert max(arial_width(line, 12) for line in lines) <= width
    assert lines[1].endswith("…")
    assert break_lines("kurz", 12, width) == ["kurz"]
    assert break_lines("", 12, width) == [""]


def test_height_adds_lines_and_the_room_before():
    said = [Paragraph(text="a", size=15, colour="#000000")] * 2
    # 15 points are 20 pixels; two lines of 1.2, and .2 before the second
    assert round(paragraphs_height(said, 500), 6) == 20 * (1.2 + 1.2 + 0.2)
