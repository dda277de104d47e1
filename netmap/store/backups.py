"""Backups of a map's file: checked copies in a folder beside it, fewer the older they are."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from netmap.errors import StoreError
from netmap.settings import Settings
from netmap.store.backup_names import (
    FOLDER,
    TIME,
    Backup,
    Reason,
    as_backup,
    is_closed,
    name_backup,
)
from netmap.store.database import connect_file, make_private
from netmap.store.drafts import SIDE_FILES, Draft, draft_beside, find_drafts, remove_draft
from netmap.store.examine import examine, is_readable
from netmap.store.faults import DAMAGED, SQLITE_ERRORS, sqlite_fault
from netmap.store.thinning import newest_readable, superfluous


class Backups:
    """The backups of one file, in the folder ``<name of the file>-backups`` beside it.

    Parameters
    ----------
    file : Path
        The map's file.
    settings : Settings
        How many are left, and how long to wait for the file.
    """

    def __init__(self, file: Path, settings: Settings) -> None:
        self._file = file
        self._settings = settings
        self.folder = file.with_name(f"{file.stem}{FOLDER}")

    def all(self) -> tuple[Backup, ...]:
        """Return the backups, newest first."""
        found: list[Backup] = []
        with contextlib.suppress(OSError, ValueError):  # no name of a folder, or not for us to see
            found += filter(None, map(as_backup, self.folder.glob(f"*{self._file.suffix}")))
        return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))

    def is_closed(self) -> bool:
        """Whether there are backups of somebody else, who alone may look into their folder."""
        return is_closed(self.folder)

    def are_of_a_backup(self) -> bool:
        """Whether the file is itself in a folder of backups: of such a file none are made."""
        folder = self._file.parent
        return folder.name.endswith(FOLDER) and any(map(as_backup, folder.iterdir()))

    def are_outdated(self) -> bool:
        """Whether no backup has the date that the map's file has: a copy keeps it.

        No clock is asked, which may have been wrong when a backup was made. A backup itself
        needs none.
        """
        try:
            if self.are_of_a_backup():
                return False
            return self._of_present_state() is None
        except OSError:  # gone meanwhile: making one tells more
            return True

    def is_unreadable(self) -> bool:
        """Whether the backup of the present state is one that cannot be read in full."""
        try:
            present = self._of_present_state()
        except OSError:  # gone meanwhile
            return False
        return present is not None and present.readable is False

    def make(self, reason: Reason, *, spare: Backup | None = None) -> Backup:
        """Make a backup, check it, and put away the ones that are no longer needed.

        A copy that cannot be read in full is kept beside the others, in nobody's place, and as long
        as none is known to be readable all others stay.

        Parameters
        ----------
        reason : Reason
            Before what it is made.
        spare : Backup, optional
            One that is needed still.

        Raises
        ------
        StoreError
            If the map's file is damaged, or the folder cannot be written to.
        """
        made = self._copy(datetime.now(UTC), reason)
        backups = self.all()
        known = newest_readable(backups, now=made.at)
        gone = set(superfluous(backups, now=made.at, settings=self._settings)) - {known, spare}
        self._delete(one for one in gone if known is not None or one.readable is False)
        return made

    def drafts(self, folders: Iterable[Path] = ()) -> tuple[Draft, ...]:
        """Return the unfinished copies of the map and its backups, also in further folders."""
        return find_drafts(self._file, (self.folder, *folders), settings=self._settings)

    def validated(self) -> None:
        """Remove unfinished copies that nobody finishes any more, as far as possible."""
        for draft in self.drafts():
            if not draft.in_use:
                with contextlib.suppress(OSError):
                    remove_draft(draft.path)

    def damaged_copies(self) -> tuple[Path, ...]:
        """Return what was put aside when a damaged map was replaced, journals included."""
        begin, end = re.escape(f"{self._file.stem}-damaged-"), re.escape(self._file.suffix)
        name = re.compile(rf"{begin}\d{{8}}T\d{{12}}Z{end}(?:{'|'.join(SIDE_FILES)})?")
        beside = self._file.parent.iterdir()
        return tuple(sorted(path for path in beside if name.fullmatch(path.name)))

    def restore(self, backup: Backup) -> None:
        """Put a backup in the place of the map, as one transaction that others wait for.

        What the map was before becomes a backup too. A file too damaged for that is put aside
        under another name; nothing is deleted.

        Raises
        ------
        StoreError
            If the backup cannot be read in full, is gone or of a newer version, which is found
            before anything is touched, or the map cannot be written.
        """
        with _copied(backup.path, self._file, self._settings) as draft:
            fault = examine(draft, settings=self._settings).fault
            if fault is not None:
                newer = fault.key == "error-store-newer"
                key = fault.key if newer else "error-backup-unreadable"
                raise StoreError(key, file=str(backup.path))
            if self._save(spare=backup):
                _copy_into(draft, self._file, self._settings)
            else:
                with contextlib.suppress(FileNotFoundError):
                    shutil.copymode(self._file, draft)
                self._put_aside()
                draft.replace(self._file)
            _date(backup.path, self._file.stat().st_mtime_ns)  # what the map is now

    def _of_present_state(self) -> Backup | None:
        present = self._file.stat().st_mtime_ns
        same = (one for one in self.all() if one.path.stat().st_mtime_ns == present)
        return next(same, None)

    def _copy(self, at: datetime, reason: Reason) -> Backup:
        """Copy the map, and look the copy through before it has the name that tells the result."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise StoreError("error-backup-folder", folder=str(self.folder)) from error
        with _copied(self._file, self._path(at, reason, None), self._settings) as draft:
            readable = None
            if self._must_know(at, reason, size=draft.stat().st_size):
                readable = is_readable(draft, settings=self._settings)
            path = draft.replace(self._path(at, reason, readable))
        return Backup(path=path, at=at, reason=reason, readable=readable)

    def _path(self, at: datetime, reason: Reason, readable: bool | None) -> Path:
        return self.folder / f"{name_backup(at, reason, readable)}{self._file.suffix}"

    def _must_know(self, at: datetime, reason: Reason, *, size: int) -> bool:
        """Whether it matters if the next backup is readable, which takes a while of a large map.

        It does if it would be the reason to delete the last one that is known to be readable.
        """
        if size <= self._settings.store.checked_bytes:
            return True
        others = self.all()
        coming = Backup(path=self.folder, at=at, reason=reason)
        gone = superfluous((coming, *others), now=at, settings=self._settings)
        known = newest_readable(others, now=at)
        return known in gone or (known is None and any(one.readable is None for one in gone))

    def _delete(self, backups: Iterable[Backup]) -> None:
        try:
            for backup in backups:
                backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError("error-backup-folder", folder=str(self.folder)) from error

    def _save(self, *, spare: Backup) -> bool:
        """Make a backup of the map if there is a sound one; return whether there is."""
        if not self._file.exists():
            return False
        try:
            self.make(Reason.RESTORE, spare=spare)
        except StoreError as error:
            if error.key in DAMAGED:
                return False
            raise
        return True

    def _put_aside(self) -> None:
        """Rename a damaged file, and journals beside it: they must not meet another file."""
        mark = datetime.now(UTC).strftime(TIME)
        for ending in ("", *SIDE_FILES):
            part = self._file.with_name(self._file.name + ending)
            if part.exists():
                name = f"{self._file.stem}-damaged-{mark}{self._file.suffix}{ending}"
                part.rename(self._file.with_name(name))


