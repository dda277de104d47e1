"""Presentations for PowerPoint, to be edited by whoever owns them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
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
from netmap.views.elements import Scene
from netmap.views.palette import PAGES, Theme
from netmap.views.tables import Table

_MARGIN, _GAP = 36.0, 16.0
_LEGEND_WIDTH = 196.0
_COLUMN = 372.0
_STRIP = 92.0
_ROWS = 12
_HEADING, _TEXT = 15.0, 13.0
_POINT, _SENTENCE = 18.0, 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something said on a slide: its heading and the sentences below."""

    heading: str
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPage:
    """A slide with a map; beside it ``points``, or the legend if there is nothing to say."""

    title: str
    scene: Scene
    facts: str = ""
    points: tuple[Point, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage:
    """Points one below the other, on as many slides as they need."""

    title: str
    points: tuple[Point, ...]
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePage:
    """A table, on as many slides as it needs."""

    title: str
    table: Table
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """A whole presentation: its cover and its pages, and the line at the foot of each."""

    title: str
    subtitle: str = ""
    facts: str = ""
    theme: Theme = Theme.LIGHT
    source: str = ""
    notes: str = ""
    pages: tuple[MapPage | ListPage | TablePage, ...] = ()


def to_deck(deck: Deck, *, texts: Texts) -> bytes:
    """Return a presentation as a .pptx file of native shapes and glued lines.

    Parameters
    ----------
    deck : Deck
        What is told and shown.
    texts : Texts
        Language of legends and of the lines at the foot.
    """
    book = _Book(deck.theme, texts, deck.source)
    book.add_cover(deck)
    for page in deck.pages:
        match page:
            case MapPage():
                book.add_map(page)
            case ListPage():
                book.add_list(page)
            case TablePage():
                book.add_table(page)
    return book.content(deck.title)


def to_slide(scene: Scene, *, texts: Texts, caption: Caption) -> bytes:
    """Return a scene as a .pptx file of one slide, with its legend."""
    book = _Book(scene.theme, texts, caption.source)
    book.add_map(MapPage(title=scene.title, scene=scene, facts=facts(scene, texts, caption)))
    return book.content(scene.title)


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

    def add_cover(self, deck: Deck) -> None:
        slide = self._add(COVER, deck.title, deck.notes)
        subtitle = slide.placeholders[1].text_frame
        write_paragraphs(
            subtitle,
            [
                Paragraph(text=deck.subtitle, size=20, colour=self._page.quiet),
                Paragraph(text=deck.facts, size=14, colour=self._page.quiet, before=1),
            ],
            self._colours,
        )

    def add_map(self, page: MapPage) -> None:
        slide = self._add(TITLE_ONLY, page.title, page.notes, page.facts)
        whole = Frame(
            left=_MARGIN,
            top=BODY.top,
            width=self._width - 2 * _MARGIN,
            height=FOOT.top - _GAP / 2 - BODY.top,
        )
        beside = _COLUMN if page.points else _LEGEND_WIDTH
        below = _STRIP if page.points and page.scene.legend else 0.0
        room = Frame(
            left=whole.left,
            top=whole.top,
            width=whole.width - beside - _GAP,
            height=whole.height - below,
        )
        if shown_nodes(page.scene):
            draw_scene(slide, page.scene, room, self._colours)
        else:
            empty = Paragraph(
                text=self._texts("picture-empty"), size=_SENTENCE, colour=self._page.quiet
            )
            add_text(slide, room, [empty], self._colours)
        column = Frame(left=room.right + _GAP, top=whole.top, width=beside, height=whole.height)
        if page.points:
            said = self._paragraphs(page.points, _HEADING, _TEXT, column.width)
            add_text(slide, column, _fitting(said, column), self._colours)
            strip = Frame(left=room.left, top=room.bottom + 8, width=room.width, height=_STRIP - 8)
            draw_legend(slide, page.scene.legend, strip, self._page, self._colours, self._texts)
        else:
            draw_legend(slide, page.scene.legend, column, self._page, self._colours, self._texts)

    def add_list(self, page: ListPage) -> None:
        for number, points in enumerate(self._pages(page.points)):
            title = page.title if not number else self._texts("slides-more", title=page.title)
            slide = self._add(CONTENT, title, page.notes if not number else "")
            said = self._paragraphs(points, _POINT, _SENTENCE, BODY.width)
            write_paragraphs(slide.placeholders[1].text_frame, said, self._colours)

    def add_table(self, page: TablePage) -> None:
        rows = page.table.rows
        for start in range(0, max(1, len(rows)), _ROWS):
            title = page.title if not start else self._texts("slides-more", title=page.title)
            slide = self._add(TITLE_ONLY, title, page.notes if not start else "")
            part = Table(headings=page.table.headings, rows=rows[start : start + _ROWS])
            add_table(slide, part, BODY, self._page, self._colours, self._texts)

    def _add(self, layout: int, title: str, notes: str, facts: str = "") -> Any:
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
        self, points: Sequence[Point], heading: float, text: float, width: float
    ) -> list[Paragraph]:
        said: list[Paragraph] = []
        for point in points:
            title = shorten(point.heading, heading, width, lines=3, bold=True)
            said.append(
                Paragraph(text=title, size=heading, colour=self._page.ink, bold=True, before=0.6)
            )
            said += [
                Paragraph(
                    text=shorten(sentence, text, width, lines=4), size=text, colour=self._page.ink
                )
                for sentence in point.sentences
            ]
        return said

    def _pages(self, points: Sequence[Point]) -> Iterator[list[Point]]:
        """Yield as many points as fit on a slide, one at least."""
        page: list[Point] = []
        for point in points:
            said = self._paragraphs([*page, point], _POINT, _SENTENCE, BODY.width)
            if page and paragraphs_height(said, BODY.width) > BODY.height:
                yield page
                page = []
            page.append(point)
        if page:
            yield page


def _fitting(said: Sequence[Paragraph], frame: Frame) -> list[Paragraph]:
    """Return what fits into a frame; a heading never stands last."""
    kept = list(said)
    while len(kept) > 1 and paragraphs_height(kept, frame.width) > frame.height:
        kept.pop()
    while len(kept) > 1 and kept[-1].bold:
        kept.pop()
    return kept
