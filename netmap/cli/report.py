"""``netmap report``: the map as a written document."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from netmap.cli.frame import Option, WrongUse, command
from netmap.cli.options import field_option, language_option, output_option, source_argument
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.exports import DOCUMENT_SUFFIXES
from netmap.i18n import Texts
from netmap.model.report_kinds import ReportKind


def report_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("report", texts)
    @source_argument(texts)
    @output_option(texts, *DOCUMENT_SUFFIXES)
    @click.option(
        "--kind",
        cls=Option,
        type=click.Choice([kind.value for kind in ReportKind]),
        default=ReportKind.REPORT.value,
        help=texts("cli-option-kind"),
    )
    @click.option(
        "--actor",
        cls=Option,
        metavar=texts("cli-metavar-actor"),
        help=texts("cli-option-actor"),
    )
    @field_option(texts)
    @click.option(
        "--link",
        cls=Option,
        metavar=texts("cli-metavar-link"),
        default="",
        help=texts("cli-option-link"),
    )
    @language_option(texts)
    @click.pass_context
    def report(
        ctx: click.Context,
        source: str,
        output: Path,
        kind: str,
        actor: str | None,
        field: str | None,
        link: str,
    ) -> None:
        from netmap.documents.report import report_bytes
        from netmap.documents.writing import write_atomically
        from netmap.editing.placing import layout_of_source

        if actor is not None and kind != ReportKind.PROFILE:
            raise WrongUse(texts("cli-wrong-actor"), ctx)
        network = open_network(source, texts)
        missing: list[str] = []
        with working(texts("cli-working-report", file=output.name)):
            content = report_bytes(
                network,
                output.suffix,
                language=texts.language,
                kind=ReportKind(kind),
                actor=actor,
                field=field,
                link=link,
                place=partial(layout_of_source, source, network),
                tell=missing.append,
            )
            write_atomically(output, content)
        for said in (texts("cli-written", file=str(output)), *missing):
            click.echo(said, err=True)

    return report
