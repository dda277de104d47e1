"""What taking a list into a kept map would do: what is new, changed, unchanged or missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from netmap.editing.differences import list_differences, rehearse
from netmap.editing.imports import How, Import
from netmap.model import ContactPerson, Network
from netmap.records import MAPPED, RECORDS, Kind, values_of
from netmap.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What becomes of the records of one kind, by their names.

    Attributes
    ----------
    kind : Kind
        The kind of records.
    added, changed : tuple of str
        Names of the records that are new or say something else.
    unchanged : int
        How many stay as they are and are in the list, too.
    missing : tuple of str
        Names of those in the map that the list lacks; they are deleted if the map is to become
        what the list says.
    """

    kind: Kind
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: int = 0
    missing: tuple[str, ...] = ()


def look_ahead(
    store: Store, network: Network, contacts: Iterable[ContactPerson] = (), *, how: How
) -> tuple[Outlook, ...]:
    """Return what taking a list in would do to each kind of records; nothing is kept.

    Parameters
    ----------
    store : Store
        The kept map.
    network, contacts : Network, iterable of ContactPerson
        What the list says.
    how : How
        Whether the map shall become the same or get more.

    Returns
    -------
    tuple of Outlook
        Kinds of which there is something in the map or in the list.

    Raises
    ------
    StoreError, EditError
        As taking it in would.
    """
    old = store.network()
    people = tuple(contacts)
    after = {
        one: rehearse(store, Import(network=network, contacts=people, how=one))
        for one in dict.fromkeys((how, How.REPLACE))
    }
    found = {one.kind: one for one in list_differences(old, after[how])}
    lacking = {one.kind: one.removed for one in list_differences(old, after[How.REPLACE])}
    outlooks = []
    for kind in MAPPED:
        difference = found.get(kind)
        added = difference.added if difference else ()
        changed = difference.changed if difference else ()
        missing = lacking.get(kind, ())
        held = sum(1 for _ in values_of(RECORDS[kind], old))
        unchanged = max(0, held - len(changed) - len(missing))
        if added or held:
            outlooks.append(
                Outlook(
                    kind=kind, added=added, changed=changed, unchanged=unchanged, missing=missing
                )
            )
    return tuple(outlooks)
