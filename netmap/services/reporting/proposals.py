"""Proposals in a document: what the map asks for, and what it probably lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.services.reporting.case import Case
from netmap.services.suggest import Suggested, suggest
from netmap.views.report import Point, Section, Text
from netmap.views.suggestion_text import tell_backtest, tell_suggestion


def find_proposals(case: Case) -> Sequence[Suggestion]:
    """Return what the purpose of the map asks for, the most important first."""
    return suggest(case.network, list=SuggestionList.STRATEGIC, settings=case.settings).suggestions


def write_proposals(case: Case, strategic: Sequence[Suggestion]) -> Iterator[Section]:
    """Yield the sections of both lists; what is empty or switched off says why.

    Parameters
    ----------
    case : Case
        The map.
    strategic : sequence of Suggestion
        What :func:`find_proposals` returned.
    """
    texts, most = case.texts, case.settings.reports.proposals
    points = tuple(tell_proposal(case, entry) for entry in strategic[:most])
    none = (Text(text=texts("report-no-proposals")),)
    yield Section(heading=texts("slides-proposals"), new_page=True)
    yield Section(
        heading=texts("report-strategic"),
        level=2,
        blocks=(Text(text=texts("slides-notes-proposals")), *points) if points else none,
    )
    unrecorded = suggest(case.network, top=most, settings=case.settings)
    yield Section(
        heading=texts("report-unrecorded"),
        level=2,
        blocks=(
            Text(text=" ".join(_tested(case, unrecorded))),
            *(tell_proposal(case, entry) for entry in unrecorded.suggestions),
        ),
    )


def tell_proposal(case: Case, suggestion: Suggestion) -> Point:
    """Return a proposal in words: its weightiest reasons, what it would change, who could help."""
    told = tell_suggestion(suggestion, case.network, case.texts, settings=case.settings)
    reasons = told.reasons[: case.settings.reports.reasons]
    sentences = (*reasons, told.effect, told.introducer, told.unasked)
    return Point(heading=told.title, sentences=tuple(filter(None, sentences)))


def _tested(case: Case, suggested: Suggested) -> tuple[str, ...]:
    if suggested.backtest is None:
        return ()
    return tell_backtest(suggested.backtest, case.texts, settings=case.settings)
