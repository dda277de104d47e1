"""What commands on kept maps share: the map, and in whose name something is done to it."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import click

from netmap.cli.frame import Option
from netmap.cli.options import Decorated
from netmap.cli.progress import working
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS

if TYPE_CHECKING:
    from netmap.store import Store

SUFFIX = ".netmap"
"""That of :mod:`netmap.editing.keep`, which takes too long to load for a help text."""


def kept_argument(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the argument MAP: file or address of a kept map."""
    return click.argument("kept", metavar=texts("cli-metavar-kept"))


def who_option(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--who``; by default the name of the user's account."""

    def name(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
        most = DEFAULT_SETTINGS.limits.person_characters
        if value and len(value) > most:
            message = texts("error-name-long", value=value[: most // 2], limit=most)
            raise click.BadParameter(message, ctx=ctx, param=param)
        return value or _account() or texts("cli-somebody")

    return click.option(
        "--who",
        cls=Option,
        metavar=texts("cli-metavar-name"),
        callback=name,
        help=texts("cli-option-who"),
    )


@contextmanager
def opened_map(kept: str, texts: Texts, *, create: bool = False) -> Iterator[Store]:
    """Open a kept map, or begin one, and let go of it afterwards; say so if it has no backup.

    Raises
    ------
    StoreError
        If there is none or it cannot be opened.
    """
    from netmap.store import open_store
    from netmap.store.addresses import hide_password

    with working(texts("cli-working-open", source=hide_password(kept))):
        store = open_store(kept, create=create)
    with closing(store):
        yield store
        if store.backup_fault is not None:
            reason = texts.error(store.backup_fault)
            click.echo(texts("cli-backup-fault", file=store.name, reason=reason), err=True)


def _account() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # a system that has no accounts
        return ""
