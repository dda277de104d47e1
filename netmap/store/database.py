"""Connections to SQLite and PostgreSQL, each with what makes a finished change a lasting one."""

from __future__ import annotations

import math
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.pool import NullPool

from netmap.errors import StoreError
from netmap.model.file_names import names_device
from netmap.settings import Settings
from netmap.store.addresses import hide_password
from netmap.store.faults import (
    SQLITE_ERRORS,
    Translator,
    UnreadableError,
    postgresql_fault,
    sqlite_fault,
    unreadable_fault,
)

APPLICATION_ID = 0x6E65746D
"""Marks an SQLite file as a kept map; also the number of the lock on PostgreSQL."""

_SIGNATURE = b"SQLite format 3\0"


class Database:
    """Transactions on one database; what it refuses comes out as a :class:`StoreError`.

    Attributes
    ----------
    name : str
        Path of the file, or server and database, as sentences mention it.
    file : Path or None
        The file; None on a server.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        name: str,
        file: Path | None,
        fault: Translator,
        wait_seconds: float,
    ) -> None:
        self.name = name
        self.file = file
        self.engine = engine
        self._fault = fault
        self._wait = int(wait_seconds * 1000)
        self._reader = engine
        if file is None:
            self._reader = engine.execution_options(isolation_level="REPEATABLE READ")
        self._writer = engine.execution_options(writes=True)
        self._plain = engine.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One transaction that sees one state of everything."""
        with self._translated(), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction at a time: all of it lasts when this ends, or nothing of it happened.

        Later ones wait for earlier ones, so that positions in the log are in the order in which
        changes came to last.
        """
        with self._translated():
            with self._writer.begin() as connection:
                if self.file is None:
                    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {self._wait}")
                    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
                yield connection
            if self.file is not None and not self.file.exists():
                raise StoreError("error-store-gone", file=self.name)

    @contextmanager
    def maintaining(self) -> Iterator[Connection]:
        """No transaction: for what databases refuse to do within one.

        On a server it waits for others only as long as a change does: whoever comes later waits
        behind it.
        """
        with self._translated(), self._plain.connect() as connection:
            if self.file is None:
                connection.exec_driver_sql(f"SET lock_timeout = {self._wait}")
            try:
                yield connection
            finally:
                if self.file is None and not connection.invalidated:
                    connection.exec_driver_sql("RESET lock_timeout")

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, UnicodeError) as error:
            fault = self._fault(error)
            if fault is None:
                raise
            raise fault from error
        except UnreadableError as error:
            raise unreadable_fault(error, self.name, file=self.file is not None) from error
        except PoolTimeoutError as error:
            raise StoreError("error-server-busy", database=self.name) from error


def find_database(where: str | Path, *, create: bool, settings: Settings) -> Database:
    """Return the database that a path or an address means.

    Parameters
    ----------
    where : str or Path
        Path of an SQLite file, or an address such as ``postgresql://user@server/name``.
    create : bool
        Whether a file that is not there may be made. Databases on servers are made by whoever
        runs the server.
    settings : Settings
        Journal and patience.

    Raises
    ------
    StoreError
        If it cannot be reached, is no database or is one of another program.
    """
    text = str(where)
    if "://" not in text:
        if hide_password(text) != text and not looks_like_map(text):
            raise StoreError("error-store-address")
        return _open_file(Path(where).absolute(), create=create, settings=settings)
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise StoreError("error-store-address") from None  # the address may hold a password
    kind = url.get_backend_name().lower()
    if kind == "sqlite" and url.database:
        return _open_file(Path(url.database).absolute(), create=create, settings=settings)
    if kind in ("postgresql", "postgres"):
        return _open_server(url, name=_server_name(text), settings=settings)
    raise StoreError("error-store-address")


def looks_like_map(path: str | Path) -> bool:
    """Whether a path is a file in which netmap keeps a map (told by its first bytes)."""
    try:
        if not Path(path).is_file():  # who opens a pipe waits for somebody to write
            return False
        with Path(path).open("rb") as stream:
            head = stream.read(72)
    except (OSError, ValueError):
        return False
    return head[:16] == _SIGNATURE and head[68:72] == APPLICATION_ID.to_bytes(4, "big")


def connect_file(file: Path, *, mode: str = "rw", wait_seconds: float) -> sqlite3.Connection:
    """Open an SQLite file in the mode "ro", "rw" or "rwc" (makes it if it is not there).

    Raises
    ------
    sqlite3.Error
        If that does not work; see :func:`~netmap.store.faults.sqlite_fault`.
    """
    connection = sqlite3.connect(
        f"{file.resolve().as_uri()}?mode={mode}",
        uri=True,
        timeout=wait_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def make_private(file: Path) -> None:
    """Make an empty file that nobody but the user may read.

    Raises
    ------
    OSError
        If there is one already, or none can be made.
    """
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _open_file(file: Path, *, create: bool, settings: Settings) -> Database:
    _look_at(file, create=create)
    wait = settings.store.wait_seconds

    def connect() -> sqlite3.Connection:
        connection = connect_file(file, wait_seconds=wait)
        for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    # a connection for each transaction: nothing holds the file in between, and one that was
    # taken away or replaced is noticed at once
    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "begin", partial(_begin, journal=settings.store.journal))
    database = Database(
        engine,
        name=str(file),
        file=file,
        fault=lambda error: sqlite_fault(getattr(error, "orig", error), file),
        wait_seconds=wait,
    )
    _prepare(file, settings)
    return database


def _look_at(file: Path, *, create: bool) -> None:
    """Refuse what is no kept map before anything is written to it."""
    try:
        if file.is_dir():
            raise StoreError("error-store-folder", file=str(file))
        if not file.exists():
            if not create:
                raise StoreError("error-store-none", file=str(file))
            if names_device(file.name):
                raise StoreError("error-file-device", file=str(file), other=f"netmap-{file.name}")
            if not file.resolve().parent.is_dir():
                raise StoreError("error-store-no-folder", file=str(file))
            return
        if not file.is_file():
            raise StoreError("error-store-not-a-map", file=str(file))
        with file.open("rb") as stream:
            head = stream.read(72)
    except OSError as error:
        raise StoreError("error-store-denied", file=str(file)) from error
    if head[:16] != _SIGNATURE and not (create and not head):
        raise StoreError("error-store-not-a-map", file=str(file))
    if head and not looks_like_map(file):
        raise StoreError("error-store-foreign", file=str(file))


def _prepare(file: Path, settings: Settings) -> None:
    """Mark a new file as a kept map, with its journal; another one is only looked at."""
    fresh = not file.exists() or file.stat().st_size == 0
    mode = "rwc" if fresh else "rw"
    wait = settings.store.wait_seconds
    try:
        if fresh:
            with suppress(FileExistsError):
                make_private(file)
        with closing(connect_file(file, mode=mode, wait_seconds=wait)) as connection:
            if fresh:
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                connection.execute(f"PRAGMA journal_mode={settings.store.journal}")
            connection.execute("PRAGMA schema_version")  # reads the file: is it a database at all?
    except OSError as error:
        raise StoreError("error-store-read-only", file=str(file)) from error
    except SQLITE_ERRORS as error:
        fault = sqlite_fault(error, file)
        if fault is None:
            raise
        raise fault from error


def _begin(connection: Connection, *, journal: str) -> None:
    options = connection.get_execution_options()
    if options.get("isolation_level") == "AUTOCOMMIT":
        return
    if options.get("writes"):
        _set_journal(connection, journal)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes") else "BEGIN")


def _set_journal(connection: Connection, journal: str) -> None:
    """Set the journal if it is another one, with a change only: whoever looks writes nothing.

    Where others are at work, it stays as it is until a later change.
    """
    present = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
    if present != journal:
        with suppress(DBAPIError):  # what is wrong with the file shows next
            connection.exec_driver_sql(f"PRAGMA journal_mode={journal}")


def _server_name(address: str) -> str:
    """Return server and database without what only whoever opens them may know."""
    try:
        shown = make_url(hide_password(address))
    except (ArgumentError, ValueError):
        return "…"
    return "/".join(filter(None, (shown.host, shown.database)))


def _open_server(url: URL, *, name: str, settings: Settings) -> Database:
    try:
        engine = create_engine(
            url.set(drivername="postgresql+psycopg"),
            isolation_level="READ COMMITTED",
            pool_pre_ping=True,
            pool_timeout=settings.store.wait_seconds,
            hide_parameters=True,
            connect_args={"connect_timeout": math.ceil(settings.store.wait_seconds)},
        )
    except ModuleNotFoundError as error:
        raise StoreError("error-server-no-driver") from error
    return Database(
        engine,
        name=name,
        file=None,
        fault=lambda error: postgresql_fault(error, name),
        wait_seconds=settings.store.wait_seconds,
    )
