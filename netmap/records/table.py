"""The table of records: what each kind of records is, and its columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from netmap.records.columns import Column, Words
from netmap.records.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKind:
    """A kind of records.

    Attributes
    ----------
    kind : Kind
        Which one.
    value : type
        The values of the model.
    blank : value of the model
        A new one before anything is said about it.
    columns : tuple of Column
        All its attributes but ``id`` and ``rank``, in the order of sheets and forms.
    table : str
        Its table in a database.
    sheet : str
        The sheet has the name ``sheet-<sheet>``; "" if no sheet holds such records.
    ids : tuple of str
        Spellings of the heading of a sheet's ids; () if records have none there.
    named : str
        The column that names a record; "" if it is called after what it must refer to.
    part : str
        The attribute of a :class:`~netmap.model.Network` that holds them; "" if none does.
    personal : bool
        Whether it is about persons: out of every map, export and log.
    """

    kind: Kind
    value: type[Any]
    blank: Any
    columns: tuple[Column, ...]
    table: str
    sheet: str = ""
    ids: Words = ()
    named: str = ""
    part: str = ""
    personal: bool = False

    @property
    def entered(self) -> tuple[Column, ...]:
        """The columns that people enter, in the order of a form."""
        return tuple(column for column in self.columns if column.entered)

    def column(self, name: str) -> Column:
        """Return the column of a name; KeyError if there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


def by_kind(*records: RecordKind) -> Mapping[Kind, RecordKind]:
    """Return records by their kinds, in the order of :class:`~netmap.records.kinds.Kind`."""
    found = {one.kind: one for one in records}
    return {kind: found[kind] for kind in Kind}
