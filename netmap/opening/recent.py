"""What netmap remembers on this computer: the map opened last, and who edits.

A small file in the user's folder of settings. That it cannot be read or written is no reason to
stop: it saves a question, nothing more. Addresses of servers are never written: they may hold a
password. Only whoever wrote it can read it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

FOLDER_VARIABLE = "NETMAP_CONFIG"
"""Environment variable with another folder for what netmap remembers."""

_FILE = "netmap.json"
_MAP = "map"
_EDITOR = "editor"


def config_folder(
    environment: Mapping[str, str] | None = None, *, platform: str = sys.platform
) -> Path:
    """Return the folder of what netmap remembers: where this system keeps settings of programs.

    Examples
    --------
    >>> config_folder({"XDG_CONFIG_HOME": "/home/amt/.config"}, platform="linux").as_posix()
    '/home/amt/.config/netmap'
    """
    named = os.environ if environment is None else environment
    if folder := named.get(FOLDER_VARIABLE):
        return Path(folder)
    if platform == "win32" and (folder := named.get("APPDATA")):
        return Path(folder, "netmap")
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "netmap"
    return Path(named.get("XDG_CONFIG_HOME") or Path.home() / ".config", "netmap")


def last_map() -> Path | None:
    """Return the file of the map that was opened last, if it is still there."""
    noted = _read().get(_MAP)
    file = Path(noted) if noted else None
    with contextlib.suppress(OSError):
        return file if file is not None and file.is_file() else None
    return None


def remember_map(file: Path) -> None:
    """Note the file of the map that was opened last."""
    _note(_MAP, str(file.absolute()))


def last_editor() -> str:
    """Return who edited last on this computer; "" if nobody did."""
    return _read().get(_EDITOR, "")


def remember_editor(name: str) -> None:
    """Note who edits on this computer."""
    _note(_EDITOR, name)


def close_to_others() -> None:
    """Let only their owner read what earlier versions left open: the folder and its file."""
    file = config_folder() / _FILE
    with contextlib.suppress(OSError):
        if FOLDER_VARIABLE not in os.environ and file.parent.is_dir():
            file.parent.chmod(0o700)
    with contextlib.suppress(OSError):
        if file.is_file():
            file.chmod(0o600)


def write_privately(name: str, text: str) -> None:
    """Write a file into the folder that only its owner can read; a failure is no reason to stop."""
    file = config_folder() / name
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if FOLDER_VARIABLE not in os.environ:  # a folder of another kind is its owner's matter
            file.parent.chmod(0o700)
        draft = file.with_name(f"{file.name}.{os.getpid()}.tmp")
        draft.unlink(missing_ok=True)
        draft.touch(mode=0o600)
        draft.write_text(text, encoding="utf-8")
        draft.replace(file)


def _read() -> dict[str, str]:
    try:
        held = json.loads((config_folder() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(held, dict):
        return {}
    return {key: value for key, value in held.items() if isinstance(value, str)}


def _note(key: str, value: str) -> None:
    write_privately(_FILE, json.dumps(_read() | {key: value}, ensure_ascii=False))
