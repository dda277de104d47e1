"""``netmap export``: the map as a file for others."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from netmap.cli.frame import Option, command
from netmap.cli.options import (
    field_option,
    language_option,
    output_option,
    source_argument,
    theme_option,
)
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.exports import SUFFIXES
from netmap.exports.picture.options import Paper, PictureOptions, SceneKind
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.palette import Theme

_PICTURES = DEFAULT_SETTINGS.pictures


def export_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("export", texts)
    @source_argument(texts)
    @output_option(texts, *SUFFIXES)
    @field_option(texts)
    @click.option(
        "--scene",
        cls=Option,
        type=click.Choice([kind.value for kind in SceneKind]),
        default=SceneKind.WHOLE.value,
        help=texts("cli-option-scene"),
    )
    @click.option(
        "--like", cls=Option, metavar=texts("cli-metavar-old"), help=texts("cli-option-like")
    )
    @theme_option(texts)
    @click.option(
        "--paper",
        cls=Option,
        type=click.Choice([paper.value for paper in Paper]),
        help=texts("cli-option-paper"),
    )
    @click.option(
        "--dpi",
        cls=Option,
        type=click.IntRange(_PICTURES.least_dpi, _PICTURES.most_dpi),
        metavar=texts("cli-metavar-port"),
        help=texts("cli-option-dpi", screen=_PICTURES.screen_dpi, default=_PICTURES.print_dpi),
    )
    @language_option(texts)
    def export(
        source: str,
        output: Path,
        field: str | None,
        scene: str,
        like: str | None,
        theme: str,
        paper: str | None,
        dpi: int | None,
    ) -> None:
        from netmap.documents.export import export_bytes
        from netmap.documents.writing import write_atomically
        from netmap.editing.placing import layout_like, layout_of_source

        network = open_network(source, texts)
        place = partial(layout_of_source, source, network)
        if like is not None:
            place = partial(layout_like, like, open_network(like, texts), network)
        missing: list[str] = []
        options = PictureOptions(
            kind=SceneKind(scene),
            theme=Theme(theme),
            paper=Paper(paper) if paper else None,
            dpi=dpi,
        )
        with working(texts("cli-working-export", file=output.name)):
            content = export_bytes(
                network,
                output.suffix,
                language=texts.language,
                field=field,
                picture=options,
                place=place,
                tell=missing.append,
            )
            write_atomically(output, content)
        for said in (texts("cli-written", file=str(output)), *missing):
            click.echo(said, err=True)

    return export
