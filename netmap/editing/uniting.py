"""Make one of several actors of a network that nobody keeps: what Unite does to a kept map."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from netmap.editing.merging import merged_actors
from netmap.model import Attendance, ContactPerson, Cooperation, Network, Offer
from netmap.model.distinctions import Distinction
from netmap.readers.cells.cleaning import fold
from netmap.readers.rows.names import slug

_Tied = TypeVar("_Tied", Cooperation, Attendance, Offer)


def unite_actors(network: Network, into: Mapping[str, str]) -> Network:
    """Return a network in which some actors have become others.

    Cooperations, attendances and offers of those who go are those of the one that stays; what
    becomes wholly equal is there once, and what led from one to the other is gone. The names of
    those who go become other names.

    Parameters
    ----------
    network : Network
        The map.
    into : mapping of str to str
        Who goes, and whom it becomes; nobody who stays goes as well.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> town = Network.of(actors=[Actor(id="a", name="AWO"), Actor(id="b", name="AWO Hemer")])
    >>> [(one.id, one.aliases) for one in unite_actors(town, {"b": "a"}).actors]
    [('a', 'AWO Hemer')]
    """
    actors = dict(network.actor_by_id)
    for goes, stays in into.items():
        actors[stays] = merged_actors(actors.pop(goes), actors[stays])
    moved_ties = _moved(
        [(tie, _tie_of(tie, into)) for tie in network.cooperations], _content_of_tie
    )
    return Network.of(
        title=network.title,
        as_of=network.as_of,
        actors=actors.values(),
        cooperations=[tie for tie in moved_ties if tie.source != tie.target],
        action_fields=network.action_fields,
        priorities=network.priorities,
        meetings=network.meetings,
        attendances=_moved(
            [(one, _of_actor(one, into)) for one in network.attendances],
            lambda one: (one.actor, one.meeting),
        ),
        offers=_moved([(one, _of_actor(one, into)) for one in network.offers], lambda one: one),
    )


def _tie_of(tie: Cooperation, into: Mapping[str, str]) -> Cooperation:
    source, target = into.get(tie.source, tie.source), into.get(tie.target, tie.target)
    if (source, target) == (tie.source, tie.target):
        return tie
    return dataclasses.replace(tie, source=source, target=target)


def _of_actor(one: _Tied, into: Mapping[str, str]) -> _Tied:
    if isinstance(one, Cooperation) or one.actor not in into:
        return one
    return dataclasses.replace(one, actor=into[one.actor])


def _content_of_tie(tie: Cooperation) -> Hashable:
    """What makes two cooperations the same but for their ids."""
    first, second = tie.source, tie.target
    if not tie.directed and first > second:
        first, second = second, first
    return dataclasses.replace(tie, id="", source=first, target=second)


def _moved(
    pairs: Iterable[tuple[_Tied, _Tied]], content: Callable[[_Tied], Hashable]
) -> list[_Tied]:
    """Return what stands now, without what moved to where it was already."""
    listed = list(pairs)
    stood = {content(before) for before, now in listed if before is now}
    found = [now for before, now in listed if before is now]
    for before, now in listed:
        if before is not now and content(now) not in stood:
            stood.add(content(now))
            found.append(now)
    return found


def move_contacts(
    contacts: Iterable[ContactPerson], into: Mapping[str, str]
) -> tuple[ContactPerson, ...]:
    """Return contact persons at those whom their actors have become, each once."""
    moved = (dataclasses.replace(one, actor=into.get(one.actor, one.actor)) for one in contacts)
    return tuple(dict.fromkeys(moved))


def move_distinctions(
    apart: Iterable[Distinction], into: Mapping[str, str]
) -> tuple[Distinction, ...]:
    """Return who is told apart, as whom they have become."""
    pairs = (
        Distinction.between(into.get(one.source, one.source), into.get(one.target, one.target))
        for one in apart
    )
    return tuple(dict.fromkeys(pair for pair in pairs if pair.source != pair.target))


def called_as_kept(network: Network, kept: Network) -> tuple[Network, dict[str, str]]:
    """Return a network as a map calls its actors, and who has become whom to that end.

    Whoever is called by another name of an actor of the map is that actor, under the name that the
    map has. One that the list tells by the same id shall be called otherwise from now on.

    Parameters
    ----------
    network : Network
        What was read.
    kept : Network
        The map that it is taken into.
    """
    names = {fold(actor.name) for actor in kept.actors}
    owners: dict[str, set[str]] = defaultdict(set)
    for actor in kept.actors:
        for other in actor.other_names:
            if fold(other) not in names:
                owners[fold(other)].add(actor.id)
    present = {actor.name: actor.id for actor in network.actors}
    actors, into = dict(network.actor_by_id), dict[str, str]()
    for actor in network.actors:
        meant = owners.get(fold(actor.name), set())
        if len(meant) != 1 or (actor.id in meant and actor.id != slug(actor.name)):
            continue
        name = kept.actor_name(*meant)
        stays = present.setdefault(name, actor.id)
        if stays == actor.id:
            actors[actor.id] = dataclasses.replace(actor, name=name)
        else:
            into[actor.id] = stays
    if actors == network.actor_by_id and not into:
        return network, into
    renamed = dataclasses.replace(network, actors=tuple(actors.values()))
    return unite_actors(renamed, into), into
