"""Write a copy of a map anew, without what is erased."""

from __future__ import annotations

import contextlib
import dataclasses
import stat
from contextlib import closing
from pathlib import Path

from netmap.errors import StoreError
from netmap.settings import Settings
from netmap.store.backups import copy_file
from netmap.store.database import connect_file, find_database
from netmap.store.drafts import SIDE_FILES, draft_beside
from netmap.store.erasing.erase import erase, wipe
from netmap.store.erasing.order import Order
from netmap.store.erasing.spelling import Finder
from netmap.store.faults import SQLITE_ERRORS, UNREADABLE, sqlite_fault
from netmap.store.migrate import REVISIONS, migrate, revision_of


def rewrite_copy(path: Path, order: Order, *, settings: Settings) -> bool:
    """Carry out an order in a copy; returns whether anybody or anything was found in it.

    Raises
    ------
    StoreError
        If it cannot be read or written.
    """
    if _holds(path, order, settings):
        return False
    # a copy stands alone: its journal is the one that leaves nothing beside it
    store = dataclasses.replace(settings.store, journal="delete")
    settings = dataclasses.replace(settings, store=store)
    draft = draft_beside(path)
    try:
        copy_file(path, draft, settings=settings)
        mode = stat.S_IMODE(path.stat().st_mode)
        draft.chmod(mode | stat.S_IWUSR | stat.S_IRUSR)
        with closing(find_database(draft, create=False, settings=settings)) as database:
            if revision_of(database) != REVISIONS[-1]:
                migrate(database)
            with database.writing() as connection:
                done = erase(connection, order, settings=settings)
            wipe(database)
        draft.chmod(mode)
        draft.replace(path)
    except OSError as error:
        raise StoreError("error-backup-folder", folder=str(path.parent)) from error
    finally:
        for ending in ("", *SIDE_FILES):
            with contextlib.suppress(OSError):
                draft.with_name(draft.name + ending).unlink(missing_ok=True)
    return bool(done.people or done.records or done.entries)


def is_unreadable(path: Path, *, settings: Settings) -> bool:
    """Whether a copy cannot be rewritten, as far as a look at it tells."""
    wait = settings.store.wait_seconds
    try:
        with closing(connect_file(path, mode="ro", wait_seconds=wait)) as connection:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except SQLITE_ERRORS as error:
        fault = sqlite_fault(error, path)
        return fault is None or fault.key in UNREADABLE
    return verdict != "ok" or revision is None or revision[0] not in REVISIONS


def is_mentioned_in(path: Path, finder: Finder, *, settings: Settings) -> bool:
    """Whether a copy holds a word anywhere, whatever version its tables have.

    What cannot be read may hold it.
    """
    wait = settings.store.wait_seconds
    try:
        with closing(connect_file(path, mode="ro", wait_seconds=wait)) as connection:
            return any(map(finder.finds_in, connection.iterdump()))
    except SQLITE_ERRORS:
        return True


def _holds(path: Path, order: Order, settings: Settings) -> bool:
    """Whether the order was carried out in a copy."""
    wait = settings.store.wait_seconds
    try:
        with closing(connect_file(path, mode="ro", wait_seconds=wait)) as connection:
            wanted = "SELECT 1 FROM batches WHERE id = ?"
            return connection.execute(wanted, (order.id,)).fetchone() is not None
    except SQLITE_ERRORS:
        return False  # what it is shows when it is copied
