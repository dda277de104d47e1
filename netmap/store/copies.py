"""The files that hold a map once more: its backups, copies among them, and what lies elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from netmap.settings import Settings
from netmap.store.backup_names import FOLDER, as_backup, is_closed
from netmap.store.database import connect_file, looks_like_map
from netmap.store.faults import SQLITE_ERRORS


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The copies of a map that lie beside it.

    Attributes
    ----------
    covered : tuple of Path
        Backups and copies in folders of backups, also of the map under an earlier name.
    folders : tuple of Path
        The folders they are in.
    elsewhere : tuple of Path
        Copies beside the map, which are maps of their own.
    closed : tuple of Path
        The map's folder of backups, if it is somebody else's who alone may look into it.
    """

    covered: tuple[Path, ...]
    folders: tuple[Path, ...]
    elsewhere: tuple[Path, ...]
    closed: tuple[Path, ...] = ()


def find_copies(file: Path, folder: Path, *, settings: Settings) -> Found:
    """Return the copies of a map that lie beside it.

    Parameters
    ----------
    file : Path
        The map.
    folder : Path
        Where its backups are. All that looks like a map in there counts, in nested folders too;
        in other folders of backups only what begins with the same step.
    settings : Settings
        ``store``.
    """
    wait = settings.store.wait_seconds
    first = _first_step(file, wait)
    covered = [*_maps_in(folder)]
    elsewhere = []
    for beside in sorted(file.parent.iterdir()) if first is not None else ():
        if beside in (file, folder):
            continue
        if beside.is_dir() and beside.name.endswith(FOLDER):
            steps = {path: _first_step(path, wait) for path in _maps_in(beside)}
            if first in steps.values():  # what cannot be read there is of the same map too
                covered += [path for path, step in steps.items() if step in (first, None)]
        elif beside.is_file() and looks_like_map(beside) and _first_step(beside, wait) == first:
            elsewhere.append(beside)
    folders = dict.fromkeys(path.parent for path in covered)
    return Found(
        covered=tuple(covered),
        folders=tuple(folders),
        elsewhere=tuple(elsewhere),
        closed=(folder,) if is_closed(folder) else (),
    )


def _maps_in(folder: Path) -> Iterator[Path]:
    """Yield what looks like a map or is called like a backup; unfinished copies are hidden."""
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if not path.name.startswith(".") and path.is_file() and not path.is_symlink():
            called = as_backup(path)
            if looks_like_map(path) or called is not None:
                yield path


def _first_step(file: Path, wait_seconds: float) -> str | None:
    """Return the id of the first step in a map's log; None if there is none or nobody can tell."""
    try:
        with closing(connect_file(file, mode="ro", wait_seconds=wait_seconds)) as connection:
            wanted = "SELECT id FROM batches WHERE position = 1"
            found = connection.execute(wanted).fetchone()
    except SQLITE_ERRORS:
        return None
    return None if found is None else str(found[0])
