"""The words by which texts may mention people: which ones mean nobody else, and which ones may."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from netmap.records import Kind
from netmap.settings import Settings
from netmap.store.erasing.people import People, addresses_in, as_row, phones_in
from netmap.store.erasing.person_names import (
    are_alike,
    full_names,
    halves,
    is_all_of,
    short_names,
    split_name,
    surname_forms,
)
from netmap.store.erasing.spelling import is_number, pattern_of, subscriber_digits
from netmap.store.kinds import Row
from netmap.store.rows import read_rows
from netmap.store.schema import TABLES

_AREA = re.compile(r"\s*(?:(?:\+|00)\d{2}\D*|\(?0)(?:\(0\))?\d{2,5}\)?[\s/\-\u2013]+(?P<local>.+)")
_TAGGED = re.compile(r"(?P<local>[^+]+)\+[^@]*(?P<domain>@.+)")


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
    short : tuple of str
        What is too short to be looked for.
    """

    certain: tuple[str, ...] = ()
    offered: tuple[Offer, ...] = ()
    short: tuple[str, ...] = ()


def words_for(
    connection: Connection,
    people: People,
    persons: Collection[str],
    names: Collection[str] = (),
    *,
    settings: Settings,
) -> Words:
    """Return the words that mean people, in all versions that the log knows.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    people : People
        Whom the map knows.
    persons : collection of str
        Ids of those who are meant.
    names : collection of str
        Further names, numbers and addresses that somebody entered.
    settings : Settings
        ``store.least_erased_characters`` and ``store.certain_digits``.
    """
    return _Collector(connection, people, persons, settings=settings).collect(names)


def words_of_others(people: People, persons: Collection[str]) -> tuple[str, ...]:
    """Return names, in all their forms, and addresses of who is on the map and not meant."""
    found: list[str] = []
    for row in people.staying(persons):
        given, surname = split_name(row["name"])
        if given:
            found += (*full_names([f"{given} {surname}"]), *short_names(row["name"]))
        if len(halves(surname)) > 1:
            found.append(surname)
        found += addresses_in(row)
    return tuple(dict.fromkeys(found))


class _Collector:
    def __init__(
        self,
        connection: Connection,
        people: People,
        persons: Collection[str],
        *,
        settings: Settings,
    ) -> None:
        self._least = settings.store.least_erased_characters
        self._digits = settings.store.certain_digits
        self._people = people
        self._persons = persons
        self._staying = people.staying(persons)
        self._held = _held_by_actors(connection)
        self._certain: dict[str, None] = {}
        self._offered: dict[str, Offer] = {}
        self._taken = {
            word.casefold()
            for row in self._staying
            for word in (split_name(row["name"])[1], *short_names(row["name"])[:1])
        }

    def collect(self, names: Collection[str]) -> Words:
        for name in names:
            self._add(as_row(name), entered=True)
        for row in self._people.rows_of(self._persons):
            self._add(row)
        for name, row in self._of_renamed():
            self._offer_renamed(name, row)
        sought = [word for word in self._certain if word]
        short = [word for word in sought if pattern_of([word], least=self._least) is None]
        return Words(
            certain=tuple(word for word in sought if word not in short),
            offered=tuple(
                one for word, one in self._offered.items() if word and word not in self._certain
            ),
            short=tuple(short),
        )

    def _add(self, row: Row, *, entered: bool = False) -> None:
        name = row["name"]
        given, surname = split_name(name)
        if not (is_number(name) or "@" in name):
            self._add_name(name, given, surname, entered=entered)
        own = pattern_of(halves(surname) or [surname], least=1) if surname else None
        for address in addresses_in(row):
            self._add_address(address, own)
        for number in phones_in(row):
            self._add_number(number, entered=entered)

    def _add_name(self, name: str, given: str, surname: str, *, entered: bool) -> None:
        if given or len(name.split()) > 1 or not name.isalpha():
            forms = full_names([name])
            pattern = pattern_of(forms, least=self._least)
            if not entered and any(
                pattern is not None and is_all_of(pattern, row["name"]) for row in self._staying
            ):
                self._offer(*forms, likely=False)
            else:
                self._certain |= dict.fromkeys(forms)
        for first in dict.fromkeys((*given.split()[:1], *given.split()[-1:])):
            if first != given:
                self._offer(*full_names([f"{first} {surname}"]), likely=True)
        if short := short_names(f"{given} {surname}"):
            self._offer(*short, likely=short[0].casefold() not in self._taken)
        if surname:
            self._offer(*surname_forms(surname), likely=surname.casefold() not in self._taken)
        for word in (*given.split(), *halves(surname)):
            self._offer(word, likely=False)

    def _add_number(self, number: str, *, entered: bool) -> None:
        digits = subscriber_digits(number)
        shared = self._is_shared(number)
        if len(digits) < self._least:
            self._certain[number] = None  # told as too short
        elif shared or len(digits) < self._digits:
            self._offer(number, likely=entered and not shared)
        else:
            self._certain[number] = None
        if area := _AREA.fullmatch(number):
            long = len(subscriber_digits(area["local"])) >= self._digits
            self._offer(area["local"], likely=long and not shared)

    def _add_address(self, address: str, own: re.Pattern[str] | None) -> None:
        shared = self._is_shared(address)
        if shared:
            self._offer(address, likely=False)
        else:
            self._certain[address] = None
        if tagged := _TAGGED.fullmatch(address):
            bare = tagged["local"] + tagged["domain"]
            self._offer(bare, likely=not self._is_shared(bare))
        local = address.partition("@")[0]
        self._offer(local, likely=own is not None and own.search(local) is not None)

    def _of_renamed(self) -> Iterator[tuple[str, Row]]:
        """Yield the other people that records of those who are meant stood for, with the name."""
        chosen = [one for one in self._people.known if one.id in self._persons]
        for other in self._people.known:
            for one in chosen:
                if other.record == one.record and other.id not in self._persons:
                    yield from ((one.name, row) for row in self._people.rows[other.id])

    def _offer_renamed(self, name: str, row: Row) -> None:
        likely = are_alike(name, row["name"])
        for forms in (full_names([row["name"]]), *((one,) for one in addresses_in(row))):
            self._offer(*forms, likely=likely and not self._is_shared(forms[0]))
        for number in phones_in(row):
            if len(subscriber_digits(number)) >= self._least:
                self._offer(number, likely=likely and not self._is_shared(number))

    def _is_shared(self, own: str) -> bool:
        """Whether somebody else on the map, or an actor, has the address or number too."""
        pattern = pattern_of([own], least=self._least)
        if pattern is None:
            return False
        others = (f"{row['email']} {row['phone']} {row['name']}" for row in self._staying)
        return any(pattern.search(text) for text in others) or any(
            pattern.fullmatch(text) for text in self._held
        )

    def _offer(self, *forms: str, likely: bool) -> None:
        self._offered.setdefault(forms[0], Offer(forms=forms, likely=likely))


def _held_by_actors(connection: Connection) -> set[str]:
    """Return the further values of actors: one that is all of an address or number is theirs."""
    table = TABLES[Kind.ACTOR]
    return {
        value.strip()
        for row in read_rows(connection, select(table), table)
        for _, value in row["attributes"]
    }
