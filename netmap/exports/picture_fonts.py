"""Fonts of pictures: how wide a text is drawn, and which letters no font has.

Names are set in Source Sans, the face of the dashboard, which comes with netmap's dependencies, so
that a picture looks the same on every computer. Letters it lacks (Arabic, Hebrew, Greek and many
more) are taken from DejaVu Sans, which comes with matplotlib, and else from any installed font that
has them.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import font_source_sans_pro
from matplotlib import font_manager
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import LoadFlags

from netmap.exports.xml_text import xml_text

SVG_FONTS = "'Source Sans Pro', 'Source Sans 3', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"
"""Fonts that a program showing an SVG may take, the one it was measured with first."""
_FACE, _SPARE = "Source Sans Pro", "DejaVu Sans"
_FILES = ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf")
_BOLD, _REGULAR = 600, 400
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
    families = [_FACE, _SPARE, *_families_for(_lacking("".join(texts)))]
    return FontProperties(family=families, size=size, weight=_BOLD if bold else _REGULAR)


def undrawable(texts: Iterable[str]) -> str:
    """Return the letters that no font on this computer has, each once.

    Examples
    --------
    >>> undrawable(["Übung", "שלום"])
    ''
    """
    lacking = _lacking("".join(texts))
    covered = _families_for(lacking)
    return "".join(sorted(lacking - _covered_by(covered, lacking))) if lacking else ""


def font_files(text: str, *, bold: bool) -> tuple[str, ...]:
    """Return the files of the fonts that draw a text, those to fall back on after the first."""
    weight = _BOLD if bold else _REGULAR
    families = [_FACE, _SPARE, *_families_for(_lacking(text))]
    _register()
    return tuple(
        str(font_manager.findfont(FontProperties(family=family, weight=weight)))
        for family in families
    )


@cache
def _extent(text: str, bold: bool) -> float:
    if not text:
        return 0.0
    font = font_manager.get_font(font_files(text, bold=bold))
    font.set_size(_EM, 72)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return float(font.get_width_height()[0]) / 64


@cache
def _register() -> None:
    # letters that no font has are named at the foot of the page
    warnings.filterwarnings("ignore", message="Glyph .* missing from font")
    # DejaVu Sans has no semibold, and its bold will do
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    for name in _FILES:
        font_manager.fontManager.addfont(str(Path(font_source_sans_pro.font_directory, name)))


@cache
def _basic_letters() -> frozenset[int]:
    _register()
    paths = (font_manager.findfont(FontProperties(family=name)) for name in (_FACE, _SPARE))
    return frozenset(code for path in paths for code in font_manager.get_font(path).get_charmap())


def _lacking(text: str) -> frozenset[str]:
    """Return the visible letters that the two fonts of every installation do not have."""
    basic = _basic_letters()
    return frozenset(letter for letter in text if ord(letter) not in basic and letter.isprintable())


@cache
def _families_for(letters: frozenset[str]) -> tuple[str, ...]:
    """Return installed fonts that together have as many of the letters as possible."""
    missing = {ord(letter) for letter in letters}
    found: list[str] = []
    for entry in font_manager.fontManager.ttflist if missing else ():
        if "LastResort" in entry.name:
            continue
        has = missing.intersection(font_manager.get_font(entry.fname).get_charmap())
        if has:
            found.append(entry.name)
            missing -= has
        if not missing:
            break
    return tuple(found)


def _covered_by(families: tuple[str, ...], letters: frozenset[str]) -> frozenset[str]:
    paths = [font_manager.findfont(FontProperties(family=family)) for family in families]
    codes = {code for path in paths for code in font_manager.get_font(path).get_charmap()}
    return frozenset(letter for letter in letters if ord(letter) in codes)
