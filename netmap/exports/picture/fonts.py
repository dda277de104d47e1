"""Text in pictures: how wide it is drawn, where its lines break, and in which fonts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from matplotlib import font_manager
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import LoadFlags

from netmap.exports.installed_fonts import faces, families, weight_of
from netmap.exports.xml_text import xml_text

SVG_FONTS = "'Source Sans Pro', 'Source Sans 3', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"
"""Fonts that a program showing an SVG may take, the one it was measured with first."""
_EM = 100.0


def text_extent(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text in the unit of its font size.

    Examples
    --------
    >>> text_extent("Schule", 20) == 2 * text_extent("Schule", 10)
    True
    >>> text_extent("Schule", 20, bold=True) > text_extent("Schule", 20)
    True
    """
    return _extent(text, bold) * size / _EM


def cut_to_width(text: str, size: float, widest: float, *, bold: bool = False) -> str:
    """Return the text, shortened to an ellipsis where it is wider than ``widest``."""
    text = xml_text(text)
    if text_extent(text, size, bold=bold) <= widest:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if text_extent(text[:middle].rstrip() + "…", size, bold=bold) <= widest:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def wrap(text: str, size: float, widest: float, *, most: int = 3, bold: bool = False) -> list[str]:
    """Return the lines of a text, broken at blanks; more than ``most`` end in an ellipsis."""
    lines: list[str] = []
    words = xml_text(text).split()
    while words and len(lines) < most - 1:
        count = 1
        while (
            count < len(words)
            and text_extent(" ".join(words[: count + 1]), size, bold=bold) <= widest
        ):
            count += 1
        lines.append(" ".join(words[:count]))
        words = words[count:]
    if words:
        lines.append(" ".join(words))
    return [cut_to_width(line, size, widest, bold=bold) for line in lines]


def properties(texts: Iterable[str], size: float, *, bold: bool) -> FontProperties:
    """Return the font in which matplotlib draws texts, with fonts to fall back on."""
    names = list(families("".join(texts)))
    return FontProperties(family=names, size=size, weight=weight_of(bold=bold))


@cache
def _extent(text: str, bold: bool) -> float:
    if not text:
        return 0.0
    font = font_manager.get_font(faces(text, bold=bold))
    font.set_size(_EM, 72)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return float(font.get_width_height()[0]) / 64
