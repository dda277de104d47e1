"""Export a map, or one action field of it, as a file for other programs."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from netmap.documents.excerpt import keep_field
from netmap.editing.placing import FindLayout, nowhere
from netmap.errors import ExportError
from netmap.exports import SUFFIXES
from netmap.exports.picture.options import Paper, PictureOptions, Tell, in_silence
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Finding, Network, Standing
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.palette import Theme
from netmap.views.text.tables import (
    tabulate_actor_measures,
    tabulate_findings,
    tabulate_network_measures,
)

_PAPERS = {
    ".svg": Paper.NATURAL,
    ".png": Paper.NATURAL,
    ".pdf": Paper.A4,
    ".pptx": Paper.WIDE,
}
"""The form of the page that suits a file."""


def export_bytes(
    network: Network,
    suffix: str,
    *,
    language: Language,
    field: str | None = None,
    find: Callable[[], Sequence[Finding]] | None = None,
    picture: PictureOptions = PictureOptions(),  # noqa: B008  (frozen)
    place: FindLayout = nowhere,
    tell: Tell = in_silence,
) -> bytes:
    """Return a map as a file.

    Parameters
    ----------
    network : Network
        The map.
    suffix : str
        One of :data:`~netmap.exports.SUFFIXES`: ".html" is the drawn map as one page that needs
        no network, ".xlsx" the tables with measures and findings, ".graphml" the bare graph;
        ".svg", ".png" and ".pdf" are the drawn map as a picture, ".pptx" as a slide to edit.
    language : Language
        Language of headings and sentences.
    field : str, optional
        Id or name of an action field: only its actors and cooperations; by default everything.
    find : callable, optional
        Returns all findings of the map with their evidence, where somebody has them already; is
        called for files that tell findings. By default they are looked for and tested here.
    picture : PictureOptions
        How the map is drawn; tables and the bare graph are the same whatever it says.
    place : callable, optional
        Returns where the actors stand, where a map keeps that; by default they are placed here.
    tell : callable
        Is called with a sentence if letters of a picture have no font on this computer.

    Raises
    ------
    ExportError
        If netmap does not write such files.
    UnknownFieldError
        If the network has no such field.
    """
    if field is not None:
        field = network.find_field(field).id
    texts = texts_for(language)
    match suffix.lower():
        case ".html":
            return _page(network, texts, field, find, place, picture)
        case ".xlsx":
            return _workbook(network, texts, field, find)
        case ".graphml":
            from netmap.exports.graph_files import to_graphml

            return to_graphml(keep_field(network, field) if field else network)
        case ".svg" | ".png" | ".pdf" | ".pptx" as form:
            return _picture(network, form, texts, field, place, picture, tell)
    raise ExportError("error-export-suffix", suffix=suffix, known=", ".join(SUFFIXES))


def _page(
    network: Network,
    texts: Texts,
    field: str | None,
    find: Callable[[], Sequence[Finding]] | None,
    place: FindLayout,
    options: PictureOptions,
) -> bytes:
    from netmap.documents.pictures import draw_picture
    from netmap.exports.html import to_html  # brings pyvis, which is slow to load
    from netmap.findings.analyse import most_important
    from netmap.views.layout.layout import place_actors

    themes = [options.theme]
    if options.theme is Theme.LIGHT:  # the reader's own choice
        themes.append(Theme.DARK)
    layout = place() or place_actors(network)
    light, *dark = (
        draw_picture(
            network, texts, field=field, kind=options.kind, theme=theme, layout=layout
        ).scene
        for theme in themes
    )
    findings = [
        finding
        for finding in _findings(network, field, find)
        if finding.standing is not Standing.ONLY_WITHOUT
    ]
    return to_html(
        light,
        network,
        texts=texts,
        dark=dark[0] if dark else None,
        findings=most_important(findings, count=DEFAULT_SETTINGS.pictures.page_findings),
    )


def _picture(
    network: Network,
    form: str,
    texts: Texts,
    field: str | None,
    place: FindLayout,
    options: PictureOptions,
    tell: Tell,
) -> bytes:
    from netmap.documents.pictures import draw_picture
    from netmap.exports.picture import files as pen  # brings matplotlib, which is slow to load

    paper = options.paper or _PAPERS[form]
    limits = DEFAULT_SETTINGS.pictures
    drawn = draw_picture(
        network,
        texts,
        field=field,
        kind=options.kind,
        theme=options.theme,
        most=limits.most_actors if paper is Paper.NATURAL else limits.page_actors,
        layout=place(),
    )
    match form:
        case ".svg":
            return pen.to_svg(drawn.scene, texts=texts, paper=paper, caption=drawn.caption)
        case ".pdf":
            return pen.to_pdf(
                drawn.scene, texts=texts, paper=paper, caption=drawn.caption, tell=tell
            )
        case ".png":
            return pen.to_png(
                drawn.scene,
                texts=texts,
                paper=paper,
                caption=drawn.caption,
                dpi=options.dpi,
                tell=tell,
            )
    from netmap.exports.slides.deck import to_slide

    return to_slide(drawn.scene, texts=texts, caption=drawn.caption)


def _workbook(
    network: Network, texts: Texts, field: str | None, find: Callable[[], Sequence[Finding]] | None
) -> bytes:
    from netmap.exports.workbook import to_workbook
    from netmap.findings.measure import measure

    measured = measure(network, field=field)
    findings = _findings(network, field, find)
    return to_workbook(
        keep_field(network, field) if field else network,
        texts=texts,
        computed={
            texts("sheet-measures"): (
                tabulate_network_measures(dataclasses.asdict(measured.network), network, texts),
                tabulate_actor_measures(map(dataclasses.asdict, measured.actors), texts),
            ),
            texts("sheet-findings"): (tabulate_findings(findings, network, texts),),
        },
        legend=True,
    )


def _findings(
    network: Network, field: str | None, find: Callable[[], Sequence[Finding]] | None
) -> Sequence[Finding]:
    """Return the findings of a map, or of one field, with their evidence."""
    from netmap.findings.analyse import analyse
    from netmap.findings.evidence import add_evidence

    if find is not None:
        return [finding for finding in find() if field in (None, finding.field)]
    return add_evidence(network, analyse(network, field=field))
