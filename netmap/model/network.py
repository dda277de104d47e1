"""The whole map at one date, as a value that nobody changes."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import attrgetter

from netmap.errors import UnknownFieldError
from netmap.model.action_fields import ActionField, Priority
from netmap.model.actors import Actor
from netmap.model.cooperations import Cooperation
from netmap.model.meetings import Attendance, Meeting
from netmap.model.offers import Offer


@dataclass(frozen=True, kw_only=True)
class Network:
    """Actors, cooperations, action fields, meetings and offers at one date.

    Build it with :meth:`of`, which sorts everything, so that equal content gives an equal
    :attr:`digest` whatever the order of the rows was.

    Examples
    --------
    >>> n = Network.of(actors=[Actor(id="b", name="B"), Actor(id="a", name="A")])
    >>> [actor.id for actor in n.actors]
    ['a', 'b']
    """

    title: str = ""
    as_of: date | None = None
    actors: tuple[Actor, ...] = ()
    cooperations: tuple[Cooperation, ...] = ()
    action_fields: tuple[ActionField, ...] = ()
    priorities: tuple[Priority, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    offers: tuple[Offer, ...] = ()

    @classmethod
    def of(
        cls,
        *,
        title: str = "",
        as_of: date | None = None,
        actors: Iterable[Actor] = (),
        cooperations: Iterable[Cooperation] = (),
        action_fields: Iterable[ActionField] = (),
        priorities: Iterable[Priority] = (),
        meetings: Iterable[Meeting] = (),
        attendances: Iterable[Attendance] = (),
        offers: Iterable[Offer] = (),
    ) -> Network:
        """Make a network of the given values.

        Action fields and priorities keep their order, which the map's owner chose; everything
        else is sorted by id. References are taken as they are: checking them is the readers' job.
        """
        return cls(
            title=title,
            as_of=as_of,
            actors=tuple(sorted(actors, key=lambda actor: actor.id)),
            cooperations=tuple(sorted(cooperations, key=lambda tie: tie.id)),
            action_fields=tuple(action_fields),
            priorities=tuple(priorities),
            meetings=tuple(sorted(meetings, key=lambda meeting: meeting.id)),
            attendances=tuple(sorted(attendances, key=lambda a: (a.actor, a.meeting))),
            offers=tuple(sorted(offers, key=lambda o: (o.actor, o.kind, o.topic, o.field or ""))),
        )

    @cached_property
    def digest(self) -> str:
        """Hash of the content: equal maps have equal digests. The key of every cache."""
        content = {e.name: _plain(getattr(self, e.name)) for e in dataclasses.fields(self)}
        text = json.dumps(content, ensure_ascii=False, default=str)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def actor_by_id(self) -> dict[str, Actor]:
        """Actors by their ids (to be read only)."""
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def field_by_id(self) -> dict[str, ActionField]:
        """Action fields by their ids (to be read only)."""
        return {action_field.id: action_field for action_field in self.action_fields}

    def actor_name(self, actor_id: str) -> str:
        """Name of an actor of this network."""
        return self.actor_by_id[actor_id].name

    def find_field(self, wanted: str) -> ActionField:
        """Action field by its id or, ignoring case, its name.

        Raises
        ------
        UnknownFieldError
            If there is none; the sentence lists those there are.
        """
        folded = wanted.strip().casefold()
        for action_field in self.action_fields:
            if folded in (action_field.id.casefold(), action_field.name.casefold()):
                return action_field
        known = ", ".join(action_field.name for action_field in self.action_fields) or "–"
        raise UnknownFieldError("error-unknown-field", value=wanted, known=known)

    @property
    def coordinators(self) -> frozenset[str]:
        """Ids of the offices that keep the map."""
        return frozenset(actor.id for actor in self.actors if actor.coordinator)

    @property
    def actor_types(self) -> tuple[str, ...]:
        """Actor types that occur, sorted; unknown types (empty) are left out."""
        return tuple(sorted({actor.type for actor in self.actors if actor.type}))

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of cooperation that occur, sorted; unknown kinds (empty) are left out."""
        return tuple(sorted({tie.kind for tie in self.cooperations if tie.kind}))


def _plain(value: object) -> object:
    """Records as the names of their entries and rows of values; anything else as it is."""
    if not isinstance(value, tuple) or not value:
        return value
    names = [entry.name for entry in dataclasses.fields(value[0])]
    return names, list(map(attrgetter(*names), value))
