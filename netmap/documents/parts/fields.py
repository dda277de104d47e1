"""An action field in a document: three sentences, its map, key actors, gaps and proposals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from netmap.documents.parts.field_content import FieldContent
from netmap.documents.parts.proposals import tell_proposal
from netmap.documents.parts.source import DocumentSource
from netmap.findings.analyse import most_important
from netmap.model import Finding
from netmap.model.suggestions import Suggestion
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Block, Grid, Point, Section, Text
from netmap.views.text.evidence_text import sum_up
from netmap.views.text.tables import Table
from netmap.views.text.text import sentence

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
    for field in document.fields:
        own = [entry for entry in suggestions if field.id in entry.fields]
        heading = document.texts("document-field", field=field.name)
        yield Section(heading=heading, blocks=_opening(document, field), new_page=True)
        yield from _parts(document, field, own)


def write_field_slides(document: DocumentSource) -> Iterator[Section]:
    """Yield a slide on each action field: its map, three sentences, names; findings as notes."""
    texts, most = document.texts, DEFAULT_SETTINGS.pictures
    for field in document.fields:
        urgent = most_important(field.gaps, count=most.gaps)
        beside = (
            ("slides-field-now", (field.size, field.first, field.missing)),
            ("document-field-hubs", tuple(_name_hubs(document, field.hubs))),
            ("document-field-missing", tuple(document.say(gap).heading for gap in urgent)),
        )
        told = map(document.say, most_important(field.findings, count=most.findings))
        yield Section(
            heading=texts("document-field", field=field.name),
            blocks=(
                document.draw(field.id),
                *(Point(heading=texts(key), sentences=said) for key, said in beside if said),
            ),
            notes="\n\n".join("\n".join((point.heading, *point.sentences)) for point in told),
        )


def summarise_field(document: DocumentSource, field: FieldContent) -> tuple[str, ...]:
    """Return three sentences on a field: its size, its key actor, and what most needs care."""
    urgent = most_important((f for f in field.findings if f not in field.hubs), count=1)
    last = sentence(document.say(urgent[0]).heading + ".") if urgent else field.missing
    return field.size, field.first, last


def _opening(document: DocumentSource, field: FieldContent) -> tuple[Block, ...]:
    blocks: list[Block] = [Text(text=field.description, quiet=True)] if field.description else []
    blocks.append(Text(text=" ".join((field.size, field.first, field.missing))))
    if field.active:
        blocks.append(document.draw(field.id))
    return tuple(blocks)


def _parts(
    document: DocumentSource, field: FieldContent, suggestions: Sequence[Suggestion]
) -> Iterator[Section]:
    texts, most = document.texts, DEFAULT_SETTINGS.reports
    if field.hubs:
        hubs = _tabulate_hubs(document, field.hubs)
        yield Section(heading=texts("document-field-hubs"), level=2, blocks=(hubs,))
    others = [f for f in field.findings if f not in field.hubs and f not in field.gaps]
    urgent = most_important(field.gaps, count=most.gaps)
    told = (("document-field-missing", urgent), ("report-field-findings", others[: most.gaps]))
    for key, chosen in told:
        if chosen:
            points = tuple(document.tell(finding) for finding in chosen)
            yield Section(heading=texts(key), level=2, blocks=points)
    points = tuple(tell_proposal(document, entry) for entry in suggestions[: most.gaps])
    none: tuple[Text | Point, ...] = (Text(text=texts("report-no-field-proposals")),)
    yield Section(heading=texts("report-field-proposals"), level=2, blocks=points or none)


def _name_hubs(document: DocumentSource, hubs: Sequence[Finding]) -> Iterator[str]:
    for hub in hubs:
        actor, degree = document.network.actor_name(hub.subjects[0]), int(hub.measure("degree"))
        yield document.texts("slides-hub", actor=actor, degree=degree)


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
