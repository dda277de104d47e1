"""Save what people made of a table, as one step; nobody overwrites anybody silently."""

from __future__ import annotations

from dataclasses import dataclass, field

from netmap.editing.edit import Add
from netmap.editing.grid import Changes
from netmap.editing.reconcile import reconcile
from netmap.errors import EditError
from netmap.records import Kind
from netmap.records.own_columns import held_in, with_held
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import ChangeSet, Label, Value, id_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A record that somebody else changed or deleted since the table was begun.

    Attributes
    ----------
    id : str
        The record.
    theirs : Actor or Cooperation or … or None
        What is stored; None if it was deleted.
    columns : tuple of str
        What both changed; none if one of them deleted it.
    """

    id: str
    theirs: Value | None
    columns: tuple[str, ...] = ()


class GridConflictError(EditError):
    """Others changed the same meanwhile: somebody has to decide; nothing was saved.

    Attributes
    ----------
    clashes : tuple of Clash
        What is to be decided on.
    """

    def __init__(self, clashes: tuple[Clash, ...]) -> None:
        super().__init__("error-grid-conflict", count=len(clashes))
        self.clashes = clashes


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveGrid:
    """Save the changes of a table; what others changed in other cells meanwhile stays.

    Attributes
    ----------
    kind : Kind
        The kind of records.
    changes : Changes
        What was made of them.
    mine : bool or None
        Whose version counts where both changed the same; None if that is to be asked.
    limits : Limits
        How long names and texts may be.
    """

    kind: Kind
    changes: Changes
    mine: bool | None = None
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Save them; GridConflictError if somebody has to decide on what both changed."""
        clashes: list[Clash] = []
        for value in self.changes.named:
            Add(value=value, limits=self.limits).run(change_set)
        for was, now in self.changes.changed:
            self._change(change_set, was, now, clashes)
        for was in self.changes.deleted:
            self._delete(change_set, was, clashes)
        if clashes:
            raise GridConflictError(tuple(clashes))
        for value in self.changes.added:
            Add(value=value, limits=self.limits).run(change_set)
        return Label.of("step-grid", kind=self.kind.value, count=self.changes.count)

    def _change(self, change_set: ChangeSet, was: Value, now: Value, clashes: list[Clash]) -> None:
        known_as = id_of(was) or ""
        theirs = change_set.get(self.kind, known_as)
        if theirs is None:
            if self.mine is None:
                clashes.append(Clash(id=known_as, theirs=None))
            elif self.mine:
                change_set.put(now)
            return
        settled = reconcile(was, now, theirs)
        if settled.asked and self.mine is None:
            clashes.append(Clash(id=known_as, theirs=theirs, columns=settled.asked))
            return
        value = settled.value
        if self.mine:
            value = with_held(value, {name: held_in(now, name) for name in settled.asked})
        change_set.put(value)

    def _delete(self, change_set: ChangeSet, was: Value, clashes: list[Clash]) -> None:
        known_as = id_of(was) or ""
        theirs = change_set.get(self.kind, known_as)
        if theirs is None:
            return
        if theirs != was and self.mine is None:
            clashes.append(Clash(id=known_as, theirs=theirs))
        elif theirs == was or self.mine:
            change_set.remove(self.kind, [known_as])
