"""What a database refuses, as errors whose sentence names a remedy.

Only codes are looked at: the messages of databases may hold passwords, paths and personal data.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from netmap.errors import StoreError
from netmap.settings import DEFAULT_SETTINGS


class UnreadableError(Exception):
    """A row holds what netmap has not written, so that it cannot be read.

    Parameters
    ----------
    table : str
        The table.
    record : str
        By what people find the row; "" if that is not known.
    """

    def __init__(self, table: str, record: str) -> None:
        super().__init__(table)
        self.table = table
        self.record = record


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
    sqlite3.SQLITE_PROTOCOL: "error-store-busy",
    sqlite3.SQLITE_CONSTRAINT: "error-store-refused",
    sqlite3.SQLITE_MISMATCH: "error-store-refused",
}
"""By result code. Others say that the tables are not those of netmap: the file is damaged."""

_DEFECTS = frozenset({sqlite3.SQLITE_MISUSE, sqlite3.SQLITE_RANGE})
_DAMAGED = "error-store-damaged"
DAMAGED = frozenset({_DAMAGED, "error-store-not-a-map"})
"""Errors of a file that is no sound database (any more)."""
UNREADABLE = DAMAGED | {
    f"error-store-{reason}" for reason in ("foreign", "history", "newer", "unreadable")
}
"""Errors of a file that netmap cannot read in full, now and later."""

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
    ("42P01", "error-server-damaged"),
    ("42703", "error-server-damaged"),
    ("22", "error-server-refused"),
    ("23", "error-server-refused"),
)
"""Beginnings of SQLSTATE codes, longer ones first."""

_UNREACHABLE = frozenset({"OperationalError", "ConnectionTimeout"})

SQLITE_ERRORS = (sqlite3.Error, UnicodeError)
"""What the driver of SQLite raises; the latter if its message quotes a damaged file."""

Translator = Callable[[DBAPIError | UnicodeError], StoreError | None]


def sqlite_fault(error: BaseException | None, file: Path) -> StoreError | None:
    """Return what an error of SQLite means for a file; None if it is a defect of the program.

    Parameters
    ----------
    error : BaseException or None
        What the driver raised.
    file : Path
        The database.
    """
    if isinstance(error, UnicodeError):  # half a sign is to be written, or no text can be read
        written = isinstance(error, UnicodeEncodeError)
        return StoreError("error-store-refused" if written else _DAMAGED, file=str(file))
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if code in _DEFECTS or (code is None and not isinstance(error, sqlite3.OperationalError)):
        return None
    key = _DAMAGED if code is None else _SQLITE.get(code & 0xFF, _DAMAGED)  # None: no text at all
    if key in _MAYBE_GONE and not file.exists():
        key = "error-store-gone"
    return StoreError(key, file=str(file))


def unreadable_fault(error: UnreadableError, name: str, *, file: bool) -> StoreError:
    """Return what it means that a row cannot be read.

    Parameters
    ----------
    error : UnreadableError
        Which row.
    name : str
        Path of the file, or server and database.
    file : bool
        Whether the map is in a file.
    """
    where = {"file" if file else "database": name}
    if not error.record:
        return StoreError(_DAMAGED if file else "error-server-damaged", **where)
    printable = "".join(sign for sign in error.record if sign.isprintable())
    record = printable[: DEFAULT_SETTINGS.limits.quoted_characters]
    key = "error-store-unreadable" if file else "error-server-unreadable"
    return StoreError(key, **where, table=error.table, record=record)


def postgresql_fault(error: DBAPIError | UnicodeError, name: str) -> StoreError | None:
    """Return what an error of PostgreSQL means; None if it is a defect of the program.

    Parameters
    ----------
    error : DBAPIError or UnicodeError
        As SQLAlchemy raised it.
    name : str
        Server and database, without user and password.
    """
    if isinstance(error, UnicodeError):
        return StoreError("error-server-refused", database=name)
    state = getattr(error.orig, "sqlstate", None)
    if state is None:  # no connection: psycopg does not know why the server refused it
        lost = error.connection_invalidated or type(error.orig).__name__ in _UNREACHABLE
        return StoreError("error-server-gone", database=name) if lost else None
    key = next((key for begin, key in _POSTGRESQL if state.startswith(begin)), None)
    return StoreError(key, database=name) if key else None
