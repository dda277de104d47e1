"""A single page about a map: the drawing, and a few sentences on each action field."""

from __future__ import annotations

from netmap.documents.parts.fields import summarise_field
from netmap.documents.parts.source import DocumentSource
from netmap.findings.analyse import most_important
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Handout, Point
from netmap.views.text.text import sentence


def write_handout(document: DocumentSource) -> Handout:
    """Return the page; a map without action fields tells its most important findings instead."""
    drawing = document.draw()
    points = tuple(
        Point(heading=field.name, sentences=summarise_field(document, field))
        for field in document.fields
    )
    whole = most_important(document.findings, count=DEFAULT_SETTINGS.reports.handout_findings)
    told = tuple(document.say(finding).heading for finding in whole)
    every = Point(
        heading=document.texts("document-findings"),
        sentences=tuple(sentence(f"{entry}.") for entry in told),
    )
    return Handout(
        title=document.title,
        facts=drawing.facts,
        footer=document.source,
        drawing=drawing,
        points=points or ((every,) if told else ()),
        link=document.link,
        link_text=document.texts("report-link"),
    )
