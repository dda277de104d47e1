"""Which names are worth comparing: those with a word in common, or nearly; not each with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz import process
from rapidfuzz.distance import OSA

from netmap.duplicates.acronyms import first_letters
from netmap.duplicates.folding import loose, stem
from netmap.duplicates.names import Parsed, readings
from netmap.duplicates.slips import is_form, is_slip
from netmap.duplicates.sorts import Sort
from netmap.settings import DEFAULT_SETTINGS

Pair = tuple[int, int]
Key = tuple[Hashable, ...]
"""What names have in common; first of which sort it is."""

_WHOLE, _SINGLE, _DOUBLE = "whole", "single", "double"

_TELLING = (Sort.NAME, Sort.TOPIC, Sort.BODY, Sort.UNIT)
_KINDS = (Sort.KIND, Sort.UNIT, Sort.ATTACHED)
_LIMITS = DEFAULT_SETTINGS.duplicates


def find_candidates(names: Sequence[tuple[str, ...]]) -> set[Pair]:
    """Return the positions of actors whose names should be compared.

    Parameters
    ----------
    names : sequence of tuple of str
        The names of each actor.

    Examples
    --------
    >>> sorted(find_candidates([("AWO",), ("Tafel",), ("Arbeiterwohlfahrt Hemer",)]))
    [(0, 2)]
    """
    parsed = [tuple(reading for name in own for reading in readings(name)) for own in names]
    found: set[Pair] = set()
    for block in _blocks(parsed):
        found.update(combinations(block, 2))
    found.update(_by_first_letters(parsed))
    return found


def find_equal(names: Sequence[tuple[str, ...]]) -> set[Pair]:
    """Return the positions of actors whose names are the same but for how they are written."""
    blocks: dict[str, set[int]] = defaultdict(set)
    for actor, own in enumerate(names):
        for name in own:
            for reading in readings(name)[:1]:
                blocks[loose(reading.plain)].add(actor)
    return {
        pair
        for block in blocks.values()
        if len(block) <= _LIMITS.block
        for pair in combinations(sorted(block), 2)
    }


def _blocks(parsed: Sequence[tuple[Parsed, ...]]) -> Iterator[list[int]]:
    """Yield positions of names that have something in common, each block sorted."""
    blocks: dict[Key, set[int]] = defaultdict(set)
    nearly = _nearly_the_same(
        {
            loose(word.text): word.shortened
            for own in parsed
            for reading in own
            for word in reading.words
            if word.sort is Sort.NAME
        }
    )
    for actor, own in enumerate(parsed):
        for reading in own:
            for key in keys_of(reading, nearly):
                blocks[key].add(actor)
    yield from (sorted(block) for key, block in blocks.items() if 1 < len(block) <= most_of(key))


def keys_of(reading: Parsed, nearly: Mapping[str, Iterable[str]]) -> Iterator[Key]:
    """Yield what a name may have in common with others that are worth comparing.

    Parameters
    ----------
    reading : Parsed
        The name.
    nearly : mapping
        Further keys of its words, for words that may be the same.
    """
    plain = loose(reading.plain)
    yield _WHOLE, plain
    for begin in (plain[:6], plain[-6:]) if len(plain) >= _LIMITS.two_slips_letters else ():
        yield _DOUBLE, "plain", begin, len(plain) // 3
        yield _DOUBLE, "plain", begin, len(plain) // 3 + 1
    telling = reading.of(*_TELLING)
    keys = sorted(
        {
            key
            for word in telling.values()
            for key in (stem(loose(word.text)), *nearly.get(loose(word.text), ()))
        }
    )
    if not telling:
        yield _SINGLE, "kinds " + " ".join(sorted(reading.of(*_KINDS)))
    for key in keys:
        yield _SINGLE, key
        for kind in [*reading.of(*_KINDS), *reading.of(Sort.LEVEL)] or [""]:
            yield _DOUBLE, key, kind
    yield from ((_DOUBLE, *two) for two in combinations(keys, 2))


def most_of(key: Key) -> int:
    """Return how many names with something in common are all compared."""
    return _LIMITS.block if key[0] == _SINGLE else _LIMITS.double_block


def _nearly_the_same(words: dict[str, bool]) -> dict[str, list[str]]:
    """Return keys that a word has in common with words that may be it, misspelt or shortened."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        by_letter[word[0]].append(word)
    keys: dict[str, list[str]] = defaultdict(list)
    for alike in by_letter.values():
        for one, other in _close(alike):
            if is_slip(one, other) or is_form(one, other) or is_form(other, one):
                key = f"{one}~{other}"
                keys[one].append(key)
                keys[other].append(key)
        for short in alike:
            if words[short] and len(short) > 1:
                for word in alike:
                    if word != short and word.startswith(short):
                        keys[word].append(f"{short}.")
                keys[short].append(f"{short}.")
    return keys


def _close(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    long = [word for word in words if len(word) >= _LIMITS.turned_letters]
    for place, word in enumerate(long):
        rest = long[place + 1 :]
        for other, _, _ in process.extract(
            word, rest, scorer=OSA.distance, score_cutoff=2, limit=None
        ):
            yield word, other


def _by_first_letters(parsed: Sequence[tuple[Parsed, ...]]) -> Iterator[Pair]:
    """Yield pairs of an acronym and a name whose words begin with its letters."""
    acronyms: dict[str, list[int]] = defaultdict(list)
    for actor, own in enumerate(parsed):
        for reading in own:
            for word in reading.words:
                if word.acronym:
                    acronyms[word.text].append(actor)
    if not acronyms:
        return
    for actor, own in enumerate(parsed):
        begun = set(_texts(own))
        for letters, users in acronyms.items():
            if len(users) <= _LIMITS.block and any(letters in text for text in begun):
                yield from ((min(actor, user), max(actor, user)) for user in users if user != actor)


def _texts(own: Iterable[Parsed]) -> Iterator[str]:
    for written in {reading.written for reading in own}:
        yield from first_letters(written)
