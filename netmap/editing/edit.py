"""What people do to a kept map: commands for :meth:`netmap.store.Store.apply`.

Each is carried out as a whole or not at all. What it says is tidied before it is kept.
"""

from __future__ import annotations

import dataclasses
import uuid
from dataclasses import dataclass, field

from netmap.editing.merging import merged, merged_actors
from netmap.editing.validating import validated
from netmap.errors import EditError
from netmap.model import ActionField, Actor, Cooperation, Meeting, Priority
from netmap.model.numbered_names import first_free
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.readers.rows.names import slug
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import ChangeSet, Command, Key, Label, Row, Value, Version, id_of, kind_of

Identified = Actor | Cooperation | ActionField | Priority | Meeting
"""Values that carry an id of their own."""

_MERGEABLE = frozenset(
    {Kind.ACTOR, Kind.COOPERATION, Kind.ACTION_FIELD, Kind.PRIORITY, Kind.MEETING}
)
_MAY_DOUBLE = frozenset(
    {Kind.COOPERATION, Kind.OFFER, Kind.CONTACT, Kind.DECISION, Kind.DISTINCTION}
)
"""Kinds of which two may be equal but for their ids, or lead from an actor to itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Add:
    """Add something new to the map.

    Attributes
    ----------
    value : Actor or Cooperation or …
        Its content; with an empty id it gets a readable one, made of its name or its ends.
    limits : Limits
        How long names and texts may be.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> from netmap.model import Actor
    >>> from netmap.store import open_store
    >>> with TemporaryDirectory() as folder:
    ...     store = open_store(f"{folder}/karte.netmap", create=True)
    ...     step = store.apply(Add(value=Actor(id="", name="Kita Regenbogen")), who="Amt")
    ...     store.network().actors[0].id
    'kita-regenbogen'
    """

    value: Value
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Add it; EditError if its id is taken."""
        value = validated(self.value, limits=self.limits)
        kind = kind_of(value)
        known_as = _new_id(change_set, value, self.limits)
        if change_set.row(kind, known_as) is not None:
            raise EditError("error-edit-there", name=change_set.name_of(kind, known_as))
        change_set.put(_with_id(value, known_as), id=known_as)
        return _label(change_set, "step-added", kind, known_as)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Give something another content, unless somebody else did so in the meantime.

    Attributes
    ----------
    version : Version
        The record as it was seen.
    value : Actor or Cooperation or …
        What it shall be; ids do not change.
    limits : Limits
        How long names and texts may be.
    """

    version: Version
    value: Value
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Change it; ConflictError if it is not what was seen any more."""
        kind, known_as = self.version.kind, self.version.id
        value = validated(_with_id(self.value, known_as), limits=self.limits)
        change_set.expect(self.version, value)
        moved_to = id_of(value) or known_as
        if moved_to != known_as:
            if change_set.row(kind, moved_to) is not None:
                raise EditError("error-edit-there", name=change_set.name_of(kind, moved_to))
            change_set.write(kind, known_as, None)
        change_set.put(value, id=moved_to)
        return _label(change_set, "step-changed", kind, moved_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """Delete something, unless somebody else changed it in the meantime.

    With an actor go its cooperations, attendances, offers and contact persons; with a meeting its
    attendances. An action field is taken out of everything that names it.

    Attributes
    ----------
    version : Version
        The record as it was seen.
    """

    version: Version

    def run(self, change_set: ChangeSet) -> Label:
        """Delete it; nothing happens if it is gone already."""
        kind, known_as = self.version.kind, self.version.id
        if change_set.row(kind, known_as) is not None:
            change_set.expect(self.version, None)
            change_set.remove(kind, [known_as])
        return _label(change_set, "step-deleted", kind, known_as)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Make one of two records of a kind that mean the same.

    The one that stays says what it said, and what only the other one said; everything that
    mentions the other one mentions it. The names of an actor that goes become other names of the
    one that stays, so that lists that use them are understood. A cooperation between the two goes,
    and so does what becomes wholly equal.

    Attributes
    ----------
    keep, absorb : Version
        Which one stays and which one goes, as they were seen.
    """

    keep: Version
    absorb: Version

    def run(self, change_set: ChangeSet) -> Label:
        """Merge them; ConflictError if one of them is not what was seen any more."""
        kind, stays, goes = self.keep.kind, self.keep.id, self.absorb.id
        if kind not in _MERGEABLE or self.absorb.kind is not kind or stays == goes:
            raise EditError("error-edit-merge")
        kept, absorbed = (
            change_set.expect(self.keep, None).value,
            change_set.expect(self.absorb, None).value,
        )
        if isinstance(kept, Actor) and isinstance(absorbed, Actor):
            joined: Value = merged_actors(absorbed, kept)
        else:
            joined = _with_id(merged(absorbed, kept), stays)
        if isinstance(joined, Meeting) and joined.part_of in (stays, goes):
            joined = dataclasses.replace(joined, part_of=None)
        moved = change_set.repoint(kind, goes, stays)
        change_set.write(kind, goes, None)
        change_set.put(joined)
        if kind is Kind.ACTOR:
            _drop_needless(change_set, stays, frozenset(moved))
        names = {"name": change_set.name_of(kind, stays), "other": change_set.name_of(kind, goes)}
        return Label.of("step-merged", kind=kind.value, **names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrange:
    """Put actors on other places of the drawing; of two people the last one decides.

    Attributes
    ----------
    positions : tuple of DraggedSpot
        Where they are now.
    """

    positions: tuple[DraggedSpot, ...]

    def run(self, change_set: ChangeSet) -> Label:
        """Put them there."""
        for position in self.positions:
            change_set.put(validated(position, limits=DEFAULT_SETTINGS.limits))
        names = [change_set.name_of(Kind.ACTOR, position.actor) for position in self.positions[:1]]
        return Label.of("step-arranged", count=len(self.positions), name="".join(names))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rearrange:
    """Arrange the drawing anew, and forget where actors were put by hand.

    Attributes
    ----------
    places : tuple of ComputedSpot
        Where they are now.
    """

    places: tuple[ComputedSpot, ...]

    def run(self, change_set: ChangeSet) -> Label:
        """Put them there; who left the map meanwhile is left out."""
        for kind in (Kind.DRAGGED_SPOT, Kind.COMPUTED_SPOT):
            change_set.remove(kind, list(change_set.rows(kind)))
        change_set.look_up(Kind.ACTOR, [place.actor for place in self.places])
        for place in self.places:
            if change_set.row(Kind.ACTOR, place.actor) is not None:
                change_set.put(place)
        return Label.of("step-rearranged")


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Several commands as one step.

    Attributes
    ----------
    commands : tuple of Command
        What is done, in order.
    named_after_last : bool
        Whether the last one says what was done, because the others only prepare it; by default
        the step tells how many changes it made.
    """

    commands: tuple[Command, ...]
    named_after_last: bool = False

    def run(self, change_set: ChangeSet) -> Label:
        """Carry all of them out."""
        labels = [command.run(change_set) for command in self.commands]
        if len(labels) == 1 or (labels and self.named_after_last):
            return labels[-1]
        return Label.of("step-several", count=len(labels))


def _label(change_set: ChangeSet, key: str, kind: Kind, known_as: str) -> Label:
    return Label.of(key, kind=kind.value, name=change_set.name_of(kind, known_as))


def _with_id(value: Value, known_as: str) -> Value:
    if isinstance(value, Identified) and value.id != known_as:
        return dataclasses.replace(value, id=known_as)
    return value


def _new_id(change_set: ChangeSet, value: Value, limits: Limits) -> str:
    """Return the id of something new: its own, one made of its name or ends, or a random one."""
    given = id_of(value)
    if given:
        return given
    kind = kind_of(value)
    if isinstance(value, Cooperation):
        ends = (value.source, value.target)
        base = "--".join(ends if value.directed else sorted(ends))
    elif isinstance(value, Identified):
        base = slug(value.name)[: limits.id_characters].strip("-") or kind.value
    else:
        return uuid.uuid4().hex
    return first_free(base, lambda known_as: change_set.row(kind, known_as) is not None)


def _drop_needless(change_set: ChangeSet, actor: str, moved: frozenset[Key]) -> None:
    """Drop what leads from an actor to itself, and what moved to it but was there already."""
    users = {
        (reference.kind, key)
        for reference, key in change_set.referring(Kind.ACTOR, frozenset({actor}))
        if reference.kind in _MAY_DOUBLE
    }
    seen = set()
    for kind, key in sorted(users, key=lambda user: (user in moved, user)):
        row = change_set.row(kind, key) or {}
        content = (kind, _content(row))
        doubled = (kind, key) in moved and content in seen
        if doubled or row.get("source") == row.get("target", actor):
            change_set.remove(kind, [key])
        seen.add(content)


def _content(row: Row) -> frozenset[tuple[str, object]]:
    """What makes two records the same but for their ids."""
    content = {name: value for name, value in row.items() if name != "id"}
    if not content.get("directed", True):
        content["source"], content["target"] = sorted((row["source"], row["target"]))
    return frozenset(content.items())
