"""Fonts of PDF documents: which one draws which letters of a text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from netmap.exports.picture_fonts import font_files
from netmap.exports.right_to_left import in_visual_order
from netmap.exports.xml_text import xml_text

Run = tuple[str, str]
"""A font by its name, and the text that it draws."""


def runs(text: str, *, bold: bool = False) -> tuple[Run, ...]:
    """Return a text piece by piece with the font of each, in the order in which it is drawn.

    Letters that no font has are left to the first one, which draws a box.
    """
    shown = in_visual_order(xml_text(text))
    fonts = _fonts(font_files(shown, bold=bold))
    pieces = groupby(shown, key=lambda letter: _font_of(letter, fonts))
    return tuple((name, "".join(letters)) for name, letters in pieces)


def main_font(*, bold: bool = False) -> str:
    """Return the name of the font of plain text."""
    return _fonts(font_files("", bold=bold))[0]


def mark_up(text: str, *, bold: bool = False) -> str:
    """Return a text for reportlab's paragraphs: nothing in it is read as markup."""
    return "".join(
        f'<font name="{name}">{escape(piece)}</font>' for name, piece in runs(text, bold=bold)
    )


def _font_of(letter: str, fonts: tuple[str, ...]) -> str:
    code = ord(letter)
    return next((name for name in fonts if code in _letters(name)), fonts[0])


@cache
def _letters(name: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)


@cache
def _fonts(files: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_register(files))


def _register(files: tuple[str, ...]) -> Iterator[str]:
    known = pdfmetrics.getRegisteredFontNames()
    for file in files:
        name = Path(file).stem
        if name not in known:
            try:
                pdfmetrics.registerFont(TTFont(name, file))
            except TTFError:  # outlines that PDF files of reportlab cannot hold
                continue
        yield name