def copy_file(source: Path, target: Path, *, settings: Settings) -> None:
    """Copy a map's file by SQLite's own means, while others may be writing to it.

    The copy is checked, and in its place only when it is complete. It has the date of the source,
    and is for nobody's eyes but the user's from its first byte on.

    Raises
    ------
    StoreError
        If the source is damaged or the target cannot be written.
    """
    with _copied(source, target, settings) as draft:
        draft.replace(target)


@contextlib.contextmanager
def _copied(source: Path, target: Path, settings: Settings) -> Iterator[Path]:
    """Give a checked copy that is still a draft of the target; in the end there is no draft."""
    draft = draft_beside(target)
    try:
        changed = source.stat().st_mtime_ns
        make_private(draft)
        _copy_into(source, draft, settings)
        _make_sound(draft, source, settings)
        with draft.open("rb+") as stream:
            os.fsync(stream.fileno())
        _date(draft, changed)
        yield draft
    except OSError as error:
        raise StoreError("error-backup-folder", folder=str(target.parent)) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _date(copy: Path, changed: int) -> None:
    """Give a copy the date of the map; where that is not possible it counts as another state."""
    with contextlib.suppress(OSError):
        os.utime(copy, ns=(changed, changed))


def _copy_into(source: Path, target: Path, settings: Settings) -> None:
    """Give one SQLite file the content of another, in one transaction."""
    wait = settings.store.wait_seconds
    deadline = time.monotonic() + wait

    def hurry(status: int, *_: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > deadline:
            raise StoreError("error-store-busy", file=str(target))

    with _translated(source), closing(connect_file(source, wait_seconds=wait)) as content:
        content.execute("PRAGMA schema_version")  # reads the file: is it a database at all?
        with (
            _translated(target, source=source),
            closing(connect_file(target, mode="rwc", wait_seconds=wait)) as copy,
        ):
            content.backup(copy, progress=hurry)


def _make_sound(copy: Path, source: Path, settings: Settings) -> None:
    """Look through a fresh copy, and let it do without any file beside it."""
    with (
        _translated(copy, source=source),
        closing(connect_file(copy, wait_seconds=settings.store.wait_seconds)) as connection,
    ):
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone():
            raise StoreError("error-store-damaged", file=str(source))
        connection.execute("PRAGMA journal_mode=DELETE")


@contextlib.contextmanager
def _translated(file: Path, *, source: Path | None = None) -> Iterator[None]:
    """Translate what SQLite refuses; what is damaged is so in the source of a copy."""
    try:
        yield
    except SQLITE_ERRORS as error:
        fault = sqlite_fault(error, file)
        if fault is None:
            raise
        if source is not None and fault.key in DAMAGED:
            fault = StoreError(fault.key, file=str(source))
        raise fault from error
