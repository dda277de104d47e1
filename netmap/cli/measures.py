"""``netmap measures``: the numbers of the network and of each actor."""

from __future__ import annotations

import dataclasses

import click

from netmap.cli.frame import command
from netmap.cli.options import (
    field_option,
    format_option,
    language_option,
    office_option,
    source_argument,
)
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
    @office_option(texts)
    @format_option(texts, "table", "csv", "json")
    @language_option(texts)
    def measures(source: str, field: str | None, without_office: bool, form: str) -> None:
        from netmap.findings.measure import ActorMeasures, measure, names_of_measures
        from netmap.views.text.tables import (
            flatten,
            split_table,
            tabulate_actor_measures,
            tabulate_network_measures,
        )
        from netmap.views.text.text import list_of

        network = open_network(source, texts)
        office = network.coordinators if without_office else frozenset()
        if without_office and not office:
            click.echo(texts("cli-no-office"), err=True)
        with working(texts("cli-working-measure", actors=len(network.actors))):
            measured = measure(network, field=field, without=office)
        if form == "json":
            print_json({"without_office": without_office, **dataclasses.asdict(measured)})
            return
        actors = [dataclasses.asdict(actor) for actor in measured.actors]
        if form == "csv":
            print_csv(names_of_measures(ActorMeasures), map(flatten, actors))
            return
        of_network = dataclasses.asdict(measured.network)
        if office:
            names = list_of(sorted(map(network.actor_name, office)), texts)
            click.echo(f"{texts('column-standing')} ({names})\n")
        print_table(tabulate_network_measures(of_network, network, texts), texts)
        for table in split_table(tabulate_actor_measures(actors, texts), COLUMNS):
            click.echo()
            print_table(table, texts)

    return measures
