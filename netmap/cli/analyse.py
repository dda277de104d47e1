"""``netmap analyse``: what the analyses found, as sentences or as data."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

import click

from netmap.cli.frame import command
from netmap.cli.options import field_option, format_option, language_option, source_argument
from netmap.cli.printing import print_json
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.i18n import Texts
from netmap.model import Finding, Network, Standing


def analyse_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("analyse", texts)
    @source_argument(texts)
    @field_option(texts)
    @format_option(texts, "text", "json")
    @language_option(texts)
    def analyse_source(source: str, field: str | None, form: str) -> None:
        from netmap.services.analyse import analyse

        network = open_network(source, texts)
        with working(texts("cli-working-analyse", actors=len(network.actors))):
            findings = analyse(network, field=field)
        if form == "json":
            print_json({"findings": [finding_as_data(entry, network, texts) for entry in findings]})
        else:
            _print_sentences(findings, network, texts)

    return analyse_source


def finding_as_data(finding: Finding, network: Network, texts: Texts) -> dict[str, Any]:
    """Return a finding with its sentences, ready for JSON."""
    from netmap.views.text import tell

    telling = tell(finding, network, texts)
    return {
        "id": finding.id,
        "analysis": finding.analysis,
        "kind": finding.kind,
        "field": finding.field,
        "subjects": finding.subjects,
        "links": finding.links,
        "proposed": finding.proposed,
        "score": finding.score,
        "measures": dict(finding.measures),
        "title": telling.title,
        "summary": telling.summary,
        "action": telling.action,
        "standing": finding.standing,
        "measures_without": dict(finding.measures_without),
    }


def _print_sentences(findings: Sequence[Finding], network: Network, texts: Texts) -> None:
    from netmap.views.text import tell

    if not findings:
        click.echo(texts("cli-analyse-nothing"))
    by_analysis = attrgetter("analysis")
    for analysis, group in groupby(sorted(findings, key=by_analysis), key=by_analysis):
        click.echo(texts(f"analysis-{analysis}"))
        for finding in group:
            telling = tell(finding, network, texts)
            click.echo(f"\n  {telling.title}")
            click.echo(f"    {telling.summary}")
            click.echo(f"    {telling.action}")
            if finding.standing is not Standing.NO_COORDINATOR:
                standing = texts(f"standing-{finding.standing}")
                click.echo(f"    {texts('column-standing')}: {standing}")
        click.echo()
