"""A whole presentation of a map: overview, action fields, findings, proposals and what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from netmap.documents.field_sentences import tell_first, tell_gaps, tell_size
from netmap.documents.pictures import caption_of, draw_picture
from netmap.editing.placing import FindLayout, nowhere
from netmap.exports.picture.words import facts
from netmap.exports.slides.deck import Deck, ListPage, MapPage, Point, TablePage, to_deck
from netmap.findings.analyse import analyse, most_important
from netmap.findings.compare import compare
from netmap.findings.overview import FieldFigures, survey
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Finding, Network, Standing
from netmap.model.suggestions import Suggestion
from netmap.registry import Topic, about
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.suggesting.strategic import suggest_strategic
from netmap.views.comparison_text import tabulate_developments, tell_basis, tell_comparison
from netmap.views.layout import Layout, place_actors
from netmap.views.palette import Theme
from netmap.views.suggestion_text import tell_suggestion
from netmap.views.text import tell

Proposal = tuple[str, Sequence[str]]
"""A proposal in words: what, and the sentences about it."""


def slides_bytes(
    network: Network,
    *,
    language: Language,
    theme: Theme = Theme.LIGHT,
    findings: Sequence[Finding] | None = None,
    proposals: Iterable[Proposal] | None = None,
    before: Network | None = None,
    place: FindLayout = nowhere,
    settings: Settings = DEFAULT_SETTINGS,
) -> bytes:
    """Return a map as a presentation (.pptx) in which everything can be changed.

    Parameters
    ----------
    network : Network
        The map.
    language : Language
        Language of the slides.
    theme : Theme
        Their colours.
    findings : sequence of Finding, optional
        All findings of the map, where somebody has them already.
    proposals : iterable of (str, sequence of str), optional
        What is proposed, told (:func:`tell_proposals`); by default what the purpose of the map
        asks for.
    before : Network, optional
        An earlier state; the last slides say what has changed since.
    place : callable, optional
        Returns where the actors stand, where a map keeps that; by default they are placed here.
    settings : Settings
        Thresholds and seeds; ``pictures`` says how much goes on slides.
    """
    texts = texts_for(language)
    if findings is None:
        findings = analyse(network, settings=settings)
    if proposals is None:
        suggestions = suggest_strategic(network, settings=settings)
        proposals = tell_proposals(suggestions, network, texts, settings=settings)
    caption = caption_of(network, texts, settings=settings)
    layout = None
    if _on_one_page(network, settings):
        layout = place() or place_actors(network, settings=settings)
    whole = _whole(network, layout, texts, theme, settings)
    pages: list[MapPage | ListPage | TablePage] = [
        whole,
        *_fields(network, findings, layout, texts, theme, settings),
        _findings(network, findings, texts, settings),
    ]
    said = tuple(Point(heading=what, sentences=tuple(why)) for what, why in proposals)
    if said:
        notes = texts("slides-notes-proposals")
        pages.append(ListPage(title=texts("slides-proposals"), points=said, notes=notes))
    if before is not None:
        pages += _changes(before, network, texts, settings)
    deck = Deck(
        title=network.title or texts("scene-untitled"),
        subtitle=texts("slides-subtitle"),
        facts=whole.facts,
        theme=theme,
        source=caption.source,
        notes=texts("slides-notes-cover"),
        pages=tuple(pages),
    )
    return to_deck(deck, texts=texts)


def tell_proposals(
    suggestions: Iterable[Suggestion],
    network: Network,
    texts: Texts,
    *,
    settings: Settings = DEFAULT_SETTINGS,
) -> Iterator[Proposal]:
    """Yield the first suggestions as slides tell them: what, why, and what it would change.

    Parameters
    ----------
    suggestions : iterable of Suggestion
        The most important first.
    network : Network
        The map, for names.
    texts : Texts
        The language.
    settings : Settings
        ``pictures.findings`` says how many.
    """
    for suggestion in islice(suggestions, settings.pictures.findings):
        told = tell_suggestion(suggestion, network, texts, settings=settings)
        said = (*told.reasons[:1], told.effect, told.introducer)
        yield told.title, tuple(filter(None, said))


def _on_one_page(network: Network, settings: Settings) -> bool:
    return len(network.actors) <= settings.pictures.page_actors


def _whole(
    network: Network, layout: Layout | None, texts: Texts, theme: Theme, settings: Settings
) -> MapPage:
    picture = draw_picture(
        network,
        texts,
        theme=theme,
        most=settings.pictures.page_actors,
        layout=layout,
        settings=settings,
    )
    return MapPage(
        title=texts("slides-whole"),
        scene=picture.scene,
        facts=facts(picture.scene, texts, picture.caption),
        notes=texts("slides-notes-whole"),
    )


def _fields(
    network: Network,
    findings: Sequence[Finding],
    layout: Layout | None,
    texts: Texts,
    theme: Theme,
    settings: Settings,
) -> Iterator[MapPage]:
    figures = {entry.id: entry for entry in survey(network, findings, settings=settings).fields}
    for field in network.action_fields:
        picture = draw_picture(
            network,
            texts,
            field=field.id,
            theme=theme,
            most=settings.pictures.page_actors,
            layout=layout,
            settings=settings,
        )
        own = [
            finding
            for finding in findings
            if finding.field == field.id and finding.standing is not Standing.ONLY_WITHOUT
        ]
        hubs = about(Topic.KEY_ACTOR, own)
        gaps = most_important(about(Topic.GAP, own), count=settings.pictures.gaps)
        top = most_important(own, count=settings.pictures.findings)
        yield MapPage(
            title=texts("slides-field", field=field.name),
            scene=picture.scene,
            facts=facts(picture.scene, texts, picture.caption),
            points=tuple(_field_points(network, figures[field.id], hubs, gaps, texts, settings)),
            notes="\n\n".join(_told(finding, network, texts, settings) for finding in top),
        )


def _field_points(
    network: Network,
    figures: FieldFigures,
    hubs: Sequence[Finding],
    gaps: Sequence[Finding],
    texts: Texts,
    settings: Settings,
) -> Iterator[Point]:
    named = [(network.actor_name(hub.subjects[0]), int(hub.measure("degree"))) for hub in hubs]
    yield Point(
        heading=texts("slides-field-now"),
        sentences=(
            tell_size(figures, texts),
            tell_first(hubs, network, texts),
            tell_gaps(figures, texts),
        ),
    )
    if named:
        yield Point(
            heading=texts("slides-field-hubs"),
            sentences=tuple(
                texts("slides-hub", actor=actor, degree=degree) for actor, degree in named
            ),
        )
    if gaps:
        told = (tell(finding, network, texts, settings=settings) for finding in gaps)
        yield Point(
            heading=texts("slides-field-missing"), sentences=tuple(entry.title for entry in told)
        )


def _findings(
    network: Network, findings: Sequence[Finding], texts: Texts, settings: Settings
) -> ListPage:
    points = tuple(
        _point(finding, network, texts, settings)
        for finding in most_important(findings, count=settings.pictures.findings)
    )
    none = (Point(heading=texts("slides-no-findings")),)
    return ListPage(title=texts("slides-findings"), points=points or none)


def _changes(
    before: Network, network: Network, texts: Texts, settings: Settings
) -> Iterator[ListPage | TablePage]:
    comparison = compare(before, network, settings=settings)
    title = (
        texts("slides-changes")
        if before.as_of is None
        else texts("slides-changes-as-of", date=before.as_of)
    )
    basis = "\n".join(tell_basis(comparison, texts))
    most = settings.pictures.names
    points = tuple(
        Point(
            heading=passage.heading,
            sentences=(
                *(what for what, *_ in passage.items[:most]),
                *_more(len(passage.items) - most, texts),
            ),
        )
        for passage in tell_comparison(comparison, texts)
    )
    none = (Point(heading=texts("compare-nothing")),)
    yield ListPage(title=title, points=points or none, notes=basis)
    table = tabulate_developments(comparison, texts)
    if table.rows:
        yield TablePage(title=texts("slides-figures"), table=table, notes=basis)


def _more(count: int, texts: Texts) -> tuple[str, ...]:
    return (texts("names-more", count=count),) if count > 0 else ()


def _point(finding: Finding, network: Network, texts: Texts, settings: Settings) -> Point:
    told = tell(finding, network, texts, settings=settings)
    return Point(heading=told.title, sentences=(told.summary, told.action))


def _told(finding: Finding, network: Network, texts: Texts, settings: Settings) -> str:
    point = _point(finding, network, texts, settings)
    return "\n".join((point.heading, *point.sentences))
