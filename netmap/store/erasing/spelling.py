"""How people write names, addresses and numbers: what finds them in any of these forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from itertools import chain
from urllib.parse import quote

_KEPT = "kept"
_JOINT = r"(?:[\W_]|%[0-9a-f]{2})*"
"""What may stand between two letters of a name: hyphens, line ends, marks, "%20" of addresses."""
_AT = rf"{_JOINT}(?:(?:at|ät){_JOINT})?"
_GENITIVE = r"(?:['\u2019]?s(?:che[mnrs]?)?)?"
_SPELLINGS = {
    "ä": r"ä|a[\W_]*e?", "ae": r"a[\W_]*e|ä|a\u0308", "ss": r"s[\W_]*s|ß",
    "ö": r"ö|o[\W_]*e?", "oe": r"o[\W_]*e|ö|o\u0308",
    "ü": r"ü|u[\W_]*e?", "ue": r"u[\W_]*e|ü|u\u0308",
    "ø": "ø|oe?", "å": "å|aa?", "æ": "æ|ae", "œ": "œ|oe", "ł": "ł|l", "đ": "đ|d", "ı": "ı|i",
}  # fmt: skip

_GAPS = r"[\W_]{0,4}"
"""What may stand between two digits of a telephone number."""
_BEFORE_NUMBER = rf"(?:(?:(?:\+|00){_GAPS}\d{{1,3}}|{{known}}){_GAPS})?(?:0{_GAPS})?"
"""Also the country code alone, as links have it: only one that is known, or any would fit."""
_NEIGHBOURS = ("49", "43", "41")
"""Country codes that a number without one is written with: where German is spoken."""
_COUNTRY = re.compile(r"1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3}")
"""Country codes as the ITU gives them (E.164): none is the beginning of another one."""
_PLAIN = str.maketrans("øæœłđı", "oaoldi")
_DROPPED = bytes(sign for sign in range(128) if not chr(sign).isalnum()) + b"aes"
"""All but letters and digits, and letters that some spellings have twice or leave out."""
_ESCAPE = re.compile(r"\\(?:u[0-9a-f]{4}|.)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where a word was found: which one, and from where to where in the text."""

    word: str
    start: int
    end: int


class Finder:
    """Finds words however they are written, except within what belongs to others.

    Parameters
    ----------
    words : iterable of str
        Names, addresses, telephone numbers and other words.
    kept : iterable of str
        What is left alone although words are part of it, such as the name of somebody else with
        the same surname.
    least : int
        Words with fewer letters and digits are found only as names are written: with a capital
        and in one piece; in ids, which have no capitals, also without.

    Examples
    --------
    >>> finder = Finder(["Müller", "Ute"], kept=["Petra Müller"], least=4)
    >>> finder.sub("Ute, Petra Müller, MUELLERS Haus, gute Leute", lambda hit: "X")
    'X, Petra Müller, X Haus, gute Leute'
    """

    def __init__(self, words: Iterable[str], *, least: int, kept: Iterable[str] = ()) -> None:
        self.words = tuple(sorted(dict.fromkeys(words), key=lambda word: (-len(word), word)))
        self._kept = tuple(word for word in kept if not self._means(word, least))
        sought = [word for word in self.words if _spell(word, least) is not None]
        bare = {max(map(_skeleton, _ends(word)), key=len) for word in sought}
        self._skeletons = [
            one for one in bare if not any(other != one and other in one for other in bare)
        ]
        self._in_text = self._compile(least, slug=False)
        self._in_id = self._compile(least, slug=True)

    def finds_anything(self) -> bool:
        """Whether one of the words can be looked for at all."""
        return self._in_id is not None

    def sub(self, text: str, put: Callable[[Hit], str], *, slug: bool = False) -> str:
        """Return a text, or an id, with something in the place of every word."""
        pattern = self._in_id if slug else self._in_text
        if pattern is None or not self._may_be_in(text):
            return text

        def exchange(match: re.Match[str]) -> str:
            group = match.lastgroup or _KEPT
            if group == _KEPT:
                return match[0]
            word = self.words[int(group.removeprefix("word"))]
            return put(Hit(word=word, start=match.start(), end=match.end()))

        return pattern.sub(exchange, text)

    def may_find(self, *encoded: str | None) -> bool:
        """Whether a word may be in texts as JSON encodes them: quick, and certain if it says no."""
        return any(
            self._may_be_in(_ESCAPE.sub(" ", text) if "\\" in text else text)
            for text in encoded
            if text is not None
        )

    def finds_in(self, *encoded: str) -> bool:
        """Whether a word is in texts or ids, be they encoded as JSON or not."""
        if not self.may_find(*encoded):
            return False
        found: list[Hit] = []

        def note(hit: Hit) -> str:
            found.append(hit)
            return ""

        for text in encoded:
            self.sub(_ESCAPE.sub(" ", text), note)
            self.sub(text, note, slug=True)
        return bool(found)

    def _may_be_in(self, text: str) -> bool:
        bare = _skeleton(text)
        return "%" in text or any(one in bare for one in self._skeletons)

    def _means(self, kept: str, least: int) -> bool:
        """Whether one of the words is all of what should be kept: then that is looked for."""
        pattern = pattern_of(self.words, least=least)
        return (
            pattern is not None
            and pattern.fullmatch(unicodedata.normalize("NFC", kept)) is not None
        )

    def _compile(self, least: int, *, slug: bool) -> re.Pattern[str] | None:
        words = {
            f"word{number}": spelt
            for number, word in enumerate(self.words)
            if (spelt := _spell(word, least, slug=slug)) is not None
        }
        if not words:
            return None
        kept = (spelt for word in self._kept if (spelt := _spell(word, least)) is not None)
        named = chain(((_KEPT, spelt) for spelt in ["|".join(kept)] if spelt), words.items())
        return re.compile("|".join(f"(?P<{name}>{spelt})" for name, spelt in named), re.IGNORECASE)


