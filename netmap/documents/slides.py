"""A whole presentation of a map: overview, action fields, findings, proposals and what changed."""

from __future__ import annotations

from collections.abc import Sequence

from netmap.documents.parts.changes import write_change_slides
from netmap.documents.parts.fields import write_field_slides
from netmap.documents.parts.findings import write_finding_slides
from netmap.documents.parts.proposals import find_proposals, write_proposal_slides
from netmap.documents.parts.source import DocumentSource
from netmap.editing.placing import FindLayout, nowhere
from netmap.exports.slides.deck import to_deck
from netmap.findings.analyse import analyse
from netmap.i18n import Language, texts_for
from netmap.model import Finding, Network
from netmap.model.suggestions import Suggestion
from netmap.views.document import Document, Section
from netmap.views.scene.palette import Theme


def slides_bytes(
    network: Network,
    *,
    language: Language,
    theme: Theme = Theme.LIGHT,
    findings: Sequence[Finding] | None = None,
    suggestions: Sequence[Suggestion] | None = None,
    before: Network | None = None,
    place: FindLayout = nowhere,
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
    suggestions : sequence of Suggestion, optional
        What is proposed, the most important first; by default what the purpose of the map asks for.
    before : Network, optional
        An earlier state; the last slides say what has changed since.
    place : callable, optional
        Returns where the actors stand, where a map keeps that; by default they are placed here.
    """
    texts = texts_for(language)
    document = DocumentSource(
        network=network,
        findings=analyse(network) if findings is None else findings,
        texts=texts,
        place=place,
        theme=theme,
    )
    written = write_slides(document, suggestions=suggestions, before=before)
    return to_deck(written, texts=texts, theme=theme)


def write_slides(
    document: DocumentSource,
    *,
    suggestions: Sequence[Suggestion] | None = None,
    before: Network | None = None,
) -> Document:
    """Return what a presentation of a map says; parameters as :func:`slides_bytes`."""
    texts = document.texts
    whole = document.draw()
    proposed = find_proposals(document) if suggestions is None else suggestions
    return Document(
        title=document.title,
        subtitle=document.subtitle,
        facts=(whole.facts,),
        footer=document.source,
        notes=texts("slides-notes-cover"),
        sections=(
            Section(
                heading=texts("slides-whole"), blocks=(whole,), notes=texts("slides-notes-whole")
            ),
            *write_field_slides(document),
            write_finding_slides(document),
            *write_proposal_slides(document, proposed),
            *(write_change_slides(document, before) if before is not None else ()),
        ),
    )
