"""Unfinished copies of maps: how they are called, and which ones nobody finishes any more."""

from __future__ import annotations

import contextlib
import itertools
import os
import platform
import re
import secrets
import shutil
import sys
import tempfile
import time
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from netmap.settings import Settings

SIDE_FILES = ("-journal", "-wal", "-shm")
"""Endings of what SQLite writes beside a file."""

_CLOCK_STEP = 1.0
"""Seconds by which the dates of files and the clock of processes may differ."""
_RUN = secrets.token_hex(4)
_NUMBERS = itertools.count(1)
_SIDES = "|".join(SIDE_FILES)
_TAGGED = re.compile(
    rf".*\.(?P<host>[0-9a-f]{{8}})-(?P<pid>\d+)-(?P<run>[0-9a-f]{{8}})-\d+\.tmp(?:{_SIDES})?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An unfinished copy: where, and whether somebody may still be writing it."""

    path: Path
    in_use: bool


def draft_beside(target: Path) -> Path:
    """Return a name for an unfinished copy that is going to be ``target``, of this process."""
    return target.with_name(f".{target.name}{draft_ending()}")


def draft_ending() -> str:
    """Return the ending that tells which process on which computer writes a draft."""
    return f".{_host():08x}-{os.getpid()}-{_RUN}-{next(_NUMBERS)}.tmp"


def find_drafts(file: Path, folders: Iterable[Path], *, settings: Settings) -> tuple[Draft, ...]:
    """Return the unfinished copies of a map and of its backups.

    Among them are copies into other maps and in the folder for temporary files, as far as their
    names tell that netmap made them.

    Parameters
    ----------
    file : Path
        The map.
    folders : iterable of Path
        Where its backups are.
    settings : Settings
        ``store.draft_hours``.
    """
    found = []
    for path, untagged in _candidates(file, folders):
        tag = _TAGGED.fullmatch(path.name)
        if tag is None and not (untagged and untagged.fullmatch(path.name)):
            continue
        with contextlib.suppress(OSError):
            here = tag is not None and int(tag["host"], 16) == _host()
            written = _last_change(path) if here else path.stat().st_mtime
            in_use = time.time() - written < settings.store.draft_hours * 3600
            if tag is not None and here and in_use:
                pid = int(tag["pid"])
                in_use = _is_running(pid, tag["run"]) and not _began_after(pid, written)
            found.append(Draft(path=path, in_use=in_use))
    return tuple(found)


def remove_draft(path: Path) -> None:
    """Remove a draft, be it a file or a folder.

    Raises
    ------
    OSError
        If that is not possible.
    """
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _candidates(
    file: Path, folders: Iterable[Path]
) -> Iterator[tuple[Path, re.Pattern[str] | None]]:
    """Yield hidden files with the pattern of drafts whose names do not tell who wrote them."""
    name = re.escape(file.name)
    beside = re.compile(rf"\.+{name}\.(?:.*\.)?tmp(?:{_SIDES})?")
    inside = re.compile(
        rf"\.+\d{{8}}T\d{{12}}Z-[a-z]+{re.escape(file.suffix)}\.(?:.*\.)?tmp(?:{_SIDES})?"
    )
    for place, untagged, begin in (
        (file.parent, beside, "."),
        *((folder, inside, ".") for folder in dict.fromkeys(folders)),
        (Path(tempfile.gettempdir()), None, "netmap-"),
    ):
        with contextlib.suppress(OSError):
            for path in sorted(place.glob(f"{begin}*.tmp*")):
                yield path, untagged


def _last_change(path: Path) -> float:
    """Return when a file was changed last; a copy may have the date of what it is a copy of."""
    status = path.stat()
    return max(status.st_mtime, status.st_ctime)


def _host() -> int:
    return zlib.crc32(platform.node().encode())


def _is_running(pid: int, run: str) -> bool:
    """Whether the process that wrote a draft on this computer is still there."""
    if pid == os.getpid():
        return run == _RUN
    if sys.platform == "win32":
        return _is_running_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _began_after(pid: int, moment: float) -> bool:
    """Whether a process is younger than a file: then the number was somebody else's before.

    Only Linux tells without further means; elsewhere the age of the file has to do.
    """
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        ticks = int(status.rpartition(")")[2].split()[19])
        since_boot = time.clock_gettime(time.CLOCK_BOOTTIME)
        began = time.time() - since_boot + ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return False
    return began > moment + _CLOCK_STEP


if sys.platform == "win32":

    def _is_running_on_windows(pid: int) -> bool:
        import ctypes

        system = ctypes.WinDLL("kernel32", use_last_error=True)
        process = system.OpenProcess(0x0010_0000, False, pid)  # SYNCHRONIZE
        if not process:
            return ctypes.get_last_error() == 5  # access denied: it belongs to somebody else
        running = system.WaitForSingleObject(process, 0) != 0
        system.CloseHandle(process)
        return running
