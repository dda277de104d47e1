"""Names of people: given name and surname, and whether two names may mean one person."""

from __future__ import annotations

import re
from collections.abc import Iterable

from netmap.store.erasing.spelling import count_signs, is_number, pattern_of

_TITLES = frozenset({
    "herr", "hr", "herrn", "hrn", "frau", "fr", "mr", "mrs", "ms", "mx", "dr", "prof", "professor",
    "professorin", "dipl", "ing", "mag", "med", "phil", "jur", "rer", "nat", "phd", "msc", "bsc",
    "pd", "bürgermeister", "bürgermeisterin", "oberbürgermeister", "oberbürgermeisterin",
    "ortsvorsteher", "ortsvorsteherin", "landrat", "landrätin", "stadtrat", "stadträtin",
    "dezernent", "dezernentin", "beigeordneter", "beigeordnete", "minister", "ministerin",
    "direktor", "direktorin", "rektor", "rektorin", "schulleiter", "schulleiterin", "pfarrer",
    "pfarrerin", "pastor", "pastorin", "mayor", "director", "reverend", "rev",
})  # fmt: skip
"""Forms of address and offices that stand before a name and are no part of it."""
_PARTICLES = frozenset({
    "von", "van", "de", "der", "den", "zu", "zum", "zur", "vom", "da", "di", "del", "la", "le",
    "el", "al", "bin", "ter", "ten", "v", "d", "z",
})  # fmt: skip


def split_name(name: str) -> tuple[str, str]:
    """Return given name and surname, without titles and remarks; both may be empty.

    Examples
    --------
    >>> split_name("Bürgermeister Dr. Jürgen von der Heide (bis 2024)")
    ('Jürgen', 'von der Heide')
    """
    if is_number(name) or "@" in name:
        return "", ""
    bare = re.sub(r"\(.*?\)", " ", name)
    surname, comma, given = bare.partition(",")
    if comma:
        return _untitled(given), _untitled(surname)
    words = _untitled(bare).split()
    start = len(words) - 1
    while start > 0 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return " ".join(words[:start]), " ".join(words[max(start, 0) :])


def full_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names as they stand and in both orders; a single word has only the first.

    Examples
    --------
    >>> full_names(["Müller, Dr. Jürgen"])
    ('Müller, Dr. Jürgen', 'Jürgen Müller', 'Müller Jürgen')
    >>> full_names(["Jo von Ruh"])[1:]
    ('von Ruh Jo', 'Jo v. Ruh', 'v. Ruh Jo', 'Ruh Jo von')
    """
    found: list[str] = []
    for name in names:
        given, surname = split_name(name)
        found.append(name)
        if given and surname:
            for form in surname_forms(surname):
                found += (f"{given} {form}", f"{form} {given}")
            particles, bare = _particles(surname)
            if particles:
                found.append(f"{bare} {given} {' '.join(particles)}")
    return tuple(dict.fromkeys(found))


def surname_forms(surname: str) -> tuple[str, ...]:
    """Return a surname as it stands and with what stands before it cut short.

    Examples
    --------
    >>> surname_forms("von der Heide")
    ('von der Heide', 'v. d. Heide')
    """
    particles, bare = _particles(surname)
    short = " ".join([*(f"{one[0]}." for one in particles), bare])
    return tuple(dict.fromkeys((surname, short)))


def short_names(name: str) -> tuple[str, ...]:
    """Return a name with the first letter of the given name, in both orders; () without one.

    Examples
    --------
    >>> short_names("Jürgen Müller")
    ('J. Müller', 'Müller, J.')
    """
    given, surname = split_name(name)
    if not (given and surname):
        return ()
    forms = surname_forms(surname)
    begin = given[0]
    return tuple(f"{begin}. {one}" for one in forms) + tuple(f"{one}, {begin}." for one in forms)


def halves(surname: str) -> list[str]:
    """Return the parts of a surname that somebody may be called by alone."""
    words = [one for one in re.split(r"[-\s]+", surname) if one.casefold() not in _PARTICLES]
    return words if len(words) > 1 or words != [surname] else []


def is_all_of(pattern: re.Pattern[str], name: str) -> bool:
    """Whether what a pattern finds is all of a name, titles and remarks apart."""
    return any(pattern.fullmatch(form) for form in (name, " ".join(split_name(name)).strip()))


def are_same(one: str, other: str, *, least: int) -> bool:
    """Whether two names are the same, however they are written.

    Examples
    --------
    >>> are_same("Jürgen Müller", "MUELLER, Dr. Juergen", least=4)
    True
    """
    if one == other:
        return True
    pattern = pattern_of(full_names([one]), least=least)
    return pattern is not None and is_all_of(pattern, other)


def are_alike(one: str, other: str) -> bool:
    """Whether two names may well mean one person: nothing in them speaks against it.

    Somebody may be called by a letter or by the surname alone, or have a new surname.

    Examples
    --------
    >>> [are_alike("Jürgen Müller", name) for name in ("J. Müller", "Herr Müller", "Jürgen Alt")]
    [True, True, True]
    >>> [are_alike("Jürgen Müller", name) for name in ("Petra Müller", "Petra Alt")]
    [False, False]
    """
    (given, surname), (other_given, other_surname) = split_name(one), split_name(other)
    if not surname or not other_surname:
        return True
    first, other_first = (name.split()[0] if name else "" for name in (given, other_given))
    if _spelt_alike(surname, other_surname):
        if not first or not other_first:
            return True
        if _is_letter(first) or _is_letter(other_first):
            return first[0].casefold() == other_first[0].casefold()
        return _spelt_alike(first, other_first)
    return count_signs(first) > 1 and _spelt_alike(first, other_first)


def _particles(surname: str) -> tuple[list[str], str]:
    words = surname.split()
    count = 0
    while count < len(words) - 1 and words[count].casefold() in _PARTICLES:
        count += 1
    return words[:count], " ".join(words[count:])


def _untitled(name: str) -> str:
    words = (word.strip(".") for word in re.split(r"\s+|(?<=\w\.)(?=\w)", name.strip()))
    return " ".join(word for word in words if count_signs(word) and not _is_title(word))


def _is_title(word: str) -> bool:
    return all(part.casefold() in _TITLES for part in re.split(r"[.\-]+", word) if part)


def _is_letter(given: str) -> bool:
    return len(re.split(r"\W", given)[0]) == 1


def _spelt_alike(one: str, other: str) -> bool:
    if not one or not other:
        return False
    patterns = (pattern_of([word], least=1) for word in (one, other))
    matches = zip(patterns, (other, one), strict=True)
    return any(pattern is not None and pattern.fullmatch(word) for pattern, word in matches)
