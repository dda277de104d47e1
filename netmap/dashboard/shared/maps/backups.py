"""Backups of a kept map: what they hold, as a copy to look at or in the place of the map."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.differences import show_differences
from netmap.dashboard.shared.maps.keeping import take_up
from netmap.editing.differences import list_differences
from netmap.editing.keep import look_into, open_copy, propose_file, restore
from netmap.errors import NetmapError
from netmap.i18n import Texts
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Backup, Backups


def show_backups(file: Path, network: Network | None, texts: Texts) -> None:
    """Show the backups of a map's file, and what would be different with the chosen one.

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
    backups = {backup.path.name: backup for backup in Backups(file, DEFAULT_SETTINGS).all()}
    if not backups:
        st.text(texts("backups-none"))
        return
    chosen = st.selectbox(
        texts("backups-choose"),
        list(backups),
        index=None,
        format_func=lambda name: _describe(backups[name], texts),
        placeholder=texts("backups-hint"),
        key="backup",
        width=560,
    )
    if chosen is not None:
        _show_backup(file, backups[chosen], network, texts)


def _show_backup(file: Path, backup: Backup, network: Network | None, texts: Texts) -> None:
    try:
        held = look_into(backup)
    except NetmapError:
        st.error(texts("backups-unreadable"))
        return
    if network is not None:
        st.text(texts("backups-differences"))
        show_differences(list_differences(network, held), texts, key="backup-differences")
    with st.container(horizontal=True):
        st.button(
            texts("backups-copy"),
            key="backup-copy",
            help=texts("backups-copy-help"),
            on_click=_open_copy,
            args=(file, backup),
        )
        st.button(
            texts("backups-restore"),
            key="backup-restore",
            help=texts("backups-restore-help"),
            on_click=_restore,
            args=(file, backup),
        )


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
    return texts(f"backup-{backup.reason}", when=_local(backup.at))


def _local(at: datetime) -> datetime:
    return at.astimezone()
