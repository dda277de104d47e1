"""``netmap measures``: the numbers of the network and of each actor."""

from __future__ import annotations

import dataclasses
from typing import get_type_hints

import click

from netmap.cli.frame import command
from netmap.cli.options import field_option, format_option, language_option, source_argument
from netmap.cli.printing import print_csv, print_json, print_table
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.i18n import Texts

COLUMNS = 9
"""Columns that tables of actors are split into, so that lines stay readable."""


def measures_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("measures", texts)
    @source_argument(texts)
    @field_option(texts)
    @format_option(texts, "table", "csv", "json")
    @language_option(texts)
    def measures(source: str, field: str | None, form: str) -> None:
        from netmap.services.measure import ActorMeasures, measure
        from netmap.views.tables import (
            flatten,
            split_table,
            tabulate_actor_measures,
            tabulate_network_measures,
        )

        network = open_network(source, texts)
        with working(texts("cli-working-measure", actors=len(network.actors))):
            measured = measure(network, field=field)
        if form == "json":
            print_json(measured)
            return
        actors = [dataclasses.asdict(actor) for actor in measured.actors]
        if form == "csv":
            print_csv(_columns(ActorMeasures), map(flatten, actors))
            return
        of_network = dataclasses.asdict(measured.network)
        print_table(tabulate_network_measures(of_network, network, texts), texts)
        for table in split_table(tabulate_actor_measures(actors, texts), COLUMNS):
            click.echo()
            print_table(table, texts)

    return measures


def _columns(kind: type) -> list[str]:
    """Names of the measures as :func:`netmap.views.tables.flatten` makes them."""
    columns: list[str] = []
    for name, hint in get_type_hints(kind).items():
        nested = isinstance(hint, type) and dataclasses.is_dataclass(hint)
        parts = _columns(hint) if nested else []
        columns += [f"{name}_{part}" for part in parts] or [name]
    return columns
