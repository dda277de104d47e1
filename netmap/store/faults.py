"""What a database refuses, as errors whose sentence names a remedy.

Only codes are looked at: the messages of databases may hold passwords, paths and personal data.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from netmap.errors import StoreError

_SQLITE: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "error-store-busy",
    sqlite3.SQLITE_LOCKED: "error-store-busy",
    sqlite3.SQLITE_FULL: "error-store-full",
    sqlite3.SQLITE_IOERR: "error-store-disk",
    sqlite3.SQLITE_READONLY: "error-store-read-only",
    sqlite3.SQLITE_PERM: "error-store-read-only",
    sqlite3.SQLITE_CANTOPEN: "error-store-read-only",  # the journal beside the file
    sqlite3.SQLITE_NOTADB: "error-store-not-a-map",
    sqlite3.SQLITE_CORRUPT: "error-store-damaged",
    sqlite3.SQLITE_TOOBIG: "error-store-full",
}
DAMAGED = frozenset({"error-store-damaged", "error-store-not-a-map"})
"""Errors of a file that is no sound database (any more)."""

_MAYBE_GONE = frozenset({"error-store-read-only", "error-store-disk"})

_POSTGRESQL = (
    ("53100", "error-server-full"),
    ("53", "error-server-busy"),
    ("55P03", "error-server-locked"),
    ("57014", "error-server-locked"),
    ("40", "error-server-locked"),
    ("25006", "error-server-read-only"),
    ("42501", "error-server-denied"),
    ("28", "error-server-denied"),
    ("3D", "error-server-gone"),
    ("08", "error-server-gone"),
    ("57P", "error-server-gone"),
    ("58", "error-server-gone"),
    ("XX", "error-server-damaged"),
)
"""Beginnings of SQLSTATE codes, longer ones first."""

_UNREACHABLE = frozenset({"OperationalError", "ConnectionTimeout"})

Translator = Callable[[DBAPIError], StoreError | None]


def sqlite_fault(error: BaseException | None, file: Path) -> StoreError | None:
    """Return what an error of SQLite means for a file; None if it is a defect of the program.

    Parameters
    ----------
    error : BaseException or None
        What the driver raised.
    file : Path
        The database.
    """
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    key = _SQLITE.get(code & 0xFF)
    if key in _MAYBE_GONE and not file.exists():
        key = "error-store-gone"
    return StoreError(key, file=str(file)) if key else None


def postgresql_fault(error: DBAPIError, name: str) -> StoreError | None:
    """Return what an error of PostgreSQL means; None if it is a defect of the program.

    Parameters
    ----------
    error : DBAPIError
        As SQLAlchemy raised it.
    name : str
        Server and database, without user and password.
    """
    state = getattr(error.orig, "sqlstate", None)
    if state is None:  # no connection: psycopg does not know why the server refused it
        lost = error.connection_invalidated or type(error.orig).__name__ in _UNREACHABLE
        return StoreError("error-server-gone", database=name) if lost else None
    key = next((key for begin, key in _POSTGRESQL if state.startswith(begin)), None)
    return StoreError(key, database=name) if key else None
