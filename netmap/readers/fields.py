"""Action fields and priorities: their tables, and the cells that name fields."""

from __future__ import annotations

import re

from netmap.model import ActionField, Priority, Severity
from netmap.readers.records import Record
from netmap.readers.references import Index
from netmap.readers.vocabulary import Column

_SEPARATOR = re.compile(r"[;|\n]")


def read_action_fields(rows: list[Record], fields: Index) -> list[ActionField]:
    """Return the action fields that a table lists, in its order."""
    return [
        ActionField(
            id=field_id,
            name=name,
            description=record.text(Column.NOTE),
            reference=record.line(Column.REFERENCE),
            attributes=record.attributes(),
        )
        for record, field_id, name in fields.enter(rows)
    ]


def read_priorities(rows: list[Record], priorities: Index) -> list[Priority]:
    """Return the priorities that a table lists, in its order."""
    return [
        Priority(
            id=priority_id,
            name=name,
            reference=record.line(Column.REFERENCE),
            attributes=record.attributes(),
        )
        for record, priority_id, name in priorities.enter(rows)
    ]


def split_list(text: str) -> list[str]:
    """Return the entries of a cell, which ";", "|" or line breaks separate.

    Examples
    --------
    >>> split_list("Bildung; Arbeit ;Bildung")
    ['Bildung', 'Arbeit']
    """
    entries = (" ".join(part.split()) for part in _SEPARATOR.split(text))
    return list(dict.fromkeys(entry for entry in entries if entry))


def fields_of(record: Record, fields: Index) -> tuple[str, ...]:
    """Return the ids of the action fields that a row names.

    A comma separates too, but only where all its parts are known fields: "Kita, Schule" may be the
    name of one.
    """
    ids: list[str | None] = []
    for entry in split_list(record.text(Column.FIELDS)):
        parts = split_list(entry.replace(",", ";"))
        if fields.knows(entry) or not all(map(fields.knows, parts)):
            parts = [entry]
        ids += [fields.find(record, Column.FIELDS, part) for part in parts]
    return tuple(dict.fromkeys(filter(None, ids)))


def field_of(record: Record, fields: Index) -> str | None:
    """Return the id of the one action field that a row names, None if it names none."""
    ids = fields_of(record, fields)
    if len(ids) > 1:
        text = record.line(Column.FIELDS)
        record.report(Severity.WARNING, "several-fields", Column.FIELDS, text)
    return ids[0] if ids else None
