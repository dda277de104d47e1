"""Which records of two states of a map are the same."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol, TypeVar

from netmap.findings.identity import Titled, ids_in_common, meetings_in_common
from netmap.model import Cooperation, Meeting, Network, Offer
from netmap.readers.rows.cooperations import is_called_after_its_ends

_One = TypeVar("_One", Cooperation, Offer)
Pair = tuple[Cooperation, Cooperation]


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


def align(old: Network, new: Network, *, same: Mapping[str, str] = MappingProxyType({})) -> Network:
    """Return ``old`` under the ids that ``new`` gives to the same things.

    Actors, action fields and priorities are the same if their ids are, else if their exact names
    are and no namesake is left over; meetings likewise by their titles and days. An id is not
    trusted where the names say that it went to somebody else, as running numbers do when a row is
    put in between, and a running number not at all where the names are unlike. Who is called by
    another name of an actor of ``new`` is that actor, unless ``old`` knows it by its name as well.
    What is in ``old`` only keeps its id, with a number after it if ``new`` uses that id for
    somebody else.

    Parameters
    ----------
    old, new : Network
        The two states.
    same : mapping of str to str
        Which actors of ``old`` are which of ``new``, as somebody said, whatever they are called.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> old = Network.of(actors=[Actor(id="1", name="Amt"), Actor(id="2", name="Kita")])
    >>> new = Network.of(actors=[Actor(id="1", name="Chor"), Actor(id="2", name="Amt")])
    >>> [(actor.id, actor.name) for actor in align(old, new).actors]
    [('2', 'Amt'), ('2-2', 'Kita')]
    """
    actors = ids_in_common(_present_names(old, new), _names(new.actors), same=same)
    fields = ids_in_common(_names(old.action_fields), _names(new.action_fields))
    priorities = ids_in_common(_names(old.priorities), _names(new.priorities))
    meetings = meetings_in_common(_titles(old.meetings), _titles(new.meetings))
    everything = (actors, fields, priorities, meetings)
    if all(key == aligned for keys in everything for key, aligned in keys.items()):
        return old

    def in_common(field_ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(fields[key] for key in field_ids)

    replace = dataclasses.replace
    return Network.of(
        title=old.title,
        as_of=old.as_of,
        actors=[
            replace(actor, id=actors[actor.id], fields=in_common(actor.fields))
            for actor in old.actors
        ],
        cooperations=[
            replace(
                tie,
                source=actors[tie.source],
                target=actors[tie.target],
                fields=in_common(tie.fields),
            )
            for tie in old.cooperations
        ],
        action_fields=[replace(field, id=fields[field.id]) for field in old.action_fields],
        priorities=[replace(priority, id=priorities[priority.id]) for priority in old.priorities],
        meetings=[
            replace(
                meeting,
                id=meetings[meeting.id],
                field=meeting.field and fields[meeting.field],
                part_of=meeting.part_of and meetings[meeting.part_of],
            )
            for meeting in old.meetings
        ],
        attendances=[
            replace(entry, actor=actors[entry.actor], meeting=meetings[entry.meeting])
            for entry in old.attendances
        ],
        offers=[
            replace(offer, actor=actors[offer.actor], field=offer.field and fields[offer.field])
            for offer in old.offers
        ],
    )


def match_cooperations(
    old: Network, new: Network
) -> tuple[list[Pair], list[Cooperation], list[Cooperation]]:
    """Return which cooperations are the same, and what is left of either state.

    The same are, first, those that have an id of their own in common and join the same actors;
    then those that join the same actors in the same fields and with the same kind, the wholly
    equal ones first; then those whose ids were made of their ends and are the same. Parallel ones
    stay apart.

    Parameters
    ----------
    old, new : Network
        The two states, actors and fields under the same ids (:func:`align`).
    """
    return _pair_all(old.cooperations, new.cooperations, (_own_id, _whole, _content, _id_and_ends))


def match_offers(
    old: Network, new: Network
) -> tuple[list[tuple[Offer, Offer]], list[Offer], list[Offer]]:
    """Return which offers and needs are the same, and what is left of either state.

    The same are, first, those that are wholly equal, then those of one actor on one topic in one
    field, then those of one actor on one topic; what it offers is never what it needs.

    Parameters
    ----------
    old, new : Network
        The two states, actors and fields under the same ids (:func:`align`).

    Examples
    --------
    >>> from netmap.model import OfferKind
    >>> was = Offer(actor="a", kind=OfferKind.NEED, topic="Raum")
    >>> now = dataclasses.replace(was, note="ab Mai")
    >>> match_offers(Network.of(offers=[was]), Network.of(offers=[now])) == ([(was, now)], [], [])
    True
    """
    return _pair_all(old.offers, new.offers, (lambda offer: offer, _topic_in_field, _topic))


def _pair_all(
    old: Sequence[_One], new: Sequence[_One], keys: Iterable[Callable[[_One], Hashable]]
) -> tuple[list[tuple[_One, _One]], list[_One], list[_One]]:
    """Pair what has equal keys, by one key after the other."""
    pairs: list[tuple[_One, _One]] = []
    gone, added = list(old), list(new)
    for key in keys:
        found, gone, added = _pair_up(gone, added, key)
        pairs += found
    return pairs, gone, added


def _pair_up(
    old: list[_One], new: list[_One], key: Callable[[_One], Hashable]
) -> tuple[list[tuple[_One, _One]], list[_One], list[_One]]:
    """Pair what has equal keys, in its order; None is no key."""
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for place, one in reversed(list(enumerate(new))):
        waiting[key(one)].append(place)
    waiting.pop(None, None)
    pairs, gone, paired = [], [], set()
    for one in old:
        equals = waiting.get(key(one))
        if equals:
            place = equals.pop()
            paired.add(place)
            pairs.append((one, new[place]))
        else:
            gone.append(one)
    return pairs, gone, [one for place, one in enumerate(new) if place not in paired]


def _own_id(tie: Cooperation) -> Hashable:
    return None if is_called_after_its_ends(tie) else _id_and_ends(tie)


def _whole(tie: Cooperation) -> Hashable:
    return _content(tie), tie.weight, tie.status


def _content(tie: Cooperation) -> Hashable:
    ends = (tie.source, tie.target) if tie.directed else frozenset((tie.source, tie.target))
    return ends, frozenset(tie.fields), tie.kind


def _id_and_ends(tie: Cooperation) -> Hashable:
    return tie.id, frozenset((tie.source, tie.target))


def _present_names(old: Network, new: Network) -> dict[str, str]:
    """Return the names of the actors of ``old`` by their ids, as ``new`` calls them."""
    said = {actor.name for actor in old.actors}
    taken = {actor.name for actor in new.actors}
    owners: dict[str, set[str]] = defaultdict(set)
    for actor in new.actors:
        for other in actor.other_names:
            owners[other].add(actor.name)
    meant = Counter(name for other in said for name in owners.get(other, ()))
    names = {}
    for actor in old.actors:
        present = owners.get(actor.name, set()) if actor.name not in taken else set()
        (name,) = present if len(present) == 1 else (actor.name,)
        names[actor.id] = name if name not in said and meant[name] == 1 else actor.name
    return names


def _topic_in_field(offer: Offer) -> Hashable:
    return _topic(offer), offer.field


def _topic(offer: Offer) -> Hashable:
    return offer.actor, offer.kind, offer.topic


def _names(entries: Iterable[_Named]) -> dict[str, str]:
    return {entry.id: entry.name for entry in entries}


def _titles(meetings: Iterable[Meeting]) -> dict[str, Titled]:
    return {meeting.id: (meeting.name, meeting.held_on) for meeting in meetings}
