"""Look through a copy of a map that nobody else works on: what it holds, and whether all of it."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from netmap.errors import StoreError
from netmap.model import Network
from netmap.settings import Settings
from netmap.store.check import check_map
from netmap.store.database import Database, find_database
from netmap.store.faults import UNREADABLE
from netmap.store.head import read_head
from netmap.store.migrate import REVISIONS, migrate, revision_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What a copy holds: its network if that can be read, and what is wrong with the copy.

    Attributes
    ----------
    network : Network or None
        The map.
    fault : StoreError or None
        Why the copy cannot be read in full; None if network, contact persons and history can.
    """

    network: Network | None
    fault: StoreError | None


def examine(copy: Path, *, settings: Settings) -> Examined:
    """Bring a copy to the present version, and read all of it.

    Raises
    ------
    StoreError
        If the reason why it cannot be read is not in the copy.
    """
    network = None
    try:
        with closing(_open(copy, settings)) as database:
            revision = revision_of(database)
            if revision is None:
                raise StoreError("error-store-damaged", file=str(copy))
            if revision != REVISIONS[-1]:
                migrate(database)
            with database.reading() as connection:
                network = read_head(connection, None).network
                check_map(connection, name=str(copy))
    except StoreError as error:
        if error.key not in UNREADABLE:
            raise
        return Examined(network=network, fault=error)
    return Examined(network=network, fault=None)


def is_readable(copy: Path, *, settings: Settings) -> bool | None:
    """Whether all of a copy can be read; None if another version of netmap would have to tell.

    Raises
    ------
    StoreError
        If the reason why it cannot be read is not in the copy.
    """
    try:
        with closing(_open(copy, settings)) as database:
            if revision_of(database) != REVISIONS[-1]:
                return None
            with database.reading() as connection:
                check_map(connection, name=str(copy))
    except StoreError as error:
        if error.key not in UNREADABLE:
            raise
        return None if error.key == "error-store-newer" else False
    return True


def _open(copy: Path, settings: Settings) -> Database:
    # a copy stands alone: its journal is the one that leaves nothing beside it
    store = dataclasses.replace(settings.store, journal="delete")
    settings = dataclasses.replace(settings, store=store)
    return find_database(copy, create=False, settings=settings)
