"""Records that have a name and nothing but plain columns: action fields and priorities."""

from __future__ import annotations

from typing import Any

from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.readers.rows.values import read_values
from netmap.records import RecordKind


def read_named(rows: list[Record], kind: RecordKind, index: Index, fields: Index) -> list[Any]:
    """Return the records of a kind that a table lists, in its order.

    Parameters
    ----------
    rows : list of Record
        Rows of all tables of the kind.
    kind : RecordKind
        What they are records of.
    index : Index
        Learns their ids and names.
    fields : Index
        Resolves action fields that they name.
    """
    return [
        kind.value(**read_values(record, kind, fields) | {"id": known_as, "name": name})
        for record, known_as, name in index.enter(rows)
    ]
