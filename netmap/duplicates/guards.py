"""What tells two names apart however alike they are: numbers, sides, beliefs, parts of a body."""

from __future__ import annotations

from collections.abc import Mapping

from netmap.duplicates.folding import folded
from netmap.duplicates.names import Parsed, Word
from netmap.duplicates.sorts import Sort
from netmap.duplicates.words.kinship import BELIEF_OF, KINDS_OF, SAME_KIND

_SAME_KIND = tuple(frozenset(map(folded, kinds)) for kinds in SAME_KIND)
_KINDS = (Sort.KIND, Sort.UNIT)
_SMALL_KINDS = frozenset(
    {"verein", "gruppe", "initiative", "gemeinschaft", "stelle", "gesellschaft"}
)
_FAR = frozenset({"land", "bund"})
"""Levels that are left out of no name: who only says what it is is the one in town."""
_STREET = ("strasse", "weg", "allee", "gasse", "platz")


def are_apart(one: Parsed, other: Parsed) -> bool:
    """Whether something in two names says that they mean two bodies."""
    return (
        _numbers_differ(one, other)
        or one.of(Sort.DIRECTION).keys() != other.of(Sort.DIRECTION).keys()
        or one.of(Sort.ATTACHED).keys() != other.of(Sort.ATTACHED).keys()
        or _exclude(one.of(Sort.LEVEL), other.of(Sort.LEVEL))
        or one.of(Sort.LEVEL).keys() & _FAR != other.of(Sort.LEVEL).keys() & _FAR
        or _exclude(one.of(Sort.BELIEF), other.of(Sort.BELIEF))
        or _exclude(one.of(Sort.BODY), other.of(Sort.BODY))
        or _is_of_another_belief(one, other)
        or _is_of_another_belief(other, one)
        or _kinds_differ(one, other)
        or _is_part(one, other)
        or _is_part(other, one)
    )


def _exclude(one: Mapping[str, Word], other: Mapping[str, Word]) -> bool:
    return bool(one and other) and one.keys().isdisjoint(other)


def _is_of_another_belief(one: Parsed, other: Parsed) -> bool:
    """Whether one name says a belief, and the other one a body that has none or another."""
    beliefs, bodies = one.of(Sort.BELIEF).keys(), other.of(Sort.BODY).keys()
    if not beliefs or not bodies or other.of(Sort.BELIEF):
        return False
    return not bodies & one.of(Sort.BODY).keys() and all(
        BELIEF_OF.get(body) not in beliefs for body in bodies
    )


def _numbers_differ(one: Parsed, other: Parsed) -> bool:
    mine, theirs = one.of(Sort.NUMBER).keys(), other.of(Sort.NUMBER).keys()
    if mine == theirs:
        return False
    if mine and theirs and mine.isdisjoint(theirs):
        return True
    larger = one if mine >= theirs else other
    return not all(_says_no_more(number, larger) for number in mine ^ theirs)


def _says_no_more(number: str, name: Parsed) -> bool:
    """Whether a number is a year, a postcode or the number of a house: it may be left out."""
    if len(number) in (4, 5):
        return True
    texts = [word.text for word in name.words]
    before = texts[max(0, texts.index(number) - 1)]
    return before.endswith(_STREET)


def _kinds_differ(one: Parsed, other: Parsed) -> bool:
    """Whether both say what they are, and one says something that the other cannot be."""
    mine, theirs = one.of(*_KINDS), other.of(*_KINDS)
    if not mine or not theirs:
        return False
    return not (
        all(_has_room_for(word, theirs) for word in mine.values())
        and all(_has_room_for(word, mine) for word in theirs.values())
    )


def _has_room_for(word: Word, kinds: Mapping[str, Word]) -> bool:
    if word.text in kinds or word.under in kinds:
        return True
    return any(
        known.under == word.text or any({word.text, name} <= same for same in _SAME_KIND)
        for name, known in kinds.items()
    )


def _is_part(whole: Parsed, part: Parsed) -> bool:
    """Whether one name is that of a body or an office, and the other one that of a part of it."""
    kinds = part.of(*_KINDS).keys() - whole.of(*_KINDS).keys()
    topics = part.of(Sort.TOPIC).keys() - whole.of(Sort.TOPIC).keys()
    for body in whole.of(Sort.BODY):
        kinds = kinds - KINDS_OF.get(body, frozenset())
    if not whole.of(*_KINDS):
        holds = whole.of(Sort.BODY, Sort.LEVEL)
        if kinds and (holds or not whole.of(Sort.NAME)):
            return not (kinds <= _SMALL_KINDS and whole.of(Sort.NAME) and not holds)
        if topics and holds:
            return True
    elif topics and not whole.of(Sort.NAME) and not whole.of(Sort.TOPIC):
        return True
    bodies = part.of(Sort.BODY).keys() - whole.of(Sort.BODY).keys()
    return bool(bodies) and not whole.of(Sort.NAME, Sort.TOPIC)
