"""``netmap template``: the empty workbook to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from netmap.cli.frame import command
from netmap.cli.options import language_option, output_option
from netmap.i18n import Texts


def template_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("template", texts)
    @output_option(texts, ".xlsx")
    @language_option(texts)
    def template(output: Path) -> None:
        from netmap.documents.writing import write_atomically
        from netmap.exports.template import build_template

        write_atomically(output, build_template(texts))
        click.echo(texts("cli-written", file=str(output)), err=True)

    return template
