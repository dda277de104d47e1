"""The way of an erasure: through the map, its file, its backups, and what lies about beside them.

Each step can be done twice. The order lies beside the map until the last one is done, so that
whoever opens the map next finishes what was interrupted.
"""

from __future__ import annotations

import contextlib
import dataclasses
import re
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from netmap.errors import StoreError
from netmap.settings import Settings
from netmap.store.backups import Backup, Backups, copy_file
from netmap.store.database import Database, connect_file, find_database
from netmap.store.drafts import SIDE_FILES, draft_beside, remove_draft
from netmap.store.erase import Done, Mention, erase, find_mentions, wipe
from netmap.store.faults import DAMAGED, SQLITE_ERRORS, sqlite_fault
from netmap.store.log import Batch
from netmap.store.migrate import REVISIONS, migrate, revision_of
from netmap.store.order import Order, order_file, read_order, remove_order, write_order
from netmap.store.people import (
    Person,
    Words,
    known_people,
    namesakes,
    words_for,
    words_of_others,
)

_UNREADABLE = DAMAGED | {"error-store-foreign", "error-store-newer", "error-store-unreadable"}
"""Why a backup cannot be rewritten, now and later."""
_MARK = "netmap-erasing "
"""With it the comment of a server's table begins that says what was not finished yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What an erasure did.

    Attributes
    ----------
    batch : Batch
        Its place in the log.
    people : int
        How many contact persons went, from the map or only from its history.
    records, entries : int
        How many records of the map, and entries, labels and names of the log, were rewritten.
    backups : int
        How many backups were written anew.
    removed : tuple of str
        Names of files that could not be read and were removed: backups, and damaged maps that
        were put aside.
    drafts : int
        How many unfinished copies were removed.
    """

    batch: Batch
    people: int = 0
    records: int = 0
    entries: int = 0
    backups: int = 0
    removed: tuple[str, ...] = ()
    drafts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """What lies beside a map and is part of an erasure.

    Attributes
    ----------
    backups : int
        How many backups can be written anew.
    unreadable : tuple of str
        Names of backups and damaged maps that cannot, and will be removed.
    drafts : int
        How many unfinished copies will be removed.
    """

    backups: int = 0
    unreadable: tuple[str, ...] = ()
    drafts: int = 0


