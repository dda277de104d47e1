"""Acronyms that nobody has collected: first letters of the words of another name."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from netmap.duplicates.folding import folded, without_legal_forms, words_of
from netmap.duplicates.lexicon import is_small, split_ending
from netmap.duplicates.names import Parsed, Word, readings
from netmap.duplicates.sorts import Sort
from netmap.settings import DEFAULT_SETTINGS

_LIMITS = DEFAULT_SETTINGS.duplicates


def stands_for(acronym: Word, short: Parsed, long: Parsed) -> Parsed | None:
    """Return a name with an acronym in place of the words it is made of; None if it is not.

    Its letters begin words that follow each other, with or without small words, and parts of long
    words ("SPFH", "JuZe").

    Parameters
    ----------
    acronym : Word
        A word of the shorter name.
    short, long : Parsed
        The two names.
    """
    alone = sum(word.sort is not Sort.WEAK for word in short.words) == 1
    if len(acronym.text) < (_LIMITS.acronym_alone if alone else 2):
        return None
    text, _ = without_legal_forms(long.written)
    written = [word for word, _ in words_of(text)]
    for begin in range(len(written)):
        if folded(written[begin])[0] != acronym.text[0]:
            continue
        for end in range(len(written), begin, -1):
            run = written[begin:end]
            if not _is_made_of(acronym, run, alone=alone):
                continue
            rest = " ".join([*written[:begin], acronym.text.upper(), *written[end:]])
            replaced = readings(rest)
            if replaced:
                return dataclasses.replace(replaced[0], legal=long.legal)
    return None


def _is_made_of(acronym: Word, run: Sequence[str], *, alone: bool) -> bool:
    if acronym.text in _initials(run):
        return len(run) > 1 or not alone
    large = [folded(word) for word in run if word[0].isupper() or len(run) == 1]
    if len(acronym.acronym) < _LIMITS.acronym_alone - (not alone) or (
        alone and len(large) < 2 and not _has_syllables(acronym)
    ):
        return False
    return bool(large) and _begin_parts(acronym.acronym, large)


def _has_syllables(acronym: Word) -> bool:
    """Whether it says more than first letters: "KiJuBue"."""
    return len(acronym.text) >= len(acronym.acronym) + 2


def _begin_parts(parts: Sequence[str], words: Sequence[str]) -> bool:
    """Whether parts begin words, each word at least once, or stand in them further on."""
    if not words or not parts:
        return not words and not parts
    word, *others = words
    if not word.startswith(parts[0]):
        return False
    position = 0
    for count in range(1, len(parts) - len(others) + 1):
        if count > 1:
            position = word.find(parts[count - 1], position + _LIMITS.syllable_letters)
            if position < 0:
                return False
        if _begin_parts(parts[count:], others):
            return True
    return False


def first_letters(name: str) -> tuple[str, ...]:
    """Return the first letters of the words of a name: all, those of large words, those of parts.

    Examples
    --------
    >>> first_letters("Verein für Elternarbeit")
    ('vfe', 've', 'vfe', 've')
    """
    return _initials([word for word, _ in words_of(without_legal_forms(name)[0])])


def _initials(run: Sequence[str]) -> tuple[str, str, str, str]:
    words = [folded(word) for word in run]
    first = "".join(word[0] for word in words)
    large = "".join(
        word[0]
        for word, as_written in zip(words, run, strict=True)
        if as_written[0].isupper() or as_written[0].isdigit()
    )
    parts = "".join("".join(part[0] for part in _parts(word)) for word in words)
    telling = "".join(word[0] for word in words if not is_small(word))
    return first, large, parts, telling


def _parts(word: str) -> tuple[str, ...]:
    """Return a compound word as its parts, as far as they are known."""
    split = split_ending(word)
    if split is None or not split[0] or not word.startswith(split[0]):
        return (word,)
    return split[0], word.removeprefix(split[0])
