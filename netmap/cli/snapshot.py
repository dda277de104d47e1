"""``netmap snapshot``: give states of a kept map a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netmap.cli.frame import Option, WrongUse, command
from netmap.cli.kept import kept_argument, opened_map, who_option
from netmap.cli.options import format_option, language_option
from netmap.cli.printing import print_json, print_table
from netmap.i18n import Texts

if TYPE_CHECKING:
    from netmap.store import Snapshot, Store


def snapshot_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("snapshot", texts)
    @kept_argument(texts)
    @click.argument("name", metavar=f"[{texts('cli-metavar-name')}]", required=False)
    @click.option("--at", cls=Option, metavar=texts("cli-metavar-at"), help=texts("cli-option-at"))
    @click.option("--remove", cls=Option, is_flag=True, help=texts("cli-option-remove"))
    @who_option(texts)
    @format_option(texts, "text", "json")
    @language_option(texts)
    @click.pass_context
    def snapshot(
        ctx: click.Context,
        kept: str,
        name: str | None,
        at: str | None,
        remove: bool,
        who: str,
        form: str,
    ) -> None:
        from netmap.opening.states import remove_state

        if name is None and (at is not None or remove):
            missing = texts("cli-wrong-missing", parameter=texts("cli-metavar-name"))
            raise WrongUse(missing, ctx)
        with opened_map(kept, texts) as store:
            if name is None:
                _list(store.snapshots(), form, texts)
            elif remove:
                remove_state(store, name)
                click.echo(texts("cli-snapshot-removed", name=name))
            else:
                position = None if at is None else _position(store, at)
                made = store.name_snapshot(name, who=who, at=position)
                click.echo(texts("cli-snapshot-made", name=made.name, position=str(made.position)))

    return snapshot


def _position(store: Store, at: str) -> int:
    """Return the position that a number, a day or the name of another state means."""
    from netmap.opening.states import find_position

    return int(at) if at.isdecimal() else find_position(store, at)


def _list(snapshots: tuple[Snapshot, ...], form: str, texts: Texts) -> None:
    from netmap.views.text.tables import Table

    if form == "json":
        data = [
            {"name": one.name, "position": one.position, "at": one.at.isoformat(), "who": one.who}
            for one in snapshots
        ]
        print_json({"snapshots": data})
    elif snapshots:
        headings = ("name", "position", "named-at", "who")
        rows = (
            (one.name, one.position, texts("history-moment", at=one.at.astimezone()), one.who)
            for one in snapshots
        )
        headings_told = tuple(texts(f"history-{heading}") for heading in headings)
        print_table(Table(headings=headings_told, rows=tuple(rows)), texts)
    else:
        click.echo(texts("history-no-names"))
