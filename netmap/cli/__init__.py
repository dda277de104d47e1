"""Command line: parse, call services, print.

Commands are made anew for every call, because their help is in the reader's language. Services are
imported where they are called, so that a command loads only what it needs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from itertools import pairwise

import click

from netmap import __version__
from netmap.cli.analyse import analyse_command
from netmap.cli.app import app_command
from netmap.cli.check import check_command
from netmap.cli.compare import compare_command
from netmap.cli.duplicates import duplicates_command
from netmap.cli.export import export_command
from netmap.cli.frame import Group, example
from netmap.cli.history import history_command
from netmap.cli.keep import import_command, keep_command
from netmap.cli.measures import measures_command
from netmap.cli.options import language_option, version_option
from netmap.cli.report import report_command
from netmap.cli.slides import slides_command
from netmap.cli.snapshot import snapshot_command
from netmap.cli.suggest import suggest_command
from netmap.cli.template import template_command
from netmap.cli.undo import undo_command
from netmap.i18n import LANGUAGE_VARIABLE, Language, texts_for


def main() -> None:
    """Run the command line on the arguments of this process."""
    # numeric libraries read this when they are loaded; more threads get in each other's way
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # an old console shows "?" instead of failing
    command_line(sys.argv[1:], os.environ)(prog_name="netmap")


def command_line(arguments: Sequence[str], environment: Mapping[str, str]) -> click.Group:
    """Return the commands in the language that ``arguments`` or ``environment`` ask for."""
    texts = texts_for(_language(arguments, environment))

    @click.group(
        "netmap",
        cls=Group,
        invoke_without_command=True,
        help=texts("cli-help"),
        epilog=example("netmap", texts),
        context_settings={"obj": texts, "max_content_width": 100},
    )
    @language_option(texts)
    @version_option(texts, __version__)
    @click.pass_context
    def netmap(ctx: click.Context) -> None:
        if ctx.invoked_subcommand is None:
            click.echo(ctx.get_help(), err=True)
            ctx.exit(2)

    for make in (
        app_command,
        check_command,
        measures_command,
        analyse_command,
        compare_command,
        suggest_command,
        duplicates_command,
        export_command,
        slides_command,
        report_command,
        keep_command,
        import_command,
        history_command,
        undo_command,
        snapshot_command,
        template_command,
    ):
        netmap.add_command(make(texts))
    return netmap


def _language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Find the language before anything is parsed; what it may be is checked in parsing."""
    wanted = environment.get(LANGUAGE_VARIABLE, "")
    for argument, following in pairwise([*arguments, ""]):
        if argument == "--lang":
            wanted = following
        elif argument.startswith("--lang="):
            wanted = argument.removeprefix("--lang=")
    return Language(wanted) if wanted in set(Language) else Language.DE
