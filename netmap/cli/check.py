"""``netmap check``: what is wrong with a list of actors and cooperations."""

from __future__ import annotations

from pathlib import Path

import click

from netmap.cli.frame import command
from netmap.cli.options import format_option, language_option, mapping_option, source_argument
from netmap.cli.printing import print_json
from netmap.cli.progress import working
from netmap.cli.sources import warn_of_large
from netmap.i18n import Texts
from netmap.model import Severity


def check_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("check", texts)
    @source_argument(texts)
    @mapping_option(texts)
    @format_option(texts, "text", "json")
    @language_option(texts)
    @click.pass_context
    def check(ctx: click.Context, source: str, mapping: Path | None, form: str) -> None:
        from netmap.opening.check import check_source, place
        from netmap.store.addresses import hide_password

        with working(texts("cli-working-open", source=hide_password(source))):
            checked = check_source(
                source, mapping=mapping, texts=texts, on_large=warn_of_large(texts)
            )
        if form == "json":
            print_json(checked)
        else:
            for line in checked.parts:
                click.echo(line)
            for problem in checked.issues:
                severity = texts(f"cli-severity-{problem.severity}")
                where = place(problem, texts)
                click.echo(": ".join(filter(None, (severity, where, problem.message))))
            warnings = sum(entry.severity is Severity.WARNING for entry in checked.issues)
            errors = len(checked.issues) - warnings
            if checked.actors is None or checked.cooperations is None:
                click.echo(texts("cli-check-failed", errors=errors, warnings=warnings))
            else:
                click.echo(
                    texts(
                        "cli-check-passed",
                        actors=checked.actors,
                        cooperations=checked.cooperations,
                        warnings=warnings,
                    )
                )
                if checked.actors and not checked.cooperations:
                    click.echo(texts("cli-check-no-ties"))
        ctx.exit(0 if checked.ok else 1)

    return check
