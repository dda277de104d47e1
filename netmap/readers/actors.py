"""Actors, with the offers and contact persons that their table may carry."""

from __future__ import annotations

from netmap.model import Actor, ContactPerson, Offer
from netmap.readers.cells import parse_yes_no
from netmap.readers.contacts import contact_of
from netmap.readers.dates import day_of
from netmap.readers.fields import fields_of
from netmap.readers.offers import offers_of
from netmap.readers.records import Record
from netmap.readers.references import Index
from netmap.readers.vocabulary import Column


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
    found: list[Actor] = []
    offers: list[Offer] = []
    contacts: list[ContactPerson] = []
    for record, actor_id, name in actors.enter(rows):
        surveyed_on = day_of(record, Column.SURVEYED_ON)
        unclear = record.pair(Column.SURVEYED_ON) if surveyed_on is None else ()
        found.append(
            Actor(
                id=actor_id,
                name=name,
                type=record.line(Column.TYPE),
                fields=fields_of(record, fields),
                place=record.line(Column.PLACE),
                coordinator=record.parse(
                    Column.COORDINATOR, parse_yes_no, "invalid-yes-no", default=False
                ),
                surveyed_on=surveyed_on,
                reference=record.line(Column.REFERENCE),
                note=record.text(Column.NOTE),
                attributes=unclear + record.attributes(),
            )
        )
        offers += offers_of(record, actor_id)
        contact = contact_of(record, actor_id)
        if contact is not None:
            contacts.append(contact)
    return found, offers, contacts
