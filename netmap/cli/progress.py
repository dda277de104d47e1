"""What takes a moment says so on a terminal's error stream; pipes and files stay clean."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click


@contextmanager
def working(message: str) -> Iterator[None]:
    """Show ``message`` while the block runs, then take it away."""
    if not sys.stderr.isatty():
        yield
        return
    click.echo(f"\r{message}", err=True, nl=False)
    try:
        yield
    finally:
        click.echo(f"\r{' ' * len(message)}\r", err=True, nl=False)


def mention(message: str) -> None:
    """Say something on the error stream that stays, also while ``working`` shows its message."""
    click.echo(f"\r{message}" if sys.stderr.isatty() else message, err=True)
