"""How people call a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from netmap.records.columns import REFERS
from netmap.records.kinds import Kind
from netmap.records.table import RecordKind


def name_record(
    record: RecordKind, held: Mapping[str, Any], name_of: Callable[[Kind, str], str]
) -> str:
    """Return how people call a record; of a place and a contact person only the actor.

    Parameters
    ----------
    record : RecordKind
        Its kind.
    held : mapping of str to object
        What it holds, by column; with its ``id`` if it has one.
    name_of : callable
        From a kind and an id to the name of what is referred to.

    Examples
    --------
    >>> from netmap.records import RECORDS
    >>> tie = {"source": "amt", "target": "kita"}
    >>> name_record(RECORDS[Kind.COOPERATION], tie, lambda kind, id: id.title())
    'Amt – Kita'
    """
    if record.named:
        unnamed = "" if record.kind is Kind.ABOUT else held.get("id", "")
        return str(held[record.named] or unnamed)
    bound = ((REFERS[column.type], held[column.name]) for column in record.columns if column.bound)
    return " – ".join(name_of(kind, key) for kind, key in bound if key)
