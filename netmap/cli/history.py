"""``netmap history``: who did what to a kept map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netmap.cli.frame import Option, command
from netmap.cli.kept import kept_argument, opened_map
from netmap.cli.options import format_option, language_option
from netmap.cli.printing import print_json, print_table
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS

if TYPE_CHECKING:
    from netmap.editing.history import Step
    from netmap.views.text.tables import Table


def history_command(texts: Texts) -> click.Command:
    """Make the command."""
    usual = DEFAULT_SETTINGS.store.listed_steps

    @command("history", texts)
    @kept_argument(texts)
    @click.option(
        "--limit",
        cls=Option,
        type=click.IntRange(1, DEFAULT_SETTINGS.limits.rows),
        default=usual,
        metavar=texts("cli-metavar-port"),
        help=texts("cli-option-limit", default=str(usual)),
    )
    @format_option(texts, "text", "json")
    @language_option(texts)
    def history(kept: str, limit: int, form: str) -> None:
        from netmap.editing.history import list_steps

        with opened_map(kept, texts) as store:
            steps = list_steps(store, texts, limit=limit)
        if form == "json":
            print_json({"steps": [_as_data(step) for step in steps]})
        elif steps:
            print_table(_tabulate(steps, texts), texts)
        else:
            click.echo(texts("history-empty"))

    return history


def _as_data(step: Step) -> dict[str, Any]:
    return {
        "position": step.position,
        "at": step.at.isoformat(),
        "who": step.who,
        "text": step.text,
        "undone": step.undone,
        "names": step.names,
    }


def _tabulate(steps: tuple[Step, ...], texts: Texts) -> Table:
    from netmap.views.text.tables import Table

    headings = ("position", "at", "who", "text", "names")
    return Table(
        headings=tuple(texts(f"history-{name}") for name in headings),
        rows=tuple(
            (
                step.position,
                texts("history-moment", at=step.at.astimezone()),
                step.who,
                texts("history-undone", step=step.text) if step.undone else step.text,
                ", ".join(step.names),
            )
            for step in steps
        ),
    )
