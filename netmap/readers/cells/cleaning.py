"""Text as netmap keeps it: composed, without marks that nobody sees, safe for every export."""

from __future__ import annotations

import re
import unicodedata

from netmap.model.folding import fold, one_line

__all__ = ["clean", "fold", "one_line", "unguard"]

_LINE_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(  # controls, soft hyphen, zero width, marks and overrides of direction
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_BEYOND_LATIN = re.compile("[\u0300-\U0010ffff]")
"""Before them stand Latin letters, and those with accents are single characters there."""
_NO_CHARACTER = re.compile(  # lone surrogates and code points that will never be characters
    "[\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
_NO_INK = re.compile(  # joiners of nothing, blanks of Braille and Korean, choices of a form
    "[\\s\u034f\u115f\u1160\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0]*"
)
_MOST_MARKS = 30  # what Unicode calls stream-safe: no language puts more on one letter
_MANY_MARKS = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS + 1},}}")
_GUARD = re.compile(r"'(?='*[=+\-@\t\r\n|%])")


def clean(text: str) -> str:
    r"""Return ``text`` as it enters a map.

    Composed (NFC), trimmed, line breaks as ``\n``; control characters, zero-width blanks and marks
    of writing direction are gone, what is no character is U+FFFD. The joiners that Persian or
    Hindi need stay, but a text that shows nothing is empty. Of accents on one letter the first 30
    stay: thousands would take minutes.

    Examples
    --------
    >>> clean(" Mu\u0308ller\u200b \x00")
    'Müller'
    """
    if text.isprintable() and (text.isascii() or not _BEYOND_LATIN.search(text)):
        return text.strip()  # most texts; nothing in them can be composed
    if not text.isprintable():
        text = _NO_CHARACTER.sub("\ufffd", _UNSEEN.sub("", _LINE_BREAK.sub("\n", text)))
    if not text.isascii():
        text = unicodedata.normalize("NFC", _MANY_MARKS.sub(_thin_out, text))
        text = _MANY_MARKS.sub(_thin_out, text)  # some marks become two
        if _NO_INK.fullmatch(text):
            return ""
    return text.strip()


def _thin_out(signs: re.Match[str]) -> str:
    kept, marks = [], 0
    for sign in signs.group():
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def unguard(text: str) -> str:
    """Take off the apostrophe that a CSV export puts before what looks like a formula.

    Examples
    --------
    >>> unguard("'+49 351"), unguard("'s Hertogenbosch")
    ('+49 351', "'s Hertogenbosch")
    """
    return text[1:] if text[:1] == "'" and _GUARD.match(text) else text
