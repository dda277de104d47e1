"""A document as PDF: fonts embedded, maps in vectors, sections as bookmarks."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from netmap.exports.missing_letters import tell_missing
from netmap.exports.picture.fonts import cut_to_width
from netmap.exports.picture.options import Caption, Paper, Tell, in_silence
from netmap.exports.picture.page import compose
from netmap.exports.report.fonts import main_font
from netmap.exports.report.handout import write_handout
from netmap.exports.report.ink import POINTS, Code, Picture, draw_line
from netmap.exports.report.map import compose_inline
from netmap.exports.report.style import PAGE, grid, paragraph, style
from netmap.exports.report.words import words_of
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.views.document import Block, Document, Drawing, Grid, Handout, Point, Section, Text

_MARGIN = 20 * mm
_FOOT = 12 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_MAP_HEIGHT = 150 * mm
_CODE = 34 * mm
_TITLE, _SUBTITLE = style(26, bold=True, after=8), style(15, colour=PAGE.quiet, after=22)
_FACT = style(11.5, after=5)
_HEADINGS = {
    1: style(18, bold=True, colour=PAGE.accent, after=8, stays=True),
    2: style(13, bold=True, before=12, after=4, stays=True),
}
_BODY = style(10.5, after=5)
_QUIET = style(9, colour=PAGE.quiet, after=7)
_LEAD = style(10.5, bold=True, before=5, after=1, stays=True)
_CAPTION = style(9, bold=True, colour=PAGE.quiet, before=4, after=2, stays=True)


def to_pdf(document: Document | Handout, *, texts: Texts, tell: Tell = in_silence) -> bytes:
    """Return a document as a PDF file.

    Parameters
    ----------
    document : Document or Handout
        What it says.
    texts : Texts
        Language of page numbers and legends; the same as the document's.
    tell : callable
        Is called with a sentence if letters have no font on this computer; the foot of each page
        says it too.
    """
    stream = io.BytesIO()
    lacking = tell_missing(texts, words_of(document, texts), tell=tell)
    if isinstance(document, Handout):
        footer = f"{lacking} {document.footer}".strip()
        write_handout(dataclasses.replace(document, footer=footer), stream, texts)
        return stream.getvalue()
    pages = _Pages(
        stream,
        cover=document.cover,
        pagesize=A4,
        title=xml_text(document.title),
        author="netmap",
        subject=xml_text(document.subtitle),
        creator="netmap",
        lang=texts.language.value,
        invariant=1,
        initialFontName=main_font(),  # else each page names one that is not embedded
    )
    pages.foot = lambda canvas: _draw_foot(canvas, document, texts)
    pages.remark = lambda canvas: _draw_remark(canvas, lacking)
    pages.build(list(_story(document, texts, lacking)))
    return stream.getvalue()


class _Pages(BaseDocTemplate):  # type: ignore[misc]
    """Pages with a foot; headings become bookmarks."""

    def __init__(self, stream: io.BytesIO, *, cover: bool, **options: object) -> None:
        super().__init__(stream, **options)
        upright, wide = A4, landscape(A4)
        room = Frame(_MARGIN, _MARGIN, _WIDTH, A4[1] - 2 * _MARGIN, 0, 0, 0, 0)
        whole = Frame(0, 0, *wide, 0, 0, 0, 0)
        first = PageTemplate("cover", [room], pagesize=upright, onPage=lambda c, _: self.remark(c))
        others = [
            PageTemplate("text", [room], pagesize=upright, onPage=lambda c, _: self._end(c)),
            PageTemplate("map", [whole], pagesize=wide),
        ]
        self.addPageTemplates([first, *others] if cover else others)

    def _end(self, canvas: Canvas) -> None:
        self.foot(canvas)
        self.remark(canvas)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  (reportlab's name)
        level = getattr(flowable, "outline_level", None)
        if level is not None:
            key = f"part{self.seq.nextf('part')}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.outline_text, key, level - 1, closed=level == 1)


def _draw_foot(canvas: Canvas, document: Document, texts: Texts) -> None:
    number = texts("report-page", number=canvas.getPageNumber())
    canvas.saveState()
    canvas.setFillColor(HexColor(PAGE.quiet))
    draw_line(canvas, cut_to_width(document.footer, 8.5, 0.8 * _WIDTH), _MARGIN, _FOOT, 8.5)
    draw_line(canvas, number, A4[0] - _MARGIN - 40, _FOOT, 8.5)
    canvas.restoreState()


def _draw_remark(canvas: Canvas, lacking: str) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor(PAGE.quiet))
    draw_line(canvas, cut_to_width(lacking, 7.5, _WIDTH), _MARGIN, _FOOT - 11, 7.5)
    canvas.restoreState()


def _story(document: Document, texts: Texts, lacking: str) -> Iterator[Flowable]:
    if document.cover:
        yield from _cover(document)
    yield NextPageTemplate("text")
    begun = document.cover
    for section in document.sections:
        if section.new_page and begun:
            yield PageBreak()
        begun = True
        yield from _section(section, texts, lacking)


def _cover(document: Document) -> Iterator[Flowable]:
    yield Spacer(1, 55 * mm)
    yield paragraph(document.title, _TITLE)
    yield paragraph(document.subtitle, _SUBTITLE)
    for fact in document.facts:
        yield paragraph(fact, _FACT)
    if document.link:
        yield Spacer(1, 14 * mm)
        yield Code(document.link, _CODE)
        yield paragraph(document.link_text, _FACT)
        yield paragraph(document.link, _QUIET)


def _section(section: Section, texts: Texts, lacking: str) -> Iterator[Flowable]:
    heading = paragraph(section.heading, _HEADINGS[section.level])
    heading.outline_level, heading.outline_text = section.level, xml_text(section.heading)
    yield heading
    for block in section.blocks:
        yield from _block(block, texts, lacking)


def _block(block: Block, texts: Texts, lacking: str) -> Iterator[Flowable]:
    match block:
        case Text():
            yield paragraph(block.text, _QUIET if block.quiet else _BODY)
        case Point():
            yield paragraph(block.heading, _LEAD)
            if block.sentences:
                body = style(10.5, after=1, stays=True) if block.sure else _BODY
                yield paragraph(" ".join(block.sentences), body)
            if block.sure:
                yield paragraph(block.sure, _QUIET)
        case Grid():
            if block.title:
                yield paragraph(block.title, _CAPTION)
            yield grid(block.table, block.shares, _WIDTH, texts)
        case Drawing(large=True):
            sheet = compose(
                block.scene, texts=texts, paper=Paper.A4, caption=Caption(), lacking=lacking
            )
            yield NextPageTemplate(["map", "text"])
            yield PageBreak()
            yield Picture(sheet)
            yield NextPageTemplate("text")
        case Drawing():
            inline = compose_inline(
                block.scene,
                texts=texts,
                facts=block.facts,
                width=_WIDTH / POINTS,
                most_height=_MAP_HEIGHT / POINTS,
            )
            yield KeepTogether([Picture(inline), paragraph(block.facts, _QUIET)])
