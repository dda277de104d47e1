"""Erase people from one database: contact persons with their history, and words everywhere.

This is the one place where the log is rewritten. All texts are rewritten alike, so that the
history still leads to the present state. What would be erased is found the same way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table, and_, bindparam, select

from netmap.errors import StoreError
from netmap.records import Kind
from netmap.settings import Settings
from netmap.store.database import Database
from netmap.store.erasing.order import Order
from netmap.store.erasing.people import Named, People, Person, read_people, who_is_ordered
from netmap.store.erasing.rewriter import Mention, Rewriter
from netmap.store.erasing.spelling import Finder
from netmap.store.erasing.words import words_for
from netmap.store.kinds import Row
from netmap.store.log import Batch, Label, append_batch, read_batches
from netmap.store.rows import read_rows
from netmap.store.schema import BATCHES, CONTACT_ENTRIES, SNAPSHOTS, TABLES, metadata


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an erasure did to one database.

    Attributes
    ----------
    batch : Batch
        Its place in the log.
    records, entries : int
        How many records of the map, and entries, labels and names of the log, were rewritten.
    people : int
        How many contact persons went, from the map or only from its log.
    fresh : bool
        Whether it was done now; if not, it had been done before.
    """

    batch: Batch
    fresh: bool = True
    records: int = 0
    entries: int = 0
    people: int = 0


def erase(connection: Connection, order: Order, *, settings: Settings) -> Done:
    """Delete contact persons and their history, and take words out of everything else.

    Of people whose record names somebody else since, only the versions with their name go. An
    order that was carried out already changes nothing.

    Parameters
    ----------
    connection : Connection
        Within :meth:`~netmap.store.database.Database.writing`.
    order : Order
        Who and what.
    settings : Settings
        ``store``.
    """
    batch = next(read_batches(connection, BATCHES.c.id == order.id), None)
    if batch is not None:
        return Done(batch=batch, fresh=False)
    least = settings.store.least_erased_characters
    known = read_people(connection, least=least)
    people = who_is_ordered(known, order.persons, order.spared, order.words, least=least)
    certain = words_for(connection, known, {one.id for one in people}, settings=settings).certain
    words = {*order.words, *certain}.difference(order.left)
    gone = {one.record for one in people if not one.former}
    gone = {one for one in gone if _delete_person(connection, one)}
    former = names_of_former(known, people)
    batch = append_batch(
        connection, who=order.who, label=Label.of("step-erased"), erasure=True, id=order.id
    )
    finder = Finder(words, kept=order.kept, least=least)
    if not finder.finds_anything() and not former:
        return Done(batch=batch, people=len(gone))
    names = _snapshot_names(connection)
    rewriter = Rewriter(finder, salt=order.salt, names=names, former=former)
    records = sum(
        _write(connection, table, _changes(connection, table, change), revision=batch.position)
        for table, change in rewriter.records()
    )
    entries = sum(
        _write(connection, table, _changes(connection, table, change))
        for table, change in rewriter.logs()
    )
    count = len(gone) + sum(one.former and one.record not in gone for one in people)
    return Done(batch=batch, records=records, entries=entries, people=count)


def names_of_former(known: People, people: Collection[Person]) -> frozenset[Named]:
    """Return how people were written whose records name somebody else since."""
    return frozenset(
        (one.record, row["name"]) for one in people if one.former for row in known.rows[one.id]
    )


def find_mentions(
    connection: Connection, order: Order, *, file: str = "", settings: Settings
) -> tuple[tuple[Mention, int], ...]:
    """Return where words of an order are found, and how often; what persons go with is left out.

    Parameters
    ----------
    connection : Connection
        Within a transaction; nothing is changed.
    order : Order
        Who and what.
    file : str
        Name of the map's file.
    settings : Settings
        ``store``.
    """
    found: Counter[Mention] = Counter()
    least = settings.store.least_erased_characters
    finder = Finder(order.words, kept=order.kept, least=least)
    if finder.finds_anything():
        known = read_people(connection, least=least)
        people = who_is_ordered(known, order.persons, order.spared, (), least=least)
        rewriter = Rewriter(
            finder,
            salt=order.salt,
            names=set(),
            gone={one.record for one in people if not one.former},
            former=names_of_former(known, people),
            around=settings.store.excerpt_characters,
            found=found,
        )
        for table, change in (*rewriter.records(), *rewriter.logs()):
            for _ in _changes(connection, table, change):
                pass  # what is found is noted on the way
        rewriter.look_at(file)
    return tuple(found.items())


def wipe(database: Database) -> None:
    """Write all tables anew, so that no trace of what was deleted is left in their files.

    Raises
    ------
    StoreError
        If somebody else holds the file.
    """
    with database.maintaining() as connection:
        if database.file is None:
            names = ", ".join(table.name for table in metadata.sorted_tables)
            connection.exec_driver_sql(f"VACUUM (FULL) {names}")
        else:
            connection.exec_driver_sql("VACUUM")
            (held, *_) = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            if held:
                raise StoreError("error-store-busy", file=database.name)


def _delete_person(connection: Connection, person: str) -> bool:
    table = TABLES[Kind.CONTACT]
    deleted = [
        connection.execute(table.delete().where(table.c.id == person)),
        connection.execute(CONTACT_ENTRIES.delete().where(CONTACT_ENTRIES.c.record == person)),
    ]
    return any(one.rowcount for one in deleted)


def _snapshot_names(connection: Connection) -> set[str]:
    return set(connection.execute(select(SNAPSHOTS.c.name)).scalars())


def _changes(
    connection: Connection, table: Table, change: Callable[[Row], Row]
) -> Iterator[tuple[Row, Row]]:
    """Yield the rows of a table that something changes, before and after."""
    for row in read_rows(connection, select(table), table):
        new = change(row)
        if new != row:
            yield row, new


def _write(
    connection: Connection, table: Table, changes: Iterator[tuple[Row, Row]], **also: object
) -> int:
    """Write changed rows with further values; return how many."""
    keys = [column.name for column in table.primary_key]
    this_one = and_(*(table.c[name] == bindparam(f"key_{name}") for name in keys))
    changed = [new | also | {f"key_{name}": row[name] for name in keys} for row, new in changes]
    if changed:
        connection.execute(table.update().where(this_one), changed)
    return len(changed)
