"""Text that runs from right to left: where a line of it begins, and how a reader finds it again.

Fonts and order of the letters as they are drawn are matplotlib's matter (Unicode Standard Annex 9).
"""

from __future__ import annotations

import re
import unicodedata

from bidi import get_display

_FROM_RIGHT, _FROM_LEFT, _NUMBERS = ("R", "AL"), ("L",), ("EN", "AN")
_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"
_OPENING, _CLOSING = "([{<«", ")]}>»"
_MIRRORED = str.maketrans(_OPENING + _CLOSING, _CLOSING + _OPENING)
_STRETCH = re.compile("c*r(?:[^rl]*r)*o*")
"""Letters from the right with the brackets that turn with them, by :func:`_kind`."""
_TURNED_NUMBER = re.compile(r"[)\]}>»][^\w()\[\]{}<>«»]*\d[\d\W]*?[(\[{<«]")


def has_right_to_left(text: str) -> bool:
    """Return whether any letter of a text runs from right to left.

    Examples
    --------
    >>> has_right_to_left("Verein שלום e. V."), has_right_to_left("Übung (1)")
    (True, False)
    """
    return any(unicodedata.bidirectional(letter) in _FROM_RIGHT for letter in text)


def begins_right(text: str) -> bool:
    """Return whether a text as a whole runs from right to left: most of its letters do.

    The first letter does not tell: sentences in German begin with the names of actors.

    Examples
    --------
    >>> begins_right("מרכז (VHS)"), begins_right("מרכז arbeitet mit der VHS zusammen.")
    (True, False)
    """
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    right, left = (sum(kind in wanted for kind in kinds) for wanted in (_FROM_RIGHT, _FROM_LEFT))
    return right > left


def mark_direction(line: str, *, right: bool) -> str:
    """Return a line with a mark, which is not drawn, for the end at which it begins."""
    if not has_right_to_left(line):
        return line
    return (_RIGHT_MARK if right else _LEFT_MARK) + line


def as_extracted(line: str, *, right: bool) -> str:
    """Return a line as it is seen from the left, in a form that programs read in its order.

    Programs that take text out of a PDF file turn stretches of right-to-left letters round, but
    not the brackets around them; the marks, which are not drawn, tell them where a stretch ends.
    """
    if not has_right_to_left(line):
        return line
    seen = get_display(line, base_dir="R" if right else "L")
    pieces, place = [], 0
    for stretch in _STRETCH.finditer("".join(map(_kind, seen))):
        pieces.append(_turn_brackets(seen[place : stretch.start()], right))
        pieces.append(_RIGHT_MARK + seen[stretch.start() : stretch.end()] + _LEFT_MARK)
        place = stretch.end()
    return "".join([*pieces, _turn_brackets(seen[place:], right)])


def _kind(letter: str) -> str:
    kind = unicodedata.bidirectional(letter)
    if kind in _FROM_RIGHT:
        return "r"
    if kind in _FROM_LEFT + _NUMBERS:
        return "l"
    return "o" if letter in _OPENING else "c" if letter in _CLOSING else " "


def _turn_brackets(piece: str, right: bool) -> str:
    """Return a piece without letters from the right with its brackets as they are seen."""
    if right:
        return piece.translate(_MIRRORED)
    return _TURNED_NUMBER.sub(lambda found: found.group().translate(_MIRRORED), piece)
