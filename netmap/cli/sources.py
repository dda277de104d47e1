"""Open the source that a command names, or fail with one sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import click

from netmap.cli.frame import Failure
from netmap.cli.progress import mention, working
from netmap.i18n import Texts
from netmap.model import ContactPerson, Network, Severity

if TYPE_CHECKING:
    from pathlib import Path

    from netmap.opening.open import Opened, Wave
    from netmap.readers.shapes.proposal import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """What a source says in the end, with contact persons, and all of its waves if it has any."""

    network: Network
    contacts: tuple[ContactPerson, ...] = ()
    waves: tuple[Wave, ...] = ()
    proposal: Proposal | None = None


def open_network(source: str, texts: Texts) -> Network:
    """Return the network of ``source``; the readers' warnings are counted on the error stream.

    Raises
    ------
    Failure
        If the source has errors; the sentence tells the first and how to see all.
    SourceError, StoreError
        If it cannot be opened at all.
    """
    from netmap.opening.open import open_source
    from netmap.store.addresses import hide_password

    with working(texts("cli-working-open", source=hide_password(source))):
        opened = open_source(source, on_large=warn_of_large(texts))
    return _sound(opened, source, texts)


def open_list(source: str, texts: Texts, mapping: Path | None = None) -> List:
    """Return what ``source`` says, as a whole or as of its waves, read as a mapping says.

    Raises
    ------
    Failure
        If the source, or one of its waves, has errors.
    SourceError, StoreError
        If it cannot be opened at all.
    """
    from netmap.opening.mapping import open_mapped, open_waves_mapped, read_mapping
    from netmap.opening.open import split_state
    from netmap.store.addresses import hide_password

    wanted = read_mapping(mapping) if mapping is not None else None
    _, wave = split_state(source)
    with working(texts("cli-working-open", source=hide_password(source))):
        warn = warn_of_large(texts)
        waves = open_waves_mapped(source, wanted, on_large=warn) if wave is None else ()
        opened = waves[-1].opened if waves else open_mapped(source, wanted, on_large=warn)
    networks = [_sound(one.opened, f"{source}#{one.label}", texts) for one in waves]
    network = networks[-1] if networks else _sound(opened, source, texts)
    return List(network=network, contacts=opened.contacts, waves=waves, proposal=opened.proposal)


def warn_of_large(texts: Texts) -> Callable[[int], None]:
    """Return what says once on the error stream that a list is large, before it is read."""
    return cache(lambda rows: mention(texts("cli-source-large", rows=rows)))


def _sound(opened: Opened, source: str, texts: Texts) -> Network:
    """Return the network of an opened source, and mention its warnings."""
    from netmap.opening.check import place

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
