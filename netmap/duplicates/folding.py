"""One form for the letters of a word, and what comes off a name before it is read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from netmap.duplicates.look_alikes import look_of

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae"})
_WRITTEN_OUT = re.compile("ae|oe|ue")
_ENDING = re.compile("(?:ens|ern|en|er|es|em|e|n|s)$")
_WORD = re.compile(r"[^\W_]+")

_LEGAL = (
    ("ggmbh", r"gemeinnützige\s+(?:gmbh|gesellschaft\s+(?:mbh|mit\s+beschränkter\s+haftung))"),
    ("ggmbh", r"g\s?gmbh|gesellschaft\s+mit\s+beschränkter\s+haftung|gesellschaft\s+mbh"),
    ("ggmbh", r"gmbh\s*&\s*co\.?\s*(?:kg|ohg)(?:aa)?|e?gmbh|mbh"),
    ("ug", r"g?ug(?:\s*\(?haftungsbeschränkt\)?)|gemeinnützige\s+ug|gug|(?<=\s)ug$"),
    (
        "verein",
        r"(?:n\.\s?)?e\s?\.\s?v(?:\.|\b)|(?<=\s)e\s?v(?=\s|$|,|\))(?!\.)|eingetragener\s+verein",
    ),
    ("eg", r"e\s?\.\s?g(?:\.|\b)|(?<=\s)e\s?g(?=\s|$|,|\))|eingetragene\s+genossenschaft"),
    ("aör", r"a\.?\s?d?\.?ö\.?\s?r\b\.?|anstalt\s+des\s+öffentlichen\s+rechts"),
    ("kdör", r"k\.?\s?d\.?\s?ö\.?\s?r\b\.?|körperschaft\s+des\s+öffentlichen\s+rechts"),
    ("stiftung", r"stiftung\s+(?:des\s+)?(?:bürgerlichen|öffentlichen|privaten)\s+rechts"),
    ("ag", r"(?<=\s)g?ag$|aktiengesellschaft"),
    ("gbr", r"gbr|gesellschaft\s+bürgerlichen\s+rechts"),
    ("kg", r"(?<=\s)kg$|ohg|kommanditgesellschaft"),
    ("", r"i\.\s?g\.|i\.\s?l\.|in\s+gründung|eigenbetrieb(?:\s+der\s+stadt)?"),
)
_LEGAL_FORMS = tuple(
    (form, re.compile(rf"(?<![\w.])(?:{spelled})(?!\w)", re.IGNORECASE)) for form, spelled in _LEGAL
)


def composed(text: str) -> str:
    """Return a text with composed letters, wide and ligated ones as plain ones."""
    return unicodedata.normalize("NFKC", text).replace("\u00ad", "")


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """Return a word in small letters, umlauts written out, without accents.

    Examples
    --------
    >>> folded("MÜLLER") == folded("Mueller"), folded("Café")
    (True, 'cafe')
    """
    small = look_of(word).translate(_UMLAUTS)
    letters = unicodedata.normalize("NFKD", small)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=65_536)
def loose(word: str) -> str:
    """Return a folded word as if umlauts had lost their dots: "maerkisch" and "markisch"."""
    return _WRITTEN_OUT.sub(lambda found: found[0][0], word)


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return a folded word without an ending of grammar; short words stay as they are.

    Examples
    --------
    >>> stem("maerkischer") == stem("maerkischen"), stem("haus")
    (True, 'haus')
    """
    return _ENDING.sub("", word) if len(word) > 5 else word


def words_of(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the words of a text as they are written, and whether a full stop shortens them."""
    for found in _WORD.finditer(text):
        yield found[0], text[found.end() : found.end() + 1] == "."


def without_legal_forms(text: str) -> tuple[str, frozenset[str]]:
    """Return a text without legal forms, and which these are.

    Examples
    --------
    >>> without_legal_forms("Lebenshilfe Hemer e. V.")
    ('Lebenshilfe Hemer', frozenset({'verein'}))
    """
    found = set()
    for form, pattern in _LEGAL_FORMS:
        text, count = pattern.subn(" ", text)
        if count:
            found.add(form)
    rest = re.sub(r"\(\s*\)", " ", text)
    return " ".join(rest.split()).strip(" ,;-–"), frozenset(found - {""})
