"""Take the waves of a list into a kept map: one step and one named state each."""

from __future__ import annotations

from collections.abc import Sequence

from netmap.editing.imports import How, Import
from netmap.editing.placing import apply_placed
from netmap.errors import EditError, StoreError
from netmap.readers.waves import Wave
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import Reason, Snapshot, Store


def fill_with_waves(
    store: Store,
    waves: Sequence[Wave],
    *,
    how: How = How.REPLACE,
    who: str,
    settings: Settings = DEFAULT_SETTINGS,
) -> tuple[Snapshot, ...]:
    """Take the waves of a list into a kept map, in their order, after a backup.

    Each wave becomes a state that is named after it, so that the states can be compared.

    Parameters
    ----------
    store : Store
        The kept map; afterwards it says what the last wave says.
    waves : sequence of Wave
        What :func:`netmap.opening.open.open_waves` made of the list, none with errors.
    how : How
        Whether the map shall become the same as each wave or get more with each.
    who : str
        Who wants it.
    settings : Settings
        Limits of names and texts.

    Returns
    -------
    tuple of Snapshot
        The named states.

    Raises
    ------
    StoreError, EditError
        If a name is taken or too long, which is found before anything is changed, or a step cannot
        be saved.
    """
    taken = {snapshot.name for snapshot in store.snapshots()}
    most = settings.limits.state_characters
    for wave in waves:
        if len(wave.label) > most:
            raise EditError("error-name-long", value=wave.label[: most // 2], limit=most)
        if wave.label in taken:
            raise StoreError("error-snapshot-taken", name=wave.label)
    store.back_up(Reason.IMPORT)
    named = []
    for wave in waves:
        if wave.opened.network is None:
            raise ValueError(wave.label)
        command = Import(
            network=wave.opened.network,
            contacts=wave.opened.contacts,
            how=how,
            limits=settings.limits,
        )
        apply_placed(store, command, who=who, settings=settings)
        named.append(store.name_snapshot(wave.label, who=who))
    return tuple(named)
