"""``netmap measures``: the numbers of the network and of each actor."""

from __future__ import annotations

import dataclasses

import click

from netmap.cli.frame import command
from netmap.cli.options import field_option, format_option, language_option, source_argument
from netmap.cli.printing import print_csv, print_json, print_table
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.i18n import Texts


def measures_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("measures", texts)
    @source_argument(texts)
    @field_option(texts)
    @format_option(texts, "table", "csv", "json")
    @language_option(texts)
    def measures(source: str, field: str | None, form: str) -> None:
        from netmap.services.measure import ActorMeasures, measure
        from netmap.views.tables import tabulate_actor_measures, tabulate_network_measures

        network = open_network(source, texts)
        with working(texts("cli-working-measure", actors=len(network.actors))):
            measured = measure(network, field=field)
        actors = [dataclasses.asdict(actor) for actor in measured.actors]
        match form:
            case "json":
                print_json(measured)
            case "csv":
                print_csv([entry.name for entry in dataclasses.fields(ActorMeasures)], actors)
            case _:
                of_network = dataclasses.asdict(measured.network)
                print_table(tabulate_network_measures(of_network, network, texts), texts)
                click.echo()
                print_table(tabulate_actor_measures(actors, texts), texts)

    return measures
