"""What the names of backups tell: of when they are, before what they were made, what they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

FOLDER = "-backups"
"""With what the name of a folder of backups ends."""
TIME = "%Y%m%dT%H%M%S%fZ"
"""How a moment is written in a name."""

_VERDICTS = {None: "", True: "-readable", False: "-unreadable"}
_NAME = re.compile(r"(?P<at>\d{8}T\d{12}Z)-(?P<reason>[a-z]+)(?P<verdict>-readable|-unreadable|)")


class Reason(StrEnum):
    """Before what a backup was made; part of its file's name."""

    OPEN = "open"
    DAILY = "daily"
    IMPORT = "import"
    MIGRATION = "migration"
    RESTORE = "restore"
    ERASURE = "erasure"
    """What earlier versions made after personal data was erased, in place of all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of a map's file.

    Attributes
    ----------
    path : Path
        Where it is.
    at : datetime
        Of when it is, in UTC.
    reason : Reason
        Before what it was made.
    readable : bool or None
        Whether it could be read in full when it was made: network, contact persons and history.
        None if nobody looked, as earlier versions did not.
    """

    path: Path
    at: datetime
    reason: Reason
    readable: bool | None = None


def name_backup(at: datetime, reason: Reason, readable: bool | None) -> str:
    """Return the name of a backup's file, without ending."""
    return f"{at.strftime(TIME)}-{reason}{_VERDICTS[readable]}"


def as_backup(path: Path) -> Backup | None:
    """Return the backup that a file is by its name; None if it is none."""
    match = _NAME.fullmatch(path.stem)
    try:
        if match is None:
            return None
        at = datetime.strptime(match["at"], TIME).replace(tzinfo=UTC)
        at.astimezone()
        readable = next(one for one, ending in _VERDICTS.items() if ending == match["verdict"])
        return Backup(path=path, at=at, reason=Reason(match["reason"]), readable=readable)
    except (ValueError, OverflowError):  # no day that there is, or no reason of ours
        return None


def is_closed(folder: Path) -> bool:
    """Whether there is a folder that the user may not look into."""
    try:
        next(folder.iterdir(), None)
    except PermissionError:
        return True
    except (OSError, ValueError):  # none, or none that there could be
        return False
    return False
