"""Make sure that a kept map is sound."""

from __future__ import annotations

from sqlalchemy import Connection, select

from netmap.errors import StoreError
from netmap.records import MAPPED, Kind
from netmap.store.kinds import Row
from netmap.store.log import Key, read_entries_after, read_history
from netmap.store.rows import check_references, read_rows
from netmap.store.schema import TABLES
from netmap.store.snapshots import read_snapshots


def check_map(connection: Connection, *, name: str) -> None:
    """Make sure that all that a map shows can be read: network, contact persons and history.

    Raises
    ------
    StoreError
        If the file is damaged, or the log and the map contradict each other.
    UnreadableError
        If something cannot be read.
    """
    check_integrity(connection, name=name)
    check_history(connection)
    read_history(connection, limit=None, before=None)
    read_snapshots(connection)


def check_integrity(connection: Connection, *, name: str) -> None:
    """Let SQLite look through its file; PostgreSQL looks after itself.

    Raises
    ------
    StoreError
        If the file is damaged.
    """
    if connection.dialect.name != "sqlite":
        return
    verdict = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if verdict != "ok" or connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreError("error-store-damaged", file=name)


def check_history(connection: Connection) -> None:
    """Replay the log from the empty map on and compare what comes out with the tables.

    Raises
    ------
    StoreError
        If a step does not begin where the steps before it ended, or the tables differ.
    UnreadableError
        If something cannot be read, or mentions what is not there.
    """
    state: dict[Key, Row] = {}
    for key, before, after in read_entries_after(connection, 0, personal=True):
        if state.pop(key, None) != before:
            raise StoreError("error-store-history")
        if after is not None:
            state[key] = after
    mapped: dict[Kind, list[Row]] = {kind: [] for kind in MAPPED}
    for kind, table in TABLES.items():
        for row in read_rows(connection, select(table), table):
            del row["revision"]
            if state.pop((kind, row["id"]), None) != row:
                raise StoreError("error-store-history")
            if kind in mapped:
                mapped[kind].append(row)
    check_references(mapped)
    if state:
        raise StoreError("error-store-history")
