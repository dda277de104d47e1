"""The orders to erase somebody: a file each beside the map until all of it is done."""

from __future__ import annotations

import contextlib
import dataclasses
import glob
import json
import os
import secrets
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from netmap.errors import StoreError
from netmap.store.columns import tuples
from netmap.store.erasing.people import Named


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be erased, from the map and from each of its backups alike.

    Attributes
    ----------
    persons : tuple of (str, str)
        Records and names of the contact persons that go.
    spared : tuple of (str, str)
        The same of those that the map knows and that stay, even if they are called the same.
    words : tuple of str
        What is taken out of all texts. Contact persons who are called so and whom only a backup
        knows go too.
    kept : tuple of str
        What is left alone although words are part of it.
    left : tuple of str
        Words that somebody decided not to mean, even if they look certain in a backup.
    who : str
        Who gave the order.
    id : str
        Id of the batch that it becomes, which tells whether it was carried out.
    salt : str
        Ids made of names get others, the same in map and backups; nobody can guess them back.
    """

    persons: tuple[Named, ...] = field(default=(), repr=False)
    spared: tuple[Named, ...] = field(default=(), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    kept: tuple[str, ...] = field(default=(), repr=False)
    left: tuple[str, ...] = field(default=(), repr=False)
    who: str = field(default="", repr=False)
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    salt: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)


def order_file(file: Path, id: str) -> Path:
    """Return where an order for a map is, by its id."""
    return file.with_name(f".{file.name}.{id}.erasing")


def order_files(file: Path) -> tuple[Path, ...]:
    """Return the orders that wait beside a map, oldest first.

    Raises
    ------
    StoreError
        If nobody can tell.
    """
    try:
        found = file.parent.glob(f".{glob.escape(file.name)}.*.erasing")
        return tuple(sorted(found, key=lambda path: (path.stat().st_mtime, path.name)))
    except OSError as error:
        raise StoreError("error-erase-unfinished", files=file.name) from error


def write_order(order: Order, file: Path) -> None:
    """Write an order so that it outlasts a crash; only its owner may read it.

    Raises
    ------
    StoreError
        If that is not possible; nothing is erased then.
    """
    path = order_file(file, order.id)
    draft = path.with_name(f"{path.name}.new")
    try:
        with open(draft, "xb", opener=_private) as stream:
            stream.write(json.dumps(dataclasses.asdict(order)).encode())
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        _overwrite(draft)
        raise StoreError("error-erase-refused", folder=str(path.parent)) from error


def read_orders(file: Path) -> tuple[Order, ...]:
    """Return the orders that wait beside a map, oldest first.

    Raises
    ------
    StoreError
        If there is one that cannot be read.
    """
    for draft in file.parent.glob(f".{glob.escape(file.name)}.*.erasing.new"):
        _overwrite(draft)  # was never given
    orders = (_read(path) for path in order_files(file))
    return tuple(order for order in orders if order is not None)


def remove_order(order: Order, file: Path) -> None:
    """Overwrite an order and remove it; others for the same map stay.

    Raises
    ------
    StoreError
        If that is not possible.
    """
    path = order_file(file, order.id)
    sync_folder(path.parent)
    _overwrite(path)
    if path.exists():
        raise StoreError("error-erase-unfinished", files=path.name)


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


def _read(path: Path) -> Order | None:
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError("error-erase-unfinished", files=path.name) from error
    if not text.strip(b"\0"):  # carried out; only the file was still there
        _overwrite(path)
        return None
    try:
        noted: dict[str, Any] = json.loads(text)
        return Order(**{name: tuples(one) for name, one in noted.items()})
    except (ValueError, TypeError, AttributeError) as error:
        raise StoreError("error-erase-order", file=str(path)) from error


def _overwrite(path: Path) -> None:
    with contextlib.suppress(OSError):
        with path.open("rb+") as stream:
            stream.write(b"\0" * path.stat().st_size)
            stream.flush()
            os.fsync(stream.fileno())
        path.unlink()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
