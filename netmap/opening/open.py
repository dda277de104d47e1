"""Open a workbook, a folder of CSV files, an upload, an example or a kept map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import netmap
from netmap.errors import LargeSourceError, SourceError
from netmap.opening.states import is_kept, network_of, warnings_of
from netmap.readers.apart import OnWait, read_apart, wait_on
from netmap.readers.assemble import Opened
from netmap.readers.containers.guard import check_size
from netmap.readers.files import (
    SUFFIXES,
    TABLES,
    WORKBOOKS,
    Files,
    OnLarge,
    by_name,
    go_on,
    label_of,
    read_list,
    read_waves,
)
from netmap.readers.shapes.proposal import Choices
from netmap.readers.waves import Wave, choose_wave
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import open_store
from netmap.store.addresses import hide_password

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A network that comes with netmap: its name and its folder."""

    id: str
    path: Path


def examples() -> tuple[Example, ...]:
    """Return the examples, sorted by id."""
    folders = (path.parent for path in _data_folder().glob("*/*.csv"))
    return tuple(Example(id=path.name, path=path) for path in sorted(set(folders)))


def open_source(
    source: str | Path,
    *,
    choices: Choices = (),
    settings: Settings = DEFAULT_SETTINGS,
    on_large: OnLarge = go_on,
) -> Opened:
    """Open a file, a folder, an example or a kept map.

    Lists are read in a process of their own (:mod:`netmap.readers.apart`).

    Parameters
    ----------
    source : str or Path
        Path of a workbook, a CSV file or a folder of CSV files, or the name of an example. A path
        that exists comes before an example of the same name. "list.xlsx#2021" is only the wave
        2021 of a list (:func:`open_waves`); without a wave, all rows are read together. Also the
        file or address of a kept map; "map.netmap#2021" is its state of that name or day
        (:func:`~netmap.opening.states.find_position`), without its contact persons.
    choices : tuple of TableChoice
        Where somebody wants a list to be read otherwise than netmap would.
    settings : Settings
        How much is read.
    on_large : callable
        Told, before it is read, how many rows a list has that is larger than netmap is made for.

    Returns
    -------
    Opened
        The network, contact persons and all issues.

    Raises
    ------
    SourceError
        If there is no such source or it cannot be read at all; the sentence names the remedy.
    StoreError
        If a kept map cannot be opened or does not have that state.

    Examples
    --------
    >>> open_source("beispielstadt").ok
    True
    """
    place, state = split_state(source)
    if is_kept(place):
        with closing(open_store(place, settings=settings)) as store:
            issues = warnings_of(store) if state is None else ()
            return Opened(network=network_of(store, state), issues=issues)
    files, wave = _files_of(source, settings=settings)
    return _read_apart(read_list, files, wave, choices, settings=settings, on_large=on_large)


def open_waves(
    source: str | Path,
    *,
    choices: Choices = (),
    settings: Settings = DEFAULT_SETTINGS,
    on_large: OnLarge = go_on,
) -> tuple[Wave, ...]:
    """Open a source whose tables have a column of waves, as one map a wave.

    Headings of that column are "Welle", "Erhebung", "Stand" and "wave";
    :mod:`netmap.readers.waves` says which rows a wave has.

    Parameters
    ----------
    source : str or Path
        As for :func:`open_source`; "list.xlsx#2021" names a single wave.
    choices : tuple of TableChoice
        As for :func:`open_source`.
    settings : Settings
        How much is read.
    on_large : callable
        As for :func:`open_source`.

    Returns
    -------
    tuple of Wave
        Label and map of each wave, the earliest first; none if no table has such a column, and
        none of a kept map.

    Raises
    ------
    SourceError
        If there is no such source or wave, or it cannot be read at all.
    """
    if is_kept(split_state(source)[0]):
        return ()
    files, wave = _files_of(source, settings=settings)
    waves = _read_apart(read_waves, files, choices, settings=settings, on_large=on_large)
    return waves if wave is None else (choose_wave(wave, waves),)


def open_upload(files: Mapping[str, bytes], *, settings: Settings = DEFAULT_SETTINGS) -> Opened:
    r"""Open uploaded files.

    Parameters
    ----------
    files : mapping of str to bytes
        One workbook, or one or more CSV files, by their names; names are labels only.
    settings : Settings
        How much is read.

    Returns
    -------
    Opened
        The network, contact persons and all issues.

    Raises
    ------
    SourceError
        If a file cannot be read at all or they do not go together.

    Examples
    --------
    >>> opened = open_upload({"liste.csv": b"Name;Typ\nKita Regenbogen;Kita"})
    >>> [actor.id for actor in opened.network.actors]
    ['kita-regenbogen']
    """
    _check_upload(files, settings)
    return read_list(files, settings=settings)


def open_upload_waves(
    files: Mapping[str, bytes], *, settings: Settings = DEFAULT_SETTINGS
) -> tuple[Wave, ...]:
    """Open uploaded files as one map a wave, as :func:`open_waves` does with a source."""
    _check_upload(files, settings)
    return read_waves(files, settings=settings)


