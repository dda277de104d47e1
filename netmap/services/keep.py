"""Keep a map: open it, fill it from files, bring a backup back."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from netmap.errors import StoreError
from netmap.model import ContactPerson, Network
from netmap.services.imports import How, Import
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import Backup, Backups, Batch, Reason, Store, copy_file, open_store

DATABASE_VARIABLE = "NETMAP_DATABASE"
"""Environment variable with the path or address of the map that a team keeps."""


def configured_database() -> str | None:
    """Return the path or address in ``NETMAP_DATABASE``; None if it is not set."""
    return os.environ.get(DATABASE_VARIABLE, "").strip() or None


def fill(
    store: Store,
    network: Network,
    contacts: Iterable[ContactPerson] = (),
    *,
    how: How,
    who: str,
    settings: Settings = DEFAULT_SETTINGS,
) -> Batch | None:
    """Take a network that was read from files into a kept map, as one step, after a backup.

    Parameters
    ----------
    store : Store
        The kept map.
    network, contacts : Network, iterable of ContactPerson
        What :func:`netmap.services.open.open_source` made of the files.
    how : How
        Whether the map shall become the same or get more.
    who : str
        Who wants it.
    settings : Settings
        Limits of names and texts.

    Returns
    -------
    Batch or None
        The step; None if the map says all of it already.

    Raises
    ------
    StoreError
        If the backup cannot be made or the step cannot be saved; nothing is changed then.
    """
    if store.backups is not None:
        store.backups.make(Reason.IMPORT)
    command = Import(network=network, contacts=tuple(contacts), how=how, limits=settings.limits)
    return store.apply(command, who=who)


def open_copy(backup: Backup, target: Path, *, settings: Settings = DEFAULT_SETTINGS) -> Store:
    """Open a copy of a backup beside the map, to look at it before anything is replaced.

    Parameters
    ----------
    backup : Backup
        One of ``store.backups.all()``.
    target : Path
        Where the copy shall be; it becomes a map of its own.
    settings : Settings
        How it is opened.

    Raises
    ------
    StoreError
        If there is a file already, or the backup is damaged.
    """
    if target.exists():
        raise StoreError("error-backup-target", file=str(target))
    copy_file(backup.path, target, settings=settings)
    return open_store(target, settings=settings)


def restore(file: Path, backup: Backup, *, settings: Settings = DEFAULT_SETTINGS) -> Store:
    """Put a backup in the place of a map, which becomes a backup itself, and open it.

    This also works where the map's file is damaged or gone.

    Parameters
    ----------
    file : Path
        The map.
    backup : Backup
        One of ``Backups(file, settings).all()``.
    settings : Settings
        How it is opened.

    Raises
    ------
    StoreError
        If the backup is damaged, or the map cannot be written.
    """
    Backups(file, settings).restore(backup)
    return open_store(file, settings=settings)
