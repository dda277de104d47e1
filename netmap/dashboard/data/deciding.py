"""Carry out what a visitor decides on actors that may be one, in a kept map or a list."""

from __future__ import annotations

import dataclasses

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.editing.duplicates import TellApart, Unite, UniteAll, pairs_of
from netmap.editing.uniting import move_contacts, move_distinctions, unite_actors
from netmap.records import Kind
from netmap.store import Store

Group = tuple[str, ...]
"""Ids of actors; the first one stays."""


def unite(groups: tuple[Group, ...]) -> None:
    """Make one of the actors of each group."""
    store, opened = state.store(), state.opened()
    if store is not None:
        commands = tuple(filter(None, (_command(store, group) for group in groups)))
        if commands:
            carry_out(UniteAll(groups=commands))
    elif opened is not None:
        into = {goes: stays for stays, *others in groups for goes in others}
        _open(
            opened,
            dataclasses.replace(
                opened,
                network=unite_actors(opened.network, into),
                contacts=move_contacts(opened.contacts, into),
                apart=move_distinctions(opened.apart, into),
            ),
        )


def tell_apart(actors: Group) -> None:
    """Remember that no two of some actors are the same."""
    opened = state.opened()
    if state.store() is not None:
        carry_out(TellApart(actors=actors))
    elif opened is not None:
        apart = tuple(dict.fromkeys((*opened.apart, *pairs_of(actors))))
        _open(opened, dataclasses.replace(opened, apart=apart))


def take_back() -> None:
    """Show a map that is only looked at as it was before the last decision."""
    opened = state.opened()
    if opened is not None and opened.before is not None:
        state.open_map(opened.before)


def _open(before: OpenMap, now: OpenMap) -> None:
    state.open_map(dataclasses.replace(now, before=before))


def _command(store: Store, group: Group) -> Unite | None:
    """Return the command for a group; None if somebody of it is gone meanwhile."""
    records = [store.record(Kind.ACTOR, actor) for actor in group]
    seen = [record.version for record in records if record is not None]
    if len(seen) < len(group):
        return None
    return Unite(keep=seen[0], absorb=tuple(seen[1:]))
