"""Open the source that a command names, or fail with one sentence."""

from __future__ import annotations

import click

from netmap.cli.frame import Failure
from netmap.cli.progress import working
from netmap.i18n import Texts
from netmap.model import Network, Severity


def open_network(source: str, texts: Texts) -> Network:
    """Return the network of ``source``; the readers' warnings are counted on the error stream.

    Raises
    ------
    Failure
        If the source has errors; the sentence tells the first and how to see all.
    SourceError
        If it cannot be opened at all.
    """
    from netmap.services.check import place
    from netmap.services.open import open_source

    with working(texts("cli-working-open", source=source)):
        opened = open_source(source)
    word = f'"{source}"' if " " in source else source
    if opened.network is None:
        errors = [issue for issue in opened.issues if issue.severity is Severity.ERROR]
        message = texts(
            "cli-source-errors",
            source=word,
            count=len(errors),
            place=place(errors[0], texts),
            first=texts.issue(errors[0]),
        )
        raise Failure(texts("cli-error", message=message))
    if opened.issues:
        click.echo(texts("cli-source-warnings", source=word, count=len(opened.issues)), err=True)
    return opened.network
