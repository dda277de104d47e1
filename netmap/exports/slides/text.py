"""Paragraphs on slides, and how much room they take in a font that is not here to be measured."""

from __future__ import annotations

from dataclasses import dataclass

from netmap.views.layout.labels import text_width

_WIDER, _BOLDER = 1.08, 1.08
"""How much wider Arial is than what :mod:`netmap.views.layout.labels` measures, and its bold
again."""
_PIXELS = 96 / 72
"""Pixels in a point."""
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph: its text, size in points and colour; ``before`` it is room, in lines."""

    text: str
    size: float
    colour: str
    bold: bool = False
    before: float = 0.2


def arial_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width in pixels of a text in Arial of a size in points."""
    return text_width(text, size * _PIXELS) * _WIDER * (_BOLDER if bold else 1.0)


def count_lines(text: str, size: float, width: float, *, bold: bool = False) -> int:
    """Return on how many lines a text breaks in a width in pixels.

    Examples
    --------
    >>> count_lines("Ein Satz.", 12, 400), count_lines("Ein Satz. " * 20, 12, 400)
    (1, 4)
    """
    lines, used = 1, 0.0
    blank = arial_width(" ", size, bold=bold)
    for word in text.split():
        needed = arial_width(word, size, bold=bold)
        if used and used + blank + needed > width:
            lines, used = lines + 1, 0.0
        if needed > width:  # PowerPoint breaks a word that is wider than its line
            lines += int(needed // width)
            needed %= width
        used += needed + (blank if used else 0.0)
    return lines


def break_lines(text: str, size: float, width: float, *, most: int = 2) -> list[str]:
    """Return a text as lines in a width in pixels; what is too much ends in an ellipsis."""
    words, lines = text.split(), [""]
    for position, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or arial_width(longer, size) <= width:
            lines[-1] = longer
        elif len(lines) == most:
            lines[-1] = " ".join((lines[-1], *words[position:]))
            break
        else:
            lines.append(word)
    return [shorten(line, size, width, lines=1) for line in lines]


def shorten(text: str, size: float, width: float, *, lines: int, bold: bool = False) -> str:
    """Return a text that takes no more than some lines, else cut off with an ellipsis."""
    if count_lines(text, size, width, bold=bold) <= lines:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if count_lines(text[:middle].rstrip() + _ELLIPSIS, size, width, bold=bold) <= lines:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + _ELLIPSIS
