"""A name taken apart: what each of its words tells."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from netmap.duplicates.folding import (
    composed,
    folded,
    without_legal_forms,
    words_of,
)
from netmap.duplicates.lexicon import find_meaning, split_ending, split_level
from netmap.duplicates.sorts import Sort
from netmap.duplicates.words.spellings import SPELLINGS
from netmap.settings import DEFAULT_SETTINGS

_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8"}
_ORDINALS = {
    "erste": "1",
    "erster": "1",
    "zweite": "2",
    "zweiter": "2",
    "dritte": "3",
    "vierte": "4",
}
_SPELLINGS = {folded(word): folded(meant) for word, meant in SPELLINGS.items()}
_SMALL_WORDS = {"f": "fuer", "u": "und"}
_STREETS = ("strasse", "str", "weg", "allee", "gasse", "platz", "ring", "damm", "ufer")
_MOST_ACRONYM = DEFAULT_SETTINGS.duplicates.acronym_letters
_PARISH = "gemeinde"
_THINGS = (Sort.KIND, Sort.UNIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a name.

    Attributes
    ----------
    text : str
        Folded, or the name of the term it means.
    sort : Sort
        What it tells.
    sure : bool
        Whether it means nothing else.
    mistake : bool
        Whether it is a known term written with a mistake.
    under : str
        The wider term.
    acronym : tuple of str
        Its parts, each with one capital, if it is written as an acronym.
    shortened : bool
        Whether it ends with a full stop.
    compound : bool
        Whether it is a part of a longer word.
    said : str
        Folded, how a term is written.
    """

    text: str
    sort: Sort
    sure: bool = True
    mistake: bool = False
    under: str = ""
    acronym: tuple[str, ...] = ()
    shortened: bool = False
    compound: bool = False
    said: str = field(default="", compare=False)


@dataclass(frozen=True, kw_only=True)
class Parsed:
    """A name taken apart.

    Attributes
    ----------
    written : str
        As it is written.
    plain : str
        Its letters and digits, folded, without legal form.
    words : tuple of Word
        What it consists of, in its order; each word once.
    legal : frozenset of str
        Its legal forms.
    aside : bool
        Whether words in brackets that are no acronym were left out.
    """

    written: str
    plain: str
    words: tuple[Word, ...]
    legal: frozenset[str] = frozenset()
    aside: bool = False

    def of(self, *sorts: Sort) -> dict[str, Word]:
        """Return the words of some sorts by their texts; not to be changed."""
        found = self._asked.get(sorts)
        if found is None:
            found = {word.text: word for word in self.words if word.sort in sorts}
            self._asked[sorts] = found
        return found

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """First letters of its own words; none if it has an acronym, which begins as others do."""
        own = self.of(Sort.NAME).values()
        return (
            frozenset()
            if any(word.acronym for word in own)
            else frozenset(word.text[0] for word in own)
        )

    @cached_property
    def _asked(self) -> dict[tuple[Sort, ...], dict[str, Word]]:
        return {}


@lru_cache(maxsize=16_384)
def readings(name: str) -> tuple[Parsed, ...]:
    """Return the ways to read a name: as a whole, without what is in brackets, and only that.

    Examples
    --------
    >>> [[word.text for word in one.words] for one in readings("Freiwillige (FWX)")]
    [['freiwillige', 'fwx'], ['freiwillige'], ['fwx']]
    """
    text = composed(name)
    ways = [text]
    inside = [part.strip() for part in _BRACKETS.findall(text)]
    outside = " ".join(_BRACKETS.sub(" ", text).split())
    if outside and inside:
        ways.append(outside)
        ways += [part for part in inside if _stands_alone(part, outside)]
    found = [_parse(name, way) for way in ways]
    if len(found) > 1:
        left_out = set(found[0].words).difference(found[1].words)
        aside = not all(word.acronym for word in left_out)
        found[1] = dataclasses.replace(found[1], aside=aside)
    return tuple(dict.fromkeys(one for one in found if one.words))


def _stands_alone(part: str, outside: str) -> bool:
    """Whether what is in brackets is a name of its own: an acronym, or what one stands for."""
    if _is_acronym(part):
        return find_meaning([part], [folded(part)]) is None
    return _is_acronym(without_legal_forms(outside)[0]) and " " in part


