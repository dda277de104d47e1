"""The palette as the theme of a presentation."""

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.opc.constants import RELATIONSHIP_TYPE

from netmap.exports.slides.theme import Slot, ThemeColours
from netmap.views.scene.palette import PAGES, Theme, ink_of, mark_of


@pytest.mark.parametrize("theme", Theme)
def test_the_first_six_types_are_the_accents(theme):
    colours = ThemeColours(theme)
    for rank in range(6):
        slot = colours.slot(mark_of(rank, theme).colour)
        assert slot == Slot(MSO_THEME_COLOR.from_xml(f"accent{rank + 1}"))
    assert colours.slot(mark_of(6, theme).colour) is None


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("strength", [0.0, 0.5, 1.0])
def test_the_ground_of_a_box_is_a_tint_of_its_accent(theme, strength):
    colours = ThemeColours(theme)
    for rank in range(6):
        ink = ink_of(rank, theme, strength=strength)
        slot = colours.slot(ink.fill, tint_of=ink.border)
        assert slot.colour == MSO_THEME_COLOR.from_xml(f"accent{rank + 1}")
        shown = colours.resolve(slot)
        for place in (1, 3, 5):
            assert (
                abs(int(shown[place : place + 2], 16) - int(ink.fill[place : place + 2], 16)) < 15
            )


def test_a_tint_is_computed_from_hue_saturation_and_lightness():
    colours = ThemeColours(Theme.PRINT)
    # black has no hue: 40 % of the way to white is a grey of .4 * 255 = 102 = 0x66
    assert colours.resolve(Slot(MSO_THEME_COLOR.TEXT_1, 1.0, 0.4)) == "#666666"
    # white, a quarter darkened: .75 * 255 = 191.25 = 0xbf
    assert colours.resolve(Slot(MSO_THEME_COLOR.BACKGROUND_1, 1.0, -0.25)) == "#bfbfbf"


def test_what_is_no_tint_stays_a_colour_of_its_own():
    colours = ThemeColours(Theme.LIGHT)
    assert colours.slot("#123456") is None
    assert colours.slot("#00ff00", tint_of=mark_of(0, Theme.LIGHT).colour) is None


def test_colours_and_fonts_are_in_the_file():
    book = Presentation()
    ThemeColours(Theme.DARK).install(book.slide_master)
    theme = book.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob.decode()
    page = PAGES[Theme.DARK]
    for colour in (page.ground, page.ink, mark_of(5, Theme.DARK).colour):
        assert f'val="{colour.removeprefix("#").upper()}"' in theme
    assert theme.count('<a:latin typeface="Arial"') == 2
