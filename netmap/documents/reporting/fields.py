"""An action field in a document: three sentences, its map, key actors, gaps and proposals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from netmap.documents.field_sentences import tell_first, tell_gaps, tell_size
from netmap.documents.reporting.proposals import tell_proposal
from netmap.documents.reporting.source import DocumentSource
from netmap.findings.analyse import most_important
from netmap.findings.overview import FieldFigures
from netmap.model import Finding
from netmap.model.suggestions import Suggestion
from netmap.registry import Topic, about
from netmap.views.evidence_text import sum_up
from netmap.views.report import Block, Grid, Point, Section, Text
from netmap.views.tables import Table
from netmap.views.text import sentence, tell

_HUB_SHARES = (0.44, 0.24, 0.14, 0.18)


def write_fields(document: DocumentSource, suggestions: Sequence[Suggestion]) -> Iterator[Section]:
    """Yield the section of each action field.

    Parameters
    ----------
    document : DocumentSource
        The map.
    suggestions : sequence of Suggestion
        What is proposed; of each field those that are for it are told.
    """
    for figures in document.overview.fields:
        name = document.network.field_by_id[figures.id].name
        own = [entry for entry in suggestions if figures.id in entry.fields]
        heading = document.texts("slides-field", field=name)
        yield Section(heading=heading, blocks=_opening(document, figures), new_page=True)
        yield from _parts(document, document.of_field(figures), own)


def summarise_field(document: DocumentSource, figures: FieldFigures) -> tuple[str, ...]:
    """Return three sentences on a field: its size, its key actor, and what most needs care."""
    texts = document.texts
    own = document.of_field(figures)
    hubs = about(Topic.KEY_ACTOR, own)
    urgent = most_important((f for f in own if f not in hubs), count=1)
    last = (
        sentence(tell(urgent[0], document.network, texts, settings=document.settings).title + ".")
        if urgent
        else tell_gaps(figures, texts)
    )
    return (
        tell_size(figures, document.texts),
        tell_first(own, document.network, document.texts),
        last,
    )


def _opening(document: DocumentSource, figures: FieldFigures) -> tuple[Block, ...]:
    description = document.network.field_by_id[figures.id].description
    sentences = (
        tell_size(figures, document.texts),
        tell_first(document.of_field(figures), document.network, document.texts),
        tell_gaps(figures, document.texts),
    )
    blocks: list[Block] = [Text(text=description, quiet=True)] if description else []
    blocks.append(Text(text=" ".join(sentences)))
    if figures.actors:
        blocks.append(document.draw(figures.id))
    return tuple(blocks)


def _parts(
    document: DocumentSource, findings: Sequence[Finding], suggestions: Sequence[Suggestion]
) -> Iterator[Section]:
    texts, most = document.texts, document.settings.reports
    hubs = about(Topic.KEY_ACTOR, findings)
    if hubs:
        yield Section(
            heading=texts("slides-field-hubs"), level=2, blocks=(_tabulate_hubs(document, hubs),)
        )
    gaps = about(Topic.GAP, findings)
    others = [f for f in findings if f not in hubs and f not in gaps]
    urgent = most_important(gaps, count=most.gaps)
    told = (("slides-field-missing", urgent), ("report-field-findings", others[: most.gaps]))
    for key, chosen in told:
        if chosen:
            points = tuple(document.tell(finding) for finding in chosen)
            yield Section(heading=texts(key), level=2, blocks=points)
    points = tuple(tell_proposal(document, entry) for entry in suggestions[: most.gaps])
    none: tuple[Text | Point, ...] = (Text(text=texts("report-no-field-proposals")),)
    yield Section(heading=texts("report-field-proposals"), level=2, blocks=points or none)


def _tabulate_hubs(document: DocumentSource, hubs: Sequence[Finding]) -> Grid:
    texts, network = document.texts, document.network
    actors = [(network.actor_by_id[hub.subjects[0]], hub) for hub in hubs]
    return Grid(
        title=texts("report-hubs-table"),
        shares=_HUB_SHARES,
        table=Table(
            headings=tuple(
                texts(key)
                for key in ("column-actor", "column-type", "measure-degree", "column-sureness")
            ),
            rows=tuple(
                (
                    actor.name,
                    actor.type,
                    int(hub.measure("degree")),
                    sum_up(hub.evidence, texts).word,
                )
                for actor, hub in actors
            ),
        ),
    )
