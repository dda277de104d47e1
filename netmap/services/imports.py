"""Take a network that was read from files into a kept map, as one step."""

from __future__ import annotations

import dataclasses
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from netmap.model import Actor, ContactPerson, Cooperation, Network, Offer
from netmap.model.about import About
from netmap.model.numbered_names import first_free
from netmap.readers.cleaning import clean, one_line
from netmap.records import Kind
from netmap.services.matching import align, match_cooperations
from netmap.services.overlay import overlay
from netmap.services.tidy import tidy
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import Desk, Label, V, Value, id_of, to_value


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
    (:mod:`netmap.services.matching`) keep their ids, so that their history and their places on
    the drawing go on. Contact persons are only ever added: exports do not carry them, so that
    a list without them says nothing about them. They go with their actors.

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

    def run(self, desk: Desk) -> Label:
        """Take it in; EditError if something in it cannot be kept."""
        kept = desk.network()
        network = _tidied(self.network, self.limits)
        source = align(network, kept)
        parts: dict[Kind, Sequence[Value]] = {
            Kind.ACTION_FIELD: source.action_fields,
            Kind.PRIORITY: source.priorities,
            Kind.ACTOR: source.actors,
            Kind.COOPERATION: _under_kept_ids(kept, source),
            Kind.MEETING: source.meetings,
            Kind.ATTENDANCE: source.attendances,
        }
        for kind, values in parts.items():
            self._take_in(desk, kind, values)
        self._take_in_offers(desk, source.offers)
        self._take_in_contacts(desk, _kept_ids(network, kept))
        self._take_in_about(desk, About(title=source.title, as_of=source.as_of))
        return Label.of(f"step-import-{self.how.value}", count=len(source.actors))

    def _take_in(self, desk: Desk, kind: Kind, values: Sequence[Value]) -> None:
        if self.how is How.REPLACE:
            desk.remove(kind, set(desk.rows(kind)).difference(map(id_of, values)))
            for rank, value in enumerate(values):
                desk.put(value, rank=rank)
            return
        for value in values:
            present = desk.get(kind, id_of(value) or "")
            desk.put(value if present is None else overlay(present, value))

    def _take_in_offers(self, desk: Desk, offers: Iterable[Offer]) -> None:
        present: dict[Value, list[str]] = defaultdict(list)
        for key, row in desk.rows(Kind.OFFER).items():
            present[to_value(Kind.OFFER, row)].append(key)
        for offer in offers:
            if present[offer]:
                present[offer].pop()
            else:
                desk.put(offer, id=uuid.uuid4().hex)
        if self.how is How.REPLACE:
            desk.remove(Kind.OFFER, list(chain.from_iterable(present.values())))

    def _take_in_contacts(self, desk: Desk, kept_ids: Mapping[str, str]) -> None:
        present = {to_value(Kind.CONTACT, row) for row in desk.rows(Kind.CONTACT).values()}
        for contact in self.contacts:
            tidied = tidy(contact, limits=self.limits)
            moved = dataclasses.replace(tidied, actor=kept_ids.get(tidied.actor, tidied.actor))
            if moved not in present:
                desk.put(moved, id=uuid.uuid4().hex)

    def _take_in_about(self, desk: Desk, said: About) -> None:
        row = desk.row(Kind.ABOUT, id_of(said) or "")
        known = About() if row is None else About(title=row["title"], as_of=row["as_of"])
        joined = overlay(known, said) if self.how is How.REPLACE else overlay(said, known)
        if joined != known:
            desk.put(joined)


def _tidied(network: Network, limits: Limits) -> Network:
    def all_tidy(values: Iterable[V]) -> list[V]:
        return [tidy(value, limits=limits) for value in values]

    return Network.of(
        title=one_line(clean(network.title)),
        as_of=network.as_of,
        actors=all_tidy(network.actors),
        cooperations=all_tidy(network.cooperations),
        action_fields=all_tidy(network.action_fields),
        priorities=all_tidy(network.priorities),
        meetings=all_tidy(network.meetings),
        attendances=all_tidy(network.attendances),
        offers=all_tidy(network.offers),
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
