"""What ``netmap import --dry-run`` says: how a list is read, and what it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netmap.cli.printing import print_json
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS

if TYPE_CHECKING:
    from netmap.cli.sources import List
    from netmap.editing.imports import How
    from netmap.store import Store


def tell_dry_run(store: Store, given: List, how: How, texts: Texts, *, form: str) -> None:
    """Print the proposal and what would change; nothing is written.

    Of waves, the newest is compared with the map: it is what the map will show.
    """
    from netmap.editing.outlook import look_ahead
    from netmap.opening.left_out import tell_left_out

    changes = look_ahead(store, given.network, given.contacts, how=how)
    if form == "json":
        print_json({"proposal": given.proposal, "changes": changes})
        return
    for told in tell_left_out(given.proposal, texts) if given.proposal else ():
        click.echo(told.line(texts))
    for change in changes:
        click.echo(
            texts(
                "cli-dry-run-kind",
                kind=texts(f"record-{change.kind}"),
                added=_names(change.added, texts),
                changed=_names(change.changed, texts),
                unchanged=change.unchanged,
                missing=_names(change.missing, texts),
            )
        )
    click.echo(texts("cli-dry-run-nothing"))


def _names(names: tuple[str, ...], texts: Texts) -> str:
    if not names:
        return "0"
    most = DEFAULT_SETTINGS.wording.names_listed
    listed = ", ".join(names[:most])
    if len(names) > most:
        listed = texts("told-more", listed=listed, count=len(names) - most)
    return texts("cli-dry-run-names", count=len(names), names=listed)
