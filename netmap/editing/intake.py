"""What taking a list into a kept map would change, record by record, before it is done."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from netmap.editing.doubts import Doubt, Same, find_doubts, kept_ids, without_former_names
from netmap.editing.history import name_value
from netmap.editing.merging import join_names, merged
from netmap.editing.uniting import called_as_kept
from netmap.editing.validating import validated
from netmap.errors import EditError
from netmap.findings.matching import align, match_cooperations, match_offers
from netmap.model import Actor, ContactPerson, Cooperation, Network
from netmap.model.numbered_names import first_free
from netmap.readers.cells.cleaning import clean, one_line
from netmap.records import MAPPED, RECORDS, Kind, values_of
from netmap.records.own_columns import held_in, own_names
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import V, Value, id_of

_ENDS = ("source", "target")


class How(StrEnum):
    """What becomes of the map that is there."""

    REPLACE = "replace"
    """It becomes what the source says; only differences are written."""
    MERGE = "merge"
    """It gets what the source says in addition; nothing is deleted."""


class Way(StrEnum):
    """In which way a list differs from the map."""

    NEW = "new"
    CHANGED = "changed"
    MISSING = "missing"
    """In the map, and not in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record in which a list differs from the map; it can be taken over or left.

    Attributes
    ----------
    kind : Kind
        What it is.
    way : Way
        Whether it is new, changed or missing in the list.
    name : str
        How people call it; of a renamed one as the map has it.
    before, after : Actor or Cooperation or … or None
        As the map has it, and as it would be; None before it is there and when it is gone.
    columns : tuple of str
        In which columns a changed one differs, as the table of records calls them
        (:func:`~netmap.records.own_columns.held_in` says what it holds there).
    taken : bool
        Whether it is taken over unless somebody says otherwise.
    """

    kind: Kind
    way: Way
    name: str
    before: Value | None
    after: Value | None
    columns: tuple[str, ...] = ()
    taken: bool = True

    @property
    def key(self) -> str:
        """What tells it from all others, and from itself when map or list say something else."""
        said = repr((self.kind, self.before, self.after)).encode("utf-8", "surrogatepass")
        return hashlib.sha256(said).hexdigest()[:32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What a list says otherwise than a kept map.

    Attributes
    ----------
    kept, source : Network
        The map, and the list under the ids of the map.
    names : Network
        What names everything that either refers to, as the list calls it.
    lines : tuple of Line
        All records that differ, kind by kind: first the new ones, then the changed, then those
        that are missing in the list.
    reworded : tuple of Line
        Records that say the same in another order; they are taken over with the others.
    unchanged : tuple of (Kind, int)
        How many records say the same in both.
    doubts : tuple of Doubt
        Who of the list may be somebody of the map under another name; asked, not taken.
    contacts : tuple of ContactPerson
        Those to be added.
    """

    kept: Network
    source: Network
    names: Network = dataclasses.field(repr=False)
    lines: tuple[Line, ...] = ()
    reworded: tuple[Line, ...] = ()
    unchanged: tuple[tuple[Kind, int], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    contacts: tuple[ContactPerson, ...] = dataclasses.field(default=(), repr=False)

    def chosen(self, taken: Collection[str] | None = None) -> tuple[Line, ...]:
        """Return the lines that are taken over: those of some keys, or as proposed.

        Raises
        ------
        EditError
            If a key is that of no line, because the map has changed since it was looked at.
        """
        if taken is None:
            return tuple(line for line in self.lines if line.taken)
        found = {line.key: line for line in self.lines}
        if not found.keys() >= set(taken):
            raise EditError("error-import-outdated")
        return tuple(line for key, line in found.items() if key in taken)


def prepare_intake(
    kept: Network,
    network: Network,
    contacts: Iterable[ContactPerson] = (),
    *,
    how: How,
    same: Same = (),
    known_contacts: Collection[Value] = (),
    limits: Limits = DEFAULT_SETTINGS.limits,
) -> Intake:
    """Return what taking a list into a map would change; nothing is done.

    Actors, action fields, priorities, meetings, cooperations and offers that are the same in both
    (:mod:`netmap.findings.matching`) keep their ids.

    Parameters
    ----------
    kept : Network
        The map, as :meth:`netmap.store.Store.network` returns it.
    network, contacts : Network, iterable of ContactPerson
        What the readers made of a source.
    how : How
        ``MERGE``: an empty cell says nothing, and what is missing in the list stays unless somebody
        says otherwise. ``REPLACE``: an empty cell empties, and what is missing goes.
    same : tuple of (str, str)
        Which actor of the list is which of the map, as somebody answered a :class:`Doubt`.
    known_contacts : collection of ContactPerson
        Those that the map has.
    limits : Limits
        How long names and texts may be.

    Raises
    ------
    EditError
        If something in the list cannot be kept.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> town = Network.of(actors=[Actor(id="a", name="Amt"), Actor(id="k", name="Kita")])
    >>> read = Network.of(
    ...     actors=[Actor(id="amt", name="Amt", place="Hemer"), Actor(id="c", name="Chor")]
    ... )
    >>> for line in prepare_intake(town, read, how=How.MERGE).lines:
    ...     print(line.way.value, line.name, line.columns, line.taken)
    new Chor () True
    changed Amt ('place',) True
    missing Kita () False
    """
    tidied = _tidied(network, limits)
    called, into = called_as_kept(tidied, kept)
    named, renamed = without_former_names(called, kept, same)
    source = align(named, kept, same=dict(same))
    source = dataclasses.replace(
        source,
        actors=_with_other_names(source.actors, network, kept),
        cooperations=tuple(_under_kept_ids(kept, source)),
    )
    compared = [_compare(kind, kept, source, how) for kind in MAPPED]
    lines = [line for part, _ in compared for line in part]
    ids = kept_ids(named, kept, same)
    ids |= {former: ids[present] for former, present in renamed.items()}
    ids |= {goes: ids[stays] for goes, stays in into.items()}
    moved = (_validated_contact(contact, ids, limits) for contact in contacts)
    return Intake(
        kept=kept,
        source=source,
        names=_joined(kept, source),
        lines=tuple(line for line in lines if line.columns or line.way is not Way.CHANGED),
        reworded=tuple(line for line in lines if line.way is Way.CHANGED and not line.columns),
        unchanged=tuple(
            (kind, count) for kind, (_, count) in zip(MAPPED, compared, strict=True) if count
        ),
        doubts=find_doubts(called, kept),
        contacts=tuple(one for one in dict.fromkeys(moved) if one not in known_contacts),
    )


def _compare(kind: Kind, kept: Network, source: Network, how: How) -> tuple[list[Line], int]:
    """Return the lines of a kind, and how many records say the same."""
    pairs, gone, added = _pairs(kind, kept, source)
    lines = [
        Line(kind=kind, way=Way.NEW, name=name_value(one, source), before=None, after=one)
        for one in added
    ]
    unchanged = 0
    for before, said in pairs:
        after = said if how is How.REPLACE else merged(before, said)
        if kind is Kind.ABOUT:  # a list without a title says nothing about it
            after = merged(before, said) if how is How.REPLACE else merged(said, before)
        columns = _differing(before, after)
        unchanged += not columns
        if before != after:
            name = name_value(before, kept)
            lines.append(
                Line(
                    kind=kind,
                    way=Way.CHANGED,
                    name=name,
                    before=before,
                    after=after,
                    columns=columns,
                )
            )
    lines += (
        Line(
            kind=kind,
            way=Way.MISSING,
            name=name_value(one, kept),
            before=one,
            after=None,
            taken=how is How.REPLACE,
        )
        for one in gone
    )
    return lines, unchanged


def _pairs(
    kind: Kind, kept: Network, source: Network
) -> tuple[Sequence[tuple[Value, Value]], Sequence[Value], Sequence[Value]]:
    """Return which records of a kind are the same, which are only in the map, only in the list."""
    if kind is Kind.OFFER:
        return match_offers(kept, source)
    before, after = (
        {id_of(value): value for value in values_of(RECORDS[kind], network)}
        for network in (kept, source)
    )
    return (
        [(value, after[key]) for key, value in before.items() if key in after],
        [value for key, value in before.items() if key not in after],
        [value for key, value in after.items() if key not in before],
    )


def _differing(before: Value, after: Value) -> tuple[str, ...]:
    """Return the columns that say something else; an order is nothing that is said."""
    plain = (entry.name for entry in dataclasses.fields(before))
    names = (
        *(name for name in plain if name not in ("id", "attributes")),
        *own_names(before, after),
    )
    found = tuple(name for name in names if _said(before, name) != _said(after, name))
    if (
        isinstance(before, Cooperation)
        and isinstance(after, Cooperation)
        and not (before.directed or after.directed)
        and {before.source, before.target} == {after.source, after.target}
    ):
        return tuple(name for name in found if name not in _ENDS)
    return found


def _said(value: Value, name: str) -> Any:
    held = held_in(value, name)
    return frozenset(held) if isinstance(held, tuple) else held


def _joined(kept: Network, source: Network) -> Network:
    return Network(
        actors=tuple((kept.actor_by_id | source.actor_by_id).values()),
        action_fields=tuple((kept.field_by_id | source.field_by_id).values()),
        meetings=tuple({one.id: one for one in (*kept.meetings, *source.meetings)}.values()),
    )


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


def _validated_contact(
    contact: ContactPerson, ids: dict[str, str], limits: Limits
) -> ContactPerson:
    tidied = validated(contact, limits=limits)
    return dataclasses.replace(tidied, actor=ids.get(tidied.actor, tidied.actor))


def _under_kept_ids(kept: Network, source: Network) -> Iterator[Cooperation]:
    """Yield the cooperations of a source: known ones under their ids, new ones under free ids."""
    pairs, _, added = match_cooperations(kept, source)
    yield from (dataclasses.replace(new, id=old.id) for old, new in pairs)
    taken = {tie.id for tie in kept.cooperations}
    for tie in added:
        own_id = first_free(tie.id, taken.__contains__)
        taken.add(own_id)
        yield dataclasses.replace(tie, id=own_id)
