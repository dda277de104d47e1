"""Names as labels: how wide a text is on screen, and how it breaks into at most two lines."""

from __future__ import annotations

import unicodedata
from functools import cache

from PIL import ImageFont

_EM = 100
_NARROWER = 0.95
"""Part of the measured width that is reserved: the dashboard's own font is that much narrower."""
_UNKNOWN_LETTER = 0.62
"""Width, in font sizes, of letters outside the measured font (Greek, Cyrillic, Arabic)."""
_BREAKS = " -/"
_ELLIPSIS = "…"


def text_width(text: str, size: float) -> float:
    """Return the width in pixels that a text gets at a font size.

    Measured with the sans-serif face inside Pillow, which is as wide as Arial, and taken for the
    dashboard's narrower one; where the font is wider, the drawing shrinks the text.

    Examples
    --------
    >>> text_width("Stadt", 14) < text_width("Stadtbücherei", 14)
    True
    >>> text_width("Übung", 14) == text_width("Ubung", 14)
    True
    """
    return sum(map(_letter_width, text)) * size * _NARROWER


def break_label(name: str, *, size: float, short: float, widest: float) -> tuple[str, ...]:
    """Return a name as one or two lines, the two as equal as its words allow.

    A name stays on one line while that is no wider than ``short``; a line is never wider than
    ``widest``: what does not fit ends in an ellipsis.

    Parameters
    ----------
    name : str
        Name of an actor.
    size : float
        Font size in pixels.
    short, widest : float
        Widths in pixels.

    Examples
    --------
    >>> break_label("Evangelische Kirchengemeinde", size=14, short=118, widest=150)
    ('Evangelische', 'Kirchengemeinde')
    >>> break_label("Jugendamt", size=14, short=118, widest=150)
    ('Jugendamt',)
    """
    if text_width(name, size) <= short:
        return (name,)
    halves = [
        (name[:cut].rstrip(), name[cut:].lstrip())
        for cut in range(1, len(name))
        if name[cut - 1] in _BREAKS and name[:cut].strip() and name[cut:].strip()
    ]
    if halves:
        balanced = min(halves, key=lambda pair: max(text_width(part, size) for part in pair))
        if max(text_width(part, size) for part in balanced) <= widest:
            return balanced
    if text_width(name, size) <= widest:
        return (name,)
    fitting = [pair for pair in halves if text_width(pair[0], size) <= widest]
    if not fitting:
        return (_shorten(name, size, widest),)
    first, second = fitting[-1]
    return (first, _shorten(second, size, widest))


def _shorten(text: str, size: float, widest: float) -> str:
    if text_width(text, size) <= widest:
        return text
    while text and text_width(text + _ELLIPSIS, size) > widest:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS


@cache
def _letter_width(letter: str) -> float:
    if letter == _ELLIPSIS:  # which would be taken apart into three dots
        return 1.0
    base = unicodedata.normalize("NFKD", letter)[0]
    if unicodedata.combining(base) or unicodedata.category(base) == "Cf":
        return 0.0
    if base.isascii():
        return _font().getlength(base) / _EM
    return 1.0 if unicodedata.east_asian_width(base) in "WF" else _UNKNOWN_LETTER


@cache
def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(_EM)
