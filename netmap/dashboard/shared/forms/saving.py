"""Carry out what a visitor wants in the visitor's name, and say what became of it."""

from __future__ import annotations

from netmap.dashboard import state
from netmap.editing.history import tell_step
from netmap.editing.placing import apply_placed
from netmap.errors import NetmapError
from netmap.store import Command


def carry_out(command: Command) -> bool:
    """Carry out a command on the open map; returns whether it was done."""
    store, texts = state.store(), state.texts()
    if store is None:
        return False
    try:
        batch = apply_placed(store, command, who=state.editor())
    except NetmapError as error:
        state.notify(texts.error(error), failed=True)
        return False
    state.notify(tell_step(batch, texts) if batch else texts("edit-nothing"))
    return True
