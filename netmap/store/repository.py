"""The store: one map in a database, with its history."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Protocol, TypeVar

from sqlalchemy import select

from netmap.errors import StoreError
from netmap.model import Network
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import undo
from netmap.store.backup_names import Reason
from netmap.store.backups import Backups
from netmap.store.change_set import ChangeSet
from netmap.store.check import check_map
from netmap.store.commit import commit
from netmap.store.database import Database, find_database
from netmap.store.erasing.erasure import Erased, Erasure
from netmap.store.head import Head, bring_up_to_date, network_at, read_head
from netmap.store.kinds import Record, to_value
from netmap.store.log import (
    Batch,
    Entry,
    Label,
    check_name,
    position_of,
    read_entries,
    read_history,
    read_last_batch,
    to_entry,
)
from netmap.store.migrate import REVISIONS, migrate, revision_of
from netmap.store.rows import read_rows
from netmap.store.schema import BATCHES, TABLES
from netmap.store.snapshots import (
    Snapshot,
    name_snapshot,
    read_snapshots,
    remove_snapshot,
)

T = TypeVar("T")


class Command(Protocol):
    """Something a person does to a map."""

    def run(self, change_set: ChangeSet) -> Label:
        """Change the records in the change set, and say what was done.

        Raises
        ------
        StoreError
            If it cannot be done; nothing is changed then.
        """


def open_store(
    where: str | Path, *, create: bool = False, settings: Settings = DEFAULT_SETTINGS
) -> Store:
    """Open the map that is kept in a file or on a server.

    Tables of an older version are brought up to date, after a backup. An erasure that was
    interrupted is finished, and unfinished copies are removed. A backup is also made if the file
    changed since the last one; if one of these does not work the map opens all the same
    (:attr:`Store.erase_fault`, :attr:`Store.backup_fault`).

    Parameters
    ----------
    where : str or Path
        Path of a file, or an address such as ``postgresql://user@server/name``.
    create : bool
        Whether to begin an empty map where there is none.
    settings : Settings
        ``store``.

    Raises
    ------
    StoreError
        If there is no map, it cannot be reached or read, or a newer program made it.
    """
    database = find_database(where, create=create, settings=settings)
    backups = None if database.file is None else Backups(database.file, settings)
    try:
        revision = revision_of(database)
        if revision is None and database.file is None and not create:
            raise StoreError("error-server-empty", database=database.name)
        if revision != REVISIONS[-1]:
            if revision is not None and backups is not None and backups.are_outdated():
                backups.make(Reason.MIGRATION)
            migrate(database)
        store = Store(database, backups, settings)
        store.resumed = store.finish_erasure()
        if backups is not None:
            backups.validated()
        if revision == REVISIONS[-1]:
            store.back_up_if_changed(Reason.OPEN)
    except StoreError:
        database.close()
        raise
    return store


class Store:
    """One map and its history; sessions in several threads may share it.

    Made by :func:`open_store`.

    Attributes
    ----------
    name : str
        Path of the file, or server and database.
    identity : str
        What tells the map apart from all others, such as one under another schema of the same
        database; without password, and not for people.
    backups : Backups or None
        Backups of the file; on a server they are the business of whoever runs it.
    erasure : Erasure
        What can be known of people before they are erased.
    backup_fault : StoreError or None
        Why the last backup that was due could not be made, or what of the map cannot be read so
        that it is none of a sound state; None if all is well.
    erase_fault : StoreError or None
        Why an erasure that was interrupted could not be finished; None if all is well.
    resumed : Erased or None
        What was left of an interrupted erasure and done on opening; None if nothing was.
    """

    def __init__(self, database: Database, backups: Backups | None, settings: Settings) -> None:
        self.name = database.name
        self.identity = f"{database.name} {database.engine.url}"
        self.backups = backups
        self.backup_fault: StoreError | None = None
        self.erase_fault: StoreError | None = None
        self.resumed: Erased | None = None
        self.erasure = Erasure(database, backups, settings)
        self._database = database
        self._settings = settings
        self._head: Head | None = None
        self._lock = Lock()
        self._looked_at_backups = datetime.now(UTC)

    def close(self) -> None:
        """Let go of all connections."""
        self._database.close()

    def head(self) -> Head:
        """Return the map as it stands, together with its log position."""
        with self._lock, self._database.reading() as connection:
            last = read_last_batch(connection)
            if self._head is None:
                self._head = read_head(connection, last)
            elif self._head.last_batch != last:
                most = self._settings.store.reread_records
                self._head = bring_up_to_date(connection, self._head, last, most=most)
            return self._head

    def position(self) -> int:
        """Return the log position of the map as it stands; 0 is the empty map."""
        with self._database.reading() as connection:
            return position_of(read_last_batch(connection))

    def network(self, at: int | None = None) -> Network:
        """Return the map at a position of the log, by default as it stands.

        Raises
        ------
        StoreError
            If the log does not have that position.
        """
        head = self.head()
        if at is None or at == head.position:
            return head.network
        if not 0 <= at < head.position:
            raise StoreError("error-store-position")
        with self._database.reading() as connection:
            return network_at(connection, at)

    def records(self, kind: Kind) -> tuple[Record, ...]:
        """Return all records of a kind with their revisions, sorted by id."""
        return self._records(kind)

    def record(self, kind: Kind, id: str) -> Record | None:
        """Return a record with its revision; None if it is not there."""
        return next(iter(self._records(kind, id)), None)

    def positions(self) -> dict[str, tuple[float, float]]:
        """Return where people put actors on the drawing: x and y by their ids."""
        return self._places(Kind.DRAGGED_SPOT)

    def places(self) -> dict[str, tuple[float, float]]:
        """Return where the drawing itself put actors: x and y by their ids."""
        return self._places(Kind.COMPUTED_SPOT)

    def apply(self, command: Command, *, who: str) -> Batch | None:
        """Carry out a command: all of it as one batch, or nothing.

        Parameters
        ----------
        command : Command
            What shall be done.
        who : str
            Who wants it.

        Returns
        -------
        Batch or None
            Its place in the log, once it lasts; None if there was nothing to change.

        Raises
        ------
        ConflictError
            If somebody else changed the same record in the meantime.
        StoreError, EditError
            If it cannot be done or saved; nothing is changed then.
        """
        return self._write(who, lambda change_set: (command.run(change_set), None))

    def rehearse(self, run: Callable[[ChangeSet], T]) -> T:
        """Return what a function makes of the records; nothing is kept, and nobody has to wait.

        Raises
        ------
        StoreError, EditError
            As the function itself does.
        """
        with self._database.reading() as connection:
            return run(ChangeSet(connection, chunk=self._settings.store.ids_per_query))

    def undo(self, position: int, *, who: str) -> Batch | None:
        """Take back the step at a position, as a new step; taking back an undo is the redo.

        Raises
        ------
        UndoError
            If it was taken back already, or a record was changed since.
        """

        def take_back(change_set: ChangeSet) -> tuple[Label, Batch | None]:
            step = undo.take_back(change_set, position)
            return step.label, step

        return self._write(who, take_back)

    def go_back(self, position: int, *, who: str) -> Batch | None:
        """Make the map what it was at a position of the log, as one new step.

        Raises
        ------
        UndoError
            If the log does not have that position.
        """
        return self._write(who, lambda change_set: (undo.go_back(change_set, position), None))

    def next_undo(self, *, who: str | None = None) -> Batch | None:
        """Return the step that is to be undone next (of one person); None if there is none."""
        with self._database.reading() as connection:
            return undo.next_undo(connection, who=who)

    def next_redo(self, *, who: str | None = None) -> Batch | None:
        """Return the undo that is to be taken back next (of one person), if there is one."""
        with self._database.reading() as connection:
            return undo.next_redo(connection, who=who)

    def history(self, *, limit: int | None = None, before: int | None = None) -> tuple[Batch, ...]:
        """Return the steps, newest first: so many at most, and only those before a position."""
        with self._database.reading() as connection:
            return read_history(connection, limit=limit, before=before)

    def undone(self) -> frozenset[int]:
        """Return the positions of the steps that later ones took back."""
        taken_back = select(BATCHES.c.undo_of).where(BATCHES.c.undo_of.is_not(None))
        with self._database.reading() as connection:
            return frozenset(connection.execute(taken_back).scalars())

    def entries(self, position: int) -> tuple[Entry, ...]:
        """Return what the step at a position did to each record; contact persons are left out."""
        with self._database.reading() as connection:
            changes = read_entries(connection, position, personal=False)
            return tuple(map(to_entry, changes))

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return the positions that have a name, in their order."""
        with self._database.reading() as connection:
            return read_snapshots(connection)

    def name_snapshot(self, name: str, *, who: str, at: int | None = None) -> Snapshot:
        """Give a position of the log a name, by default the present one.

        Raises
        ------
        EditError
            If the name is empty or too long.
        StoreError
            If the name is taken, or the log does not have that position.
        """
        with self._database.writing() as connection:
            most = self._settings.limits.state_characters
            checked = check_name(name, most=most)
            return name_snapshot(connection, checked, who=self._person(who), at=at)

    def remove_snapshot(self, name: str) -> None:
        """Forget a name; the log keeps the position."""
        with self._database.writing() as connection:
            remove_snapshot(connection, name)

    def erase(
        self, *, who: str, persons: Collection[str] = (), words: Collection[str] = ()
    ) -> Erased:
        """Erase contact persons and every mention of words: map, log, file, backups, drafts.

        Copies that somebody made elsewhere are out of reach, as are a server's own backups.

        Parameters
        ----------
        who : str
            Who gave the order.
        persons : collection of str
            Ids of the contact persons, whose names, e-mail addresses and telephone numbers are
            words too.
        words : collection of str
            Further words, such as a surname alone.

        Raises
        ------
        StoreError
            If nothing could be erased, or not everywhere ("error-erase-unfinished").
        """
        who = self._person(who)
        self.erase_fault = None
        try:
            return self.erasure.begin(self.erasure.order(persons, words, who=who))
        except StoreError as error:
            if self.erasure.is_unfinished():
                self.erase_fault = error
            raise

    def finish_erasure(self) -> Erased | None:
        """Finish an erasure that was interrupted, or note why that is not possible."""
        self.erase_fault = None
        try:
            return self.erasure.finish()
        except StoreError as error:
            self.erase_fault = error
            return None

    def check(self) -> None:
        """Make sure that all of the map can be read and its history leads to the present state.

        Raises
        ------
        StoreError
            If something is damaged, or the log and the map contradict each other.
        """
        with self._database.reading() as connection:
            check_map(connection, name=self.name)

    def back_up(self, reason: Reason) -> None:
        """Make a backup of the map's file; note what is wrong with the map if it shows then.

        Raises
        ------
        StoreError
            If none can be made.
        """
        if self.backups is not None:
            made = self.backups.make(reason)
            self.backup_fault = self._find_fault() if made.readable is False else None

    def back_up_if_changed(self, reason: Reason) -> None:
        """Make a backup if the map's file changed since the last one; note it if that fails.

        If the last one cannot be read in full, what is wrong with the map is noted.
        """
        if self.backups is None:
            return
        self._looked_at_backups = datetime.now(UTC)
        self.backup_fault = None
        try:
            if self.backups.are_outdated():
                self.back_up(reason)
            elif self.backups.is_unreadable():
                self.backup_fault = self._find_fault()
        except StoreError as error:
            self.backup_fault = error

    def _find_fault(self) -> StoreError | None:
        try:
            self.check()
        except StoreError as error:
            return error
        return None

    def _write(
        self, who: str, run: Callable[[ChangeSet], tuple[Label, Batch | None]]
    ) -> Batch | None:
        who = self._person(who)
        self._make_daily_backup()
        with self._database.writing() as connection:
            change_set = ChangeSet(connection, chunk=self._settings.store.ids_per_query)
            label, undo_of = run(change_set)
            return commit(change_set, who=who, label=label, undo_of=undo_of)

    def _person(self, who: str) -> str:
        return check_name(who, most=self._settings.limits.person_characters)

    def _make_daily_backup(self) -> None:
        often = timedelta(hours=self._settings.store.backup_hours)
        if abs(datetime.now(UTC) - self._looked_at_backups) >= often:  # clocks are set back, too
            self.back_up_if_changed(Reason.DAILY)

    def _places(self, kind: Kind) -> dict[str, tuple[float, float]]:
        placed = (record.value for record in self._records(kind))
        return {
            one.actor: (one.x, one.y)
            for one in placed
            if isinstance(one, (DraggedSpot, ComputedSpot))
        }

    def _records(self, kind: Kind, id: str | None = None) -> tuple[Record, ...]:
        table = TABLES[kind]
        wanted = select(table).order_by(table.c.id)
        if id is not None:
            wanted = wanted.where(table.c.id == id)
        with self._database.reading() as connection:
            return tuple(
                Record(
                    kind=kind,
                    id=row["id"],
                    revision=row["revision"],
                    value=to_value(kind, row),
                )
                for row in read_rows(connection, wanted, table)
            )
