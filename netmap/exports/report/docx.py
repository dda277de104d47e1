"""A document as .docx: real headings, tables with header rows, pictures with their description."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import docx
import segno
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.section import Section as Pages
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from netmap.exports.cell_text import write_cell
from netmap.exports.missing_letters import tell_missing
from netmap.exports.picture.files import sheet_to_png
from netmap.exports.picture.options import Caption, Paper, Tell, in_silence
from netmap.exports.picture.page import compose
from netmap.exports.picture.parts import Sheet
from netmap.exports.report.docx_style import (
    POINT,
    REMARK,
    add_field,
    add_table,
    set_language,
    set_styles,
    set_widths,
)
from netmap.exports.report.map import compose_inline
from netmap.exports.report.words import drawn_words
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Block, Document, Drawing, Grid, Handout, Point, Text

_A4 = (Mm(210), Mm(297))
_MARGIN, _NARROW, _EDGE = Mm(20), Mm(12), Mm(8)
_CODE, _SMALL_CODE = Mm(34), Mm(22)
_MAP_HEIGHT, _HANDOUT_MAP, _LARGE_MAP = Mm(150), Mm(132), Mm(188)
_PIXELS = 96 / Mm(25.4)
"""Of an English Metric Unit."""


def to_docx(document: Document | Handout, *, texts: Texts, tell: Tell = in_silence) -> bytes:
    """Return a document as a .docx file.

    Parameters
    ----------
    document : Document or Handout
        What it says.
    texts : Texts
        Language of page numbers and legends; the same as the document's.
    tell : callable
        Is called with a sentence if letters of the maps have no font on this computer; the end of
        the document says it too.
    """
    word = docx.Document()
    set_styles(word)
    set_language(word, texts.language)
    about = word.core_properties
    about.title, about.language = xml_text(document.title)[:255], texts.language.value
    about.author, about.comments = "netmap", ""
    about.created = about.modified = datetime.now(UTC).replace(tzinfo=None)
    lacking = tell_missing(texts, drawn_words(document, texts), tell=tell)
    writer = _Writer(word, texts, lacking)
    if isinstance(document, Handout):
        writer.write_handout(document)
    else:
        writer.write_document(document)
    if lacking:
        word.add_paragraph(lacking, style=REMARK)
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()


class _Writer:
    """Adds the parts of a document one after the other."""

    def __init__(self, word: Word, texts: Texts, lacking: str) -> None:
        self.word, self.texts, self.lacking = word, texts, lacking

    def write_document(self, document: Document) -> None:
        """Write a document of several pages."""
        first = self.word.sections[0]
        _lay_out(first, _MARGIN)
        first.different_first_page_header_footer = document.cover
        self._foot(first, document.footer)
        if document.cover:
            self._cover(document)
        begun = document.cover
        for section in document.sections:
            heading = self.word.add_heading(xml_text(section.heading), level=section.level)
            heading.paragraph_format.page_break_before = section.new_page and begun
            begun = True
            for block in section.blocks:
                self._block(block)

    def write_handout(self, handout: Handout) -> None:
        """Write a single page: the map, and the points in two columns below it."""
        _lay_out(self.word.sections[0], _NARROW)
        width = _width(_NARROW)
        for run in self._say(handout.title, "Title").runs:
            run.font.size = Pt(18)
        if handout.link:
            beside = self.word.add_table(rows=1, cols=2)
            set_widths(beside, (Length(width - _SMALL_CODE), _SMALL_CODE))
            told, code = beside.rows[0].cells
            told.paragraphs[0].add_run(xml_text(handout.facts))
            told.add_paragraph(xml_text(f"{handout.link_text}: {handout.link}"), style=REMARK)
            self._code(code.paragraphs[0], handout.link, _SMALL_CODE)
        else:
            self._say(handout.facts, REMARK)
        self._map(handout.drawing, width, _HANDOUT_MAP)
        points = handout.points
        table = self.word.add_table(rows=(len(points) + 1) // 2, cols=2)
        cells = [cell for row in table.rows for cell in row.cells]
        for point, cell in zip(points, cells, strict=False):
            lead = cell.paragraphs[0]
            _fill(lead, point.heading)
            lead.runs[0].bold = True
            for sentence in point.sentences:
                _fill(cell.add_paragraph(), sentence)
        self._say(handout.footer, REMARK)

    def _say(self, text: str, style: str) -> Paragraph:
        return self.word.add_paragraph(xml_text(text), style=style)

    def _cover(self, document: Document) -> None:
        self._say(document.title, "Title").paragraph_format.space_before = Mm(55)
        self._say(document.subtitle, "Subtitle").paragraph_format.space_after = Pt(22)
        for fact in document.facts:
            self._say(fact, "Normal")
        if document.link:
            self._code(self._say("", "Normal"), document.link, _CODE)
            self._say(document.link_text, "Normal")
            self._say(document.link, REMARK)

    def _block(self, block: Block) -> None:
        match block:
            case Text():
                self._say(block.text, REMARK if block.quiet else "Normal")
            case Point():
                self._say(block.heading, POINT)
                if block.sentences:
                    body = self._say(" ".join(block.sentences), "Normal")
                    body.paragraph_format.keep_with_next = bool(block.sure)
                if block.sure:
                    self._say(block.sure, REMARK)
            case Grid():
                if block.title:
                    self._say(block.title, "Caption")
                rows = [[write_cell(cell, self.texts) for cell in row] for row in block.table.rows]
                widths = [Length(int(share * _width(_MARGIN))) for share in block.shares]
                add_table(self.word, block.table.headings, rows, widths)
                self._say("", REMARK)
            case Drawing(large=True):
                self._large_map(block)
            case Drawing():
                self._map(block, _width(_MARGIN), _MAP_HEIGHT)
                self._say(block.facts, REMARK)

    def _map(self, drawing: Drawing, width: Length, most_height: Length) -> None:
        sheet = compose_inline(
            drawing.scene,
            texts=self.texts,
            facts=drawing.facts,
            width=width * _PIXELS,
            most_height=most_height * _PIXELS,
        )
        self._picture(sheet, width)

    def _large_map(self, drawing: Drawing) -> None:
        """Add a map on a page of its own, in landscape, and go on in portrait."""
        _lay_out(self.word.add_section(), _EDGE, orientation=WD_ORIENT.LANDSCAPE)
        sheet = compose(
            drawing.scene,
            texts=self.texts,
            paper=Paper.A4,
            caption=Caption(),
            lacking=self.lacking,
        )
        self._picture(sheet, Length(int(_LARGE_MAP * sheet.width / sheet.height)))
        _lay_out(self.word.add_section(), _MARGIN)

    def _picture(self, sheet: Sheet, width: Length) -> None:
        dpi = DEFAULT_SETTINGS.reports.picture_dpi
        paragraph = self._say("", "Normal")
        paragraph.paragraph_format.keep_with_next = True
        content = sheet_to_png(sheet, dpi=dpi)
        _add_picture(paragraph, content, width, f"{sheet.title}. {sheet.description}")

    def _code(self, paragraph: Paragraph, address: str, size: Length) -> None:
        stream = io.BytesIO()
        segno.make(address, micro=False).save(stream, kind="png", scale=8)
        _add_picture(paragraph, stream.getvalue(), size, address)

    def _foot(self, pages: Pages, text: str) -> None:
        paragraph = pages.footer.paragraphs[0]
        paragraph.style = self.word.styles[REMARK]
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(_width(_MARGIN), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(f"{xml_text(text)[:110]}\t")
        add_field(paragraph, "PAGE")


def _fill(paragraph: Paragraph, text: str) -> None:
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.add_run(xml_text(text)).font.size = Pt(8.5)


def _lay_out(pages: Pages, margin: Length, *, orientation: WD_ORIENT = WD_ORIENT.PORTRAIT) -> None:
    pages.orientation = orientation
    wide, high = _A4 if orientation is WD_ORIENT.PORTRAIT else reversed(_A4)
    pages.page_width, pages.page_height = wide, high
    pages.left_margin = pages.right_margin = pages.top_margin = pages.bottom_margin = margin
    pages.different_first_page_header_footer = orientation is WD_ORIENT.LANDSCAPE
    pages.footer_distance = min(_NARROW, margin)


def _width(margin: Length) -> Length:
    return Length(_A4[0] - 2 * margin)


def _add_picture(paragraph: Paragraph, content: bytes, width: Length, description: str) -> None:
    shape = paragraph.add_run().add_picture(io.BytesIO(content), width=width)
    shape._inline.docPr.set("descr", xml_text(description))
    for side in ("distT", "distB", "distL", "distR"):  # LibreOffice takes others for granted
        shape._inline.set(side, "0")
