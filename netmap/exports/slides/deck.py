"""Presentations for PowerPoint, to be edited by whoever owns them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, repeat
from typing import Any

from pptx import Presentation

from netmap.exports.picture.frame import Frame, shown_nodes
from netmap.exports.picture.options import Caption
from netmap.exports.picture.words import facts
from netmap.exports.slides.legend import draw_legend
from netmap.exports.slides.map import draw_scene
from netmap.exports.slides.page import (
    BODY,
    CONTENT,
    COVER,
    FOOT,
    TITLE_ONLY,
    add_page,
    add_table,
    add_text,
    fit_master,
    paragraphs_height,
    write_paragraphs,
)
from netmap.exports.slides.text import Paragraph, shorten
from netmap.exports.slides.theme import ThemeColours
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.views.document import Document, Drawing, Grid, Point, Section, Text
from netmap.views.scene.elements import Scene
from netmap.views.scene.palette import PAGES, Theme
from netmap.views.text.tables import Table

_MARGIN, _GAP = 36.0, 16.0
_LEGEND_WIDTH = 196.0
_COLUMN = 372.0
_STRIP = 92.0
_ROWS = 12
_HEADING, _TEXT = 15.0, 13.0
_POINT, _SENTENCE = 18.0, 15.0

Head = tuple[str, str]
"""Title of a slide, and its notes."""


def to_deck(document: Document, *, texts: Texts, theme: Theme = Theme.LIGHT) -> bytes:
    """Return a document as a .pptx file of native shapes and glued lines.

    Beside each map of a section stands what the section says, or the legend if that is nothing;
    without a map it is told on as many slides as it needs, and so is each table.

    Parameters
    ----------
    document : Document
        What is told and shown.
    texts : Texts
        Language of legends; the same as the document's.
    theme : Theme
        The colours; those of its maps.
    """
    book = _Book(theme, texts, document.footer)
    if document.cover:
        book.add_cover(document)
    for section in document.sections:
        book.add_section(section)
    return book.content(document.title)


def to_slide(scene: Scene, *, texts: Texts, caption: Caption) -> bytes:
    """Return a scene as a .pptx file of one slide, with its legend."""
    drawing = Drawing(scene=scene, facts=facts(scene, texts, caption))
    document = Document(
        title=scene.title,
        footer=caption.source,
        cover=False,
        sections=(Section(heading=scene.title, blocks=(drawing,)),),
    )
    return to_deck(document, texts=texts, theme=scene.theme)


class _Book:
    """A presentation that is being written."""

    def __init__(self, theme: Theme, texts: Texts, source: str) -> None:
        self._file: Any = Presentation()
        self._colours = ThemeColours(theme)
        self._page, self._texts, self._source = PAGES[theme], texts, source
        self._width, self._height = fit_master(self._file, self._colours)

    def content(self, title: str) -> bytes:
        properties = self._file.core_properties
        properties.title, properties.author = xml_text(title), "netmap"
        properties.language = self._texts.language.value
        properties.created = properties.modified = datetime(2000, 1, 1, tzinfo=UTC)
        stream = io.BytesIO()
        self._file.save(stream)
        return stream.getvalue()

    def add_cover(self, document: Document) -> None:
        slide = self._add(COVER, (document.title, document.notes))
        quiet = self._page.quiet
        linked = (f"{document.link_text}: {document.link}",) if document.link else ()
        said = [Paragraph(text=document.subtitle, size=20, colour=quiet)]
        said += [
            Paragraph(text=fact, size=14, colour=quiet, before=1)
            for fact in (*document.facts, *linked)
        ]
        write_paragraphs(slide.placeholders[1].text_frame, said, self._colours)

    def add_section(self, section: Section) -> None:
        """Add the slides of a section; only the first one has its notes."""
        more = self._texts("slides-more", title=section.heading)
        heads = chain([(section.heading, section.notes)], repeat((more, "")))
        said = [block for block in section.blocks if isinstance(block, Text | Point)]
        if not section.blocks:
            self._add(TITLE_ONLY, next(heads))
        for block in section.blocks:
            if isinstance(block, Drawing):
                self._add_map(block, said, next(heads))
                said = []
        for page in self._pages(said):
            slide = self._add(CONTENT, next(heads))
            told = self._paragraphs(page, _POINT, _SENTENCE, BODY.width)
            write_paragraphs(slide.placeholders[1].text_frame, told, self._colours)
        for block in section.blocks:
            if isinstance(block, Grid):
                self._add_tables(block, heads)

    def _add_map(self, drawing: Drawing, told: Sequence[Text | Point], head: Head) -> None:
        slide = self._add(TITLE_ONLY, head, drawing.facts)
        whole = Frame(
            left=_MARGIN,
            top=BODY.top,
            width=self._width - 2 * _MARGIN,
            height=FOOT.top - _GAP / 2 - BODY.top,
        )
        beside = _COLUMN if told else _LEGEND_WIDTH
        below = _STRIP if told and drawing.scene.legend else 0.0
        room = Frame(
            left=whole.left,
            top=whole.top,
            width=whole.width - beside - _GAP,
            height=whole.height - below,
        )
        if shown_nodes(drawing.scene):
            draw_scene(slide, drawing.scene, room, self._colours)
        else:
            empty = Paragraph(
                text=self._texts("picture-empty"), size=_SENTENCE, colour=self._page.quiet
            )
            add_text(slide, room, [empty], self._colours)
        column = Frame(left=room.right + _GAP, top=whole.top, width=beside, height=whole.height)
        if told:
            said = self._paragraphs(told, _HEADING, _TEXT, column.width)
            add_text(slide, column, _fitting(said, column), self._colours)
            strip = Frame(left=room.left, top=room.bottom + 8, width=room.width, height=_STRIP - 8)
            draw_legend(slide, drawing.scene.legend, strip, self._page, self._colours, self._texts)
        else:
            draw_legend(slide, drawing.scene.legend, column, self._page, self._colours, self._texts)

    def _add_tables(self, grid: Grid, heads: Iterator[Head]) -> None:
        rows = grid.table.rows
        for start in range(0, max(1, len(rows)), _ROWS):
            slide = self._add(TITLE_ONLY, next(heads), grid.title)
            part = Table(headings=grid.table.headings, rows=rows[start : start + _ROWS])
            add_table(slide, part, BODY, self._page, self._colours, self._texts)

    def _add(self, layout: int, head: Head, facts: str = "") -> Any:
        title, notes = head
        return add_page(
            self._file,
            layout,
            title=title,
            facts=facts,
            foot=self._source,
            notes=notes,
            page=self._page,
            colours=self._colours,
        )

    def _paragraphs(
        self, blocks: Sequence[Text | Point], heading: float, text: float, width: float
    ) -> list[Paragraph]:
        said: list[Paragraph] = []
        for block in blocks:
            if isinstance(block, Point):
                title = shorten(block.heading, heading, width, lines=3, bold=True)
                ink = self._page.ink
                said.append(Paragraph(text=title, size=heading, colour=ink, bold=True, before=0.6))
            said += [
                Paragraph(
                    text=shorten(sentence, text, width, lines=4),
                    size=text,
                    colour=self._page.quiet if remark else self._page.ink,
                )
                for sentence, remark in _sentences(block)
            ]
        return said

    def _pages(self, blocks: Sequence[Text | Point]) -> Iterator[list[Text | Point]]:
        """Yield as many blocks as fit on a slide, one at least."""
        page: list[Text | Point] = []
        for block in blocks:
            said = self._paragraphs([*page, block], _POINT, _SENTENCE, BODY.width)
            if page and paragraphs_height(said, BODY.width) > BODY.height:
                yield page
                page = []
            page.append(block)
        if page:
            yield page


def _sentences(block: Text | Point) -> Iterator[tuple[str, bool]]:
    """Yield what stands below a heading, and whether it is a remark."""
    match block:
        case Text():
            yield block.text, block.quiet
        case Point():
            yield from ((sentence, False) for sentence in block.sentences)
            if block.sure:
                yield block.sure, True


def _fitting(said: Sequence[Paragraph], frame: Frame) -> list[Paragraph]:
    """Return what fits into a frame; a heading never stands last."""
    kept = list(said)
    while len(kept) > 1 and paragraphs_height(kept, frame.width) > frame.height:
        kept.pop()
    while len(kept) > 1 and kept[-1].bold:
        kept.pop()
    return kept
