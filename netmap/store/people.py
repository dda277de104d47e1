"""The people whom a map or its log knows, and the words by which texts may mention them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from netmap.records import Kind
from netmap.store.kinds import Row
from netmap.store.log import decode_row, last_touched
from netmap.store.rows import read_rows
from netmap.store.schema import CONTACT_ENTRIES, TABLES
from netmap.store.spelling import (
    count_signs,
    is_number,
    numbers_in,
    pattern_of,
)

OWN_DATA = frozenset({"name", "email", "phone"})
"""Columns of contact persons that are theirs alone, even if they share a telephone."""

_FORMS_OF_ADDRESS = frozenset({
    "herr", "hr", "frau", "fr", "mr", "mrs", "ms", "mx", "dr", "prof", "professor", "professorin",
    "dipl", "ing", "mag", "med", "phil", "jur", "rer", "nat", "phd", "msc", "bsc", "pd",
})  # fmt: skip
_PARTICLES = frozenset({
    "von", "van", "de", "der", "den", "zu", "zum", "zur", "vom", "da", "di", "del", "la", "le",
    "el", "al", "bin", "ter", "ten",
})  # fmt: skip
_ADDRESS = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+")
_AREA = re.compile(r"\s*(?:(?:\+|00)\d{2}\D*|\(?0)(?:\(0\))?\d{2,5}\)?[\s/\-\u2013]+(?P<local>.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A contact person whom the map knows, or whom only its log knows any more.

    Attributes
    ----------
    id : str
        By which the log knows the person.
    name : str
        The name, as it was last.
    actor : str
        Name of the actor for whom the person spoke.
    present : bool
        Whether the person is still on the map.
    """

    id: str
    name: str
    actor: str
    present: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A word that may mean the person, or somebody or something else.

    Attributes
    ----------
    forms : tuple of str
        What is looked for; the first is how the word is shown.
    likely : bool
        Whether it probably means the person.
    """

    forms: tuple[str, ...]
    likely: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """By which words people may be mentioned.

    Attributes
    ----------
    certain : tuple of str
        Full names, addresses and telephone numbers: they mean nobody else.
    offered : tuple of Offer
        Words that somebody has to decide about, such as a surname alone.
    """

    certain: tuple[str, ...] = ()
    offered: tuple[Offer, ...] = ()


def known_people(connection: Connection) -> tuple[Person, ...]:
    """Return the contact persons of the map and of its log, sorted by name."""
    newest: dict[str, Row] = {}
    for record, rows in _versions(connection).items():
        newest[record] = rows[-1]
    present = {row["id"] for row in _present(connection)}
    names: dict[str, str] = {}
    for row in newest.values():
        if row["actor"] not in names:
            names[row["actor"]] = _actor(connection, row["actor"])
    people = (
        Person(id=key, name=row["name"], actor=names[row["actor"]], present=key in present)
        for key, row in newest.items()
    )
    return tuple(sorted(people, key=lambda person: (person.name.casefold(), person.id)))


def namesakes(
    people: Iterable[Person], names: Collection[str], *, least: int
) -> tuple[Person, ...]:
    """Return the people of whose names one of these names is all."""
    pattern = pattern_of(full_names(names), least=least)
    if pattern is None:
        return ()
    return tuple(one for one in people if _only(pattern, one.name))


def words_for(
    connection: Connection, persons: Collection[str], names: Collection[str] = ()
) -> Words:
    """Return the words that mean contact persons, in all versions that the log knows.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    persons : collection of str
        Their ids.
    names : collection of str
        Further names, numbers and addresses that somebody entered.
    """
    versions = _versions(connection)
    rows = [row for person in persons for row in versions.get(person, ())]
    others = [row["name"] for row in _present(connection) if row["id"] not in persons]
    return _words([*rows, *({"name": name} for name in names)], others)


def full_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names as they stand and in both orders; a single word has only the first.

    Examples
    --------
    >>> full_names(["Müller, Dr. Jürgen"])
    ('Müller, Dr. Jürgen', 'Jürgen Müller', 'Müller Jürgen')
    """
    found: dict[str, None] = {}
    for name in names:
        given, surname = _parts(name)
        found[name] = None
        if given and surname:
            found |= dict.fromkeys((f"{given} {surname}", f"{surname} {given}"))
    return tuple(found)


