"""``netmap export``: the map as a file for others."""

from __future__ import annotations

from pathlib import Path

import click

from netmap.cli.frame import command
from netmap.cli.options import field_option, language_option, output_option, source_argument
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.exports import SUFFIXES
from netmap.i18n import Texts


def export_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("export", texts)
    @source_argument(texts)
    @output_option(texts, *SUFFIXES)
    @field_option(texts)
    @language_option(texts)
    def export(source: str, output: Path, field: str | None) -> None:
        from netmap.services.export import export_bytes
        from netmap.services.writing import write_atomically

        network = open_network(source, texts)
        with working(texts("cli-working-export", file=output.name)):
            content = export_bytes(network, output.suffix, language=texts.language, field=field)
            write_atomically(output, content)
        click.echo(texts("cli-written", file=str(output)), err=True)

    return export
