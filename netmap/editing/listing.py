"""The records of a kind by their names, to be chosen from."""

from __future__ import annotations

from collections.abc import Iterable

from netmap.editing.history import name_value
from netmap.model import Network
from netmap.readers.cells.cleaning import fold
from netmap.records import ORDERED, RECORDS, Kind, values_of
from netmap.store import Store, id_of

Listed = tuple[str, str]
"""Id and name of a record."""


def list_records(kind: Kind, network: Network) -> tuple[Listed, ...]:
    """Return the records of a kind that have ids in a network; fields and priorities in order.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> list_records(Kind.ACTOR, Network.of(actors=[Actor(id="k", name="Kita")]))
    (('k', 'Kita'),)
    """
    values = values_of(RECORDS[kind], network)
    found = [(key, name_value(value, network)) for value in values if (key := id_of(value))]
    if kind in ORDERED:
        return tuple(found)
    return tuple(sorted(found, key=lambda listed: listed[1].casefold()))


def list_kept_only(kind: Kind, store: Store, network: Network) -> tuple[Listed, ...]:
    """Return records that have ids only in a store: offers and needs, and contact persons."""
    found = []
    for record in store.records(kind):
        value = record.value
        said = getattr(value, "topic", "") or getattr(value, "name", "")
        actor = network.actor_by_id.get(getattr(value, "actor", ""))
        found.append((record.id, f"{actor.name if actor else ''}: {said}"))
    return tuple(sorted(found, key=lambda listed: listed[1].casefold()))


def find_listed(listed: Iterable[Listed], wanted: str) -> tuple[Listed, ...]:
    """Return those whose names hold every word of a search, whatever its spelling.

    Examples
    --------
    >>> find_listed([("a", "Amt – Kita"), ("b", "Amt – Chor")], "KITA amt")
    (('a', 'Amt – Kita'),)
    """
    words = fold(wanted).split()
    return tuple(one for one in listed if all(word in fold(one[1]) for word in words))
