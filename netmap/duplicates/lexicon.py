"""The curated terms as they are looked up: by runs of folded words, in spite of small mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from netmap.duplicates.folding import folded, words_of
from netmap.duplicates.sorts import Sort, Term
from netmap.duplicates.words.bodies import BODIES, UNITS
from netmap.duplicates.words.compounds import ENDINGS, LEVEL_BEGINNINGS, UNSPLIT
from netmap.duplicates.words.details import (
    ATTACHED,
    BELIEFS,
    DIRECTIONS,
    LEVELS,
    PLACED,
    TOPICS,
    WEAK,
)
from netmap.duplicates.words.kinds import KINDS
from netmap.settings import DEFAULT_SETTINGS

_TERMS = (
    *BODIES, *UNITS, *KINDS, *ATTACHED, *LEVELS, *BELIEFS, *DIRECTIONS, *TOPICS, *PLACED, *WEAK,
)  # fmt: skip
_LIMITS = DEFAULT_SETTINGS.duplicates
_LEAST_BEGINNING = 2
"""Letters before the ending of a compound word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a run of words means.

    Attributes
    ----------
    term : Term
        What it is.
    length : int
        How many words tell it.
    sure : bool
        Whether they mean nothing else.
    mistake : bool
        Whether it is written with a mistake.
    """

    term: Term
    length: int = 1
    sure: bool = True
    mistake: bool = False


_Entry = tuple[Term, bool]


def _spellings() -> tuple[dict[tuple[str, ...], _Entry], dict[str, _Entry]]:
    """Return the terms by their folded words, and those that must have capital letters."""
    plain: dict[tuple[str, ...], _Entry] = {}
    capital: dict[str, _Entry] = {}
    for term in _TERMS:
        for spelled in (term.name, *term.also):
            sure = not spelled.startswith("?")
            words = [word for word, _ in words_of(spelled.removeprefix("?"))]
            entry = (term, sure)
            if len(words) == 1 and sum(map(str.isupper, words[0])) > 1:
                capital.setdefault(words[0], entry)
            else:
                plain.setdefault(tuple(map(folded, words)), entry)
    return plain, capital


_PLAIN, _CAPITAL = _spellings()
_LONGEST = max(map(len, _PLAIN))
_SINGLE = {
    words[0]: entry
    for words, entry in _PLAIN.items()
    if len(words) == 1 and len(words[0]) >= _LIMITS.term_letters
}
_CHOICES = tuple(_SINGLE)
_FOLDED_ENDINGS = {folded(ending): folded(meant) for ending, meant in ENDINGS.items()}
_ENDINGS = sorted(_FOLDED_ENDINGS, key=len, reverse=True)
_BEGINNINGS = {folded(word): folded(meant) for word, meant in LEVEL_BEGINNINGS.items()}
_UNSPLIT = tuple(map(folded, UNSPLIT))
_LEVEL_TERMS = {folded(term.name): term for term in _TERMS if term.sort is Sort.LEVEL}


def find_meaning(written: Sequence[str], words: Sequence[str]) -> Meaning | None:
    """Return what the longest known run at the beginning of words means; None if none is known.

    Parameters
    ----------
    written, words : sequence of str
        The words as they are written, and folded.
    """
    for length in range(min(_LONGEST, len(words)), 0, -1):
        entry = _CAPITAL.get(written[0]) if length == 1 else None
        entry = entry or _PLAIN.get(tuple(words[:length]))
        if entry is not None:
            term, sure = entry
            return Meaning(term=term, length=length, sure=sure)
    return _in_spite_of_mistakes(words[0])


def is_small(word: str) -> bool:
    """Whether a folded word is one that is often left out."""
    entry = _PLAIN.get((word,))
    return entry is not None and entry[0].sort is Sort.WEAK


@lru_cache(maxsize=65_536)
def _in_spite_of_mistakes(word: str) -> Meaning | None:
    if len(word) < _LIMITS.term_letters or split_ending(word) is not None:
        return None
    most = 1 if len(word) < _LIMITS.term_two_slips_letters else 2
    close = process.extractOne(word, _CHOICES, scorer=OSA.distance, score_cutoff=most)
    if close is None or close[0][0] != word[0]:
        return None
    term, _ = _SINGLE[close[0]]
    return Meaning(term=term, sure=False, mistake=True)


@lru_cache(maxsize=65_536)
def split_ending(word: str) -> tuple[str, str] | None:
    """Return a folded compound word as its beginning and what kind of thing it is.

    Examples
    --------
    >>> split_ending("goethegymnasium"), split_ending("regenbogen")
    (('goethe', 'gymnasium'), None)
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_BEGINNING:
            return word.removesuffix(ending), _FOLDED_ENDINGS[ending]
        if word == ending:
            return "", _FOLDED_ENDINGS[ending]
    return None


def split_level(word: str) -> tuple[Term, str] | None:
    """Return the level that a folded compound word begins with, and the rest of it.

    Examples
    --------
    >>> level, rest = split_level("kreissportbund")
    >>> level.name, rest
    ('kreis', 'sportbund')
    """
    if word.startswith(_UNSPLIT):
        return None
    for beginning, level in _BEGINNINGS.items():
        rest = word.removeprefix(beginning)
        if rest != word and len(rest) >= 4:
            return _LEVEL_TERMS[level], rest
    return None
