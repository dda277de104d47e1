"""Whom of those known a name may mean that nobody is called."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from netmap.duplicates.acronyms import first_letters
from netmap.duplicates.candidates import Key, keys_of, most_of
from netmap.duplicates.comparing import compare_names
from netmap.duplicates.folding import folded, loose, stem
from netmap.duplicates.likeness import Level, Likeness, Reason
from netmap.duplicates.names import Parsed, readings
from netmap.duplicates.slips import is_form, is_slip
from netmap.duplicates.sorts import Sort
from netmap.settings import DEFAULT_SETTINGS

_LIMITS = DEFAULT_SETTINGS.duplicates
_THINGS = (Sort.KIND, Sort.UNIT)
_RESEMBLES = Likeness(level=Level.RESEMBLES, reasons=(Reason.RESEMBLES,))


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarName:
    """A known name that another one may mean.

    Attributes
    ----------
    name : str
        As it is known.
    level : Level
        How sure it is.
    reasons : tuple of Reason
        In what the two differ; the text is ``duplicate-reason-…``.
    """

    name: str
    level: Level
    reasons: tuple[Reason, ...]


def similar_names(
    name: str,
    known: Iterable[str],
    *,
    places: Set[str] = frozenset(),
) -> tuple[SimilarName, ...]:
    """Return the known names that a name may mean, the likeliest first; the same name is none.

    Parameters
    ----------
    name : str
        As somebody wrote it.
    known : iterable of str
        Names, and other names, of actors.
    places : set of str
        Folded words of the places of the map (:func:`~netmap.duplicates.find.places_of`).

    Examples
    --------
    >>> town = ["Kita Regenbogen", "Arbeiterwohlfahrt Hemer e. V.", "Kita Sonnenschein"]
    >>> [(found.name, found.level.name) for found in similar_names("AWO Hemer", town)]
    [('Arbeiterwohlfahrt Hemer e. V.', 'SAFE')]
    >>> [(found.name, found.level.name) for found in similar_names("Kita Regentropfen", town)]
    [('Kita Regenbogen', 'RESEMBLES')]
    """
    return KnownNames(known, places=places).similar(name)


class KnownNames:
    """Names that many others are looked for among: only those are compared that share a word.

    Parameters
    ----------
    names : iterable of str
        Names, and other names, of actors.
    places : set of str
        Folded words of the places of the map.
    """

    def __init__(self, names: Iterable[str], *, places: Set[str] = frozenset()) -> None:
        self._names = list(dict.fromkeys(names))
        self._folded = list(map(folded, self._names))
        self._places = places
        self._blocks: dict[Key, set[int]] = defaultdict(set)
        self._words: dict[str, list[str]] = defaultdict(list)
        self._acronyms: dict[str, set[int]] = defaultdict(set)
        self._kinds: dict[str, set[int]] = defaultdict(set)
        self._near: dict[str, tuple[str, ...]] = {}
        self._begun: dict[str, Set[int]] = {}
        words: set[str] = set()
        letters: list[str] = []
        for position, name in enumerate(self._names):
            for reading in readings(name):
                for key in keys_of(reading, {}):
                    self._blocks[key].add(position)
                words.update(_own_words(reading))
                for part in reading.words:
                    if part.acronym:
                        self._acronyms[part.text].add(position)
                    elif part.sort in _THINGS:
                        self._kinds[part.said or part.text].add(position)
            letters.append(" ".join(first_letters(name)))
        for word in sorted(words):
            self._words[word[0]].append(word)
        self._letters = "\n".join(letters)
        self._starts = [0, *accumulate(len(text) + 1 for text in letters)]

    def similar(self, name: str, *, resembling: bool = True) -> tuple[SimilarName, ...]:
        """Return the known names that a name may mean, the likeliest first.

        Parameters
        ----------
        name : str
            As somebody wrote it.
        resembling : bool
            Whether names count that have nothing but many letters in common.
        """
        if len(name) > DEFAULT_SETTINGS.limits.name_characters:
            return ()
        found = dict.fromkeys(self._resembling(name), _RESEMBLES) if resembling else {}
        for position in self._candidates(name):
            likeness = compare_names(name, self._names[position], places=self._places)
            if likeness is not None:
                found[self._names[position]] = likeness
        found.pop(name, None)
        ranked = sorted(found.items(), key=lambda pair: pair[1].strength, reverse=True)
        return tuple(
            SimilarName(name=other, level=likeness.level, reasons=likeness.reasons)
            for other, likeness in ranked[: _LIMITS.similar_names]
        )

    def abbreviated_by(self, name: str) -> tuple[str, ...]:
        """Return all known names that a name may shorten: "GS Süd" any school whose letters fit."""
        found: set[str] = set()
        for reading in readings(name):
            for word in reading.of(*_THINGS).values():
                if word.said == word.text or len(word.said) > _LIMITS.acronym_letters:
                    continue
                rest = {one.text for one in reading.words if one is not word}
                for kind, positions in self._kinds.items():
                    if not _may_shorten(word.said, kind):
                        continue
                    for position in positions:
                        words = readings(self._names[position])[0].words
                        if rest <= {one.text for one in words}:
                            found.add(self._names[position])
        return tuple(sorted(found))

    def _candidates(self, name: str) -> Sequence[int]:
        found: set[int] = set()
        for reading in readings(name):
            nearly = {word: self._near_words(word) for word in _own_words(reading)}
            for key in keys_of(reading, nearly):
                block = self._blocks.get(key, ())
                if len(block) <= most_of(key):
                    found.update(block)
            for word in reading.words:
                if word.acronym:
                    found.update(self._begun_with(word.text))
        begun = first_letters(name)
        for letters in {part for text in begun for part in _parts(text)} if begun else ():
            users = self._acronyms.get(letters, ())
            if len(users) <= _LIMITS.block:
                found.update(users)
        return sorted(found)

    def _resembling(self, name: str) -> list[str]:
        close = process.extract(
            folded(name),
            self._folded,
            scorer=fuzz.ratio,
            limit=_LIMITS.similar_names,
            score_cutoff=100 * DEFAULT_SETTINGS.thresholds.similar_name,
        )
        return [self._names[position] for _, _, position in close]

    def _near_words(self, word: str) -> tuple[str, ...]:
        """Return the keys of known words that may be this one, misspelt or shortened."""
        if word not in self._near:
            alike = self._words.get(word[0], ())
            close = process.extract(word, alike, scorer=OSA.distance, score_cutoff=2, limit=None)
            near = {
                other
                for other, _, _ in close
                if is_slip(word, other) or is_form(word, other) or is_form(other, word)
            }
            near.update(
                other
                for other in alike
                if min(len(word), len(other)) > 1
                and (other.startswith(word) or word.startswith(other))
            )
            self._near[word] = tuple(sorted({stem(other) for other in near}))[: _LIMITS.block]
        return self._near[word]

    def _begun_with(self, letters: str) -> Set[int]:
        """Return the positions of names among whose first letters some stand."""
        if letters not in self._begun:
            places = (found.start() for found in re.finditer(re.escape(letters), self._letters))
            found = {bisect_right(self._starts, place) - 1 for place in places}
            self._begun[letters] = found if len(found) <= _LIMITS.double_block else frozenset()
        return self._begun[letters]


def _may_shorten(short: str, word: str) -> bool:
    """Whether the letters of one word stand in another one, in their order, the first one first."""
    letters = iter(word)
    return short[:1] == word[:1] and all(letter in letters for letter in short)


def _own_words(reading: Parsed) -> Iterator[str]:
    return (loose(word.text) for word in reading.words if word.sort is Sort.NAME)


def _parts(text: str) -> Iterator[str]:
    """Yield what of some first letters an acronym may be."""
    for begin in range(len(text)):
        for end in range(begin + 2, min(len(text), begin + _LIMITS.acronym_letters) + 1):
            yield text[begin:end]
