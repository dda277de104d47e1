"""``netmap keep`` and ``netmap import``: take lists into a kept map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from netmap.cli.dry_run import tell_dry_run
from netmap.cli.frame import Failure, Option, command
from netmap.cli.kept import SUFFIX, kept_argument, opened_map, who_option
from netmap.cli.options import format_option, language_option, mapping_option, source_argument
from netmap.cli.progress import working
from netmap.cli.sources import open_list
from netmap.i18n import Texts

if TYPE_CHECKING:
    from netmap.cli.sources import List
    from netmap.editing.imports import How
    from netmap.store import Store


def keep_command(texts: Texts) -> click.Command:
    """Make the command that begins a kept map."""

    def check(ctx: click.Context, param: click.Parameter, value: str) -> str:
        if "://" not in value and Path(value).suffix.lower() != SUFFIX:
            message = texts("cli-wrong-suffix", file=value, known=SUFFIX)
            raise click.BadParameter(message, ctx=ctx, param=param)
        return value

    @command("keep", texts)
    @source_argument(texts)
    @click.option(
        "-o",
        "--output",
        cls=Option,
        required=True,
        metavar=texts("cli-metavar-kept"),
        callback=check,
        help=texts("cli-option-kept", suffix=SUFFIX),
    )
    @mapping_option(texts)
    @who_option(texts)
    @language_option(texts)
    def keep(source: str, output: str, mapping: Path | None, who: str) -> None:
        from netmap.editing.imports import How

        given = open_list(source, texts, mapping)
        if "://" not in output and Path(output).exists():
            raise _taken(output, texts)
        with opened_map(output, texts, create=True) as store:
            if store.position():
                raise _taken(output, texts)
            _take_in(store, given, How.REPLACE, who, texts)
            network = store.network()
        click.echo(
            texts(
                "cli-kept",
                kept=store.name,
                actors=len(network.actors),
                cooperations=len(network.cooperations),
            )
        )

    return keep


def import_command(texts: Texts) -> click.Command:
    """Make the command that takes a list into a map that is kept already."""

    @command("import", texts)
    @source_argument(texts)
    @kept_argument(texts)
    @click.option("--add", cls=Option, is_flag=True, help=texts("cli-option-add"))
    @click.option("--dry-run", cls=Option, is_flag=True, help=texts("cli-option-dry-run"))
    @mapping_option(texts)
    @format_option(texts, "text", "json")
    @who_option(texts)
    @language_option(texts)
    def import_(
        source: str,
        kept: str,
        add: bool,
        dry_run: bool,
        mapping: Path | None,
        form: str,
        who: str,
    ) -> None:
        from netmap.editing.imports import How

        given = open_list(source, texts, mapping)
        how = How.MERGE if add else How.REPLACE
        with opened_map(kept, texts) as store:
            if dry_run:
                tell_dry_run(store, given, how, texts, form=form)
                return
            before = store.position()
            _take_in(store, given, how, who, texts)
            if store.position() == before:
                click.echo(texts("cli-import-nothing"))

    return import_


def _take_in(store: Store, given: List, how: How, who: str, texts: Texts) -> None:
    """Take a list in, and say the steps that were done."""
    from netmap.editing.history import list_steps
    from netmap.editing.keep import fill
    from netmap.editing.waves import fill_with_waves

    before = store.position()
    with working(texts("cli-working-import", kept=store.name)):
        if given.waves:
            fill_with_waves(store, given.waves, how=how, who=who)
        else:
            fill(store, given.network, given.contacts, how=how, who=who)
    for step in reversed(list_steps(store, texts, limit=max(1, store.position() - before))):
        if step.position > before:
            names = ", ".join(step.names)
            click.echo(texts("cli-step-named", step=step.text, names=names) if names else step.text)


def _taken(output: str, texts: Texts) -> Failure:
    from netmap.store.addresses import hide_password

    message = texts("cli-keep-there", kept=hide_password(output))
    return Failure(texts("cli-error", message=message))
