"""The people whom a map or its log knows, each under each name that a record had."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, select

from netmap.records import Kind
from netmap.store.erasing.person_names import (
    are_alike,
    are_same,
    full_names,
    is_all_of,
    short_names,
    split_name,
    surname_forms,
)
from netmap.store.erasing.spelling import is_number, numbers_in, pattern_of
from netmap.store.kinds import Row
from netmap.store.log import last_touched, read_row
from netmap.store.rows import read_rows
from netmap.store.schema import CONTACT_ENTRIES, TABLES

GAP = "[…]"
"""What stands in a text where words were erased."""
OWN_DATA = frozenset({"name", "email", "phone"})
"""Columns of contact persons that are theirs alone, even if they share a telephone."""

_ADDRESS = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+")

Named = tuple[str, str]
"""A record of a contact person, and the name that it had: somebody else may have it today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A contact person whom the map knows, or whom only its log knows any more.

    Attributes
    ----------
    id : str
        Tells her from all others; of whom a record names today, it is the record's.
    record : str
        The record. A record that got another name stands for more than one person.
    name : str
        The name, as it was written last.
    actor : str
        Name of the actor for whom the person spoke.
    present : bool
        Whether the person is still on the map.
    former : bool
        Whether somebody else has the record since.
    """

    id: str
    record: str
    name: str
    actor: str
    present: bool
    former: bool = False

    @property
    def named(self) -> Named:
        """What tells the person from others in copies of the map too."""
        return self.record, self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """All people of a map and its log, sorted by name, with all that was ever said of each."""

    known: tuple[Person, ...]
    rows: dict[str, tuple[Row, ...]]

    def rows_of(self, persons: Collection[str]) -> list[Row]:
        """Return all versions of people by their ids."""
        return [row for one in self.known if one.id in persons for row in self.rows[one.id]]

    def staying(self, persons: Collection[str]) -> list[Row]:
        """Return all versions of the people on the map without some of them."""
        others = {one.id for one in self.known if one.present}.difference(persons)
        return self.rows_of(others)


def read_people(connection: Connection, *, least: int) -> People:
    """Return the people of a map and of its log.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    least : int
        Words with fewer letters and digits are found only as names are written.
    """
    present = {row["id"] for row in _present(connection)}
    actors: dict[str, str] = {}
    known: list[Person] = []
    found: dict[str, tuple[Row, ...]] = {}
    for record, versions in _versions(connection).items():
        groups: list[list[Row]] = []  # the newest name first
        for row in reversed(versions):
            name = row["name"]
            same = (one for one in groups if are_same(one[0]["name"], name, least=least))
            group = next(same, None)
            if group is None:
                groups.append([row])
            else:
                group.append(row)
        for rows in groups:
            former = rows is not groups[0]
            key, name, actor = record, rows[0]["name"], rows[0]["actor"]
            if former and name == GAP:
                continue
            if former:
                key = f"{record} {name}"
            if actor not in actors:
                actors[actor] = _actor(connection, actor)
            found[key] = tuple(rows)
            known.append(
                Person(
                    id=key,
                    record=record,
                    name=name,
                    actor=actors[actor],
                    present=record in present and not former,
                    former=former,
                )
            )
    known.sort(key=lambda one: (one.name.casefold(), one.id))
    return People(known=tuple(known), rows=found)


def addresses_in(row: Row) -> tuple[str, ...]:
    """Return the e-mail addresses of a contact person."""
    return tuple(_ADDRESS.findall(f"{row.get('email', '')} {row['name']}"))


def phones_in(row: Row) -> tuple[str, ...]:
    """Return the telephone numbers of a contact person."""
    named = numbers_in(row["name"]) if is_number(row["name"]) else ()
    return (*numbers_in(row.get("phone", "")), *named)


def as_row(entered: str) -> Row:
    """Return what somebody entered as if it was all that is known of a person."""
    return {"name": entered}


def also_meant(
    people: People,
    persons: Collection[str],
    names: Collection[str] = (),
    *,
    least: int,
) -> tuple[tuple[Person, bool], ...]:
    """Return the other people who may be meant, and whether they probably are.

    Parameters
    ----------
    people : People
        Whom the map knows.
    persons : collection of str
        Ids of those who are meant in any case.
    names : collection of str
        Names, addresses, numbers and other words that somebody entered.
    least : int
        As for :func:`read_people`.

    Returns
    -------
    tuple of (Person, bool)
        Whoever is called so, or has the address or the number, in any version. They are probably
        meant if they have an address or a number that only people of like names have, if all of
        their name was entered, or if their record got a like name.
    """
    chosen = [one for one in people.known if one.id in persons]
    rows = [*people.rows_of(persons), *map(as_row, names)]
    pattern = pattern_of({form for row in rows for form in _callings(row)}, least=least)
    called = {(one.record, one.name) for one in chosen}
    found = []
    for one in people.known if pattern is not None or chosen else ():
        if one.id in persons:
            continue
        renamed = any(record == one.record and are_alike(name, one.name) for record, name in called)
        if not renamed and not (pattern is not None and _has(people.rows[one.id], pattern)):
            continue
        likely = (
            renamed
            or any(are_same(name, one.name, least=least) for name in names)
            or _shares_own(people, one, rows, least=least)
        )
        found.append((one, likely))
    return tuple(found)


def who_is_ordered(
    people: People,
    persons: Collection[Named],
    spared: Collection[Named],
    words: Collection[str],
    *,
    least: int,
) -> tuple[Person, ...]:
    """Return the people whom an order means in one copy of the map.

    Parameters
    ----------
    people : People
        Whom the copy knows.
    persons, spared : collection of (str, str)
        Who goes and who stays, of those whom the map knew.
    words : collection of str
        Whoever the map did not know goes if called so, or by an address or number among them.
    least : int
        As for :func:`read_people`.
    """
    pattern = pattern_of(full_names(words), least=least)

    def is_among(one: Person, named: Collection[Named]) -> bool:
        return any(
            record == one.record and are_same(name, one.name, least=least) for record, name in named
        )

    def is_called_so(one: Person) -> bool:
        if any(record == one.record and are_alike(name, one.name) for record, name in persons):
            return True
        return pattern is not None and any(
            is_all_of(pattern, row["name"])
            or any(pattern.fullmatch(own) for own in (*addresses_in(row), *phones_in(row)))
            for row in people.rows[one.id]
        )

    return tuple(
        one
        for one in people.known
        if is_among(one, persons) or (not is_among(one, spared) and is_called_so(one))
    )


def _callings(row: Row) -> Iterator[str]:
    """Yield all by which a person may be called: names, letters with surname, address, number."""
    _, surname = split_name(row["name"])
    yield from full_names([row["name"]])
    yield from short_names(row["name"])
    yield from surname_forms(surname) if surname else ()
    yield from addresses_in(row)
    yield from phones_in(row)


def _has(rows: Iterable[Row], pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(row[column]) for row in rows for column in OWN_DATA)


def _shares_own(people: People, one: Person, rows: Iterable[Row], *, least: int) -> bool:
    """Whether somebody has an address or number that only people of like names have."""
    rows = list(rows)
    asked = [row["name"] for row in rows]
    for own in {word for row in rows for word in (*addresses_in(row), *phones_in(row))}:
        pattern = pattern_of([own], least=least)
        if pattern is None or not _has(people.rows[one.id], pattern):
            continue
        holders = [other.name for other in people.known if _has(people.rows[other.id], pattern)]
        if all(are_alike(*pair) for pair in combinations({*asked, *holders}, 2)):
            return True
    return False


def _versions(connection: Connection) -> dict[str, list[Row]]:
    """Return all versions of all contact persons by their ids, oldest first, each once."""
    found: dict[str, dict[tuple[str, ...], Row]] = {}

    def note(row: Row | None) -> None:
        if row is not None:
            said = tuple(str(row[name]) for name in ("actor", *sorted(OWN_DATA)))
            versions = found.setdefault(row["id"], {})
            versions.pop(said, None)  # what it was last stands last
            versions[said] = row

    log = CONTACT_ENTRIES.c
    wanted = select(log.before, log.after).order_by(log.batch, log.number)
    for before, after in connection.execute(wanted):
        note(read_row(Kind.CONTACT, before))
        note(read_row(Kind.CONTACT, after))
    for row in _present(connection):
        note(row)
    return {record: list(versions.values()) for record, versions in found.items()}


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
