"""Written documents about a map: a report, a handout of one page, a page about each actor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from netmap.documents.excerpt import keep_only_field
from netmap.documents.parts.fields import write_fields
from netmap.documents.parts.findings import write_findings
from netmap.documents.parts.handout import write_handout
from netmap.documents.parts.method import write_method
from netmap.documents.parts.profiles import write_profiles
from netmap.documents.parts.proposals import find_proposals, write_proposals
from netmap.documents.parts.situation import write_situation
from netmap.documents.parts.source import DocumentSource
from netmap.editing.placing import FindLayout, nowhere
from netmap.errors import ExportError
from netmap.exports import DOCUMENT_SUFFIXES
from netmap.exports.picture.options import Tell, in_silence
from netmap.findings.analyse import analyse
from netmap.findings.evidence import add_evidence
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Actor, CooperationStatus, Finding, Network
from netmap.model.report_kinds import ReportKind
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Document, Handout, Section, Text


def report_bytes(
    network: Network,
    suffix: str,
    *,
    language: Language,
    kind: ReportKind = ReportKind.REPORT,
    actor: str | None = None,
    field: str | None = None,
    link: str = "",
    find: Callable[[], Sequence[Finding]] | None = None,
    place: FindLayout = nowhere,
    tell: Tell = in_silence,
) -> bytes:
    """Return a document about a map as a file.

    Parameters
    ----------
    network : Network
        The map.
    suffix : str
        One of :data:`~netmap.exports.DOCUMENT_SUFFIXES`.
    language : Language
        Its language.
    kind : ReportKind
        What is written.
    actor : str, optional
        Id or name of the only actor to write about; only for profiles.
    field : str, optional
        Id or name of an action field: only this part of the map; by default everything.
    link : str
        Address that a QR code leads to, such as that of the shared map; by default none.
    find : callable, optional
        Returns all findings of the whole map with their evidence, where somebody has them
        already; not asked for the part of a field. By default they are looked for and tested here.
    place : callable, optional
        Returns where the actors stand, where a map keeps that; not asked for the part of a field.
    tell : callable
        Is called with a sentence if letters have no font on this computer.

    Raises
    ------
    ExportError
        If netmap does not write such files, the actor is unknown or the address is none.
    UnknownFieldError
        If the network has no such field.
    """
    form = suffix.lower()
    if form not in DOCUMENT_SUFFIXES:
        known = ", ".join(DOCUMENT_SUFFIXES)
        raise ExportError("error-export-suffix", suffix=suffix, known=known)
    texts = texts_for(language)
    document = compose_document(
        network, texts, kind=kind, actor=actor, field=field, link=link, find=find, place=place
    )
    if form == ".pdf":
        from netmap.exports.report.pdf import to_pdf  # brings reportlab, which is slow to load

        return to_pdf(document, texts=texts, tell=tell)
    from netmap.exports.report.docx import to_docx

    return to_docx(document, texts=texts, tell=tell)


def compose_document(
    network: Network,
    texts: Texts,
    *,
    kind: ReportKind = ReportKind.REPORT,
    actor: str | None = None,
    field: str | None = None,
    link: str = "",
    find: Callable[[], Sequence[Finding]] | None = None,
    place: FindLayout = nowhere,
) -> Document | Handout:
    """Return what a document about a map says; parameters and errors as :func:`report_bytes`."""
    check_link(link)
    if field is not None:
        network, find, place = keep_only_field(network, network.find_field(field).id), None, nowhere
    chosen = None if actor is None else _find_actor(network, actor)
    document = DocumentSource(
        network=network,
        findings=find() if find else _find(network),
        texts=texts,
        link=link,
        place=place,
    )
    match kind:
        case ReportKind.REPORT:
            return _report(document)
        case ReportKind.HANDOUT:
            return write_handout(document)
        case ReportKind.PROFILE:
            return _profiles(document, chosen)


def _find(network: Network) -> tuple[Finding, ...]:
    return add_evidence(network, analyse(network))


def _find_actor(network: Network, wanted: str) -> Actor:
    folded = wanted.strip().casefold()
    for actor in network.actors:
        if folded in (actor.id.casefold(), actor.name.casefold()):
            return actor
    raise ExportError("error-report-actor", value=wanted)


def check_link(link: str) -> None:
    """Refuse what is no address, or too long for a QR code that a telephone can read.

    Raises
    ------
    ExportError
        Unless the link is empty, or begins with http:// or https:// and is short enough.
    """
    most = DEFAULT_SETTINGS.reports.most_link
    if link and (urlsplit(link).scheme not in ("http", "https") or len(link) > most):
        raise ExportError("error-report-link", value=link[:100], most=most)


def _report(document: DocumentSource) -> Document:
    strategic = find_proposals(document)
    return Document(
        title=document.title,
        subtitle=document.subtitle,
        facts=_facts(document),
        footer=document.footer,
        link=document.link,
        link_text=document.texts("report-link"),
        sections=(
            write_situation(document),
            *write_fields(document, strategic),
            write_findings(document),
            *write_proposals(document, strategic),
            *write_method(document),
        ),
    )


def _profiles(document: DocumentSource, actor: Actor | None) -> Document:
    network = document.network
    everyone = sorted(network.actors, key=lambda entry: (entry.name.casefold(), entry.id))
    chosen = [actor] if actor else everyone
    empty = Section(heading=document.title, blocks=(Text(text=document.texts("picture-empty")),))
    return Document(
        title=actor.name if actor else document.texts("report-profiles", title=document.title),
        footer=document.footer,
        cover=False,
        sections=tuple(write_profiles(document, chosen)) or (empty,),
    )


def _facts(document: DocumentSource) -> tuple[str, ...]:
    texts, network = document.texts, document.network
    ties = sum(
        count
        for stage, count in document.overview.cooperations
        if stage is not CooperationStatus.ENDED
    )
    told = texts("file-facts", actors=len(network.actors), ties=ties)
    dated = texts("report-as-of", date=network.as_of) if network.as_of else texts("report-undated")
    return tuple(filter(None, (dated, told, document.source)))
