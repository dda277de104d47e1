"""Two people changed one record: what only one of them changed is no question."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic

from netmap.editing.edit import Change
from netmap.editing.placing import apply_placed
from netmap.editing.validating import validated
from netmap.model import Cooperation
from netmap.records.own_columns import held_in, own_names, with_held
from netmap.store import Batch, ConflictError, Store, V, Value

_LISTED = frozenset({"fields"})
"""Lists in which each element is a statement of its own."""
_ENDS = frozenset({"source", "target", "directed"})
"""What says together who works with whom: one end of each of two people is nobody's statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciled(Generic[V]):
    """What becomes of a record that two people changed.

    Attributes
    ----------
    value : Actor or Cooperation or …
        What is stored, with what only oneself changed.
    asked : tuple of str
        Columns that both changed, to something different: somebody has to decide.
    taken : tuple of str
        Columns in which ``value`` says what the other one changed.
    """

    value: V
    asked: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A change that was saved.

    Attributes
    ----------
    batch : Batch or None
        The step; None if there was nothing to change.
    taken : tuple of str
        Columns that somebody else changed in the meantime, and that were left so.
    who : str
        Who did that last.
    """

    batch: Batch | None
    taken: tuple[str, ...] = ()
    who: str = ""


def reconcile(begun: V, mine: V, theirs: V) -> Reconciled[V]:
    """Return what two people made of a record together, and what they have to decide.

    A column that only one of them changed says what that one wrote. Of lists of action fields,
    each field is in or out as the one wants it who changed that. Columns of the list's own are
    columns as others are. The two ends of a cooperation
    and its direction are decided on together.

    Parameters
    ----------
    begun : Actor or Cooperation or …
        The record as it was when one began to change it.
    mine, theirs : Actor or Cooperation or …
        What one made of it, tidied as the store keeps it, and what is stored now.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> begun = Actor(id="k", name="Kita")
    >>> mine, theirs = Actor(id="k", name="Kita Süd"), Actor(id="k", name="Kita", note="neu")
    >>> settled = reconcile(begun, mine, theirs)
    >>> settled.value.name, settled.value.note, settled.asked, settled.taken
    ('Kita Süd', 'neu', (), ('note',))
    """
    fields = (entry.name for entry in dataclasses.fields(theirs))
    names = [name for name in fields if name not in ("id", "attributes")]
    names += own_names(begun, mine, theirs)
    apart = _different(mine, theirs, names)
    changed_by_me = _different(begun, mine, apart)
    changed_by_them = _different(begun, theirs, apart)
    asked = (changed_by_me & changed_by_them) - _LISTED
    if isinstance(theirs, Cooperation) and changed_by_me & _ENDS and changed_by_them & _ENDS:
        asked |= apart & _ENDS
    said = {name: held_in(mine, name) for name in names if name in changed_by_me - asked}
    for name in _LISTED & changed_by_me & changed_by_them:
        said[name] = _join(*(getattr(value, name) for value in (begun, mine, theirs)))
    value = with_held(theirs, said)
    taken = changed_by_them & _different(mine, value, names) - asked
    return Reconciled(
        value=value,
        asked=tuple(name for name in names if name in asked),
        taken=tuple(name for name in names if name in taken),
    )


def save_change(store: Store, change: Change, *, begun: Value, who: str) -> Saved:
    """Save a change, together with what others changed elsewhere in the record meanwhile.

    Parameters
    ----------
    store : Store
        The kept map.
    change : Change
        What is to be saved, against the version that was seen.
    begun : Actor or Cooperation or …
        The record as it was when one began to change it.
    who : str
        Who wants it.

    Raises
    ------
    ConflictError
        If somebody has to decide on a column (:func:`reconcile`), or the record was deleted.
    StoreError, EditError
        If it cannot be saved; nothing is changed then.
    """
    mine = validated(change.value, limits=change.limits)
    attempt, taken, other = change, tuple[str, ...](), ""
    while True:
        try:
            batch = apply_placed(store, attempt, who=who)
        except ConflictError as error:
            if error.theirs is None:
                raise
            settled = reconcile(begun, mine, error.theirs.value)
            if settled.asked:
                raise
            taken, other = settled.taken, str(error.params["who"])
            attempt = dataclasses.replace(change, version=error.theirs.version, value=settled.value)
        else:
            return Saved(batch=batch, taken=taken, who=other)


def _different(one: Value, other: Value, names: Iterable[str]) -> set[str]:
    return {name for name in names if held_in(one, name) != held_in(other, name)}


def _join(
    begun: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    """Return what is stored, without what one took out and with what one put in."""
    left = [one for one in theirs if one in mine or one not in begun]
    return (*left, *(one for one in mine if one not in begun and one not in theirs))