def open_apart(
    source: str | Path,
    *,
    choices: Choices = (),
    large: bool = False,
    settings: Settings = DEFAULT_SETTINGS,
    on_wait: OnWait = wait_on,
) -> Opened:
    """Open a source that is no kept map, in a process of its own.

    Parameters
    ----------
    source : str or Path
        As for :func:`open_source`.
    choices : tuple of TableChoice
        As for :func:`open_source`.
    large : bool
        Whether somebody wants a large list to be read.
    settings : Settings
        How much is read, and how long and in how much memory.
    on_wait : callable
        Called again and again meanwhile; whatever it raises ends the reading.

    Raises
    ------
    LargeSourceError
        If the list is large and nobody has said so yet.
    SourceError
        As :func:`open_source`, and if it takes too much time or memory.
    """
    files, wave = _files_of(source, settings=settings)
    return read_apart(
        read_list, files, wave, choices, large=large, settings=settings, on_wait=on_wait
    )


def open_upload_apart(
    files: Mapping[str, bytes],
    *,
    choices: Choices = (),
    large: bool = False,
    settings: Settings = DEFAULT_SETTINGS,
    on_wait: OnWait = wait_on,
) -> Opened:
    """Open uploaded files, as :func:`open_apart` does with a source."""
    _check_upload(files, settings)
    return read_apart(
        read_list, files, None, choices, large=large, settings=settings, on_wait=on_wait
    )


def open_upload_waves_apart(
    files: Mapping[str, bytes],
    *,
    large: bool = False,
    settings: Settings = DEFAULT_SETTINGS,
    on_wait: OnWait = wait_on,
) -> tuple[Wave, ...]:
    """Open uploaded files as one map a wave, as :func:`open_apart` does with a source."""
    _check_upload(files, settings)
    return read_apart(read_waves, files, large=large, settings=settings, on_wait=on_wait)


def stamp_of(source: str | Path) -> tuple[tuple[str, int, int], ...]:
    """Return what is different as soon as the files of a source are; nothing if there are none.

    Returns
    -------
    tuple of tuple
        Name, size in bytes and time of the last change of each file.
    """
    with suppress(OSError):  # reading will say what is wrong with it
        path = _find(split_state(source)[0])
        known = [(file.name, file.stat()) for file in _files_in(path)] if path else []
        return tuple((name, file.st_size, file.st_mtime_ns) for name, file in known)
    return ()


def split_state(source: str | Path) -> tuple[str, str | None]:
    """Return a source without the wave or state that it names after a "#", and that name.

    Examples
    --------
    >>> split_state("karte.netmap#2022-03-01")
    ('karte.netmap', '2022-03-01')
    """
    text = str(source)
    place, mark, state = text.rpartition("#")
    if not mark:
        return text, None
    with suppress(OSError):  # reading will say what is wrong with it
        if _find(text) is not None:
            return text, None
    return place, state


def _files_of(
    source: str | Path, *, settings: Settings = DEFAULT_SETTINGS
) -> tuple[dict[str, bytes], str | None]:
    """Return the files of a source that is no kept map, and the wave that it names after a "#".

    Raises
    ------
    SourceError
        If there is no such source, or it is too large or cannot be accessed.
    """
    label = label_of(hide_password(str(source)), settings.limits)
    try:
        place, wave = split_state(source)
        path = _find(place)
        if path is None:
            known = ", ".join(entry.id for entry in examples())
            raise SourceError("error-no-source", value=label, known=known)
        files = _files_in(path)
        tables = all(file.suffix.casefold() not in WORKBOOKS for file in files)
        size = sum(file.stat().st_size for file in files)
        check_size(size, settings.limits, tables=tables)
        return {file.name: file.read_bytes() for file in files}, wave
    except OSError as error:
        raise SourceError("error-unreadable", value=label) from error


def _check_upload(files: Files, settings: Settings) -> None:
    """Refuse more than a server holds for each of its visitors, also if it is all CSV."""
    check_size(sum(map(len, files.values())), settings.limits)


def _read_apart(
    read: Callable[..., T], files: Files, *args: Any, settings: Settings, on_large: OnLarge
) -> T:
    """Read in a process of its own, a large list after a word about it."""
    try:
        return read_apart(read, files, *args, settings=settings)
    except LargeSourceError as question:
        on_large(int(question.params["found"]))
    return read_apart(read, files, *args, settings=settings, large=True)


def _find(source: str) -> Path | None:
    path = Path(source)
    if path.is_dir() or path.is_file():
        return path
    return next((entry.path for entry in examples() if entry.id == source), None)


def _files_in(path: Path) -> list[Path]:
    """Return the tables in a folder; a file is one by itself."""
    if path.is_dir():
        return sorted(entry for entry in path.iterdir() if entry.suffix.casefold() in TABLES)
    return [path]


def _data_folder() -> Path:
    """``netmap/data`` in a wheel, ``data`` beside the package in a checkout."""
    package = Path(netmap.__file__).parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"


__all__ = [
    "SUFFIXES",
    "Example",
    "Opened",
    "Wave",
    "by_name",
    "examples",
    "open_apart",
    "open_source",
    "open_upload",
    "open_upload_apart",
    "open_upload_waves",
    "open_upload_waves_apart",
    "open_waves",
    "split_state",
    "stamp_of",
]
