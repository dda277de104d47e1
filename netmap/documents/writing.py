"""The one place where files are written: the old file stays whole until the new one is complete."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import time
from pathlib import Path

from netmap.errors import ExportError
from netmap.model.file_names import names_device
from netmap.model.numbered_names import first_free
from netmap.settings import DEFAULT_SETTINGS, Writing


def write_atomically(
    path: str | Path, content: bytes, *, patience: Writing = DEFAULT_SETTINGS.writing
) -> None:
    """Put a file in its place at once, or leave everything as it was.

    The content goes to a temporary file in the same folder, is flushed to the disk and then takes
    the place of the old file. Where another program holds the old file (Excel does), this waits
    and tries again before it gives up.

    Parameters
    ----------
    path : str or Path
        Where the file shall be; a link is followed.
    content : bytes
        The whole file.
    patience : Writing
        How many tries, and how long to wait between two of them.

    Raises
    ------
    ExportError
        If the folder is missing, the name is that of a device, the place is taken by a folder,
        another program holds the file or the disk refuses it.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write_atomically(Path(folder, "map.html"), b"<html>")
    ...     Path(folder, "map.html").read_bytes()
    b'<html>'
    """
    try:
        if names_device(Path(path).name):
            other = f"netmap-{Path(path).name}"
            raise ExportError("error-file-device", file=str(path), other=other)
        target = Path(path).resolve()
        if target.is_dir():
            raise ExportError("error-write-folder", file=str(path))
        if not target.parent.is_dir():
            raise ExportError("error-write-no-folder", folder=str(target.parent))
        draft = target.with_name(f".netmap-{secrets.token_hex(8)}.tmp")
        try:
            _write_through(draft, content)
            if target.exists():
                shutil.copymode(target, draft)
            _replace(draft, target, patience)
        finally:
            draft.unlink(missing_ok=True)
    except PermissionError as error:
        other = str(free_name(Path(path)))
        raise ExportError("error-write-held", file=str(path), other=other) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ExportError("error-write-refused", file=str(path), reason=reason) from error


def free_name(path: Path) -> Path:
    """Return a name beside ``path`` that no file has: "map-2.pdf" for "map.pdf".

    Examples
    --------
    >>> free_name(Path("no such folder", "map.pdf")).name
    'map-2.pdf'
    """
    own = path.stem
    return path.with_stem(
        first_free(own, lambda stem: stem == own or path.with_stem(stem).exists())
    )


def _write_through(draft: Path, content: bytes) -> None:
    with draft.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _replace(draft: Path, target: Path, patience: Writing) -> None:
    for _ in range(patience.attempts - 1):
        with contextlib.suppress(PermissionError):
            draft.replace(target)
            return
        time.sleep(patience.wait_seconds)
    draft.replace(target)
