"""What a command or a backup would change, before it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from netmap.editing.history import name_value
from netmap.model import Network
from netmap.records import MAPPED, RECORDS, Kind, values_of
from netmap.store import ChangeSet, Command, Store, Value, id_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What becomes of the records of one kind, by their names.

    Attributes
    ----------
    kind : Kind
        The kind of records.
    added, changed, removed : tuple of str
        Names of the records that are new, say something else, or are gone.
    """

    kind: Kind
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def rehearse(store: Store, command: Command) -> Network:
    """Return the map as a command would make it; nothing is kept.

    Raises
    ------
    StoreError, EditError
        As the command itself would.
    """

    def run(change_set: ChangeSet) -> Network:
        command.run(change_set)
        return change_set.network()

    return store.rehearse(run)


def list_differences(old: Network, new: Network) -> tuple[Difference, ...]:
    """Return what is different between two states of one map, kind by kind.

    Records are the same if their ids are; offers and needs, which have none, if they are equal.
    Only kinds with a difference are listed.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> old = Network.of(actors=[Actor(id="a", name="Amt"), Actor(id="k", name="Kita")])
    >>> new = Network.of(actors=[Actor(id="a", name="Stadtamt"), Actor(id="c", name="Chor")])
    >>> list_differences(old, new)[0]  # doctest: +NORMALIZE_WHITESPACE
    Difference(kind=<Kind.ACTOR: 'actor'>, added=('Chor',), changed=('Stadtamt',),
               removed=('Kita',))
    """
    told = (_compare(kind, old, new) for kind in MAPPED)
    return tuple(found for found in told if found.added or found.changed or found.removed)


def _compare(kind: Kind, old: Network, new: Network) -> Difference:
    before, after = (_by_key(values_of(RECORDS[kind], network)) for network in (old, new))
    return Difference(
        kind=kind,
        added=_names((value for key, value in after.items() if key not in before), new),
        changed=_names(
            (value for key, value in after.items() if before.get(key, value) != value), new
        ),
        removed=_names((value for key, value in before.items() if key not in after), old),
    )


def _by_key(values: Iterable[Value]) -> dict[object, Value]:
    """Values by their ids; equal ones without an id are numbered."""
    seen: Counter[Value] = Counter()
    found: dict[object, Value] = {}
    for value in values:
        found[id_of(value) or (value, seen[value])] = value
        seen[value] += 1
    return found


def _names(values: Iterable[Value], network: Network) -> tuple[str, ...]:
    return tuple(sorted((name_value(value, network) for value in values), key=str.casefold))
