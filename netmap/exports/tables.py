"""A network as netmap's own tables, which its readers know in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Protocol, TypeVar

from netmap.exports.references import name_references
from netmap.exports.template import SHEETS
from netmap.i18n import Texts
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    Cooperation,
    Meeting,
    Network,
    Offer,
    Priority,
)
from netmap.views.details import CLOSENESS
from netmap.views.tables import Cell, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Table):
    """A table with the name of its sheet."""

    name: str


Attributes = tuple[tuple[str, str], ...]
Heading = tuple[str, int]


class _Entry(Protocol):
    @property
    def attributes(self) -> Attributes: ...


_E = TypeVar("_E", bound=_Entry)


def tabulate_network(network: Network, texts: Texts) -> tuple[Sheet, ...]:
    """Return a network as tables; reading them gives the same network.

    Entries of other tables are named as people write them, and by their ids where names mislead.
    Closeness is in words if all of it has words, else in numbers. Further columns of the source
    follow the own ones.

    Parameters
    ----------
    network : Network
        The map.
    texts : Texts
        The language of sheet names, headings and words.
    """
    actors = name_references(network.actors)
    fields = name_references(network.action_fields)
    meetings = name_references(network.meetings)
    in_words = all(tie.weight in CLOSENESS for tie in network.cooperations)

    def listed(ids: Iterable[str]) -> str:
        return "; ".join(fields.get(entry, entry) for entry in ids)

    def yes_no(value: bool) -> str:
        return texts("word-yes" if value else "word-no")

    def of_actor(actor: Actor) -> Sequence[Cell]:
        return (
            actor.id,
            actor.name,
            actor.type,
            listed(actor.fields),
            actor.place,
            yes_no(actor.coordinator),
            actor.surveyed_on,
            actor.reference,
            actor.note,
        )

    def of_cooperation(tie: Cooperation) -> Sequence[Cell]:
        return (
            tie.id,
            actors.get(tie.source, tie.source),
            actors.get(tie.target, tie.target),
            listed(tie.fields),
            tie.kind,
            texts(CLOSENESS[tie.weight]) if in_words else _number(tie.weight),
            texts(f"status-{tie.status}"),
            yes_no(tie.directed),
            tie.reference,
            tie.note,
        )

    def of_field(entry: ActionField) -> Sequence[Cell]:
        return (entry.id, entry.name, entry.description, entry.reference)

    def of_priority(entry: Priority) -> Sequence[Cell]:
        return (entry.id, entry.name, entry.reference)

    def of_meeting(meeting: Meeting) -> Sequence[Cell]:
        return (
            meeting.id,
            meeting.name,
            meeting.held_on,
            meeting.kind,
            listed(filter(None, [meeting.field])),
            meetings.get(meeting.part_of, meeting.part_of) if meeting.part_of else None,
            meeting.reference,
        )

    def of_attendance(entry: Attendance) -> Sequence[Cell]:
        return (
            actors.get(entry.actor, entry.actor),
            meetings.get(entry.meeting, entry.meeting),
            entry.reference,
        )

    def of_offer(offer: Offer) -> Sequence[Cell]:
        return (
            actors.get(offer.actor, offer.actor),
            texts(f"word-{offer.kind}"),
            offer.topic,
            listed(filter(None, [offer.field])),
            offer.note,
            offer.reference,
        )

    def sheet(name: str, entries: Sequence[_E], cells: Callable[[_E], Sequence[Cell]]) -> Sheet:
        attributes = [_numbered(entry.attributes) for entry in entries]
        further = _in_order(attributes)
        own = (texts(f"column-{column.name}") for column in SHEETS[name])
        return Sheet(
            name=texts(f"sheet-{name}"),
            headings=(*own, *(heading for heading, _ in further)),
            rows=tuple(
                (*cells(entry), *map(found.get, further))
                for entry, found in zip(entries, attributes, strict=True)
            ),
        )

    return (
        sheet("actors", network.actors, of_actor),
        sheet("cooperations", network.cooperations, of_cooperation),
        sheet("fields", network.action_fields, of_field),
        sheet("priorities", network.priorities, of_priority),
        sheet("meetings", network.meetings, of_meeting),
        sheet("attendances", network.attendances, of_attendance),
        sheet("offers", network.offers, of_offer),
        Sheet(
            name=texts("sheet-map"),
            headings=(texts("column-property"), texts("column-value")),
            rows=(
                (texts("property-title"), network.title),
                (texts("property-as-of"), network.as_of),
            ),
        ),
    )


def _number(value: float) -> Cell:
    """Return a number as Excel keeps it, with 15 digits, or as text if it has more."""
    return value if value == float(f"{value:.15g}") else repr(value)


def _numbered(attributes: Attributes) -> dict[Heading, str]:
    """Attributes by heading and which of its repetitions they are."""
    seen: Counter[str] = Counter()
    found = {}
    for heading, text in attributes:
        found[heading, seen[heading]] = text
        seen[heading] += 1
    return found


def _in_order(rows: Iterable[Iterable[Heading]]) -> list[Heading]:
    """Order all headings so that each row's own stay in order; by first sight if none does."""
    sorter: TopologicalSorter[Heading] = TopologicalSorter()
    rows = [list(row) for row in rows]
    seen = dict.fromkeys(heading for row in rows for heading in row)
    for heading in seen:
        sorter.add(heading)
    for row in rows:
        for before, after in pairwise(row):
            sorter.add(after, before)
    try:
        return list(sorter.static_order())
    except CycleError:
        return list(seen)
