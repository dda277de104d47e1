"""What all commands share: help and errors in the reader's language, one sentence and an exit code.

click words its own frame ("Usage:", "Missing option …") in English; the classes here take these
words from the catalogue instead. The catalogue travels as ``Context.obj``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any

import click

from netmap.errors import NetmapError
from netmap.i18n import Texts


class Failure(click.ClickException):
    """A command could not do its work: one sentence, exit code 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence."""
        click.echo(self.message, file=file, err=True)


class Stopped(Failure):
    """Somebody pressed Ctrl+C: the exit code that shells know for it."""

    exit_code = 130


class WrongUse(click.UsageError):
    """A command was called in a way it does not know: usage, hint and sentence, exit code 2."""

    def __init__(self, message: str, ctx: click.Context) -> None:
        super().__init__(message, ctx)
        texts: Texts = ctx.obj
        self._lines = (
            ctx.get_usage(),
            texts("cli-hint", command=ctx.command_path),
            "",
            texts("cli-error", message=message),
        )

    def show(self, file: IO[Any] | None = None) -> None:
        """Print how the command is used and what was wrong."""
        click.echo("\n".join(self._lines), file=file, err=True)


class Command(click.Command):
    """A command whose help is in the language of its context."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, and refuse what is left over."""
        ctx.allow_extra_args = True
        with _in_words(ctx):
            rest = super().parse_args(ctx, args)
        if rest:
            raise WrongUse(ctx.obj("cli-wrong-extra", arguments=" ".join(rest)), ctx)
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        pieces = [piece for param in self.get_params(ctx) for piece in param.get_usage_pieces(ctx)]
        _write_usage(ctx, formatter, *pieces)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each option does."""
        _write_options(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return click's own option ``--help``, explained in the language."""
        return _in_language(super().get_help_option(ctx), ctx)


class Group(click.Group):
    """The command ``netmap``; what its commands raise becomes a sentence and an exit code."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the words before the name of the command."""
        with _in_words(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        texts: Texts = ctx.obj
        try:
            return super().invoke(ctx)
        except NetmapError as error:
            raise Failure(texts("cli-error", message=texts.error(error))) from error
        except KeyboardInterrupt as error:
            raise Stopped(texts("cli-stopped")) from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is meant."""
        if args[0] not in self.commands:
            known = ", ".join(self.commands)
            raise WrongUse(ctx.obj("cli-wrong-command", command=args[0], known=known), ctx)
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        _write_usage(ctx, formatter, ctx.obj("cli-metavar-command"))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each option and each command does."""
        _write_options(ctx, formatter)
        with formatter.section(ctx.obj("cli-commands")):
            formatter.write_dl(
                [(name, command.short_help or "") for name, command in self.commands.items()]
            )

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return click's own option ``--help``, explained in the language."""
        return _in_language(super().get_help_option(ctx), ctx)


class Option(click.Option):
    """An option whose help is its text alone, without click's "[required]"."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option's names and its text."""
        record = super().get_help_record(ctx)
        return record and (record[0], self.help or "")


def command(name: str, texts: Texts) -> Callable[[Callable[..., None]], click.Command]:
    """Make the decorated function the command ``name``.

    Its texts are ``cli-<name>-summary`` (one line), ``-help`` (what is to be known) and
    ``-example``.
    """
    summary = texts(f"cli-{name}-summary")
    return click.command(
        name,
        cls=Command,
        help=f"{summary}\n\n{texts(f'cli-{name}-help')}",
        short_help=summary,
        epilog=example(name, texts),
    )


def example(name: str, texts: Texts) -> str:
    """Return the example lines of a command, not to be wrapped."""
    lines = texts(f"cli-{name}-example").splitlines()
    return "\n".join(["\b", texts("cli-example"), *(f"  {line}" for line in lines)])


def _write_usage(ctx: click.Context, formatter: click.HelpFormatter, *pieces: str) -> None:
    arguments = " ".join([ctx.obj("cli-metavar-options"), *pieces])
    formatter.write_usage(ctx.command_path, arguments, f"{ctx.obj('cli-usage')} ")


def _write_options(ctx: click.Context, formatter: click.HelpFormatter) -> None:
    arguments, options = [], []
    for param in ctx.command.get_params(ctx):
        if isinstance(param, click.Argument):
            arguments.append((param.make_metavar(ctx), ctx.obj(f"cli-argument-{param.name}")))
        elif record := param.get_help_record(ctx):
            options.append(record)
    for heading, rows in (("cli-arguments", arguments), ("cli-options", options)):
        if rows:
            with formatter.section(ctx.obj(heading)):
                formatter.write_dl(rows)


def _in_language(option: click.Option | None, ctx: click.Context) -> click.Option | None:
    if option is not None:
        option.help = ctx.obj("cli-option-help")
    return option


@contextmanager
def _in_words(ctx: click.Context) -> Iterator[None]:
    """Say in the reader's language what click finds wrong."""
    try:
        yield
    except WrongUse:
        raise
    except click.UsageError as error:
        raise WrongUse(_sentence(error, ctx), ctx) from error


def _sentence(error: click.UsageError, ctx: click.Context) -> str:
    texts: Texts = ctx.obj
    match error:
        case click.NoSuchOption():
            return texts("cli-wrong-option", option=error.option_name)
        case click.BadOptionUsage():
            return texts("cli-wrong-option-use", option=error.option_name)
        case click.MissingParameter(param=click.Parameter() as param):
            return texts("cli-wrong-missing", parameter=_spelling(param, ctx))
        case click.BadParameter(param=click.Option(type=click.Choice() as choice) as param):
            known = ", ".join(choice.choices)
            return texts("cli-wrong-choice", parameter=_spelling(param, ctx), known=known)
        case click.BadParameter(param=click.Option(type=click.IntRange() as span) as param):
            return texts(
                "cli-wrong-range",
                parameter=_spelling(param, ctx),
                least=str(span.min),
                most=str(span.max),
            )
        case _:
            return error.message


def _spelling(param: click.Parameter, ctx: click.Context) -> str:
    return param.opts[-1] if isinstance(param, click.Option) else param.make_metavar(ctx)
