"""``netmap compare``: what is different between two states of a map."""

from __future__ import annotations

from typing import Any

import click

from netmap.cli.analyse import finding_as_data
from netmap.cli.frame import Option, command
from netmap.cli.options import format_option, language_option
from netmap.cli.printing import print_json, print_table
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.i18n import Texts
from netmap.model import Cooperation
from netmap.model.comparison import Changed, Comparison, Entry
from netmap.records.own_columns import held_in


def compare_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("compare", texts)
    @click.argument("old", metavar=texts("cli-metavar-old"))
    @click.argument("new", metavar=texts("cli-metavar-new"))
    @click.option("--all", "all_actors", cls=Option, is_flag=True, help=texts("cli-option-all"))
    @format_option(texts, "text", "json")
    @language_option(texts)
    def compare_sources(old: str, new: str, all_actors: bool, form: str) -> None:
        from netmap.findings.compare import compare
        from netmap.store.addresses import hide_password

        before, after = open_network(old, texts), open_network(new, texts)
        with working(texts("cli-working-analyse", actors=len(before.actors) + len(after.actors))):
            comparison = compare(before, after, all_actors=all_actors)
        if form == "json":
            print_json(_as_data(comparison, texts))
        else:
            states = {"old": hide_password(old), "new": hide_password(new)}
            click.echo(f"{texts('cli-compare-title', **states)}\n")
            _print_words(comparison, texts)

    return compare_sources


def _as_data(comparison: Comparison, texts: Texts) -> dict[str, Any]:
    old, new = comparison.old, comparison.new
    return {
        "compared": {"basis": comparison.basis, "actors": len(comparison.compared)},
        "left_out": comparison.left_out,
        "actors_added": [actor.id for actor in comparison.actors_added],
        "actors_removed": [actor.id for actor in comparison.actors_removed],
        "actors_changed": [
            {"id": change.new.id, "changes": _changes(change)}
            for change in comparison.actors_changed
        ],
        "cooperations_added": [_cooperation(tie) for tie in comparison.cooperations_added],
        "cooperations_removed": [_cooperation(tie) for tie in comparison.cooperations_removed],
        "cooperations_changed": [
            _cooperation(change.new) | {"changes": _changes(change)}
            for change in comparison.cooperations_changed
        ],
        "findings_new": [finding_as_data(entry, new, texts) for entry in comparison.findings_new],
        "findings_resolved": [
            finding_as_data(entry, old, texts) for entry in comparison.findings_resolved
        ],
        "developments": comparison.developments,
    }


def _cooperation(tie: Cooperation) -> dict[str, Any]:
    """Return what a cooperation is compared by, and its id."""
    names = ("id", "source", "target", "directed", "fields", "kind", "weight", "status")
    return {name: getattr(tie, name) for name in names}


def _changes(change: Changed[Entry]) -> dict[str, Any]:
    return {
        name: {"old": held_in(change.old, name), "new": held_in(change.new, name)}
        for name in change.what
    }


def _print_words(comparison: Comparison, texts: Texts) -> None:
    from netmap.views.text.comparison_text import tabulate_developments, tell_basis, tell_comparison

    for sentence in tell_basis(comparison, texts):
        click.echo(sentence)
    if comparison.left_out.cooperations or comparison.left_out.findings:
        click.echo(texts("cli-compare-see-all"))
    passages = tell_comparison(comparison, texts)
    for passage in passages:
        click.echo(f"\n{passage.heading}")
        for what, *about in passage.items:
            click.echo(f"  {what}")
            for line in about:
                click.echo(f"    {line}")
    table = tabulate_developments(comparison, texts)
    if table.rows:
        click.echo()
        print_table(table, texts)
    if not passages:
        click.echo(f"\n{texts('compare-nothing')}")
