"""Actors, with the offers and contact persons that their table may carry."""

from __future__ import annotations

import dataclasses

from netmap.model import Actor, ContactPerson, Offer, Severity
from netmap.model.actors import split_names
from netmap.readers.rows.contacts import contact_of
from netmap.readers.rows.offers import offers_of
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.readers.rows.values import read_values
from netmap.readers.shapes.vocabulary import Column
from netmap.records.actors import ACTORS


def read_actors(
    rows: list[Record], actors: Index, fields: Index
) -> tuple[list[Actor], list[Offer], list[ContactPerson]]:
    """Return the actors that tables list, and what else these say about them.

    Parameters
    ----------
    rows : list of Record
        Rows of all tables of actors.
    actors, fields : Index
        Learn and resolve ids and names.
    """
    found: dict[str, Actor] = {}
    offers: list[Offer] = []
    contacts: list[ContactPerson] = []
    for record, actor_id, name in actors.enter(rows):
        values = read_values(record, ACTORS, fields)
        actor = Actor(**values | {"id": actor_id, "name": name})
        known = found.get(actor_id)
        if known is not None and _contradicts(known, actor):
            record.report(Severity.WARNING, "joined-actor", Column.NAME, name)
        found[actor_id] = actor if known is None else _join(known, actor)
        offers += offers_of(record, actor_id)
        contact = contact_of(record, actor_id)
        if contact is not None:
            contacts.append(contact)
    return list(found.values()), offers, contacts


def _contradicts(known: Actor, further: Actor) -> bool:
    """Whether two rows about an actor say something else of it, and not just more."""
    said = ((getattr(known, name), getattr(further, name)) for name in ("type", "place", "website"))
    return any(one and other and one != other for one, other in said)


def _join(known: Actor, further: Actor) -> Actor:
    """Return an actor with what another row adds; where both say something, the first counts."""
    said = {
        column.name: getattr(further, column.name)
        for column in ACTORS.columns
        if not getattr(known, column.name)
    }
    headings = {heading for heading, _ in known.attributes}
    more = tuple(pair for pair in further.attributes if pair[0] not in headings)
    both = {
        "fields": tuple(dict.fromkeys(known.fields + further.fields)),
        "aliases": "; ".join(split_names(f"{known.aliases};{further.aliases}")),
        "attributes": known.attributes + more,
    }
    return dataclasses.replace(known, **said | both)
