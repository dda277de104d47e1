"""Which actors, action fields and cooperations of two states of a map are the same."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping

from netmap.model import Cooperation, Network
from netmap.model.numbered_names import first_free
from netmap.readers.rows.cooperations import is_called_after_its_ends

Pair = tuple[Cooperation, Cooperation]


def align(old: Network, new: Network) -> Network:
    """Return ``old`` under the ids that ``new`` gives to the same actors and action fields.

    Actors and action fields are the same if their ids are, else if their exact names are and no
    namesake is left over. An id is not trusted where the names say that it went to somebody else,
    as running numbers do when a row is put in between. Who is called by another name of an actor of
    ``new`` is that actor, unless ``old`` knows it by its name as well. What is in ``old`` only
    keeps its id, with a number after it if ``new`` uses that id for somebody else.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> old = Network.of(actors=[Actor(id="1", name="Amt"), Actor(id="2", name="Kita")])
    >>> new = Network.of(actors=[Actor(id="1", name="Chor"), Actor(id="2", name="Amt")])
    >>> [(actor.id, actor.name) for actor in align(old, new).actors]
    [('2', 'Amt'), ('2-2', 'Kita')]
    """
    actors = _ids_in_common(
        _present_names(old, new),
        {actor.id: actor.name for actor in new.actors},
    )
    fields = _ids_in_common(
        {field.id: field.name for field in old.action_fields},
        {field.id: field.name for field in new.action_fields},
    )
    if all(key == aligned for keys in (actors, fields) for key, aligned in keys.items()):
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
        priorities=old.priorities,
        meetings=[
            replace(meeting, field=meeting.field and fields[meeting.field])
            for meeting in old.meetings
        ],
        attendances=[replace(entry, actor=actors[entry.actor]) for entry in old.attendances],
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
    pairs: list[Pair] = []
    gone, added = list(old.cooperations), list(new.cooperations)
    for key in (_own_id, _whole, _content, _id_and_ends):
        found, gone, added = _pair_up(gone, added, key)
        pairs += found
    return pairs, gone, added


def _pair_up(
    old: list[Cooperation], new: list[Cooperation], key: Callable[[Cooperation], Hashable]
) -> tuple[list[Pair], list[Cooperation], list[Cooperation]]:
    """Pair cooperations of equal key, in their order; None is no key."""
    waiting: dict[Hashable, list[Cooperation]] = defaultdict(list)
    for tie in reversed(new):
        waiting[key(tie)].append(tie)
    waiting.pop(None, None)
    pairs, gone = [], []
    for tie in old:
        equals = waiting.get(key(tie))
        if equals:
            pairs.append((tie, equals.pop()))
        else:
            gone.append(tie)
    paired = {tie.id for _, tie in pairs}
    return pairs, gone, [tie for tie in new if tie.id not in paired]


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


def _ids_in_common(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Return for each id of ``old`` the one under which it can stand beside ``new``.

    Both map ids to names.
    """
    old_names, new_names = frozenset(old.values()), frozenset(new.values())
    aligned = {
        key: key
        for key, name in old.items()
        if key in new
        and (new[key] == name or (name not in new_names and new[key] not in old_names))
    }
    rest_of_old = {key: name for key, name in old.items() if key not in aligned}
    rest_of_new = {key: name for key, name in new.items() if key not in aligned}
    namesakes = Counter(rest_of_old.values()), Counter(rest_of_new.values())
    key_of = {name: key for key, name in rest_of_new.items()}
    taken = {*old, *new}
    for key, name in rest_of_old.items():
        if all(names[name] == 1 for names in namesakes):
            aligned[key] = key_of[name]
        elif key not in new:
            aligned[key] = key
        else:
            aligned[key] = first_free(key, taken.__contains__)
            taken.add(aligned[key])
    return aligned
