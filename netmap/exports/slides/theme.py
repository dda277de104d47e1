"""The colours and fonts of a presentation: netmap's palette as the theme of the file.

Who changes the theme in PowerPoint changes every slide: shapes refer to the theme, lighter or
darker where they are tinted, and only colours that the theme has no room for are fixed.
"""

from __future__ import annotations

import colorsys
from dataclasses import dataclass
from typing import Any

from lxml import etree
from pptx.dml.color import ColorFormat, RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn

from netmap.views.scene.palette import PAGES, Theme, mark_of

FONT = "Arial"
"""On every computer, or replaced by a font of the same widths."""
_ACCENTS = 6
_CLOSE = 14
"""Largest difference of a channel (of 255) at which a tint of the theme stands for a colour."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A colour of the theme, how much of its saturation is left, and how far it is lightened.

    ``lighter`` is a share of the way to white, below 0 to black.
    """

    colour: MSO_THEME_COLOR
    saturation: float = 1.0
    lighter: float = 0.0


class ThemeColours:
    """The colours of a theme, and which of them stands for a colour of the map."""

    def __init__(self, theme: Theme) -> None:
        page = PAGES[theme]
        accents = [mark_of(rank, theme).colour for rank in range(_ACCENTS)]
        self._named = {
            "dk1": page.ink,
            "lt1": page.ground,
            "dk2": page.quiet,
            "lt2": page.faint_line,
            **{f"accent{rank}": colour for rank, colour in enumerate(accents, start=1)},
            "hlink": page.accent,
            "folHlink": page.line,
        }
        self._slots = {
            MSO_THEME_COLOR.TEXT_1: page.ink,
            MSO_THEME_COLOR.BACKGROUND_1: page.ground,
            MSO_THEME_COLOR.TEXT_2: page.quiet,
            MSO_THEME_COLOR.BACKGROUND_2: page.faint_line,
            MSO_THEME_COLOR.HYPERLINK: page.accent,
            MSO_THEME_COLOR.FOLLOWED_HYPERLINK: page.line,
        } | {
            MSO_THEME_COLOR.from_xml(f"accent{rank}"): colour
            for rank, colour in enumerate(accents, start=1)
        }

    def paint(self, target: ColorFormat, colour: str, *, tint_of: str = "") -> None:
        """Give a part of a shape a colour: of the theme where it has it, else as it is.

        Parameters
        ----------
        target : pptx.dml.color.ColorFormat
            The colour of a fill, a line or a text.
        colour : str
            What it shall be.
        tint_of : str
            A colour whose lighter or darker tint it is, such as the border of a box for its fill.
        """
        slot = self.slot(colour, tint_of=tint_of)
        if slot is None:
            target.rgb = RGBColor(*_channels(colour))  # type: ignore[no-untyped-call]
            return
        target.theme_color = slot.colour
        target.brightness = slot.lighter
        if slot.saturation != 1:
            element = target._color._xClr
            share = etree.Element(qn("a:satMod"))
            share.set("val", f"{slot.saturation * 100_000:.0f}")
            element.insert(0, share)

    def slot(self, colour: str, *, tint_of: str = "") -> Slot | None:
        """Return what of the theme stands for a colour; None if nothing does.

        Examples
        --------
        >>> ThemeColours(Theme.LIGHT).slot(PAGES[Theme.LIGHT].ink).lighter
        0.0
        """
        for name, own in self._slots.items():
            if own == colour:
                return Slot(name)
        base = self.slot(tint_of) if tint_of else None
        if base is None:
            return None
        tint = _tint(base.colour, tint_of, colour)
        return tint if _difference(self.resolve(tint), colour) <= _CLOSE else None

    def resolve(self, slot: Slot) -> str:
        """Return the colour that a slot shows."""
        hue, lightness, saturation = _hls(self._slots[slot.colour])
        share = slot.lighter
        lightness = lightness * (1 - share) + share if share >= 0 else lightness * (1 + share)
        channels = colorsys.hls_to_rgb(hue, lightness, min(1.0, saturation * slot.saturation))
        return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)

    def install(self, master: Any) -> None:
        """Write colours and fonts into the theme of a slide master."""
        part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        theme = parse_xml(part.blob)
        theme.set("name", "netmap")
        scheme = theme.find(f".//{qn('a:clrScheme')}")
        scheme.set("name", "netmap")
        for name, colour in self._named.items():
            entry = scheme.find(qn(f"a:{name}"))
            for child in list(entry):
                entry.remove(child)
            etree.SubElement(entry, qn("a:srgbClr")).set("val", colour.removeprefix("#").upper())
        fonts = theme.find(f".//{qn('a:fontScheme')}")
        fonts.set("name", "netmap")
        for latin in fonts.iter(qn("a:latin")):
            latin.set("typeface", FONT)
        part.blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)


def _tint(name: MSO_THEME_COLOR, own: str, wanted: str) -> Slot:
    """Return the tint of a colour that is as saturated and as light as the wanted one."""
    _, lightness, saturation = _hls(own)
    _, wanted_lightness, wanted_saturation = _hls(wanted)
    if wanted_lightness >= lightness:
        lighter = (wanted_lightness - lightness) / (1 - lightness) if lightness < 1 else 0.0
    else:
        lighter = wanted_lightness / lightness - 1
    share = wanted_saturation / saturation if saturation else 1.0
    return Slot(name, round(share, 3), round(lighter, 3))


def _hls(colour: str) -> tuple[float, float, float]:
    red, green, blue = (channel / 255 for channel in _channels(colour))
    return colorsys.rgb_to_hls(red, green, blue)


def _difference(first: str, second: str) -> int:
    return max(abs(a - b) for a, b in zip(_channels(first), _channels(second), strict=True))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
