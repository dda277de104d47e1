"""Keep a map: open it, fill it from files, bring a backup back."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import tempfile
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from netmap.editing.doubts import Same
from netmap.editing.edit import Add
from netmap.editing.imports import How, Import
from netmap.editing.intake import Intake
from netmap.editing.placing import apply_placed
from netmap.errors import StoreError
from netmap.model import ContactPerson, Network
from netmap.model.about import About
from netmap.model.numbered_names import first_free
from netmap.opening.file_names import file_stem
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import (
    Backup,
    Backups,
    Batch,
    Command,
    Examined,
    Reason,
    Store,
    copy_file,
    draft_ending,
    examine,
    looks_like_map,
    open_store,
)
from netmap.store.faults import UNREADABLE
from netmap.views.layout.places import Point

DATABASE_VARIABLE = "NETMAP_DATABASE"
"""Environment variable with the path or address of the map that a team keeps."""

SUFFIX = ".netmap"
"""Ending of the file in which a map is kept."""

_DOCUMENTS = ("Dokumente", "Documents")


def configured_database() -> str | None:
    """Return the path or address in ``NETMAP_DATABASE``; None if it is not set."""
    return os.environ.get(DATABASE_VARIABLE, "").strip() or None


def maps_nearby() -> tuple[Path, ...]:
    """Return the kept maps in the folder of documents and in the present one, sorted by name."""
    folders = dict.fromkeys((documents_folder(), Path.cwd()))
    found: list[Path] = []
    for folder in folders:
        with contextlib.suppress(OSError):
            found += (path for path in folder.glob(f"*{SUFFIX}") if looks_like_map(path))
    return tuple(sorted(found, key=lambda path: path.name.casefold()))


def documents_folder() -> Path:
    """Return where people keep their files: their folder of documents, else the present one."""
    candidates = (Path.home() / name for name in _DOCUMENTS)
    return next((folder for folder in candidates if folder.is_dir()), Path.cwd())


def propose_file(title: str, *, folder: Path | None = None) -> Path:
    """Return a path for a new map of this title that is not taken yet.

    Examples
    --------
    >>> propose_file("Netzwerk: Bildung/Arbeit", folder=Path("nirgends")).as_posix()
    'nirgends/Netzwerk-Bildung-Arbeit.netmap'
    """
    place = documents_folder() if folder is None else folder
    base = file_stem(title)
    free = first_free(base, lambda name: (place / f"{name}{SUFFIX}").exists())
    return place / f"{free}{SUFFIX}"


def begin(
    where: str | Path,
    network: Network,
    contacts: Iterable[ContactPerson] = (),
    *,
    title: str,
    who: str,
    places: Mapping[str, Point] | None = None,
    settings: Settings = DEFAULT_SETTINGS,
) -> Store:
    """Begin a kept map with what a network says.

    Parameters
    ----------
    where : str or Path
        Path of a file that is not there yet, or the address of a database without a map. A file
        gets the ending ".netmap" if it has none.
    network, contacts : Network, iterable of ContactPerson
        What the map says at first; an empty network begins an empty map.
    title : str
        Name of the map if the network has none.
    who : str
        Who wants it.
    places : mapping of actor id to (x, y), optional
        Where the actors stand on the drawing; by default places are found.
    settings : Settings
        How it is opened and filled.

    Raises
    ------
    StoreError
        If there is a map or file already, or it cannot be made.
    EditError
        If something in the network cannot be kept; nothing is left behind then.
    """
    file = None if "://" in str(where) else _named(Path(where))
    if file is not None and file.exists():
        raise StoreError("error-keep-exists", file=str(file))
    store = open_store(where if file is None else file, create=True, settings=settings)
    try:
        if store.position():
            raise StoreError("error-keep-exists", file=store.name)
        named = dataclasses.replace(network, title=network.title or title)
        command: Command = Import(network=named, contacts=tuple(contacts), limits=settings.limits)
        if network == Network():
            command = Add(value=About(title=title), limits=settings.limits)
        apply_placed(store, command, who=who, known=places or {}, settings=settings)
    except Exception:
        store.close()
        if file is not None:
            file.unlink(missing_ok=True)
        raise
    return store


def fill(
    store: Store,
    network: Network,
    contacts: Iterable[ContactPerson] = (),
    *,
    how: How,
    who: str,
    taken: Collection[str] | None = None,
    same: Same = (),
    settings: Settings = DEFAULT_SETTINGS,
) -> Batch | None:
    """Take a network that was read from files into a kept map, as one step, after a backup.

    Parameters
    ----------
    store : Store
        The kept map.
    network, contacts : Network, iterable of ContactPerson
        What :func:`netmap.opening.open.open_source` made of the files.
    how : How
        Whether the map shall become the same or get more.
    who : str
        Who wants it.
    taken : collection of str, optional
        Which lines of :func:`look_at_list` are taken over, by their keys; by default as proposed.
    same : tuple of (str, str)
        Which actor of the list is which of the map, as somebody answered.
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
    EditError
        If something cannot be kept, or the map is not as it was looked at.
    """
    command = Import(
        network=network,
        contacts=tuple(contacts),
        how=how,
        taken=None if taken is None else frozenset(taken),
        same=same,
        limits=settings.limits,
    )
    command.prepare(store.network()).chosen(command.taken)
    store.back_up(Reason.IMPORT)
    return apply_placed(store, command, who=who, settings=settings)


def look_at_list(
    store: Store,
    network: Network,
    contacts: Iterable[ContactPerson] = (),
    *,
    how: How,
    same: Same = (),
    settings: Settings = DEFAULT_SETTINGS,
) -> Intake:
    """Return what :func:`fill` would change in a kept map, line by line; nothing is done.

    Parameters
    ----------
    store : Store
        The kept map.
    network, contacts : Network, iterable of ContactPerson
        What was read from the files.
    how : How
        Whether the map shall become the same or get more.
    same : tuple of (str, str)
        Which actor of the list is which of the map, as somebody answered.
    settings : Settings
        Limits of names and texts.

    Raises
    ------
    StoreError
        If the map cannot be read.
    EditError
        If something in the list cannot be kept.
    """
    command = Import(
        network=network, contacts=tuple(contacts), how=how, same=same, limits=settings.limits
    )
    known = {record.value for record in store.records(Kind.CONTACT)}
    return command.prepare(store.network(), known)


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


def look_into(backup: Backup, *, settings: Settings = DEFAULT_SETTINGS) -> Examined:
    """Return what a backup holds, and what is wrong with it; the backup itself is not touched.

    Raises
    ------
    StoreError
        If it is gone, or the reason why it cannot be read is not in it.
    """
    with tempfile.TemporaryDirectory(prefix="netmap-", suffix=draft_ending()) as folder:
        copy = Path(folder, backup.path.name)
        try:
            copy_file(backup.path, copy, settings=settings)
        except StoreError as error:
            if error.key not in UNREADABLE:
                raise
            return Examined(network=None, fault=error)
        found = examine(copy, settings=settings)
    if found.fault is None:
        return found
    params = found.fault.params | {"file": str(backup.path)}
    return dataclasses.replace(found, fault=StoreError(found.fault.key, **params))


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
        If the backup cannot be read in full or is of a newer version, which is found before
        anything is touched, or the map cannot be written.
    """
    Backups(file, settings).restore(backup)
    return open_store(file, settings=settings)


def _named(file: Path) -> Path:
    """Return the path of a map with an ending, and the home folder in place of "~"."""
    whole = file.expanduser()
    return whole if whole.suffix else whole.with_name(whole.name + SUFFIX)
