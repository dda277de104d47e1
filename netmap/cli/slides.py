"""``netmap slides``: the map as a presentation."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from netmap.cli.frame import Option, command
from netmap.cli.options import language_option, output_option, source_argument, theme_option
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.i18n import Texts
from netmap.views.scene.palette import Theme


def slides_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("slides", texts)
    @source_argument(texts)
    @output_option(texts, ".pptx")
    @click.option(
        "--before",
        cls=Option,
        metavar=texts("cli-metavar-old"),
        help=texts("cli-option-before"),
    )
    @theme_option(texts)
    @language_option(texts)
    def slides(source: str, output: Path, before: str | None, theme: str) -> None:
        from netmap.documents.slides import slides_bytes
        from netmap.documents.writing import write_atomically
        from netmap.editing.placing import layout_of_source

        network = open_network(source, texts)
        earlier = open_network(before, texts) if before is not None else None
        with working(texts("cli-working-slides", file=output.name)):
            content = slides_bytes(
                network,
                language=texts.language,
                theme=Theme(theme),
                before=earlier,
                place=partial(layout_of_source, source, network),
            )
            write_atomically(output, content)
        click.echo(texts("cli-written", file=str(output)), err=True)

    return slides
