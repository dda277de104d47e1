"""Acronyms that nobody has collected: first letters of the words of another name."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from netmap.findings.duplicates.folding import folded, without_legal_forms, words_of
from netmap.findings.duplicates.lexicon import split_ending
from netmap.findings.duplicates.names import Parsed, Word, readings
from netmap.findings.duplicates.sorts import Sort

_LEAST = 3
"""Letters of an acronym that stands for a whole name."""


def stands_for(acronym: Word, short: Parsed, long: Parsed) -> Parsed | None:
    """Return a name with an acronym in place of the words it is made of; None if it is not.

    The letters are first letters of words that follow each other, with or without small words,
    or those of one compound word, of which all begin parts.

    Parameters
    ----------
    acronym : Word
        A word of the shorter name.
    short, long : Parsed
        The two names.
    """
    letters = acronym.text
    alone = sum(word.sort is not Sort.WEAK for word in short.words) == 1
    if len(letters) < (_LEAST if alone else 2):
        return None
    text, _ = without_legal_forms(long.written)
    written = [word for word, _ in words_of(text)]
    for begin in range(len(written)):
        for end in range(begin + 1, len(written) + 1):
            run = written[begin:end]
            if not _is_made_of(letters, run, alone=alone):
                continue
            rest = " ".join([*written[:begin], letters.upper(), *written[end:]])
            replaced = readings(rest)
            if replaced:
                return dataclasses.replace(replaced[0], legal=long.legal)
    return None


def _is_made_of(letters: str, run: Sequence[str], *, alone: bool) -> bool:
    words = [folded(word) for word in run]
    if len(words) == 1:
        return not alone and len(letters) >= _LEAST and _begin_parts(letters, words[0])
    return letters in _initials(run)


def first_letters(name: str) -> tuple[str, ...]:
    """Return the first letters of the words of a name: all, those of large words, those of parts.

    Examples
    --------
    >>> first_letters("Verein für Elternarbeit")
    ('vfe', 've', 'vfe')
    """
    return _initials([word for word, _ in words_of(without_legal_forms(name)[0])])


def _initials(run: Sequence[str]) -> tuple[str, str, str]:
    words = [folded(word) for word in run]
    first = "".join(word[0] for word in words)
    large = "".join(
        word[0]
        for word, as_written in zip(words, run, strict=True)
        if as_written[0].isupper() or as_written[0].isdigit()
    )
    parts = "".join("".join(part[0] for part in _parts(word)) for word in words)
    return first, large, parts


def _parts(word: str) -> tuple[str, ...]:
    """Return a compound word as its parts, as far as they are known."""
    split = split_ending(word)
    if split is None or not split[0] or not word.startswith(split[0]):
        return (word,)
    return split[0], word.removeprefix(split[0])


def _begin_parts(letters: str, word: str) -> bool:
    """Whether letters stand in a long word in their order, the first one at its beginning."""
    if len(word) < 3 * len(letters) or word[0] != letters[0]:
        return False
    position = 0
    for letter in letters[1:]:
        position = word.find(letter, position + 3)
        if position < 0:
            return False
    return True
