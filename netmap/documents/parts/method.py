"""How a document came about, and what it cannot say."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.documents.parts.situation import MEASURES, tell_survey
from netmap.documents.parts.source import DocumentSource
from netmap.views.document import Point, Section, Text
from netmap.views.text.glossary import Term, define_evidence, define_findings, define_measures

_LIMITS = ("recorded", "asked", "meetings", "boundary", "coincidence", "proposals")


def write_method(document: DocumentSource) -> Iterator[Section]:
    """Yield the sections on limits, words and measures."""
    texts = document.texts
    yield Section(heading=texts("report-method"), new_page=True)
    told = [texts(f"report-limit-{name}") for name in _LIMITS]
    if document.network.actors:
        told.insert(0, tell_survey(document.network, texts))
    yield Section(
        heading=texts("report-limits"), level=2, blocks=tuple(Text(text=entry) for entry in told)
    )
    measures = define_measures((*MEASURES, "degree", "betweenness"), texts)
    for key, terms in (
        ("report-evidence-words", define_evidence(texts)),
        ("report-questions", define_findings(texts)),
        ("report-measures", measures),
    ):
        yield Section(heading=texts(key), level=2, blocks=tuple(map(_define, terms)))


def _define(term: Term) -> Point:
    word, meaning = term
    return Point(heading=word, sentences=(meaning,))
