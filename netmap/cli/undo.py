"""``netmap undo``: take back a step of a kept map, or repeat what was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netmap.cli.frame import Failure, Option, command
from netmap.cli.kept import kept_argument, opened_map, who_option
from netmap.cli.options import language_option
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS

if TYPE_CHECKING:
    from netmap.store import Store


def undo_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("undo", texts)
    @kept_argument(texts)
    @click.argument(
        "position",
        metavar=f"[{texts('cli-metavar-port')}]",
        required=False,
        type=click.IntRange(1, DEFAULT_SETTINGS.limits.steps),
    )
    @click.option("--redo", cls=Option, is_flag=True, help=texts("cli-option-redo"))
    @who_option(texts)
    @language_option(texts)
    def undo(kept: str, position: int | None, redo: bool, who: str) -> None:
        from netmap.editing.history import tell_step

        with opened_map(kept, texts) as store:
            step = _find(store, position, redo=redo)
            done = None if step is None else store.undo(step, who=who)
        if done is None:
            message = texts("cli-redo-nothing" if redo else "cli-undo-nothing")
            raise Failure(texts("cli-error", message=message))
        click.echo(tell_step(done, texts))

    return undo


def _find(store: Store, position: int | None, *, redo: bool) -> int | None:
    """Return the step to take back: what is to be redone is an undo."""
    from netmap.editing.history import find_undo

    if position is not None:
        return find_undo(store, position) if redo else position
    step = store.next_redo() if redo else store.next_undo()
    return None if step is None else step.position