def _parse(name: str, way: str) -> Parsed:
    text, legal = without_legal_forms(way)
    pairs = list(words_of(text))
    written = [word for word, _ in pairs]
    lower = [
        _SMALL_WORDS.get(word, word) if shortened else word
        for word, shortened in ((folded(word), shortened) for word, shortened in pairs)
    ]
    shouted = any(word.isupper() and len(word) > _MOST_ACRONYM for word in written)
    words: list[Word] = []
    position = 0
    while position < len(pairs):
        meaning = find_meaning(
            [one.casefold() for one in written[position:]] if shouted else written[position:],
            lower[position:],
        )
        if meaning is not None:
            term = meaning.term
            if words and term.name == _PARISH and words[-1].sort in (Sort.NAME, Sort.BELIEF):
                words.append(Word(text=_PARISH, sort=Sort.KIND))  # "Griechische Gemeinde"
                position += meaning.length
                continue
            is_where = words and words[-1].sort is Sort.PLACED and term.sort in _THINGS
            words.append(
                Word(
                    text=folded(term.name),
                    sort=Sort.NAME if is_where else term.sort,
                    sure=meaning.sure,
                    mistake=meaning.mistake,
                    under=folded(term.under),
                    said="".join(lower[position : position + meaning.length]),
                )
            )
            position += meaning.length
            continue
        acronym = () if shouted else _parts_of_acronym(written[position])
        words += _unknown(lower[position], acronym=acronym, shortened=pairs[position][1])
        position += 1
    once = dict.fromkeys(words)
    kept: dict[tuple[str, Sort], Word] = {}
    for word in once:
        kept.setdefault((word.text, word.sort), word)
    return Parsed(
        written=name,
        plain="".join(lower),
        words=tuple(kept.values()),
        legal=legal,
    )


def _unknown(word: str, *, acronym: tuple[str, ...], shortened: bool) -> Iterator[Word]:
    """Yield what a word tells that is no term: a number, a compound word or a name."""
    if word in _SPELLINGS:
        yield Word(text=_SPELLINGS[word], sort=Sort.NAME, said=word)
        return
    if word in _ROMAN or word in _ORDINALS or word.isdecimal():
        text = _ROMAN.get(word) or _ORDINALS.get(word) or str(int(word))
        yield Word(text=text, sort=Sort.NUMBER)
        return
    digits = re.fullmatch(r"([^\W\d]+)(\d+)", word)
    if digits:
        yield from _unknown(digits[1], acronym=acronym, shortened=False)
        yield Word(text=str(int(digits[2])), sort=Sort.NUMBER)
        return
    if acronym:
        yield Word(text=word, sort=Sort.NAME, acronym=acronym)
        return
    if len(word) > 4 and word.endswith("str"):
        word += "asse"
    if word.endswith(_STREETS) and len(word) > 6:
        yield Word(text=word, sort=Sort.NAME)
        return
    level = split_level(word)
    if level is not None:
        term, rest = level
        yield Word(text=folded(term.name), sort=Sort.LEVEL, compound=True)
        meaning = find_meaning([rest], [rest])
        if meaning is not None and not meaning.mistake:
            yield Word(
                text=folded(meaning.term.name),
                sort=meaning.term.sort,
                sure=meaning.sure,
                under=folded(meaning.term.under),
                compound=True,
            )
            return
        word = rest
    parts = None if shortened else split_ending(word)
    if parts is None:
        yield Word(text=word, sort=Sort.NAME, shortened=shortened, compound=level is not None)
        return
    beginning, kind = parts
    if beginning:
        yield from _beginning(beginning)
    meaning = find_meaning([kind], [kind])
    under = folded(meaning.term.under) if meaning else ""
    yield Word(text=kind, sort=Sort.KIND, under=under, compound=bool(beginning))


def _beginning(word: str) -> Iterator[Word]:
    """Yield what the beginning of a compound word tells; its "s" between two words is dropped."""
    for form in (word, word.removesuffix("s")):
        meaning = find_meaning([form], [form])
        if meaning is not None and not meaning.mistake:
            sort = meaning.term.sort
            if sort in (Sort.DIRECTION, Sort.BODY, Sort.BELIEF, Sort.LEVEL):
                yield Word(text=folded(meaning.term.name), sort=sort, compound=True)
                return
    plain = (
        word.removesuffix("s")
        if word.endswith(("ungs", "ions", "heits", "keits", "taets", "schafts"))
        else word
    )
    yield Word(text=_SPELLINGS.get(plain, plain), sort=Sort.NAME, compound=True)


def _is_acronym(word: str) -> bool:
    capitals = sum(map(str.isupper, word))
    return 2 <= len(word) <= _MOST_ACRONYM and capitals >= 2 and capitals * 2 >= len(word)


def _parts_of_acronym(word: str) -> tuple[str, ...]:
    """Return the folded parts of an acronym: "JuZe" is "ju" and "ze"."""
    if not _is_acronym(word):
        return ()
    return tuple(folded(part) for part in re.findall(r"[^\W_a-zäöüß][a-zäöüß]*", word))
