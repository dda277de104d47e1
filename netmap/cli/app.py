"""``netmap app``: the dashboard in the browser."""

from __future__ import annotations

import click

from netmap.cli.frame import Option, command
from netmap.cli.options import language_option, source_argument
from netmap.cli.progress import working
from netmap.cli.sources import warn_of_large
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS


def app_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("app", texts)
    @source_argument(texts, required=False)
    @click.option(
        "--port",
        cls=Option,
        type=click.IntRange(1, 65535),
        default=DEFAULT_SETTINGS.dashboard.port,
        metavar=texts("cli-metavar-port"),
        help=texts("cli-option-port", default=str(DEFAULT_SETTINGS.dashboard.port)),
    )
    @click.option(
        "--no-browser",
        cls=Option,
        is_flag=True,
        help=texts("cli-option-no-browser"),
    )
    @language_option(texts)
    def app(source: str | None, port: int, no_browser: bool) -> None:
        from netmap.dashboard.server import serve
        from netmap.opening.open import open_source
        from netmap.store.addresses import hide_password

        if source is not None:
            with working(texts("cli-working-open", source=hide_password(source))):
                # Fails here, not in the browser, if there is no such source.
                open_source(source, on_large=warn_of_large(texts))
        serve(source, texts=texts, port=port, open_browser=not no_browser)

    return app
