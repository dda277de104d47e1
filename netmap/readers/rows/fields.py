"""The cells that name action fields."""

from __future__ import annotations

import re
from functools import lru_cache

from netmap.model import Severity
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index

_SEPARATOR = re.compile(r"[;|\n]")


def split_list(text: str) -> list[str]:
    """Return the entries of a cell, which ";", "|" or line breaks separate.

    Examples
    --------
    >>> split_list("Bildung; Arbeit ;Bildung")
    ['Bildung', 'Arbeit']
    """
    return list(_entries(text))


@lru_cache(maxsize=1024)  # the same few fields stand in many rows
def _entries(text: str) -> tuple[str, ...]:
    entries = (" ".join(part.split()) for part in _SEPARATOR.split(text))
    return tuple(dict.fromkeys(entry for entry in entries if entry))


def fields_of(record: Record, fields: Index, column: str) -> tuple[str, ...]:
    """Return the ids of the action fields that a cell names.

    A comma separates too, but only where all its parts are known fields: "Kita, Schule" may be the
    name of one.
    """
    ids: list[str | None] = []
    for entry in _entries(record.text(column)):
        parts = _entries(entry.replace(",", ";"))
        if fields.knows(entry) or not all(map(fields.knows, parts)):
            parts = (entry,)
        ids += [fields.find(record, column, part) for part in parts]
    return tuple(dict.fromkeys(filter(None, ids)))


def field_of(record: Record, fields: Index, column: str) -> str | None:
    """Return the id of the one action field that a cell names, None if it names none."""
    ids = fields_of(record, fields, column)
    if len(ids) > 1:
        record.report(Severity.WARNING, "several-fields", column, record.line(column))
    return ids[0] if ids else None
