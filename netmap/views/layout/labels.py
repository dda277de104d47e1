"""Names as labels: how wide a text is on screen, what a map leaves out, how a name breaks."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import combinations, pairwise

from PIL import ImageFont

_EM = 100
_NARROWER = 0.95
"""Part of the measured width that is reserved: the dashboard's own font is that much narrower."""
_UNKNOWN_LETTER = 0.62
"""Width, in font sizes, of letters outside the measured font (Greek, Cyrillic, Arabic)."""
_BREAKS = " -/"
_ELLIPSIS = "…"
_COMMON = 0.12
_LEAST_COMMON = 4
_MOST_LINES = 3
_MOST_BREAKS = 12
_SHORT_WORD = 3
"""Names that must end alike, as a share and a number, for their end to say nothing on a map."""


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


def shorten_names(names: Sequence[str]) -> list[str]:
    """Return names without the endings that many of them share: the town, the legal form.

    Words are taken from the end as long as many names end in them and at least one word of more
    than three letters is left; a name that would then be mistaken for another stays whole.

    Parameters
    ----------
    names : sequence of str
        Names of all actors of a map.

    Examples
    --------
    >>> shorten_names([f"{what} Neustadt" for what in ("Bücherei", "Musikschule", "Kita", "VHS")])
    ['Bücherei', 'Musikschule', 'Kita', 'VHS Neustadt']
    """
    words = [name.split(" ") for name in names]
    least = max(_LEAST_COMMON, _COMMON * len(names))
    ends = Counter(word for parts in words for word in set(parts[1:]))
    common = {word for word, count in ends.items() if count >= least}
    short = [_without_end(parts, common) for parts in words]
    found = Counter(map(str.casefold, (*short, *names)))
    return [
        cut if found[cut.casefold()] == 1 + (cut == name) else name
        for cut, name in zip(short, names, strict=True)
    ]


def break_label(name: str, *, size: float, short: float, widest: float) -> tuple[str, ...]:
    """Return a name as one, two or three lines, as equal as its words allow.

    A name stays on one line while that is no wider than ``short``, and takes three only where two
    do not hold it; a line is never wider than ``widest``: what does not fit ends in an ellipsis.

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
    cuts = [
        cut
        for cut in range(1, len(name))
        if name[cut - 1] in _BREAKS and name[:cut].strip() and name[cut:].strip()
    ][:_MOST_BREAKS]
    for limit in ((short + widest) / 2, widest):
        for lines in range(2, _MOST_LINES + 1):
            ways = [_cut(name, places) for places in combinations(cuts, lines - 1)]
            widths = [max(text_width(part, size) for part in parts) for parts in ways]
            if ways and min(widths) <= limit:
                return ways[widths.index(min(widths))]
    if text_width(name, size) <= widest:
        return (name,)
    return _fill(name, cuts, size, widest)


def _cut(name: str, places: Sequence[int]) -> tuple[str, ...]:
    """Cut a name at some places."""
    edges = (0, *places, len(name))
    return tuple(name[a:b].strip() for a, b in pairwise(edges))


def _fill(name: str, cuts: list[int], size: float, widest: float) -> tuple[str, ...]:
    """Put as many words as fit on each line, and an ellipsis at the end."""
    lines: list[str] = []
    start = 0
    while start < len(name) and len(lines) < _MOST_LINES - 1:
        fitting = [
            cut
            for cut in cuts
            if cut > start and text_width(name[start:cut].strip(), size) <= widest
        ]
        if not fitting:
            break
        lines.append(name[start : fitting[-1]].strip())
        start = fitting[-1]
    return (*lines, _shorten(name[start:].strip(), size, widest))


def _without_end(words: list[str], common: set[str]) -> str:
    """Return a name without the words at its end that many names have."""
    kept = len(words)
    while kept > 1 and words[kept - 1] in common:
        kept -= 1
    whole = words[kept - 1][:1].islower() or max(map(len, words[:kept])) <= _SHORT_WORD
    return " ".join(words if whole else words[:kept])


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
