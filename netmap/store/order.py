"""The order to erase somebody: a file beside the map until all of it is done."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import secrets
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from netmap.errors import StoreError
from netmap.store.columns import tuples


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be erased, from the map and from each of its backups alike.

    Attributes
    ----------
    persons : tuple of str
        Ids of the contact persons that go.
    spared : tuple of str
        Ids of those that the map knows and that stay, even if they are called the same.
    words : tuple of str
        What is taken out of all texts. Contact persons who are called so and whom only a backup
        knows go too.
    kept : tuple of str
        What is left alone although words are part of it.
    who : str
        Who gave the order.
    id : str
        Id of the batch that it becomes, which tells whether it was carried out.
    salt : str
        Ids made of names get others, the same in map and backups; nobody can guess them back.
    """

    persons: tuple[str, ...] = field(default=(), repr=False)
    spared: tuple[str, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    kept: tuple[str, ...] = field(default=(), repr=False)
    who: str = field(default="", repr=False)
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    salt: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)


def order_file(file: Path) -> Path:
    """Return where the order of a map is."""
    return file.with_name(f".{file.name}.erasing")


def write_order(order: Order, file: Path) -> None:
    """Write an order so that it outlasts a crash; only its owner may read it.

    Raises
    ------
    StoreError
        If that is not possible; nothing is erased then.
    """
    path = order_file(file)
    draft = path.with_name(f"{path.name}.new")
    try:
        with contextlib.suppress(FileNotFoundError):
            draft.unlink()
        with open(draft, "xb", opener=_private) as stream:
            stream.write(json.dumps(dataclasses.asdict(order)).encode())
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        _overwrite(draft)
        raise StoreError("error-erase-refused", folder=str(path.parent)) from error


def read_order(file: Path) -> Order | None:
    """Return the order that waits beside a map; None if there is none.

    Raises
    ------
    StoreError
        If there is one that cannot be read.
    """
    path = order_file(file)
    _overwrite(path.with_name(f"{path.name}.new"))  # was never given
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError("error-erase-unfinished") from error
    if not text.strip(b"\0"):  # carried out; only the file was still there
        _overwrite(path)
        return None
    try:
        noted: dict[str, Any] = json.loads(text)
        return Order(**{name: tuples(one) for name, one in noted.items()})
    except (ValueError, TypeError, AttributeError) as error:
        raise StoreError("error-erase-order", file=str(path)) from error


def remove_order(file: Path) -> None:
    """Overwrite an order and remove it.

    Raises
    ------
    StoreError
        If that is not possible.
    """
    path = order_file(file)
    sync_folder(path.parent)
    _overwrite(path)
    if path.exists():
        raise StoreError("error-erase-unfinished")


def sync_folder(folder: Path) -> None:
    """Have the disk note new names in a folder; Windows does so by itself."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _overwrite(path: Path) -> None:
    with contextlib.suppress(OSError):
        with path.open("rb+") as stream:
            stream.write(b"\0" * path.stat().st_size)
            stream.flush()
            os.fsync(stream.fileno())
        path.unlink()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
