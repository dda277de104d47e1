"""Compare two names word by word: what is left over says whether they may mean the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import OSA

from netmap.duplicates.acronyms import stands_for
from netmap.duplicates.folding import composed, folded, loose, stem, words_of
from netmap.duplicates.guards import are_apart
from netmap.duplicates.likeness import Level, Likeness, Reason
from netmap.duplicates.look_alikes import look_of
from netmap.duplicates.names import Parsed, Word, readings
from netmap.duplicates.slips import is_form, is_slip
from netmap.duplicates.sorts import Sort
from netmap.model.folding import fold
from netmap.settings import DEFAULT_SETTINGS

_NAMING = (Sort.NAME, Sort.TOPIC)
_IDENTITY = (Sort.NAME, Sort.TOPIC, Sort.BODY, Sort.UNIT)
_COUNTED = frozenset(Sort) - {Sort.WEAK}
_FREE = frozenset({"und", "fuer", "der", "von", "zu", "in", "an", "mit", "staedtisch"})
"""Words that may be left out without saying anything else."""
_SHORT = frozenset({"", "st", "sankt", "str", "strasse", "pl", "hl", "heilige", "heiliger", "dr"})
"""Words of names that are written in full or not."""
_UMLAUTS = frozenset("äöü")
_LIMITS = DEFAULT_SETTINGS.duplicates


@dataclass(slots=True)
class _Paired:
    """What became of the words of two names."""

    left: list[Word]
    right: list[Word]
    common: list[Word] = field(default_factory=list)
    reasons: set[Reason] = field(default_factory=set)
    slips: int = 0


def compare_names(one: str, other: str, *, places: Set[str] = frozenset()) -> Likeness | None:
    """Return how alike two names are; None if they mean two bodies.

    Parameters
    ----------
    one, other : str
        Two names.
    places : set of str
        Folded words of the places of a map; they may be added to a name or left out.

    Examples
    --------
    >>> compare_names("AWO Hemer", "Arbeiterwohlfahrt Hemer e. V.").level.name
    'SAFE'
    >>> compare_names("AWO Hemer", "AWO Hemer, Kita Regenbogen") is None
    True
    """
    if one == other or _fold(one) == _fold(other):
        return Likeness(level=Level.SAFE, reasons=(Reason.SPELLING,))
    found = []
    for mine, theirs in _ways_to_read(readings(one), readings(other)):
        likeness = _compare(mine, theirs, places)
        if likeness is not None and (mine.aside or theirs.aside):
            reasons = {*likeness.reasons, Reason.ADDITION} - {Reason.SPELLING}
            likeness = Likeness(
                level=Level.PROPOSED, reasons=tuple(r for r in Reason if r in reasons)
            )
        if likeness is not None:
            found.append(likeness)
    return max(found, key=lambda likeness: likeness.strength, default=None)


def _ways_to_read(
    mine: tuple[Parsed, ...], theirs: tuple[Parsed, ...]
) -> Iterator[tuple[Parsed, Parsed]]:
    """Yield readings of two names that may be compared.

    What is in brackets counts where both have brackets, and where it tells them apart: "(Nord)".
    """
    if not mine or not theirs:
        return
    yield mine[0], theirs[0]
    if (len(mine) > 1) == (len(theirs) > 1):
        return
    apart = are_apart(mine[0], theirs[0])
    for one in mine:
        for other in theirs:
            whole = one is mine[0] and other is theirs[0]
            if not whole and not (apart and (one.aside or other.aside)):
                yield one, other


_fold = lru_cache(maxsize=65_536)(fold)


def have_in_common(one: str, other: str, places: Set[str], *, named: bool = False) -> bool:
    """Whether two names share a word that few have, and nothing tells them apart.

    Parameters
    ----------
    one, other : str
        Two names.
    places : set of str
        Folded words of places, which many share.
    named : bool
        Whether it must be a name of their own, not a body or an office.
    """
    mine, theirs = readings(one)[:1], readings(other)[:1]
    if not mine or not theirs or are_apart(mine[0], theirs[0]):
        return False
    sorts = (Sort.NAME,) if named else (Sort.NAME, Sort.BODY, Sort.UNIT)
    shared = mine[0].of(*sorts).keys() & theirs[0].of(*sorts).keys()
    return bool(shared - places)


def _compare(one: Parsed, other: Parsed, places: Set[str]) -> Likeness | None:
    if one.plain == other.plain and one.plain:
        return _likeness(one, other, set(), safe=_legal_agree(one, other))
    if _are_strangers(one, other):
        return None
    if are_apart(one, other):
        return _as_slip(one, other) or _as_acronym(one, other, places)
    paired = _pair_up(one, other)
    if paired.left and paired.right:
        return _joined(one, other, paired) or _as_acronym(one, other, places)
    added = paired.left or paired.right
    reasons = paired.reasons
    more = any(word.text not in places for word in added)
    if (more and (paired.slips or not _share_kinds(one, other))) or _both_say_more(
        one, other, paired, places
    ):
        return _as_acronym(one, other, places)
    if added and not _may_be_added(added, paired.common, one, other, places):
        return _as_acronym(one, other, places)
    if added and all(word.text in places for word in added):
        reasons.add(Reason.PLACE)
    elif added or _more_is_said(one, other):
        reasons.add(Reason.ADDITION)
    if not added and not _is_somebody(one, other) and Reason.ADDITION in reasons:
        return None  # "Schule" and "Evangelische Schule"
    safe = (
        not reasons - {Reason.UMLAUT, Reason.PLACE}
        and _legal_agree(one, other)
        and _same_words(one, other, added)
        and _is_somebody(one, other)
    )
    return _likeness(one, other, reasons, safe=safe)


def _are_strangers(one: Parsed, other: Parsed) -> bool:
    """Whether each name has a word that cannot be one of the other one: they begin otherwise."""
    mine, theirs = one.beginnings, other.beginnings
    return bool(mine - theirs and theirs - mine)


def _likeness(one: Parsed, other: Parsed, reasons: set[Reason], *, safe: bool) -> Likeness:
    reasons = set(reasons)
    if one.legal != other.legal:
        reasons.add(Reason.LEGAL_FORM)
    if one.plain != other.plain and _are_said_otherwise(one, other):
        reasons.add(Reason.ABBREVIATION)
    texts = [[word.text for word in name.words if word.sort in _COUNTED] for name in (one, other)]
    if texts[0] != texts[1] and sorted(texts[0]) == sorted(texts[1]):
        reasons.add(Reason.ORDER)
    if _look_alike(one.written) or _look_alike(other.written):
        reasons.add(Reason.LETTERS)
    if _umlauts_differ(one, other):
        reasons.add(Reason.UMLAUT)
    if any(word.mistake for word in (*one.words, *other.words)):
        reasons.add(Reason.MISTAKE)
        safe = False
    if not reasons:
        reasons.add(Reason.SPELLING)
    order = [reason for reason in Reason if reason in reasons]
    return Likeness(level=Level.SAFE if safe else Level.PROPOSED, reasons=tuple(order))


def _are_said_otherwise(one: Parsed, other: Parsed) -> bool:
    """Whether a term is in both names, in other words or shortened in one of them."""
    theirs = {word.text: word for word in other.words}
    return any(
        word.said and theirs[word.text].said and stem(word.said) != stem(theirs[word.text].said)
        for word in one.words
        if word.text in theirs and word.sort is not Sort.WEAK and not word.mistake
    )


def _pair_up(one: Parsed, other: Parsed) -> _Paired:
    """Pair words that are the same, then those that are nearly the same."""
    mine, theirs = one.of(*_NAMING), other.of(*_NAMING)
    paired = _Paired(
        left=[word for text, word in mine.items() if text not in theirs],
        right=[word for text, word in theirs.items() if text not in mine],
        common=[word for text, word in mine.items() if text in theirs],
    )
    for word in list(paired.left):
        for candidate in list(paired.right):
            reason = _nearly(word, candidate)
            if reason is None or (reason is Reason.MISTAKE and paired.slips):
                continue
            paired.slips += reason is Reason.MISTAKE
            paired.reasons.add(reason)
            paired.left.remove(word)
            paired.right.remove(candidate)
            paired.common.append(word)
            break
    return paired


def _nearly(one: Word, other: Word) -> Reason | None:
    """Return in what two words differ that may be one; None if they are two."""
    if one.text[0] != other.text[0]:
        return None
    if loose(one.text) == loose(other.text):
        return Reason.UMLAUT
    if stem(loose(one.text)) == stem(loose(other.text)):
        return Reason.SPELLING if _is_adjective(one.text) else Reason.MISTAKE
    for short, long in ((one, other), (other, one)):
        if is_form(long.text, short.text):
            return Reason.SPELLING
        if short.shortened and len(short.text) > 1 and long.text.startswith(short.text):
            return Reason.ABBREVIATION
    return Reason.MISTAKE if is_slip(one.text, other.text) else None


def _is_adjective(word: str) -> bool:
    return "isch" in word or "lich" in word


def _as_slip(one: Parsed, other: Parsed) -> Likeness | None:
    """Whether two names are one but for a slip within a word that tells what it is."""
    sorts = (Sort.NUMBER, Sort.DIRECTION, Sort.ATTACHED, Sort.LEVEL, Sort.BELIEF)
    if any(one.of(sort).keys() != other.of(sort).keys() for sort in sorts):
        return None
    kinds = [len(name.of(Sort.KIND, Sort.UNIT, Sort.BODY)) for name in (one, other)]
    if kinds[0] == kinds[1] or min(len(one.plain), len(other.plain)) < _LIMITS.two_slips_letters:
        return None
    most = 2 if min(len(one.plain), len(other.plain)) >= 2 * _LIMITS.slip_letters + 4 else 1
    if OSA.distance(one.plain, other.plain, score_cutoff=most) > most:
        return None
    return _likeness(one, other, {Reason.MISTAKE}, safe=False)


def _joined(one: Parsed, other: Parsed, paired: _Paired) -> Likeness | None:
    """Whether what is left over is the same, written as one word and as several."""
    left, right = ("".join(word.text for word in words) for words in (paired.left, paired.right))
    if len(paired.left) == len(paired.right) or loose(left) != loose(right):
        return _as_slip(one, other)
    return _likeness(one, other, paired.reasons, safe=False)


def _as_acronym(one: Parsed, other: Parsed, places: Set[str]) -> Likeness | None:
    """Whether a word of one name is made of the first letters of words of the other one."""
    for short, long in ((one, other), (other, one)):
        for word in short.words:
            if not word.acronym:
                continue
            replaced = stands_for(word, short, long)
            if replaced is None:
                continue
            rest = _compare(short, replaced, places)
            if rest is not None:
                known = {*rest.reasons} - {Reason.SPELLING, Reason.ABBREVIATION}
                order = tuple(r for r in Reason if r in known | {Reason.ACRONYM})
                return Likeness(level=Level.PROPOSED, reasons=order)
    return None


def _may_be_added(
    added: Sequence[Word], common: Sequence[Word], one: Parsed, other: Parsed, places: Set[str]
) -> bool:
    """Whether words may be left out of a name without meaning somebody else."""
    known = one.of(Sort.BODY, Sort.UNIT).keys() & other.of(Sort.BODY, Sort.UNIT).keys()
    things = (Sort.KIND, Sort.ATTACHED)
    kinds = one.of(*things).keys() & other.of(*things).keys()
    named = [word for word in common if word.sort is Sort.NAME and word.text not in places]
    if kinds:  # "Runder Tisch Asyl"
        named += [word for word in common if word.sort is Sort.TOPIC]
    if all(word.text in places for word in added):
        return bool(named or known or kinds)
    if not known and not kinds and (one.of(Sort.LEVEL) or other.of(Sort.LEVEL)):
        return False  # of a town there are many parts
    if not (named or known) or len(added) > _LIMITS.added_words:
        return False
    if any(word.sort is Sort.TOPIC for word in added):
        return bool(named and kinds and not known)
    return True


def _both_say_more(one: Parsed, other: Parsed, paired: _Paired, places: Set[str]) -> bool:
    """Whether each of two names says something that the other one does not, and they share little.

    "AWO-Kita Regenbogen" and "Kita Regenbogen Hemer" may be one; "Schule Hemer" and "Werke Hemer"
    share no more than where they are.
    """
    sorts = (Sort.BODY, Sort.KIND, Sort.UNIT, Sort.BELIEF)
    mine, theirs = one.of(*sorts), other.of(*sorts)
    more = [
        bool(paired.left or mine.keys() - theirs.keys()),
        bool(paired.right or theirs.keys() - mine.keys()),
    ]
    if not all(more):
        return False
    if one.of(Sort.KIND, Sort.UNIT) and other.of(Sort.KIND, Sort.UNIT):
        return not any(word.sort is Sort.NAME and word.text not in places for word in paired.common)
    return True


def _share_kinds(one: Parsed, other: Parsed) -> bool:
    """Whether two names say the same of what they are, as far as both say it."""
    mine, theirs = one.of(Sort.KIND, Sort.UNIT), other.of(Sort.KIND, Sort.UNIT)
    return not mine or not theirs or not mine.keys().isdisjoint(theirs)


def _more_is_said(one: Parsed, other: Parsed) -> bool:
    """Whether a word that is no name of its own is in one of two names only."""
    others = frozenset(_COUNTED.difference(_NAMING))
    return one.of(*others).keys() != other.of(*others).keys()


def _is_somebody(one: Parsed, other: Parsed) -> bool:
    """Whether two names share more than what many are: a name, a body or an office."""
    return bool(one.of(*_IDENTITY).keys() & other.of(*_IDENTITY).keys())


def _same_words(one: Parsed, other: Parsed, added: Sequence[Word]) -> bool:
    """Whether the words are the same in the same order, or turned round as after a comma."""
    extra = {word.text for word in added}
    counted = [
        [word for word in name.words if word.sort in _COUNTED and word.text not in extra]
        for name in (one, other)
    ]
    if not all(word.sure for words in counted for word in words):
        return False
    told = [{word.said for word in name.words if _is_told_as_said(word)} for name in (one, other)]
    if told[0] != told[1]:
        return False
    mine, theirs = ([loose(word.text) for word in words] for words in counted)
    if len(mine) != len(theirs):
        return False
    return any(mine[place:] + mine[:place] == theirs for place in range(len(mine) or 1))


def _is_told_as_said(word: Word) -> bool:
    """Whether it matters how a word is written: "Klein" and "Kleiner", "Peter" and "Petri"."""
    if word.sort is Sort.WEAK:
        return word.text not in _FREE
    return word.sort is Sort.DIRECTION or (word.sort is Sort.NAME and word.said not in _SHORT)


def _legal_agree(one: Parsed, other: Parsed) -> bool:
    return not one.legal or not other.legal or one.legal == other.legal


def _look_alike(name: str) -> bool:
    return look_of(name) != fold(composed(name))


def _umlauts_differ(one: Parsed, other: Parsed) -> bool:
    """Whether a word has an umlaut in one of two names that is written out in the other one."""
    mine, theirs = (
        {folded(word): fold(word) for word, _ in words_of(name.written)} for name in (one, other)
    )
    return any(
        word != theirs.get(key, word) and not _UMLAUTS.isdisjoint(word + theirs[key])
        for key, word in mine.items()
    )
