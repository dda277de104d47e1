"""Contact persons: read into a room of their own, and never quoted in an issue."""

from __future__ import annotations

from netmap.model import ContactPerson, Severity
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.readers.shapes.vocabulary import PERSONAL, Column, contact_columns


def read_contacts(rows: list[Record], actors: Index) -> list[ContactPerson]:
    """Return the contact persons of a table; those of unknown actors are left out, with a word."""
    contacts = []
    for record in rows:
        actor = actors.find_quietly(record.line(Column.ACTOR))
        if actor is None:
            record.report(Severity.WARNING, "unknown-contact-actor", Column.ACTOR)
            continue
        note = [record.text(Column.NOTE)]
        note += [f"{heading}: {text}" for heading, text in record.attributes()]
        contact = contact_of(record, actor, note="\n".join(filter(None, note)))
        if contact is not None:
            contacts.append(contact)
    return contacts


def contact_of(record: Record, actor: str, *, note: str = "") -> ContactPerson | None:
    """Return the contact person that a row names for an actor, None if it names none."""
    if PERSONAL.isdisjoint(record.columns()) or not any(map(record.line, PERSONAL)):
        return None
    parts = map(record.line, (Column.FIRST_NAME, Column.LAST_NAME, Column.PERSON))
    said = {column.name: record.line(key) for key, column in contact_columns().items()}
    return ContactPerson(**said | {"name": " ".join(filter(None, parts))}, actor=actor, note=note)
