"""``netmap analyse``: what the analyses found, as sentences or as data."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

import click

from netmap.cli.frame import command
from netmap.cli.options import (
    evidence_option,
    field_option,
    format_option,
    language_option,
    source_argument,
)
from netmap.cli.printing import print_json
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.i18n import Texts
from netmap.model import Finding, Network, Standing
from netmap.model.evidence import Evidence


def analyse_command(texts: Texts) -> click.Command:
    """Make the command."""

    @command("analyse", texts)
    @source_argument(texts)
    @field_option(texts)
    @evidence_option(texts)
    @format_option(texts, "text", "json")
    @language_option(texts)
    def analyse_source(source: str, field: str | None, evidence: bool, form: str) -> None:
        from netmap.findings.analyse import analyse
        from netmap.findings.evidence import add_evidence, judge_network

        network = open_network(source, texts)
        shape: Sequence[Evidence] = ()
        with working(texts("cli-working-analyse", actors=len(network.actors))):
            findings = analyse(network, field=field)
            if evidence:
                findings = add_evidence(network, findings)
                shape = judge_network(network, field=field)
        if form == "json":
            print_json(
                {
                    "findings": [finding_as_data(entry, network, texts) for entry in findings],
                    "shape": [_evidence_as_data(entry, texts) for entry in shape],
                }
            )
        else:
            _print_sentences(findings, network, texts)
            _print_shape(shape, texts)

    return analyse_source


def finding_as_data(finding: Finding, network: Network, texts: Texts) -> dict[str, Any]:
    """Return a finding with its sentences, ready for JSON."""
    from netmap.views.text.text import tell

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
        "summary_without": telling.without or None,
        "evidence": [_evidence_as_data(entry, texts) for entry in finding.evidence],
    }


def _evidence_as_data(evidence: Evidence, texts: Texts) -> dict[str, Any]:
    from netmap.views.text.evidence_text import tell_evidence

    return {
        "method": evidence.method,
        "measure": evidence.measure,
        "verdict": evidence.verdict,
        "reason": evidence.reason,
        "numbers": dict(evidence.numbers),
        "sentence": tell_evidence(evidence, texts)[1],
    }


def _print_sentences(findings: Sequence[Finding], network: Network, texts: Texts) -> None:
    from netmap.views.text.evidence_text import sum_up
    from netmap.views.text.text import tell

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
                line = f"{texts('column-standing')}: {standing}. {telling.without}"
                click.echo(f"    {line.rstrip()}")
            sureness = sum_up(finding.evidence, texts)
            if sureness.word:
                click.echo(f"    {sureness.word}: {sureness.reasons}")
        click.echo()


def _print_shape(shape: Sequence[Evidence], texts: Texts) -> None:
    from netmap.views.text.evidence_text import tell_shape

    if shape:
        click.echo(texts("shape-title"))
    for told in (tell_shape(entry, texts) for entry in shape):
        click.echo(f"\n  {told.title}\n    {told.word}: {told.reasons}")
