"""Fonts of PDF documents: which one draws which letters of a text, and how wide it is.

Letters of scripts that stand side by side are written as text. Those that join, stack or run from
right to left, and those of fonts that reportlab cannot hold, are drawn as outlines by the program
that draws the pictures; :mod:`netmap.exports.report.ink` puts their text, unseen, over them.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from fontTools.unicodedata import script
from matplotlib.font_manager import FontPath
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from netmap.exports.installed_fonts import faces, undrawable
from netmap.exports.picture.fonts import text_extent
from netmap.exports.right_to_left import has_right_to_left

Run = tuple[str, str]
"""A font by its name, and the text that it draws."""
_SIDE_BY_SIDE = frozenset(
    {"Armn", "Bopo", "Cyrl", "Geor", "Grek", "Hang", "Hani", "Hira", "Kana", "Latn", "Zyyy"}
)
"""Scripts (ISO 15924) whose letters need not know their neighbours; Zyyy are signs and digits."""
_LAST_CODE = 0xFFFF
_REFUSED = (TTFError, LookupError, ValueError, struct.error)


def runs(text: str, *, bold: bool = False) -> tuple[Run, ...]:
    """Return a text piece by piece with the font of each, without letters of other fonts."""
    pieces = groupby(text, key=lambda letter: _font_of(letter, bold))
    return tuple((name, "".join(letters)) for name, letters in pieces if name)


def is_plain(text: str, *, bold: bool = False) -> bool:
    """Return whether a text can be written letter by letter.

    Examples
    --------
    >>> [is_plain(text) for text in ("Übung", "שלום", "संघ")]
    [True, False, False]
    """
    return all(_stands_alone(letter) and _font_of(letter, bold) for letter in text)


def stretches(text: str, *, bold: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield a line in pieces, each with whether it is plain; from right to left it is one piece."""
    if (plain := is_plain(text, bold=bold)) or has_right_to_left(text):
        yield text, plain
        return
    words = re.split("( +)", text)
    for plain, pieces in groupby(words, key=lambda word: is_plain(word, bold=bold)):
        yield "".join(pieces), plain


def main_font(*, bold: bool = False) -> str:
    """Return the name of the font of paragraphs; it knows the width of any text."""
    return _fonts(faces("", bold=bold))[0]


class _MainFont(TTFont):  # type: ignore[misc]
    """A font that measures texts with those that draw the letters which it lacks."""

    bold = False

    def stringWidth(  # noqa: N802  (reportlab's name)
        self, text: str | bytes, size: float, encoding: str = "utf-8"
    ) -> float:
        text = text if isinstance(text, str) else text.decode(encoding)
        return sum(
            _written_width(piece, size, bold=self.bold)
            if plain
            else text_extent(piece, size, bold=self.bold)
            for piece, plain in stretches(text, bold=self.bold)
        )


def _written_width(text: str, size: float, *, bold: bool) -> float:
    widths = (
        TTFont.stringWidth(pdfmetrics.getFont(name), part, size)
        for name, part in runs(text, bold=bold)
    )
    return float(sum(widths))


@cache
def _stands_alone(letter: str) -> bool:
    return script(letter) in _SIDE_BY_SIDE and unicodedata.category(letter) != "Cf"


@cache
def _font_of(letter: str, bold: bool) -> str:
    """Return the name of the font that writes a letter; empty if none that a PDF can hold does."""
    # reportlab tells readers wrong codes of letters beyond the first plane, such as emoji
    if ord(letter) > _LAST_CODE or undrawable([letter]):
        return ""
    fonts = _fonts(faces(letter, bold=bold))
    return next((name for name in fonts if ord(letter) in _letters(name)), "")


@cache
def _letters(name: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)


@cache
def _fonts(files: tuple[FontPath, ...]) -> tuple[str, ...]:
    return tuple(_register(files))


def _register(files: tuple[FontPath, ...]) -> Iterator[str]:
    known = pdfmetrics.getRegisteredFontNames()
    main = faces("", bold=False)[0], faces("", bold=True)[0]
    for file in files:
        number = f"-{file.face_index}" if file.face_index else ""
        name = f"{Path(file.path).stem}{number}"
        if name not in known:
            sort = _MainFont if file in main else TTFont
            try:
                font = sort(name, file.path, subfontIndex=file.face_index)
            except _REFUSED:  # outlines that PDF files of reportlab cannot hold, or broken tables
                continue
            if file == main[1]:
                font.bold = True
            pdfmetrics.registerFont(font)
        yield name