def pattern_of(words: Iterable[str], *, least: int) -> re.Pattern[str] | None:
    """Return what finds words however they are written; None if none can be looked for.

    Examples
    --------
    >>> pattern = pattern_of(["Jürgen Müller", "0351 123-45"], least=4)
    >>> pattern.sub("X", "JUERGEN MÜLLERS Büro, juergen-mueller, 0351/12345, Jürgen Müllerschön")
    'X Büro, X, X, Jürgen Müllerschön'
    >>> pattern.sub("X", "J%C3%BCrgen%20M%C3%BCller, +49 (0)351 12345")
    'X, X'
    """
    spelt = (_spell(word, least) for word in sorted(words, key=len, reverse=True))
    patterns = [one for one in spelt if one is not None]
    return re.compile("|".join(patterns), re.IGNORECASE) if patterns else None


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the telephone numbers in a text, as they are written.

    Examples
    --------
    >>> numbers_in("02372 / 55 01-23 (Büro), mobil +49 171 2345678")
    ('02372 / 55 01-23', '+49 171 2345678')
    """
    found: list[str] = []
    for run in re.findall(r"\+?\(?\d[\d\s()/.\-\u2010-\u2015_]*\d", text):
        parts = re.split(r"[/\s]+(?=\+|0)", run) if sum(map(str.isdigit, run)) > 15 else [run]
        found += (part.strip() for part in parts)
    return tuple(found)


def subscriber_digits(number: str) -> str:
    """Return the digits of a telephone number without country code and leading zeros.

    Examples
    --------
    >>> [subscriber_digits(one) for one in ("+49 (0)351 123", "0049351/123", "0351 123")]
    ['351123', '351123', '351123']
    """
    digits = _abroad(number)
    if digits is None:
        return _digits(number).lstrip("0")
    return digits.removeprefix("".join(_country_of(number))).lstrip("0")


def _country_of(number: str) -> tuple[str, ...]:
    """Return the country code that a telephone number begins with; () if it has none."""
    country = _COUNTRY.match(_abroad(number) or "")
    return (country[0],) if country else ()


def _abroad(number: str) -> str | None:
    """Return the digits from the country code on; None if the number has none."""
    digits = _digits(number)
    if number.lstrip(" (").startswith("+"):
        return digits
    return digits[2:] if digits.startswith("00") else None


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())


def is_number(word: str) -> bool:
    """Whether a word is a telephone number: digits, and no letters."""
    return any(map(str.isdigit, word)) and not any(map(str.isalpha, word))


def count_signs(word: str) -> int:
    """Return how many letters and digits a word has."""
    return sum(map(str.isalnum, unicodedata.normalize("NFC", word)))


def _spell(word: str, least: int, *, slug: bool = False) -> str | None:
    """Return the pattern of a word; None if it is too short to be looked for."""
    word = unicodedata.normalize("NFC", word)
    if is_number(word):
        digits = subscriber_digits(word)
        if len(digits) < least:
            return None
        whole = _NEIGHBOURS if word.lstrip(" (").startswith("0") else ()
        codes = [_GAPS.join(code) for code in _country_of(word) or whole]
        before = _BEFORE_NUMBER.replace("{known}", "|".join(codes) or "(?!)")
        return rf"(?<!\d){before}{_GAPS.join(digits)}(?!\d)"
    if count_signs(word) < least:
        if not (len(word) > 1 and word.replace(" ", "").isalpha()):
            return None
        spelt = _in_one_piece(word, any_case=slug)
    else:
        parts = (_signs(part.casefold()) for part in _ends(word))
        spelt = _AT.join(_JOINT.join(map(_spelt, part)) for part in parts if part)
    return rf"(?:(?<![^\W_])|(?<=%[0-9a-f]{{2}})){spelt}{_GENITIVE}[\u0300-\u036f]*(?![^\W_])"


def _ends(word: str) -> list[str]:
    """Return the two ends of an address, or a word as it is; of a number only what is dialled."""
    return [subscriber_digits(word)] if is_number(word) else re.split(r"@|\(at\)", word)


def _skeleton(text: str) -> bytes:
    """Return what no spelling changes: if a word is in a text, its skeleton is in the text's."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).translate(_PLAIN).casefold()
    return plain.encode("ascii", "ignore").translate(None, _DROPPED)


def _signs(text: str) -> list[str]:
    return re.findall(r"ae|oe|ue|ss|[^\W_]", text)


def _spelt(sign: str) -> str:
    bare = unicodedata.normalize("NFKD", sign)[0]
    forms = _SPELLINGS.get(sign, sign if bare == sign else f"{sign}|{bare}")
    encoded = quote(sign) if len(sign) == 1 and not sign.isascii() else quote(_umlaut(sign))
    return f"(?:{forms}|{encoded})" if "%" in encoded else f"(?:{forms})" if "|" in forms else forms


def _umlaut(sign: str) -> str:
    return {"ae": "ä", "oe": "ö", "ue": "ü", "ss": "ß"}.get(sign, "")


def _in_one_piece(word: str, *, any_case: bool) -> str:
    cases: Collection[str] = [word] if any_case else dict.fromkeys((word.title(), word.upper()))
    forms = dict.fromkeys(
        unicodedata.normalize(form, case) for case in cases for form in ("NFC", "NFD")
    )
    flag = "" if any_case else "-i"
    return f"(?{flag}:{'|'.join(forms)})"
