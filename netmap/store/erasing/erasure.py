"""The way of an erasure: through the map, its file, its backups, and what lies about beside them.

Each step can be done twice. The order lies beside the map until the last one is done, so that
whoever opens the map next finishes what was interrupted.
"""

from __future__ import annotations

import dataclasses
import logging
import re
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from netmap.errors import StoreError
from netmap.records import Kind
from netmap.settings import Settings
from netmap.store.backups import Backups
from netmap.store.copies import Found, find_copies
from netmap.store.database import Database
from netmap.store.drafts import SIDE_FILES, remove_draft
from netmap.store.erasing.erase import Done, erase, find_mentions, wipe
from netmap.store.erasing.order import Order, order_files, read_orders, remove_order, write_order
from netmap.store.erasing.people import Person, also_meant, read_people
from netmap.store.erasing.person_names import full_names, is_all_of
from netmap.store.erasing.rewriter import Mention
from netmap.store.erasing.rewriting import is_mentioned_in, is_unreadable, rewrite_copy
from netmap.store.erasing.spelling import Finder, pattern_of
from netmap.store.erasing.words import Words, words_for, words_of_others
from netmap.store.faults import UNREADABLE
from netmap.store.log import Batch, last_touched

_MARK = "netmap-erasing "
"""With it the comment of a server's table begins that says what was not finished yet."""
_log = logging.getLogger(__name__)


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
    found : int
        In how many of them there was anything to erase.
    removed : tuple of str
        Names of files that could not be read and were removed: backups, and damaged maps that
        were put aside.
    drafts : int
        How many unfinished copies were removed.
    elsewhere : tuple of str
        Names of copies beside the map that were left alone.
    """

    batch: Batch
    people: int = 0
    records: int = 0
    entries: int = 0
    backups: int = 0
    found: int = 0
    removed: tuple[str, ...] = ()
    drafts: int = 0
    elsewhere: tuple[str, ...] = ()


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
    elsewhere : tuple of str
        Names of copies beside the map that will be left alone.
    """

    backups: int = 0
    unreadable: tuple[str, ...] = ()
    drafts: int = 0
    elsewhere: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Seen:
    """What was done with the files beside a map so far."""

    rewritten: set[Path] = field(default_factory=set)
    found: set[Path] = field(default_factory=set)
    removed: set[Path] = field(default_factory=set)
    drafts: set[Path] = field(default_factory=set)
    waiting: set[Path] = field(default_factory=set)
    """Unfinished copies that somebody may still be writing."""
    failed: set[Path] = field(default_factory=set)


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
            return read_people(connection, least=self._least).known

    def also_meant(
        self, persons: Collection[str], names: Collection[str] = ()
    ) -> tuple[tuple[Person, bool], ...]:
        """Return the other people who may be meant, and whether they probably are."""
        with self._database.reading() as connection:
            people = read_people(connection, least=self._least)
            return also_meant(people, persons, names, least=self._least)

    def words_for(self, persons: Collection[str], names: Collection[str] = ()) -> Words:
        """Return the words that mean contact persons, by their ids, and further names."""
        with self._database.reading() as connection:
            people = read_people(connection, least=self._least)
            return words_for(connection, people, persons, names, settings=self._settings)

    def find_mentions(
        self, persons: Collection[str] = (), words: Collection[str] = ()
    ) -> tuple[tuple[Mention, int], ...]:
        """Return which texts the same order would change, each with how often.

        The records of the contact persons themselves, which go as a whole, are not among them.
        """
        order = self.order(persons, words)
        file = self._database.file
        with self._database.reading() as connection:
            name = file.name if file else ""
            return find_mentions(connection, order, file=name, settings=self._settings)

    def count_copies_with(self, words: Collection[str]) -> int:
        """Return how many backups, damaged ones included, mention words or may do so."""
        order = self.order((), words)
        finder = Finder(order.words, kept=order.kept, least=self._least)
        paths = (*self._copies().covered, *self._damaged()) if finder.finds_anything() else ()
        return sum(is_mentioned_in(path, finder, settings=self._settings) for path in paths)

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
            people = read_people(connection, least=self._least)
            own = words_for(connection, people, persons, settings=self._settings)
        sought = tuple(dict.fromkeys((*own.certain, *words)))
        offered = (form for one in own.offered for form in one.forms)
        return Order(
            persons=tuple(one.named for one in people.known if one.id in persons),
            spared=tuple(one.named for one in people.known if one.id not in persons),
            words=sought,
            kept=words_of_others(people, persons),
            left=tuple(form for form in offered if form not in sought),
            who=who,
        )

    def has_erased(self, kind: Kind, id: str) -> bool:
        """Whether neither the map nor its log knows a record that somebody has seen."""
        with self._database.reading() as connection:
            return last_touched(connection, (kind, id)) is None

    def mean(self, words: Collection[str], name: str) -> bool:
        """Whether one of some words is all of a name, however it is written."""
        pattern = pattern_of(full_names(words), least=self._least)
        return pattern is not None and is_all_of(pattern, name)

    def copies(self) -> Copies:
        """Return what lies beside the map."""
        if self._backups is None:
            return Copies()
        found = self._copies()
        unreadable = [one for one in found.covered if is_unreadable(one, settings=self._settings)]
        drafts = self._backups.drafts(found.folders)
        return Copies(
            backups=len(found.covered) - len(unreadable),
            unreadable=_names((*unreadable, *self._damaged())),
            drafts=len(_names(draft.path for draft in drafts)),
            elsewhere=_names(found.elsewhere),
        )

    def is_unfinished(self) -> bool:
        """Whether an erasure was begun and waits to be finished."""
        if self._database.file is None:
            return self._noted() is not None
        return bool(order_files(self._database.file))

    def begin(self, order: Order) -> Erased:
        """Carry out an order, after those that were interrupted.

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
        except Exception:
            if file is not None:
                remove_order(order, file)
            raise
        with self._unfinished():
            return self._clean(order, done)

    def finish(self) -> Erased | None:
        """Finish what was interrupted; None if nothing was.

        Raises
        ------
        StoreError
            If that is not possible now ("error-erase-unfinished").
        """
        erased = None
        with self._unfinished():
            file = self._database.file
            noted = self._noted() if file is None else None
            for order in read_orders(file) if file is not None else filter(None, (noted,)):
                erased = self._clean(order, self._erase(order))
        return erased

    def _erase(self, order: Order) -> Done:
        with self._database.writing() as connection:
            done = erase(connection, order, settings=self._settings)
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
            noted = self._noted()
            if noted is not None and noted.id == order.id:  # else a later one waits
                with self._database.writing() as connection:
                    connection.exec_driver_sql("COMMENT ON TABLE batches IS NULL")
        else:
            if self._backups is not None:
                erased = self._clean_folders(order, erased, self._backups)
            remove_order(order, file)
        return erased

    def _clean_folders(self, order: Order, erased: Erased, backups: Backups) -> Erased:
        """Rewrite all copies, until no other process brings one that it began before."""
        deadline = time.monotonic() + self._settings.store.wait_seconds
        seen = _Seen()
        while True:
            drafts = backups.drafts(self._copies().folders)
            copies = self._copies()  # later: what was a draft may be one of them by now
            seen.failed, seen.waiting = (
                set(copies.closed),
                {one.path for one in drafts if one.in_use},
            )
            for path in copies.covered:
                self._rewrite(path, order, seen)
            for path in backups.damaged_copies():
                _remove(path, seen.removed, seen.failed)
            for draft in drafts:
                if not draft.in_use:
                    _remove(draft.path, seen.drafts, seen.failed)
            if not seen.waiting:
                break
            if time.monotonic() > deadline:
                break
            time.sleep(self._settings.writing.wait_seconds)
            if self._erase(order).fresh:  # somebody brought an earlier backup back meanwhile
                wipe(self._database)
        if missed := _names((*seen.failed, *seen.waiting)):
            raise StoreError("error-erase-unfinished", files=", ".join(missed))
        return dataclasses.replace(
            erased,
            backups=len(seen.rewritten),
            found=len(seen.found),
            removed=_names(seen.removed),
            drafts=len(_names(seen.drafts)),
            elsewhere=_names(copies.elsewhere),
        )

    def _rewrite(self, path: Path, order: Order, seen: _Seen) -> None:
        """Write a copy anew under its name, without what is erased; remove an unreadable one."""
        if path in seen.rewritten:
            return
        try:
            if rewrite_copy(path, order, settings=self._settings):
                seen.found.add(path)
            seen.rewritten.add(path)
        except StoreError as error:
            if error.key in UNREADABLE:
                _remove(path, seen.removed, seen.failed)
            else:
                _log.warning("%s was not rewritten: %s", path.name, error.key)
                seen.failed.add(path)

    def _copies(self) -> Found:
        file = self._database.file
        if file is None or self._backups is None:
            return Found(covered=(), folders=(), elsewhere=())
        return find_copies(file, self._backups.folder, settings=self._settings)

    def _damaged(self) -> tuple[Path, ...]:
        return () if self._backups is None else self._backups.damaged_copies()

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
    def _unfinished(self) -> Iterator[None]:
        """Say of whatever goes wrong, be it a defect, that the erasure waits to be finished."""
        try:
            yield
        except Exception as error:
            if isinstance(error, StoreError) and error.key.startswith("error-erase-"):
                raise
            _log.warning("an erasure was not finished", exc_info=True)
            raise StoreError("error-erase-unfinished", files=self._database.name) from error


def _remove(path: Path, removed: set[Path], failed: set[Path]) -> None:
    try:
        remove_draft(path)
        removed.add(path)
    except OSError:
        failed.add(path)


def _names(paths: Iterable[Path]) -> tuple[str, ...]:
    """Return the names of files, each once and without what SQLite wrote beside it."""
    sides = "|".join(SIDE_FILES)
    return tuple(sorted({re.sub(rf"(?:{sides})$", "", path.name) for path in paths}))