class Erasure:
    """Erasing people from one map and all that netmap made of it.

    Parameters
    ----------
    database : Database
        The map.
    backups : Backups or None
        Its backups; None on a server.
    settings : Settings
        ``store``.
    """

    def __init__(self, database: Database, backups: Backups | None, settings: Settings) -> None:
        self._database = database
        self._backups = backups
        self._settings = settings
        self._least = settings.store.least_erased_characters

    def people(self) -> tuple[Person, ...]:
        """Return the contact persons whom the map or only its log knows, sorted by name."""
        with self._database.reading() as connection:
            return known_people(connection)

    def namesakes(
        self, persons: Collection[str], names: Collection[str] = ()
    ) -> tuple[Person, ...]:
        """Return the other contact persons who have the same name."""
        people = self.people()
        called = [*names, *(one.name for one in people if one.id in persons)]
        found = namesakes(people, called, least=self._least)
        return tuple(one for one in found if one.id not in persons)

    def words_for(self, persons: Collection[str], names: Collection[str] = ()) -> Words:
        """Return the words that mean contact persons, by their ids, and further names."""
        with self._database.reading() as connection:
            return words_for(connection, persons, names)

    def find_mentions(
        self, persons: Collection[str] = (), words: Collection[str] = ()
    ) -> tuple[tuple[Mention, int], ...]:
        """Return which texts the same order would change, each with how often.

        The records of the contact persons themselves, which go as a whole, are not among them.
        """
        order = self.order(persons, words)
        file = self._database.file
        with self._database.reading() as connection:
            return find_mentions(
                connection,
                order,
                file=file.name if file else "",
                least=self._least,
                around=self._settings.store.excerpt_characters,
            )

    def order(self, persons: Collection[str], words: Collection[str], *, who: str = "") -> Order:
        """Return the order to erase contact persons and words, with what must be left alone.

        Parameters
        ----------
        persons : collection of str
            Ids of contact persons, deleted ones included.
        words : collection of str
            Further words than those that certainly mean them.
        who : str
            Who gives the order.
        """
        with self._database.reading() as connection:
            people = known_people(connection)
            certain = words_for(connection, persons).certain
            return Order(
                persons=tuple(persons),
                spared=tuple(one.id for one in people if one.id not in persons),
                words=tuple(dict.fromkeys((*certain, *words))),
                kept=words_of_others(connection, persons),
                who=who,
            )

    def copies(self) -> Copies:
        """Return what lies beside the map."""
        backups = self._backups
        if backups is None:
            return Copies()
        kept = backups.all()
        unreadable = [one.path for one in kept if self._is_unreadable(one)]
        drafts = backups.drafts()
        return Copies(
            backups=len(kept) - len(unreadable),
            unreadable=_names((*unreadable, *backups.damaged_copies())),
            drafts=len(_names(draft.path for draft in drafts)),
        )

    def is_unfinished(self) -> bool:
        """Whether an erasure was begun and waits to be finished."""
        if self._database.file is None:
            return self._noted() is not None
        return order_file(self._database.file).exists()

    def begin(self, order: Order) -> Erased:
        """Carry out an order, after one that was interrupted.

        Raises
        ------
        StoreError
            If nothing could be erased, or not everywhere ("error-erase-unfinished").
        """
        self.finish()
        file = self._database.file
        if file is not None:
            write_order(order, file)
        try:
            done = self._erase(order)
        except StoreError:
            if file is not None:
                remove_order(file)
            raise
        with _unfinished():
            return self._clean(order, done)

    def finish(self) -> Erased | None:
        """Finish what was interrupted; None if nothing was.

        Raises
        ------
        StoreError
            If that is not possible now ("error-erase-unfinished").
        """
        with _unfinished():
            file = self._database.file
            order = self._noted() if file is None else read_order(file)
            return None if order is None else self._clean(order, self._erase(order))

    def _erase(self, order: Order) -> Done:
        with self._database.writing() as connection:
            done = erase(connection, order, least=self._least)
            if self._database.file is None and done.fresh:
                connection.exec_driver_sql(f"COMMENT ON TABLE batches IS '{_MARK}{order.id}'")
        return done

    def _clean(self, order: Order, done: Done) -> Erased:
        """Let no file hold what is gone from the tables, and put the order away."""
        wipe(self._database)
        erased = Erased(
            batch=done.batch, people=done.people, records=done.records, entries=done.entries
        )
        file = self._database.file
        if file is None:
            with self._database.writing() as connection:
                connection.exec_driver_sql("COMMENT ON TABLE batches IS NULL")
        else:
            if self._backups is not None:
                erased = self._clean_folder(order, erased, self._backups)
            remove_order(file)
        return erased

    def _clean_folder(self, order: Order, erased: Erased, backups: Backups) -> Erased:
        """Rewrite all copies, until no other process brings one that it began before."""
        deadline = time.monotonic() + self._settings.store.wait_seconds
        rewritten: set[Path] = set()
        removed: set[Path] = set()
        drafts: set[Path] = set()
        while True:
            found = backups.drafts()
            for backup in backups.all():
                self._rewrite(backup, order, rewritten, removed)
            for path in backups.damaged_copies():
                _remove(path)
                removed.add(path)
            for draft in found:
                if not draft.in_use:
                    _remove(draft.path)
                    drafts.add(draft.path)
            if not any(draft.in_use for draft in found):
                break
            if time.monotonic() > deadline:
                raise StoreError("error-erase-unfinished")
            time.sleep(self._settings.writing.wait_seconds)
            if self._erase(order).fresh:  # somebody brought an earlier backup back meanwhile
                wipe(self._database)
        return dataclasses.replace(
            erased, backups=len(rewritten), removed=_names(removed), drafts=len(_names(drafts))
        )

    def _rewrite(
        self, backup: Backup, order: Order, rewritten: set[Path], removed: set[Path]
    ) -> None:
        """Write a backup anew under its name, without what is erased; remove an unreadable one."""
        if backup.path in rewritten:
            return
        try:
            if not self._holds(backup, order):
                self._replace(backup.path, order)
            rewritten.add(backup.path)
        except StoreError as error:
            if error.key not in _UNREADABLE:
                raise
            _remove(backup.path)
            removed.add(backup.path)

    def _replace(self, path: Path, order: Order) -> None:
        # a copy stands alone: its journal is the one that leaves nothing beside it
        store = dataclasses.replace(self._settings.store, journal="delete")
        settings = dataclasses.replace(self._settings, store=store)
        draft = draft_beside(path)
        try:
            copy_file(path, draft, settings=settings)
            with closing(find_database(draft, create=False, settings=settings)) as database:
                if revision_of(database) != REVISIONS[-1]:
                    migrate(database)
                with database.writing() as connection:
                    erase(connection, order, least=self._least)
                wipe(database)
            draft.replace(path)
        except OSError as error:
            raise StoreError("error-backup-folder", folder=str(path.parent)) from error
        finally:
            for ending in ("", *SIDE_FILES):
                with contextlib.suppress(OSError):
                    draft.with_name(draft.name + ending).unlink(missing_ok=True)

    def _holds(self, backup: Backup, order: Order) -> bool:
        """Whether the order was carried out in a backup."""
        wait = self._settings.store.wait_seconds
        try:
            with closing(connect_file(backup.path, mode="ro", wait_seconds=wait)) as connection:
                wanted = "SELECT 1 FROM batches WHERE id = ?"
                return connection.execute(wanted, (order.id,)).fetchone() is not None
        except SQLITE_ERRORS:
            return False  # what it is shows when it is copied

    def _is_unreadable(self, backup: Backup) -> bool:
        """Whether a backup cannot be rewritten, as far as a look at it tells."""
        wait = self._settings.store.wait_seconds
        try:
            with closing(connect_file(backup.path, mode="ro", wait_seconds=wait)) as connection:
                (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except SQLITE_ERRORS as error:
            fault = sqlite_fault(error, backup.path)
            return fault is None or fault.key in _UNREADABLE
        return verdict != "ok" or revision is None or revision[0] not in REVISIONS

    def _noted(self) -> Order | None:
        """Return the order after which a server's tables were not written anew yet.

        The comment of a table is part of the transaction that rewrites the log, and needs no table
        of its own. Only the owner of the tables may set it, and only the owner may rewrite them.
        """
        with self._database.reading() as connection:
            wanted = "SELECT obj_description('batches'::regclass, 'pg_class')"
            noted = str(connection.exec_driver_sql(wanted).scalar() or "")
        return Order(id=noted.removeprefix(_MARK)) if noted.startswith(_MARK) else None


@contextmanager
def _unfinished() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        if error.key == "error-erase-order":
            raise
        raise StoreError("error-erase-unfinished") from error


def _remove(path: Path) -> None:
    try:
        remove_draft(path)
    except OSError as error:
        raise StoreError("error-erase-unfinished") from error


def _names(paths: Iterable[Path]) -> tuple[str, ...]:
    """Return the names of files, each once and without what SQLite wrote beside it."""
    sides = "|".join(SIDE_FILES)
    return tuple(sorted({re.sub(rf"(?:{sides})$", "", path.name) for path in paths}))
