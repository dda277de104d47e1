"""What a map shows as a whole: its most important findings, for paper and for slides."""

from __future__ import annotations

from netmap.documents.parts.source import DocumentSource
from netmap.findings.analyse import most_important
from netmap.model import Standing
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Point, Section, Text


def write_findings(document: DocumentSource) -> Section:
    """Return the section with the findings on the whole network and how sure they are."""
    whole = [
        finding
        for finding in document.findings
        if finding.field is None and finding.standing is not Standing.ONLY_WITHOUT
    ]
    chosen = most_important(whole, count=DEFAULT_SETTINGS.reports.findings)
    points = tuple(document.tell(finding) for finding in chosen)
    none = (Text(text=document.texts("document-no-findings")),)
    return Section(
        heading=document.texts("document-findings"), blocks=points or none, new_page=True
    )


def write_finding_slides(document: DocumentSource) -> Section:
    """Return the slides with the findings that matter most, on fields as well."""
    chosen = most_important(document.findings, count=DEFAULT_SETTINGS.pictures.findings)
    points = tuple(document.say(finding) for finding in chosen)
    none = (Point(heading=document.texts("document-no-findings")),)
    return Section(heading=document.texts("document-findings"), blocks=points or none)
