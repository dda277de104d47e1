"""Find actors of a map that may be one and the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from netmap.duplicates.candidates import Pair, find_candidates, find_equal
from netmap.duplicates.comparing import compare_names, have_in_common
from netmap.duplicates.folding import folded, words_of
from netmap.duplicates.grouping import group
from netmap.duplicates.likeness import Level, Likeness, Reason
from netmap.duplicates.names import readings
from netmap.duplicates.sorts import Sort
from netmap.model import Actor, ContactPerson, Network
from netmap.model.distinctions import Distinction
from netmap.settings import DEFAULT_SETTINGS

_ADDRESS = re.compile(r"^(?:\w+://)?(?:www\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateGroup:
    """Actors that may be one and the same.

    Attributes
    ----------
    actors : tuple of str
        Their ids; the first one is the one that should stay.
    level : Level
        How sure it is.
    reasons : tuple of Reason
        In what their names differ, and what else they share.
    """

    actors: tuple[str, ...]
    level: Level
    reasons: tuple[Reason, ...]

    @property
    def is_safe(self) -> bool:
        """Whether it can be united together with others, without a look at each."""
        return self.level is Level.SAFE


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicates:
    """What was found in a map.

    Attributes
    ----------
    groups : tuple of DuplicateGroup
        The surest first.
    thorough : bool
        Whether all names were compared; of very large maps only those that are written nearly the
        same are.
    """

    groups: tuple[DuplicateGroup, ...] = ()
    thorough: bool = True

    @property
    def safe(self) -> tuple[DuplicateGroup, ...]:
        """The groups that can be united together."""
        return tuple(one for one in self.groups if one.is_safe)


def places_of(network: Network) -> frozenset[str]:
    """Return the folded words of the places of a map: those told, its title, what many add.

    Who has a name of several kinds of bodies in common with them has hardly more in common than
    where they are.
    """
    told = {word for actor in network.actors for word in _words_of_place(actor)}
    told.update(
        folded(word)
        for word, _ in words_of(network.title)
        if len(word) > DEFAULT_SETTINGS.duplicates.place_letters
    )
    users: dict[str, set[frozenset[str]]] = defaultdict(set)
    for actor in network.actors:
        for reading in readings(actor.name)[:1]:
            kinds = frozenset(reading.of(Sort.BODY, Sort.UNIT, Sort.KIND))
            for word in reading.of(Sort.NAME):
                users[word].add(kinds)
    most = DEFAULT_SETTINGS.duplicates.kinds_of_name
    return frozenset(told).union(word for word, kinds in users.items() if len(kinds) >= most)


def mail_domains(contacts: Iterable[ContactPerson]) -> frozenset[tuple[str, str]]:
    """Return actors with the domains of their contact persons' mail, and nothing of the persons.

    Examples
    --------
    >>> mail_domains([ContactPerson(actor="awo", name="E", email="e@awo.example")])
    frozenset({('awo', 'awo.example')})
    """
    free = DEFAULT_SETTINGS.duplicates.free_mail
    found = ((one.actor, one.email.rpartition("@")[2].strip().casefold()) for one in contacts)
    return frozenset((actor, domain) for actor, domain in found if domain and domain not in free)


def find_duplicates(
    network: Network,
    *,
    domains: Iterable[tuple[str, str]] = (),
    apart: Iterable[Distinction] = (),
    most: int = DEFAULT_SETTINGS.duplicates.compared_names,
) -> Duplicates:
    """Return the actors of a map that may be one and the same, with the reason.

    Parameters
    ----------
    network : Network
        The map.
    domains : iterable of (str, str)
        Actors and the domains of their mail (:func:`mail_domains`).
    apart : iterable of Distinction
        Actors that somebody said are not the same.
    most : int
        Actors whose names are all compared; of more, those are found that are spelled nearly alike.

    Examples
    --------
    >>> town = Network.of(
    ...     actors=[
    ...         Actor(id="a", name="AWO Hemer"),
    ...         Actor(id="b", name="Arbeiterwohlfahrt Hemer e. V."),
    ...         Actor(id="c", name="Kita Hemer"),
    ...     ]
    ... )
    >>> [(found.actors, found.level.name) for found in find_duplicates(town).groups]
    [(('b', 'a'), 'SAFE')]
    """
    actors = network.actors
    names = [(actor.name, *actor.other_names) for actor in actors]
    thorough = len(actors) <= most
    known = _Known(network, domains)
    told_apart = {frozenset((one.source, one.target)) for one in apart}
    pairs = find_candidates(names) if thorough else find_equal(names)
    pairs |= known.with_same_address
    likenesses: dict[Pair, Likeness] = {}
    for one, other in sorted(pairs):
        if frozenset((actors[one].id, actors[other].id)) not in told_apart:
            likeness = known.compare(one, other)
            if likeness is not None:
                likenesses[one, other] = likeness
    found = [
        _as_group(members, level, reasons, network) for members, level, reasons in group(likenesses)
    ]
    found.sort(key=lambda one: (-one.level, network.actor_name(one.actors[0]), one.actors))
    return Duplicates(groups=tuple(found), thorough=thorough)


def _as_group(
    members: Collection[int], level: Level, reasons: tuple[Reason, ...], network: Network
) -> DuplicateGroup:
    """Return a group; whoever has most cooperations and the fullest name stays."""
    uses = _uses(network)
    actors = sorted(
        (network.actors[member] for member in members),
        key=lambda actor: (-uses[actor.id], -len(actor.name), actor.id),
    )
    return DuplicateGroup(actors=tuple(actor.id for actor in actors), level=level, reasons=reasons)


def _uses(network: Network) -> Counter[str]:
    uses = Counter(tie.source for tie in network.cooperations)
    uses.update(tie.target for tie in network.cooperations)
    uses.update(one.actor for one in network.attendances)
    return uses


class _Known:
    """What a map says of its actors besides their names."""

    def __init__(self, network: Network, domains: Iterable[tuple[str, str]]) -> None:
        self._actors = network.actors
        self._places = places_of(network)
        self._one_place = len({folded(one.place) for one in network.actors if one.place}) == 1
        self._domains: dict[str, set[str]] = defaultdict(set)
        for actor, domain in domains:
            self._domains[actor].add(domain)

    @cached_property
    def with_same_address(self) -> set[Pair]:
        """Positions of actors with the same website or mail domain, few at a time."""
        users: dict[str, list[int]] = defaultdict(list)
        for position, actor in enumerate(self._actors):
            for key in {_address(actor.website), *self._domains.get(actor.id, ())} - {""}:
                users[key].append(position)
        few = DEFAULT_SETTINGS.duplicates.users_of_address
        return {
            (one, other)
            for positions in users.values()
            if len(positions) <= few
            for one in positions
            for other in positions
            if one < other
        }

    def compare(self, one: int, other: int) -> Likeness | None:
        """Return how alike two actors are, by all that is known of them."""
        first, second = self._actors[one], self._actors[other]
        found = compare_all(first, second, self._places)
        shared = set()
        if _address(first.website) and _address(first.website) == _address(second.website):
            shared.add(Reason.WEBSITE)
        if self._domains.get(first.id, set()) & self._domains.get(second.id, set()):
            shared.add(Reason.MAIL)
        if found is None:
            if not shared or not have_in_common(first.name, second.name, self._places):
                return None
            found = Likeness(level=Level.PROPOSED, reasons=())
        level = found.level
        mine, theirs = set(_words_of_place(first)), set(_words_of_place(second))
        elsewhere = bool(mine and theirs and mine.isdisjoint(theirs))
        if elsewhere and not shared and not _is_named(first, second, self._places):
            return None
        if elsewhere or (first.type and second.type and folded(first.type) != folded(second.type)):
            level = Level.PROPOSED
        if Reason.PLACE in found.reasons and not self._is_their_place(first, second):
            level = Level.PROPOSED
        reasons = tuple(reason for reason in Reason if reason in {*found.reasons, *shared})
        return Likeness(level=level, reasons=reasons)

    def _is_their_place(self, one: Actor, other: Actor) -> bool:
        """Whether the places that only one of two names has are where both are."""
        names = [{folded(word) for word, _ in words_of(actor.name)} for actor in (one, other)]
        added = (names[0] ^ names[1]) & self._places
        own = {*_words_of_place(one), *_words_of_place(other)}
        return added <= own or self._one_place


def compare_all(one: Actor, other: Actor, places: Set[str]) -> Likeness | None:
    """Return how alike two actors are by their names and other names."""
    found = compare_names(one.name, other.name, places=places)
    best = found
    for mine in (one.name, *one.other_names):
        for theirs in (other.name, *other.other_names):
            if (mine, theirs) == (one.name, other.name):
                continue
            likeness = compare_names(mine, theirs, places=places)
            if likeness is not None:
                reasons = tuple(r for r in Reason if r in {Reason.ALIAS, *likeness.reasons})
                likeness = Likeness(level=likeness.level, reasons=reasons)
                best = max(filter(None, (best, likeness)), key=lambda like: like.strength)
    return best


def _is_named(one: Actor, other: Actor, places: Set[str]) -> bool:
    """Whether two names share a name of their own, which two bodies in two places hardly do."""
    return have_in_common(one.name, other.name, places, named=True)


def _words_of_place(actor: Actor) -> Sequence[str]:
    words = (folded(word) for word, _ in words_of(actor.place))
    return [
        word
        for word in words
        if len(word) >= DEFAULT_SETTINGS.duplicates.place_letters and not word.isdigit()
    ]


def _address(website: str) -> str:
    return _ADDRESS.sub("", website.strip()).rstrip("/").casefold()