def words_of_others(connection: Connection, persons: Collection[str]) -> tuple[str, ...]:
    """Return the names and addresses of the contact persons on the map who are not meant."""
    found: dict[str, None] = {}
    for row in _present(connection):
        if row["id"] not in persons:
            given, surname = _parts(row["name"])
            if given and surname:
                found[f"{given} {surname}"] = None
            found |= dict.fromkeys(_ADDRESS.findall(row["email"]))
    return tuple(found)


def _words(rows: Iterable[Row], others: Iterable[str]) -> Words:
    taken = {
        word.casefold()
        for given, surname in map(_parts, others)
        for word in (surname, f"{given[:1]}. {surname}")
    }
    certain: dict[str, None] = {}
    offered: dict[str, Offer] = {}

    def offer(*forms: str, likely: bool) -> None:
        offered.setdefault(forms[0], Offer(forms=forms, likely=likely))

    for row in rows:
        given, surname = _parts(row["name"])
        email, phone = (row.get(column, "") for column in ("email", "phone"))
        if given or len(row["name"].split()) > 1 or not row["name"].isalpha():
            certain |= dict.fromkeys(full_names([row["name"]]))
        certain |= dict.fromkeys(filter(None, (*_ADDRESS.findall(email), *numbers_in(phone))))
        if given:
            first = given.split()[0]
            if first != given:
                offer(f"{first} {surname}", f"{surname} {first}", likely=True)
            short = f"{first[0]}. {surname}"
            offer(short, f"{surname}, {first[0]}.", likely=short.casefold() not in taken)
        if surname:
            offer(surname, likely=surname.casefold() not in taken)
        for word in given.split():
            offer(word, likely=False)
        halves = [one for one in re.split(r"[-\s]+", surname) if one.casefold() not in _PARTICLES]
        for half in halves if len(halves) > 1 or halves != [surname] else ():
            offer(half, likely=False)
        own = pattern_of(halves, least=1)
        for address in _ADDRESS.findall(email):
            local = address.partition("@")[0]
            offer(local, likely=own is not None and own.search(local) is not None)
        for number in numbers_in(phone):
            if area := _AREA.fullmatch(number):
                offer(area["local"], likely=True)
    return Words(
        certain=tuple(word for word in certain if word),
        offered=tuple(one for word, one in offered.items() if word and word not in certain),
    )


def _parts(name: str) -> tuple[str, str]:
    """Return given name and surname, without titles and remarks; both may be empty."""
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


def _untitled(name: str) -> str:
    words = (word.strip(".") for word in re.split(r"\s+|(?<=\w\.)(?=\w)", name.strip()))
    return " ".join(word for word in words if count_signs(word) and not _is_title(word))


def _is_title(word: str) -> bool:
    return all(part.casefold() in _FORMS_OF_ADDRESS for part in re.split(r"[.\-]+", word) if part)


def _only(pattern: re.Pattern[str], name: str) -> bool:
    given, surname = _parts(name)
    return any(pattern.fullmatch(form) for form in (name, f"{given} {surname}".strip()))


def _versions(connection: Connection) -> dict[str, list[Row]]:
    """Return all versions of all contact persons by their ids, oldest first."""
    found: dict[str, list[Row]] = defaultdict(list)
    wanted = select(
        CONTACT_ENTRIES.c.record, CONTACT_ENTRIES.c.before, CONTACT_ENTRIES.c.after
    ).order_by(CONTACT_ENTRIES.c.batch, CONTACT_ENTRIES.c.number)
    for record, before, after in connection.execute(wanted):
        for text in (before, after):
            row = decode_row(Kind.CONTACT, text)
            if row is not None:
                found[record].append(row)
    for row in _present(connection):
        found[row["id"]].append(row)
    return found


def _present(connection: Connection) -> Iterator[Row]:
    table = TABLES[Kind.CONTACT]
    yield from read_rows(connection, select(table), table)


def _actor(connection: Connection, key: str) -> str:
    table = TABLES[Kind.ACTOR]
    name: Any = connection.execute(select(table.c.name).where(table.c.id == key)).scalar()
    if name is None:
        touched = last_touched(connection, (Kind.ACTOR, key))
        name = touched[1]["name"] if touched and touched[1] else key
    return str(name)
