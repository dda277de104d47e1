"""Networks from the tables: as the map stands, as it stood, and brought up to date."""

from __future__ import annotations

import dataclasses
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import Connection, select

from netmap.model import Network
from netmap.model.about import About
from netmap.records import MAPPED, ORDERED, RECORDS, Kind
from netmap.store.kinds import Row, is_limited, to_value
from netmap.store.log import (
    Batch,
    Key,
    position_of,
    read_batch,
    read_batches,
    read_entries_after,
)
from netmap.store.rows import check_references, read_rows, to_kind
from netmap.store.schema import BATCHES, ENTRIES, TABLES

_PARTS: Mapping[Kind, tuple[str, ...]] = {
    kind: ("title", "as_of") if kind is Kind.ABOUT else (RECORDS[kind].part,) for kind in MAPPED
}
"""Which parts of a network the records of a kind are."""

_SORTED_BY_ID = frozenset({Kind.ACTOR, Kind.COOPERATION, Kind.MEETING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The map as it stands after its last batch, which is None before the first one."""

    last_batch: Batch | None
    network: Network
    limited: frozenset[str] = frozenset()
    """Ids of the cooperations whose closeness is told as the limit."""

    @property
    def position(self) -> int:
        """The log position."""
        return position_of(self.last_batch)


def read_head(connection: Connection, last_batch: Batch | None) -> Head:
    """Return the map as it stands, read from the tables.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    last_batch : Batch or None
        The newest batch that this transaction sees.
    """
    rows = {kind: _rows(connection, kind) for kind in MAPPED}
    check_references(rows)
    limited = _limited(rows[Kind.COOPERATION])
    return Head(last_batch=last_batch, network=make_network(rows), limited=limited)


def bring_up_to_date(
    connection: Connection, head: Head, last_batch: Batch | None, *, most: int
) -> Head:
    """Return the map as it stands, from how it stood and what was changed since.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    head : Head
        How it stood.
    last_batch : Batch or None
        The newest batch that this transaction sees.
    most : int
        If more records have changed, everything is read anew.
    """
    if not _continues(connection, head):
        return read_head(connection, last_batch)
    changed = _changed_since(connection, head.position)
    if sum(map(len, changed.values())) > most:
        return read_head(connection, last_batch)
    sorted_kinds = _SORTED_BY_ID.intersection(changed)
    rows = {
        kind: _rows(connection, kind, changed[kind] if kind in sorted_kinds else None)
        for kind in changed
    }
    news = make_network(rows)
    limited = head.limited - changed.get(Kind.COOPERATION, set())
    limited |= _limited(rows.get(Kind.COOPERATION, ()))
    parts: dict[str, Any] = {}
    for kind, ids in changed.items():
        for name in _PARTS[kind]:
            part = getattr(news, name)
            if kind in sorted_kinds:
                part = _exchange(getattr(head.network, name), ids, part)
            parts[name] = part
    network = dataclasses.replace(head.network, **parts)
    return Head(last_batch=last_batch, network=network, limited=limited)


def network_at(connection: Connection, position: int) -> Network:
    """Return the map as it stood at a position of the log."""
    records = {kind: {row["id"]: row for row in _rows(connection, kind)} for kind in MAPPED}
    first: dict[Key, Row | None] = {}
    for key, before, _ in read_entries_after(connection, position, personal=False):
        first.setdefault(key, before)
    for (kind, record_id), before in first.items():
        if kind in records:
            records[kind].pop(record_id, None)
            if before is not None:
                records[kind][record_id] = before
    rows = {kind: list(found.values()) for kind, found in records.items()}
    check_references(rows)
    return make_network(rows)


def make_network(rows: Mapping[Kind, Iterable[Row]]) -> Network:
    """Return the network that records make up; parts whose kind is not given are empty."""
    values: dict[Kind, list[Any]] = {}
    for kind, found in rows.items():
        if kind in ORDERED:
            found = sorted(found, key=itemgetter("rank", "id"))
        values[kind] = [to_value(kind, row) for row in found]
    about = next(iter(values.pop(Kind.ABOUT, [])), About())
    if Kind.OFFER in values:  # equal in all that a network sorts by, some differ in their notes
        values[Kind.OFFER].sort(key=repr)
    parts = {_PARTS[kind][0]: found for kind, found in values.items()}
    return Network.of(title=about.title, as_of=about.as_of, **parts)


def _limited(rows: Iterable[Row]) -> frozenset[str]:
    return frozenset(row["id"] for row in rows if is_limited(Kind.COOPERATION, row))


def _rows(connection: Connection, kind: Kind, ids: Collection[str] | None = None) -> list[Row]:
    table = TABLES[kind]
    names = [column.name for column in table.c if column.name != "revision"]
    wanted = select(*(table.c[name] for name in names))
    if ids is not None:
        wanted = wanted.where(table.c.id.in_(ids))
    return list(read_rows(connection, wanted, table))


def _exchange(present: tuple[Any, ...], ids: Iterable[str], news: tuple[Any, ...]) -> Any:
    """Return a tuple sorted by id in which some ids have another value, or none."""
    by_id = {value.id: value for value in news}
    pieces = list(present)
    for wanted in ids:
        at = bisect_left(pieces, wanted, key=attrgetter("id"))
        there = at < len(pieces) and pieces[at].id == wanted
        pieces[at : at + there] = [by_id[wanted]] if wanted in by_id else []
    return tuple(pieces)


def _continues(connection: Connection, head: Head) -> bool:
    """Whether the log still holds what a head shows, unchanged by an erasure."""
    if head.last_batch is not None and read_batch(connection, head.position) != head.last_batch:
        return False
    erased = read_batches(
        connection, BATCHES.c.erasure, BATCHES.c.position > head.position, limit=1
    )
    return next(erased, None) is None


def _changed_since(connection: Connection, position: int) -> dict[Kind, set[str]]:
    wanted = select(ENTRIES.c.kind, ENTRIES.c.record).where(ENTRIES.c.batch > position)
    changed: dict[Kind, set[str]] = defaultdict(set)
    for row in read_rows(connection, wanted, ENTRIES):
        kind = to_kind(row["kind"], ENTRIES)
        if kind in _PARTS:
            changed[kind].add(row["record"])
    return changed
