"""Take a network that was read from files into a kept map, as one step."""

from __future__ import annotations

import dataclasses
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from netmap.editing.merging import join_names, merged
from netmap.editing.uniting import called_as_kept
from netmap.editing.validating import validated
from netmap.findings.matching import align, match_cooperations
from netmap.model import Actor, ContactPerson, Cooperation, Network, Offer
from netmap.model.about import About
from netmap.model.numbered_names import first_free
from netmap.readers.cells.cleaning import clean, one_line
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import ChangeSet, Label, V, Value, id_of, to_value


class How(StrEnum):
    """What becomes of the map that is there."""

    REPLACE = "replace"
    """It becomes what the source says; only differences are written."""
    MERGE = "merge"
    """It gets what the source says in addition; nothing is deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """Take in a network.

    Actors, action fields and cooperations that are the same as in the map
    (:mod:`netmap.findings.matching`) keep their ids, so that their history and their places on
    the drawing go on. Who is called by another name of an actor of the map is that actor. Contact
    persons are only ever added: exports do not carry them, so that a list without them says
    nothing about them. They go with their actors.

    Attributes
    ----------
    network : Network
        What the readers made of a source.
    contacts : tuple of ContactPerson
        Those that the source names.
    how : How
        Whether the map shall become the same or get more.
    limits : Limits
        How long names and texts may be.
    """

    network: Network
    contacts: tuple[ContactPerson, ...] = ()
    how: How = How.REPLACE
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Take it in; EditError if something in it cannot be kept."""
        kept = change_set.network()
        network, into = called_as_kept(_tidied(self.network, self.limits), kept)
        source = align(network, kept)
        parts: dict[Kind, Sequence[Value]] = {
            Kind.ACTION_FIELD: source.action_fields,
            Kind.PRIORITY: source.priorities,
            Kind.ACTOR: _with_other_names(source.actors, self.network, kept),
            Kind.COOPERATION: _under_kept_ids(kept, source),
            Kind.MEETING: source.meetings,
            Kind.ATTENDANCE: source.attendances,
        }
        for kind, values in parts.items():
            self._take_in(change_set, kind, values)
        self._take_in_offers(change_set, source.offers)
        kept_ids = _kept_ids(network, kept)
        kept_ids |= {goes: kept_ids[stays] for goes, stays in into.items()}
        self._take_in_contacts(change_set, kept_ids)
        self._take_in_about(change_set, About(title=source.title, as_of=source.as_of))
        return Label.of(f"step-import-{self.how.value}", count=len(source.actors))

    def _take_in(self, change_set: ChangeSet, kind: Kind, values: Sequence[Value]) -> None:
        if self.how is How.REPLACE:
            change_set.remove(kind, set(change_set.rows(kind)).difference(map(id_of, values)))
            for rank, value in enumerate(values):
                change_set.put(value, rank=rank)
            return
        for value in values:
            present = change_set.get(kind, id_of(value) or "")
            change_set.put(value if present is None else merged(present, value))

    def _take_in_offers(self, change_set: ChangeSet, offers: Iterable[Offer]) -> None:
        present: dict[Value, list[str]] = defaultdict(list)
        for key, row in change_set.rows(Kind.OFFER).items():
            present[to_value(Kind.OFFER, row)].append(key)
        for offer in offers:
            if present[offer]:
                present[offer].pop()
            else:
                change_set.put(offer, id=uuid.uuid4().hex)
        if self.how is How.REPLACE:
            change_set.remove(Kind.OFFER, list(chain.from_iterable(present.values())))

    def _take_in_contacts(self, change_set: ChangeSet, kept_ids: Mapping[str, str]) -> None:
        present = {to_value(Kind.CONTACT, row) for row in change_set.rows(Kind.CONTACT).values()}
        for contact in self.contacts:
            tidied = validated(contact, limits=self.limits)
            moved = dataclasses.replace(tidied, actor=kept_ids.get(tidied.actor, tidied.actor))
            if moved not in present:
                change_set.put(moved, id=uuid.uuid4().hex)

    def _take_in_about(self, change_set: ChangeSet, said: About) -> None:
        row = change_set.row(Kind.ABOUT, id_of(said) or "")
        known = About() if row is None else About(title=row["title"], as_of=row["as_of"])
        joined = merged(known, said) if self.how is How.REPLACE else merged(said, known)
        if joined != known:
            change_set.put(joined)


def _tidied(network: Network, limits: Limits) -> Network:
    def all_validated(values: Iterable[V]) -> list[V]:
        return [validated(value, limits=limits) for value in values]

    return Network.of(
        title=one_line(clean(network.title)),
        as_of=network.as_of,
        actors=all_validated(network.actors),
        cooperations=all_validated(network.cooperations),
        action_fields=all_validated(network.action_fields),
        priorities=all_validated(network.priorities),
        meetings=all_validated(network.meetings),
        attendances=all_validated(network.attendances),
        offers=all_validated(network.offers),
    )


def _with_other_names(actors: Sequence[Actor], read: Network, kept: Network) -> tuple[Actor, ...]:
    """Return actors with the other names that the map knows, unless the source tells some itself.

    A list without them says nothing about them; the next one shall be understood all the same.
    """
    if any(actor.aliases for actor in read.actors):
        return tuple(actors)
    return tuple(
        dataclasses.replace(
            actor,
            aliases=join_names(kept.actor_by_id[actor.id].aliases, actor.aliases, but=actor.name),
        )
        if actor.id in kept.actor_by_id
        else actor
        for actor in actors
    )


def _kept_ids(network: Network, kept: Network) -> dict[str, str]:
    """Return under which id each actor of a source is in the map.

    Aligning exchanges nothing but ids, so that notes carry the former ones through.
    """
    marked = (Actor(id=actor.id, name=actor.name, note=actor.id) for actor in network.actors)
    return {actor.note: actor.id for actor in align(Network.of(actors=marked), kept).actors}


def _under_kept_ids(kept: Network, source: Network) -> list[Cooperation]:
    """Return the cooperations of a source: known ones under their ids, new ones under free ids."""
    pairs, _, added = match_cooperations(kept, source)
    ties = [dataclasses.replace(new, id=old.id) for old, new in pairs]
    taken = {tie.id for tie in kept.cooperations}
    for tie in added:
        own_id = first_free(tie.id, taken.__contains__)
        taken.add(own_id)
        ties.append(dataclasses.replace(tie, id=own_id))
    return ties
