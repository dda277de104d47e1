"""Proposals in a document: what the map asks for, and what it probably lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from netmap.documents.parts.source import DocumentSource
from netmap.model.suggestions import Suggestion
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.strategic import suggest_strategic
from netmap.suggesting.suggest import Suggested, suggest
from netmap.views.document import Point, Section, Text
from netmap.views.text.suggestion_text import ToldSuggestion, tell_backtest, tell_suggestion


def find_proposals(document: DocumentSource) -> Sequence[Suggestion]:
    """Return what the purpose of the map asks for, the most important first."""
    return suggest_strategic(document.network)


def write_proposals(document: DocumentSource, strategic: Sequence[Suggestion]) -> Iterator[Section]:
    """Yield the sections of both lists; what is empty or switched off says why.

    Parameters
    ----------
    document : DocumentSource
        The map.
    strategic : sequence of Suggestion
        What :func:`find_proposals` returned.
    """
    texts, most = document.texts, DEFAULT_SETTINGS.reports.proposals
    points = tuple(tell_proposal(document, entry) for entry in strategic[:most])
    none = (Text(text=texts("report-no-proposals")),)
    yield Section(heading=texts("document-proposals"), new_page=True)
    yield Section(
        heading=texts("report-strategic"),
        level=2,
        blocks=(Text(text=texts("document-proposals-note")), *points) if points else none,
    )
    unrecorded = suggest(document.network, top=most)
    yield Section(
        heading=texts("report-unrecorded"),
        level=2,
        blocks=(
            Text(text=" ".join(_tested(document, unrecorded))),
            *(tell_proposal(document, entry) for entry in unrecorded.suggestions),
        ),
    )


def write_proposal_slides(
    document: DocumentSource, suggestions: Sequence[Suggestion]
) -> Iterator[Section]:
    """Yield the slides with the first suggestions, none if there are none."""
    chosen = suggestions[: DEFAULT_SETTINGS.pictures.findings]
    if chosen:
        yield Section(
            heading=document.texts("document-proposals"),
            blocks=tuple(_say_proposal(document, entry) for entry in chosen),
            notes=document.texts("document-proposals-note"),
        )


def tell_proposal(document: DocumentSource, suggestion: Suggestion) -> Point:
    """Return a proposal in words: its weightiest reasons, what it would change, who could help."""
    told = _words(document, suggestion)
    reasons = told.reasons[: DEFAULT_SETTINGS.reports.reasons]
    return _point(told.title, *reasons, told.effect, told.introducer, told.unasked)


def _say_proposal(document: DocumentSource, suggestion: Suggestion) -> Point:
    """Return the same in fewer words."""
    told = _words(document, suggestion)
    return _point(told.title, *told.reasons[:1], told.effect, told.introducer)


def _words(document: DocumentSource, suggestion: Suggestion) -> ToldSuggestion:
    return tell_suggestion(suggestion, document.network, document.texts)


def _point(heading: str, *sentences: str) -> Point:
    return Point(heading=heading, sentences=tuple(filter(None, sentences)))


def _tested(document: DocumentSource, suggested: Suggested) -> tuple[str, ...]:
    if suggested.backtest is None:
        return ()
    return tell_backtest(suggested.backtest, document.texts)
