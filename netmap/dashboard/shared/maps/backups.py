"""Backups of a kept map: what they hold, as a copy to look at or in the place of the map."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.shared.differences import show_differences
from netmap.dashboard.shared.maps.keeping import take_up
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.differences import list_differences
from netmap.editing.keep import open_copy, propose_file, restore
from netmap.errors import NetmapError, StoreError
from netmap.i18n import Texts
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Backup, Backups, Examined
from netmap.store.faults import UNREADABLE

_UNREADABLE = (UNREADABLE | {"error-store-gone"}) - {"error-store-newer"}
"""Faults of a backup for which there is no other remedy than another backup."""


def show_backups(file: Path, network: Network | None, texts: Texts) -> None:
    """Show the backups of a map's file, and what would be different with the chosen one.

    Where the map cannot be read, the newest backup that can is recommended.

    Parameters
    ----------
    file : Path
        The map's file.
    network : Network or None
        The map as it stands; None if it cannot be read.
    texts : Texts
        The language.
    """
    st.header(texts("backups-title"), anchor=False)
    found = Backups(file, DEFAULT_SETTINGS)
    if found.is_closed():
        st.text(texts("backups-closed", folder=str(found.folder)))
        return
    backups = {backup.path.name: backup for backup in found.all()}
    if not backups:
        st.text(texts("backups-none"))
        return
    recommended = _recommend(backups.values(), texts) if network is None else None
    chosen = st.selectbox(
        texts("backups-choose"),
        list(backups),
        index=None if recommended is None else list(backups).index(recommended),
        format_func=lambda name: _describe(backups[name], texts),
        placeholder=texts("backups-hint"),
        key="backup",
        width=560,
    )
    if chosen is not None:
        _show_backup(file, backups[chosen], network, texts)


def _recommend(backups: Iterable[Backup], texts: Texts) -> str | None:
    """Say which backup is the newest one that can be read in full, and return its name."""
    states = [(one, _state(one)) for one in backups if one.readable is not False]
    try:
        with st.spinner(texts("backups-examining")):
            found = cache.newest_readable(tuple((one, state) for one, state in states if state))
    except StoreError as error:
        st.error(plain(texts.error(error)))
        return None
    if found is None:
        st.text(texts("backups-none-readable"))
        return None
    st.text(texts("backups-recommended", backup=_describe(found, texts)))
    return found.path.name


def _examine(backup: Backup, texts: Texts) -> Examined:
    """Look into a backup; what its state holds is found once."""
    changed = _state(backup)
    if not changed:
        return Examined(network=None, fault=StoreError("error-store-gone", file=str(backup.path)))
    try:
        with st.spinner(texts("backups-examining")):
            return cache.examined(backup, changed)
    except StoreError as error:
        return Examined(network=None, fault=error)


def _state(backup: Backup) -> tuple[int, ...]:
    """Return what changes with a backup's file; nothing if it is gone."""
    try:
        status = backup.path.stat()
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size


def _show_backup(file: Path, backup: Backup, network: Network | None, texts: Texts) -> None:
    found = _examine(backup, texts)
    if found.fault is not None:
        st.error(_tell(found.fault, texts, in_part=found.network is not None))
    if found.network is None:
        return
    if network is not None:
        st.text(texts("backups-differences"))
        show_differences(list_differences(network, found.network), texts, key="backup-differences")
    with st.container(horizontal=True):
        st.button(
            texts("backups-copy"),
            key="backup-copy",
            help=texts("backups-copy-help"),
            on_click=_open_copy,
            args=(file, backup),
        )
        if found.fault is None:
            st.button(
                texts("backups-restore"),
                key="backup-restore",
                help=texts("backups-restore-help"),
                on_click=_restore,
                args=(file, backup),
            )


def _tell(fault: StoreError, texts: Texts, *, in_part: bool) -> str:
    if in_part:
        return texts("backups-in-part")
    known = fault.key in _UNREADABLE
    return texts("backups-unreadable") if known else plain(texts.error(fault))


def _open_copy(file: Path, backup: Backup) -> None:
    texts = state.texts()
    day = _local(backup.at).strftime("%Y-%m-%d %H-%M")
    target = propose_file(f"{file.stem} {day}", folder=file.parent)
    try:
        take_up(open_copy(backup, target))
        state.notify(texts("backups-copied", file=str(target)))
    except NetmapError as error:
        state.notify(texts.error(error), failed=True)


def _restore(file: Path, backup: Backup) -> None:
    texts = state.texts()
    try:
        take_up(restore(file, backup))
        state.notify(texts("backups-restored", when=_local(backup.at)))
    except NetmapError as error:
        state.notify(texts.error(error), failed=True)


def _describe(backup: Backup, texts: Texts) -> str:
    said = texts(f"backup-{backup.reason}", when=_local(backup.at))
    return texts("backup-damaged", backup=said) if backup.readable is False else said


def _local(at: datetime) -> datetime:
    return at.astimezone()
