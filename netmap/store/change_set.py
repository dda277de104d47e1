"""The change_set of one command: records are read, and changes collected until they are written.

What a command has changed it sees from then on; the database sees it at the end, as one batch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Select, Text, or_, select, type_coerce

from netmap.model import Network
from netmap.records import MAPPED, ORDERED, RECORDS, Kind, name_record
from netmap.store.columns import encode_tuples
from netmap.store.head import make_network
from netmap.store.kinds import (
    REFERENCES,
    Record,
    Reference,
    Row,
    Value,
    Version,
    id_of,
    kind_of,
    targets,
    to_row,
    to_value,
)
from netmap.store.log import Change, Key, last_touched
from netmap.store.refusals import ConflictError, ErasedError
from netmap.store.rows import read_rows
from netmap.store.schema import TABLES

Used = tuple[Reference, str]
"""A reference and the id of the record that makes it."""


class ChangeSet:
    """Records of a map during one transaction.

    Parameters
    ----------
    connection : Connection
        Within :meth:`~netmap.store.database.Database.writing`.
    chunk : int
        How many ids one query names at most.
    """

    def __init__(self, connection: Connection, *, chunk: int) -> None:
        self.connection = connection
        self._chunk = chunk
        self._start: dict[Kind, dict[str, Row | None]] = defaultdict(dict)
        self._now: dict[Kind, dict[str, Row | None]] = defaultdict(dict)
        self._revisions: dict[Key, int] = {}
        self._complete: set[Kind] = set()

    def row(self, kind: Kind, id: str) -> Row | None:
        """Return the columns of a record; None if it is not there."""
        self.look_up(kind, [id])
        return self._now[kind][id]

    def get(self, kind: Kind, id: str) -> Value | None:
        """Return the content of a record; None if it is not there."""
        row = self.row(kind, id)
        return None if row is None else to_value(kind, row)

    def record(self, kind: Kind, id: str) -> Record | None:
        """Return a record with its revision; None if it is not there."""
        value = self.get(kind, id)
        if value is None:
            return None
        return Record(kind=kind, id=id, revision=self._revisions.get((kind, id), 0), value=value)

    def rows(self, kind: Kind) -> dict[str, Row]:
        """Return the columns of all records of a kind by their ids."""
        if kind not in self._complete:
            self._read(kind, select(TABLES[kind]))
            self._complete.add(kind)
        return {key: row for key, row in self._now[kind].items() if row is not None}

    def began_without(self, kind: Kind) -> bool:
        """Whether the map had no record of a kind when the command began."""
        return self.connection.execute(select(TABLES[kind].c.id).limit(1)).first() is None

    def network(self) -> Network:
        """Return the map as it stands in the change set."""
        return make_network({kind: self.rows(kind).values() for kind in MAPPED})

    def look_up(self, kind: Kind, ids: Iterable[str]) -> None:
        """Read many records at once that will be needed one by one."""
        start, now = self._start[kind], self._now[kind]
        table = TABLES[kind]
        new = [key for key in ids if key not in start]
        for part in self._parts(new) if kind not in self._complete else ():
            self._read(kind, select(table).where(table.c.id.in_(part)))
        for key in new:
            if key not in start:
                start[key] = now[key] = None

    def expect(self, version: Version, mine: Value | None) -> Record:
        """Return the record that somebody saw, if it still is as it was seen.

        Parameters
        ----------
        version : Version
            What was seen.
        mine : Value or None
            What it shall become; None if it shall be deleted.

        Raises
        ------
        ConflictError
            If it was deleted since, or changed to something else than it shall become.
        ErasedError
            If it was erased since.
        """
        theirs = self.record(version.kind, version.id)
        if theirs is not None and (theirs.revision == version.revision or theirs.value == mine):
            return theirs
        last = last_touched(self.connection, (version.kind, version.id))
        batch, before = last if last is not None else (None, None)
        row = self.row(version.kind, version.id) or before
        if row is None:  # whoever was deleted is still in the log
            raise ErasedError("error-conflict-erased", kind=version.kind.value)
        raise ConflictError(
            "error-conflict-deleted" if theirs is None else "error-conflict-changed",
            theirs=theirs,
            mine=mine,
            name=self.name(version.kind, row),
            who="" if batch is None else batch.who,
        )

    def put(self, value: Value, *, id: str | None = None, rank: int | None = None) -> None:
        """Add a record, or give it another content.

        Parameters
        ----------
        value : Value
            The content.
        id : str, optional
            Of offers and contact persons; the content of all others decides theirs.
        rank : int, optional
            Where it stands among its kind, if that has an order; by default where it stood, and a
            new one at the end.
        """
        kind = kind_of(value)
        known_as = id_of(value) or id
        if known_as is None:
            raise ValueError(f"a record of the kind {kind} needs an id")
        row = to_row(known_as, value)
        if kind in ORDERED:
            present = self.row(kind, known_as)
            stood = self._next_rank(kind) if present is None else present["rank"]
            row["rank"] = stood if rank is None else rank
        self.write(kind, known_as, row)

    def write(self, kind: Kind, id: str, row: Row | None) -> None:
        """Give a record these columns; None deletes it, and nothing but it."""
        self.look_up(kind, [id])
        self._now[kind][id] = row

    def remove(self, kind: Kind, ids: Collection[str]) -> None:
        """Delete records, what cannot be without them, and what else mentions them."""
        gone = frozenset(ids)
        for key in gone:
            self.write(kind, key, None)
        bound: dict[Kind, set[str]] = defaultdict(set)
        for reference, user in self.referring(kind, gone):
            if reference.bound:
                bound[reference.kind].add(user)
            else:
                row = self.row(reference.kind, user) or {}
                left = tuple(held for held in targets(reference, row) if held not in gone)
                self._point(reference, user, left if reference.listed else None)
        for dependent, dependent_ids in bound.items():
            self.remove(dependent, dependent_ids)

    def repoint(self, kind: Kind, old: str, new: str) -> list[Key]:
        """Let everything that mentions one record mention another one.

        Where that makes two records the same (both actors took part in a meeting), one is left.

        Returns
        -------
        list of (Kind, str)
            The records that mention another one now.
        """
        changed_ones = []
        for reference, user in self.referring(kind, frozenset({old})):
            row = self.row(reference.kind, user) or {}
            held = tuple(
                dict.fromkeys(new if one == old else one for one in targets(reference, row))
            )
            known_as = self._point(reference, user, held if reference.listed else new)
            changed_ones.append((reference.kind, known_as))
        return changed_ones

    def referring(self, kind: Kind, ids: frozenset[str]) -> list[Used]:
        """Return who mentions records of a kind."""
        return [
            (reference, user)
            for reference in REFERENCES
            if reference.to is kind and ids
            for user, row in self._candidates(reference, ids).items()
            if not ids.isdisjoint(targets(reference, row))
        ]

    def name(self, kind: Kind, row: Row) -> str:
        """Return how people call a record; of a contact person only the actor.

        Parameters
        ----------
        kind : Kind
            Its kind.
        row : Row
            Its columns; it need not be there (any more).
        """
        return name_record(RECORDS[kind], row, self.name_of)

    def name_of(self, kind: Kind, id: str) -> str:
        """Return how people call the record with an id, which may just have been deleted."""
        row = self.row(kind, id) or self._start[kind][id]
        return id if row is None else self.name(kind, row)

    def changes(self) -> list[Change]:
        """Return what is different from the start."""
        return [
            ((kind, key), before, self._now[kind][key])
            for kind, records in self._start.items()
            for key, before in records.items()
            if before != self._now[kind][key]
        ]

    def _point(self, reference: Reference, user: str, to: tuple[str, ...] | str | None) -> str:
        """Let a record mention something else; return its id, which may depend on that."""
        kind = reference.kind
        changed = (self.row(kind, user) or {}) | {reference.column: to}
        known_as = id_of(to_value(kind, changed)) or user
        if known_as == user:
            self.write(kind, user, changed)
        else:
            self.write(kind, user, None)
            if self.row(kind, known_as) is None:
                self.write(kind, known_as, changed | {"id": known_as})
        return known_as

    def _read(self, kind: Kind, wanted: Select[Any]) -> None:
        start, now = self._start[kind], self._now[kind]
        for row in read_rows(self.connection, wanted, TABLES[kind]):
            if row["id"] not in start:
                self._revisions[kind, row["id"]] = row.pop("revision")
                start[row["id"]] = now[row["id"]] = row

    def _next_rank(self, kind: Kind) -> int:
        ranks = (row["rank"] for row in self.rows(kind).values())
        return max(ranks, default=-1) + 1

    def _candidates(self, reference: Reference, ids: Collection[str]) -> dict[str, Row]:
        """Return the records that may mention some ids: those read already, and those that do."""
        kind = reference.kind
        table = TABLES[kind]
        column = table.c[reference.column]
        for part in self._parts(ids) if kind not in self._complete else ():
            if reference.listed:
                text = type_coerce(column, Text)
                mentions = or_(
                    *(text.contains(encode_tuples((key,))[1:-1], autoescape=True) for key in part)
                )
            else:
                mentions = column.in_(part)
            self._read(kind, select(table).where(mentions))
        return {key: row for key, row in self._now[kind].items() if row is not None}

    def _parts(self, ids: Collection[str]) -> Iterator[list[str]]:
        listed = list(ids)
        for begin in range(0, len(listed), self._chunk):
            yield listed[begin : begin + self._chunk]
