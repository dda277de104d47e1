"""A page about each actor: who it is, with whom it works, what it offers and needs."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from netmap.documents.parts.source import DocumentSource
from netmap.findings.analyse import most_important
from netmap.graph import FIELDS, build_graph
from netmap.model import Actor, Cooperation, CooperationStatus, Finding, OfferKind, Standing
from netmap.records import Kind, Shown
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Block, Grid, Section, Text
from netmap.views.text.details import name_closeness, name_fields
from netmap.views.text.record_text import tell_facts
from netmap.views.text.tables import Table
from netmap.views.text.text import list_of

_FACT_SHARES = (0.3, 0.7)
_PARTNER_SHARES = (0.42, 0.3, 0.13, 0.15)
_OFFER_SHARES = (0.18, 0.42, 0.4)
_STAGES = frozenset(CooperationStatus) - {CooperationStatus.ENDED}


def write_profiles(document: DocumentSource, actors: Iterable[Actor]) -> Iterator[Section]:
    """Yield the sections about some actors, each beginning a page.

    Contact persons, notes and further columns stay out.
    """
    graph = build_graph(document.network, statuses=_STAGES)
    tie_by_id = {tie.id: tie for tie in document.network.cooperations}
    ties: dict[str, list[Cooperation]] = {actor: [] for actor in graph}
    for source, target, key, data in graph.edges(keys=True, data=True):
        tie = dataclasses.replace(tie_by_id[key], fields=data[FIELDS])  # those it counts in
        ties[source].append(tie)
        ties[target].append(tie)
    about: dict[str, list[Finding]] = {actor: [] for actor in graph}
    for finding in document.findings:
        if finding.standing is not Standing.ONLY_WITHOUT:
            for subject in finding.subjects:
                about[subject].append(finding)
    for actor in actors:
        fields: tuple[str, ...] = graph.nodes[actor.id][FIELDS]
        yield Section(heading=actor.name, new_page=True, blocks=(_facts(document, actor, fields),))
        yield from _parts(document, actor, ties[actor.id], about[actor.id])


def _facts(document: DocumentSource, actor: Actor, fields: tuple[str, ...]) -> Grid:
    texts = document.texts
    facts = tell_facts(
        Kind.ACTOR,
        dataclasses.replace(actor, fields=fields),
        Shown.DOCUMENT,
        document.network,
        texts,
        unsaid={"surveyed_on": texts("report-never-asked")},
        day="report-date",
    )
    return Grid(title="", shares=_FACT_SHARES, table=Table(headings=(), rows=tuple(facts)))


def _parts(
    document: DocumentSource, actor: Actor, ties: list[Cooperation], findings: list[Finding]
) -> Iterator[Section]:
    texts = document.texts
    heading = texts("report-partners", count=len({_other(tie, actor) for tie in ties}))
    yield Section(heading=heading, level=2, blocks=tuple(_partners(document, actor, ties)))
    offers = tuple(_offers(document, actor))
    if offers:
        yield Section(heading=texts("sheet-offers"), level=2, blocks=offers)
    chosen = most_important(findings, count=DEFAULT_SETTINGS.reports.profile_findings)
    if chosen:
        points = tuple(document.tell(finding) for finding in chosen)
        yield Section(heading=texts("report-about"), level=2, blocks=points)


def _partners(document: DocumentSource, actor: Actor, ties: list[Cooperation]) -> Iterator[Block]:
    """Yield the closest cooperations in a table, and who else works with the actor."""
    texts, network = document.texts, document.network
    most = DEFAULT_SETTINGS.reports.profile_partners
    if not ties:
        unasked = actor.surveyed_on is None
        yield Text(text=texts("report-no-partners-unasked" if unasked else "report-no-partners"))
        return
    ties = sorted(
        ties, key=lambda tie: (-tie.weight, network.actor_name(_other(tie, actor)).casefold())
    )
    headings = ("actor", "fields", "closeness", "status")
    yield Grid(
        title=texts("report-partners-table"),
        shares=_PARTNER_SHARES,
        table=Table(
            headings=tuple(texts(f"column-{name}") for name in headings),
            rows=tuple(
                (
                    network.actor_name(_other(tie, actor)),
                    name_fields(tie.fields, network),
                    name_closeness(tie.weight, texts),
                    texts(f"status-{tie.status}"),
                )
                for tie in ties[:most]
            ),
        ),
    )
    shown = {_other(tie, actor) for tie in ties[:most]}
    rest = dict.fromkeys(_other(tie, actor) for tie in ties[most:])
    names = [network.actor_name(other) for other in rest if other not in shown]
    if names:
        yield Text(
            text=texts("report-further-partners", names=list_of(names, texts, most=4 * most))
        )


def _offers(document: DocumentSource, actor: Actor) -> Iterator[Grid]:
    texts, network = document.texts, document.network
    own = [offer for offer in network.offers if offer.actor == actor.id]
    own.sort(key=lambda offer: (offer.kind is OfferKind.NEED, offer.topic.casefold()))
    if own:
        headings = ("offer-or-need", "topic", "field")
        yield Grid(
            title=texts("report-offers-table"),
            shares=_OFFER_SHARES,
            table=Table(
                headings=tuple(texts(f"column-{name}") for name in headings),
                rows=tuple(
                    (
                        texts(f"word-{offer.kind}"),
                        offer.topic,
                        network.field_by_id[offer.field].name if offer.field else "",
                    )
                    for offer in own
                ),
            ),
        )


def _other(tie: Cooperation, actor: Actor) -> str:
    return tie.target if tie.source == actor.id else tie.source
