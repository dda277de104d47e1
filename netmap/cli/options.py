"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from netmap.cli.frame import Option
from netmap.i18n import LANGUAGE_VARIABLE, Language, Texts
from netmap.views.scene.palette import Theme

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def source_argument(texts: Texts, *, required: bool = True) -> Callable[[Decorated], Decorated]:
    """Give a command the argument SOURCE: a workbook, a folder, a CSV file or an example."""
    word = texts("cli-metavar-source")
    return click.argument("source", metavar=word if required else f"[{word}]", required=required)


def field_option(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--field``: only this action field."""
    return click.option(
        "--field", cls=Option, metavar=texts("cli-metavar-field"), help=texts("cli-option-field")
    )


def evidence_option(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--no-evidence``: say what was found, not how sure it is."""
    return click.option(
        "--no-evidence",
        "evidence",
        cls=Option,
        is_flag=True,
        flag_value=False,
        default=True,
        help=texts("cli-option-no-evidence"),
    )


def office_option(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--without-office``: leave the coordinating office out."""
    return click.option(
        "--without-office", cls=Option, is_flag=True, help=texts("cli-option-without-office")
    )


def format_option(texts: Texts, *formats: str) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--format``; the first of ``formats`` is the default."""
    return click.option(
        "--format",
        "form",
        cls=Option,
        type=click.Choice(formats),
        default=formats[0],
        help=texts("cli-option-format", default=formats[0]),
    )


def mapping_option(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--mapping``: a file that says how a list is to be read."""
    return click.option(
        "--mapping",
        cls=Option,
        metavar=texts("cli-metavar-file"),
        type=click.Path(path_type=Path),
        help=texts("cli-option-mapping"),
    )


def theme_option(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--theme``: the colours of what is drawn."""
    return click.option(
        "--theme",
        cls=Option,
        type=click.Choice([theme.value for theme in Theme]),
        default=Theme.LIGHT.value,
        help=texts("cli-option-theme"),
    )


def output_option(texts: Texts, *suffixes: str) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``-o``: a file that ends in one of ``suffixes``."""
    known = ", ".join(suffixes)

    def check(ctx: click.Context, param: click.Parameter, value: str) -> Path:
        path = Path(value)
        if path.suffix.lower() not in suffixes:
            message = texts("cli-wrong-suffix", file=value, known=known)
            raise click.BadParameter(message, ctx=ctx, param=param)
        return path

    return click.option(
        "-o",
        "--output",
        cls=Option,
        required=True,
        metavar=texts("cli-metavar-file"),
        callback=check,
        help=texts("cli-option-output", known=known),
    )


def language_option(texts: Texts) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--lang``.

    The value is checked here and used before parsing, where the commands are made.
    """
    return click.option(
        "--lang",
        cls=Option,
        type=click.Choice([language.value for language in Language]),
        envvar=LANGUAGE_VARIABLE,
        expose_value=False,
        help=texts("cli-option-lang", variable=LANGUAGE_VARIABLE),
    )


def version_option(texts: Texts, version: str) -> Callable[[Decorated], Decorated]:
    """Give a command the option ``--version``, which prints the bare number."""
    return click.version_option(
        version, cls=Option, message="%(version)s", help=texts("cli-option-version")
    )
