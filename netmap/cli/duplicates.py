"""``netmap duplicates``: actors that may be one under several names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netmap.cli.frame import command
from netmap.cli.kept import opened_map
from netmap.cli.options import format_option, language_option, source_argument
from netmap.cli.printing import print_json
from netmap.cli.progress import working
from netmap.cli.sources import open_list
from netmap.i18n import Texts
from netmap.model import Network
from netmap.model.distinctions import Distinction

if TYPE_CHECKING:
    from netmap.duplicates.find import DuplicateGroup, Duplicates


def duplicates_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("duplicates", texts)
    @source_argument(texts)
    @format_option(texts, "text", "json")
    @language_option(texts)
    def duplicates(source: str, form: str) -> None:
        network, found = _find(source, texts)
        if form == "json":
            print_json(
                {
                    "thorough": found.thorough,
                    "groups": [_plain(one, network) for one in found.groups],
                }
            )
        else:
            _print_words(found, network, texts)

    return duplicates


def _find(source: str, texts: Texts) -> tuple[Network, Duplicates]:
    from netmap.duplicates.find import find_duplicates, mail_domains
    from netmap.editing.duplicates import read_known
    from netmap.opening.open import split_state
    from netmap.opening.states import is_kept

    read = open_list(source, texts)
    place, state = split_state(source)
    domains, apart = mail_domains(read.contacts), tuple[Distinction, ...]()
    if is_kept(place) and state is None:
        with opened_map(place, texts) as store:
            domains, apart = read_known(store)
    with working(texts("cli-working-analyse", actors=len(read.network.actors))):
        return read.network, find_duplicates(read.network, domains=domains, apart=apart)


def _plain(group: DuplicateGroup, network: Network) -> dict[str, Any]:
    return {
        "level": group.level.name.lower(),
        "reasons": group.reasons,
        "actors": [{"id": one, "name": network.actor_name(one)} for one in group.actors],
    }


def _print_words(found: Duplicates, network: Network, texts: Texts) -> None:
    from netmap.views.text.duplicate_text import tell_reasons

    click.echo(texts("cli-duplicates-found", count=len(found.groups)))
    for group in found.groups:
        level = texts(f"duplicates-level-{group.level.name.lower()}")
        click.echo(f"\n  {level}. {tell_reasons(group.reasons, texts)}")
        for actor in group.actors:
            click.echo(f"    {network.actor_name(actor)}")
    if not found.thorough:
        click.echo(texts("duplicates-not-thorough"))
