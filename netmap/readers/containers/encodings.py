"""In which encoding a CSV file was saved.

Byte order marks and UTF-8 say it themselves. Of the old encodings in which German lists still come
(Windows, DOS, old Macs) every byte is a letter or sign of each, so that only what makes sense as
German text tells them apart: guessing from statistics needs more than the one umlaut that a short
list may have.
"""

from __future__ import annotations

import codecs
import re
from itertools import islice

ERRORS = "surrogatepass"
"""Half a character of UTF-16 is no reason to refuse a list; cleaning makes it U+FFFD."""

_BLOCK = 2**16
_OLD = ("cp1252", "cp850", "mac_roman")
"""The likeliest comes first."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LEAST_BLANK, _MOST_BLANK = 0.3, 0.05
"""Share of zero bytes among those that are, and are not, the high halves of Latin letters."""
_MOST_FOREIGN = 0.3
"""Share of signs beyond ASCII that Latin writing stays below."""
_SAMPLE = 2**20
"""Bytes of a file that are looked at, and the signs beyond ASCII among them."""
_JUDGED = 20_000
_ASCII, _BLANKS = bytes(range(128)), bytes(range(33))

_SIGN = re.compile(r"(?s)(?<=(.))([^\x00-\x7f])(?=(.))")
_GERMAN = frozenset("äöüßÄÖÜ")
_BEFORE_SHARP_S = frozenset("aeiouyäöüAEIOUYÄÖÜ")
_OPENING, _CLOSING = frozenset("„‚«»‹›“"), frozenset("“”’‘»«›‹")
_LOOSE = frozenset("–—…•€§°·²³™®© ")


def find_encoding(data: bytes) -> str | None:
    """Return the encoding of a text; None if it is none that netmap knows.

    Parameters
    ----------
    data : bytes
        The file: UTF-8 or UTF-16 with or without their marks, Windows code page 1252, DOS code
        page 850 or Mac OS Roman.

    Examples
    --------
    >>> [find_encoding("Jugendbüro".encode(name)) for name in ("utf-8", "cp850", "mac_roman")]
    ['utf-8-sig', 'cp850', 'mac_roman']
    """
    if data.startswith(_UTF_16):
        return "utf-16" if _decodes(data, "utf-16") else None
    for encoding in (*_bare_utf_16(data), "utf-8-sig"):
        if _decodes(data, encoding):
            return encoding
    if data.count(0) or _foreign_share(data) > _MOST_FOREIGN:
        return None
    scores = {encoding: _score(data, encoding) for encoding in _OLD if _decodes(data, encoding)}
    return max(scores, key=lambda encoding: scores[encoding], default=None)


def _decodes(data: bytes, encoding: str) -> bool:
    """Whether a file can be decoded, a block at a time."""
    decoder = codecs.getincrementaldecoder(encoding)(ERRORS)
    try:
        for start in range(0, len(data), _BLOCK):
            decoder.decode(data[start : start + _BLOCK])
        decoder.decode(b"", True)
    except UnicodeDecodeError:
        return False
    return True


def _bare_utf_16(data: bytes) -> tuple[str, ...]:
    """UTF-16 of Latin text without a mark: every other byte is zero."""
    first, second = (data[place:_BLOCK:2] for place in (0, 1))
    if not second:
        return ()
    low, high = first.count(0) / len(first), second.count(0) / len(second)
    if high >= _LEAST_BLANK and low <= _MOST_BLANK:
        return ("utf-16-le",)
    return ("utf-16-be",) if low >= _LEAST_BLANK and high <= _MOST_BLANK else ()


def _foreign_share(data: bytes) -> float:
    """Share of bytes beyond ASCII among those that are no blanks."""
    sample = data[:_SAMPLE]
    foreign = len(sample.translate(None, _ASCII))
    return foreign / max(1, len(sample.translate(None, _BLANKS)))


def _score(data: bytes, encoding: str) -> float:
    """How much sense the signs beyond ASCII make where they stand."""
    text = f"\n{data[:_SAMPLE].decode(encoding, 'replace')}\n"
    found = islice(_SIGN.finditer(text), _JUDGED)
    return sum(_sense(before, sign, after) for before, sign, after in map(re.Match.groups, found))


def _sense(before: str, sign: str, after: str) -> float:
    """Return how much a sign beyond ASCII fits between two others, from -3 to 3."""
    if not sign.isalpha() or sign in "ªº":
        return _sense_of_mark(before, sign, after)
    if sign == "ß":
        return 3 if before in _BEFORE_SHARP_S and not after.isupper() else -2
    if sign.islower():
        fits = not after.isupper()  # no word is written "süD"
    elif after.islower():
        fits = not before.isalpha()  # nor "FÜrderung"
    else:
        fits = not before.islower() and (before.isalpha() or after.isalpha())
    if not fits:
        return -2
    if sign in _GERMAN:
        # "Über…" and "öffentlich" are one byte in two encodings, and hardly any word begins "öb"
        return 3 if before.isalpha() or sign.isupper() == (after == "b") else 2.5
    return 1 if before.isalpha() and after.isalpha() else 0.3


def _sense_of_mark(before: str, sign: str, after: str) -> float:
    if before.isalpha() and after.isalpha():
        return 0.3 if sign in "’·" else -3
    if sign in _OPENING and not before.isalnum() and after.isalnum():
        return 1
    if sign in _CLOSING and not after.isalnum():
        return 1
    return 1 if sign in _LOOSE and not after.isalpha() else -1
