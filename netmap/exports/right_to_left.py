"""Text that runs from right to left, for writers that only draw letter by letter from the left.

Arabic letters take their joined forms (Unicode's presentation forms), then each stretch of
right-to-left text is turned round. That is enough for names within German or English sentences; it
is not the whole bidirectional algorithm (Unicode Standard Annex 9).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_FORMS = (range(0xFB50, 0xFC00), range(0xFE80, 0xFEFD))
_STRONG, _NUMBER = ("R", "AL"), ("EN", "AN")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_FORMATTING = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_LAM, _ALEFS = "\u0644", {"\u0622": "\ufef5", "\u0623": "\ufef7", "\u0625": "\ufef9"}
_ALEFS |= {"\u0627": "\ufefb"}


def in_visual_order(text: str) -> str:
    """Return a text as it is seen from left to right.

    Examples
    --------
    >>> in_visual_order("Verein שלום e. V.") == "Verein " + "שלום"[::-1] + " e. V."
    True
    """
    if not any(unicodedata.bidirectional(letter) in _STRONG for letter in text):
        return text
    shown = _FORMATTING.sub("", _join(text))
    return "".join(
        _turn(piece) if number % 2 else piece for number, piece in enumerate(_split(shown))
    )


def _split(text: str) -> list[str]:
    """Return the text in pieces, those with odd numbers run from right to left."""
    pieces, current, turned, pending = [], "", False, ""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _STRONG or (turned and kind == "NSM"):
            if not turned:
                pieces.append(current + pending)
                current, pending, turned = "", "", True
            current, pending = current + pending + letter, ""
        elif turned and kind == "L":
            pieces.append(current)
            current, pending, turned = pending + letter, "", False
        elif turned:
            pending += letter
        else:
            current += letter
    return [*pieces, current, pending] if turned else [*pieces, current]


def _turn(piece: str) -> str:
    """Return a piece from its end, its numbers the right way round."""
    turned = piece[::-1].translate(_MIRRORED)
    return re.sub(r"\d+([.,:/]\d+)*", lambda found: found.group()[::-1], turned)


def _join(text: str) -> str:
    """Return a text with its Arabic letters in the forms that their neighbours ask for."""
    letters = list(text)
    result: list[str] = []
    before = False  # whether the letter before joins on to this one
    place = 0
    while place < len(letters):
        letter = letters[place]
        if unicodedata.combining(letter):
            result.append(letter)
            place += 1
            continue
        after = _next(letters, place + 1)
        if letter == _LAM and after in _ALEFS and place + 1 < len(letters):
            joined = _ALEFS[after]
            result.append(chr(ord(joined) + 1) if before else joined)
            place = letters.index(after, place + 1) + 1
            before = False
            continue
        forms = _forms().get(letter, {})
        follows = "initial" in forms and "final" in _forms().get(after, {})
        wanted = ("medial" if before else "initial") if follows else "final" if before else ""
        result.append(forms.get(wanted, letter))
        before = follows
        place += 1
    return "".join(result)


def _next(letters: list[str], start: int) -> str:
    return next((a for a in letters[start:] if not unicodedata.combining(a)), "")


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the forms of each Arabic letter that has some: initial, medial, final."""
    forms: dict[str, dict[str, str]] = {}
    for block in _FORMS:
        for code in block:
            kind, _, base = unicodedata.decomposition(chr(code)).partition(" ")
            if base and " " not in base:
                forms.setdefault(chr(int(base, 16)), {})[kind.strip("<>")] = chr(code)
    return forms
