"""Take a network that was read from files into a kept map, as one step."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from netmap.editing.doubts import Same
from netmap.editing.intake import How, Intake, Line, prepare_intake
from netmap.model import ContactPerson, Network
from netmap.records import MAPPED, ORDERED, RECORDS, REFERS, ColumnType, Kind, values_of
from netmap.records.own_columns import with_held
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import ChangeSet, Label, Value, id_of, to_value

__all__ = ["How", "Import"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """Take in a network.

    What is the same as in the map (:mod:`netmap.findings.matching`) keeps its id, so that its
    history and its place on the drawing go on. Who is called by another name of an actor of the
    map is that actor. Contact persons are only ever added: exports do not carry them, so that a
    list without them says nothing about them. They go with their actors.

    Attributes
    ----------
    network : Network
        What the readers made of a source.
    contacts : tuple of ContactPerson
        Those that the source names.
    how : How
        Whether the map shall become the same or get more.
    taken : frozenset of str, optional
        Which lines of :func:`~netmap.editing.intake.prepare_intake` are taken over, by their keys;
        by default as it proposes. What refers to an actor that is left is left as well.
    same : tuple of (str, str)
        Which actor of the source is which of the map, as somebody said.
    limits : Limits
        How long names and texts may be.
    """

    network: Network
    contacts: tuple[ContactPerson, ...] = ()
    how: How = How.REPLACE
    taken: frozenset[str] | None = None
    same: Same = ()
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Take it in; EditError if something in it cannot be kept, or the map is another now."""
        intake = self.prepare(
            change_set.network(),
            {to_value(Kind.CONTACT, row) for row in change_set.rows(Kind.CONTACT).values()},
        )
        lines = (*intake.chosen(self.taken), *intake.reworded)
        offers = _offer_ids(change_set)
        for line in lines:
            if line.before is not None and line.after is None:
                known_as = id_of(line.before) or offers[line.before].pop()
                change_set.remove(line.kind, [known_as])
        written = {kind: [line for line in lines if line.kind is kind] for kind in MAPPED}
        for kind in sorted(MAPPED, key=_after_what_it_names):
            _write(change_set, kind, written[kind], offers)
        if self.how is How.REPLACE:
            _order(change_set, intake)
        actors = change_set.rows(Kind.ACTOR)
        for contact in intake.contacts:
            if contact.actor in actors:
                change_set.put(contact, id=uuid.uuid4().hex)
        return Label.of(f"step-import-{self.how.value}", count=len(intake.source.actors))

    def prepare(self, kept: Network, known_contacts: Collection[Value] = ()) -> Intake:
        """Return what it would change in a map."""
        return prepare_intake(
            kept,
            self.network,
            self.contacts,
            how=self.how,
            same=self.same,
            known_contacts=known_contacts,
            limits=self.limits,
        )


def _after_what_it_names(kind: Kind) -> tuple[int, int]:
    """Records are written after those that they refer to."""
    first = (Kind.ACTION_FIELD, Kind.PRIORITY, Kind.ACTOR, Kind.MEETING)
    return (first.index(kind) if kind in first else len(first), list(Kind).index(kind))


def _offer_ids(change_set: ChangeSet) -> dict[Value, list[str]]:
    """Return under which ids the map has each offer, whose content does not say it."""
    ids: dict[Value, list[str]] = defaultdict(list)
    for key, row in change_set.rows(Kind.OFFER).items():
        ids[to_value(Kind.OFFER, row)].append(key)
    return ids


def _write(
    change_set: ChangeSet, kind: Kind, lines: Iterable[Line], offers: dict[Value, list[str]]
) -> None:
    """Write what is new or changed, without what it refers to that is not in the map."""
    there: dict[Kind, Set[str]] = {to: change_set.rows(to).keys() for to in set(REFERS.values())}
    values = [(line.before, line.after) for line in lines if line.after is not None]
    if kind in there:
        there[kind] = there[kind] | {id_of(after) or "" for _, after in values}
    for before, after in values:
        left = _without_missing(kind, after, there)
        if left is not None:
            known = offers[before] if before is not None and kind is Kind.OFFER else []
            change_set.put(left, id=known.pop() if known else uuid.uuid4().hex)


def _without_missing(
    kind: Kind, value: Value, there: Mapping[Kind, Collection[str]]
) -> Value | None:
    """Return a value that refers to nothing but what is there; None if it cannot be without."""
    said: dict[str, Any] = {}
    for column in RECORDS[kind].columns:
        if column.type not in REFERS:
            continue
        known, held = there[REFERS[column.type]], getattr(value, column.name)
        if column.type is ColumnType.FIELDS:
            said[column.name] = tuple(one for one in held if one in known)
        elif held is not None and held not in known:
            if column.bound:
                return None
            said[column.name] = None
    return with_held(value, said)


def _order(change_set: ChangeSet, intake: Intake) -> None:
    """Give kinds that have an order that of the list; what it does not have comes last."""
    for kind in ORDERED:
        rows = change_set.rows(kind)
        listed = [id_of(value) or "" for value in values_of(RECORDS[kind], intake.source)]
        rest = sorted(rows.keys() - set(listed), key=lambda key: rows[key]["rank"])
        for rank, key in enumerate(key for key in (*listed, *rest) if key in rows):
            if rows[key]["rank"] != rank:
                change_set.write(kind, key, rows[key] | {"rank": rank})
