"""Who of a list may be somebody of a kept map under another name: to be asked, never taken."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from netmap.editing.uniting import unite_actors
from netmap.findings.identity import is_renamed
from netmap.findings.matching import align
from netmap.model import Actor, Network
from netmap.readers.rows.names import Names
from netmap.settings import DEFAULT_SETTINGS

Same = tuple[tuple[str, str], ...]
"""Ids of actors of a list, each with that of the actor of the map that it is."""


class Why(StrEnum):
    """Why two names may be those of one actor."""

    NUMBER = "number"
    """The list gives the one the number that the other has in the map."""
    NAME = "name"
    """The names are alike, and either is missing on the other side."""
    TIES = "ties"
    """The same, and the list names the former one where it tells who works with whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A question whether an actor of a list is one of the map that was renamed.

    Attributes
    ----------
    listed, kept : Actor
        As the list and as the map has it.
    why : Why
        What speaks for it.
    """

    listed: Actor
    kept: Actor
    why: Why

    @property
    def pair(self) -> tuple[str, str]:
        """What is said by a yes, for :attr:`netmap.editing.imports.Import.same`."""
        return self.listed.id, self.kept.id


def find_doubts(network: Network, kept: Network) -> tuple[Doubt, ...]:
    """Return who of a list may be somebody of a map under another name.

    Only those are asked about whom the map does not know, and who are missing in the list or stand
    in it only where something names them. Each is asked about once at most.

    Parameters
    ----------
    network : Network
        What was read.
    kept : Network
        The map.

    Examples
    --------
    >>> town = Network.of(actors=[Actor(id="1", name="Amt"), Actor(id="2", name="Kita Nord")])
    >>> read = Network.of(actors=[Actor(id="1", name="Chor"), Actor(id="7", name="Kita Nordstadt")])
    >>> [(one.listed.name, one.kept.name, one.why.value) for one in find_doubts(read, town)]
    [('Chor', 'Amt', 'number'), ('Kita Nordstadt', 'Kita Nord', 'name')]
    """
    network, _ = without_former_names(network, kept)
    ids = kept_ids(network, kept)
    bare = _only_named(network)
    found = {held for key, held in ids.items() if key not in bare}
    named = {ids[key] for key in bare}
    unknown = [one for one in network.actors if ids[one.id] not in kept.actor_by_id]
    missing = {one.id: one for one in kept.actors if one.id not in found}
    doubts = []
    for actor in unknown:
        same_number = missing.get(actor.id)
        if same_number is not None and actor.id not in named:
            doubts.append(Doubt(listed=actor, kept=missing.pop(actor.id), why=Why.NUMBER))
    asked = {one.listed.id for one in doubts}
    names = Names(DEFAULT_SETTINGS)
    by_name = {one.name: one for one in missing.values()}
    for one in missing.values():
        names.add(one.id, one.name)
    for actor in unknown if missing else ():
        alike = by_name.get(names.suggest(actor.name))
        if actor.id in asked or actor.id in bare or alike is None or alike.id not in missing:
            continue
        why = Why.TIES if alike.id in named else Why.NAME
        doubts.append(Doubt(listed=actor, kept=missing.pop(alike.id), why=why))
    return tuple(doubts)


def kept_ids(network: Network, kept: Network, same: Same = ()) -> dict[str, str]:
    """Return under which id each actor of a list is, or comes, into a map.

    Aligning exchanges nothing but ids, so that notes carry the former ones through.
    """
    marked = (dataclasses.replace(actor, fields=(), note=actor.id) for actor in network.actors)
    aligned = align(Network.of(actors=marked), kept, same=dict(same))
    return {actor.note: actor.id for actor in aligned.actors}


def without_former_names(
    network: Network, kept: Network, same: Same = ()
) -> tuple[Network, dict[str, str]]:
    """Return a list in which whoever was renamed is called so everywhere, and who became whom.

    Somebody who renames an actor in one table only leaves the former name where others name it,
    where it is read as one more actor of which nothing else is known. That one is the renamed one
    if the map knows it by the former name and the list by the id, or if somebody said so; the
    former name becomes another name of it.

    Parameters
    ----------
    network : Network
        What was read.
    kept : Network
        The map.
    same : tuple of pairs of str
        What somebody said.
    """
    bare = {network.actor_by_id[key].name: key for key in _only_named(network)}
    known = {actor.name for actor in kept.actors}
    said = {held: key for key, held in same}
    into: dict[str, str] = {}
    for actor in kept.actors:
        renamed = network.actor_by_id.get(said.get(actor.id, actor.id))
        former = bare.get(actor.name)
        if renamed is None or former is None or renamed.id == former:
            continue
        if actor.id in said or (
            renamed.name not in known and is_renamed(actor.id, actor.name, renamed.name)
        ):
            into[former] = renamed.id
    return (unite_actors(network, into) if into else network), into


def _only_named(network: Network) -> frozenset[str]:
    """Return who is only named; nobody, in a list that says nothing about anybody."""
    blank = frozenset(
        actor.id for actor in network.actors if actor == Actor(id=actor.id, name=actor.name)
    )
    referred = {end for tie in network.cooperations for end in (tie.source, tie.target)}
    referred.update(one.actor for one in network.attendances)
    referred.update(one.actor for one in network.offers)
    return blank & referred if len(blank) < len(network.actors) else frozenset()
