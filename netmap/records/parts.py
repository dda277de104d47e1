"""The values of a network by their kinds."""

from __future__ import annotations

from typing import Any

from netmap.model import Network
from netmap.model.about import About
from netmap.records.kinds import Kind
from netmap.records.table import RecordKind


def values_of(record: RecordKind, network: Network) -> tuple[Any, ...]:
    """Return the values of a kind that a network holds; none of kinds that are kept beside it.

    Examples
    --------
    >>> from netmap.records import RECORDS
    >>> values_of(RECORDS[Kind.ABOUT], Network(title="Hemer"))
    (About(title='Hemer', as_of=None),)
    """
    if record.kind is Kind.ABOUT:
        return (About(title=network.title, as_of=network.as_of),)
    found: tuple[Any, ...] = getattr(network, record.part) if record.part else ()
    return found
