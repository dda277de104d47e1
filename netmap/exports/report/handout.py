"""A handout on one page of A4: the map, and below it what is said about each field."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from netmap.exports.report.fonts import main_font
from netmap.exports.report.ink import POINTS, Code, draw_sheet
from netmap.exports.report.map import compose_inline
from netmap.exports.report.style import PAGE, paragraph, style
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.views.document import Handout, Point

_MARGIN, _GUTTER, _GAP = 12 * mm, 7 * mm, 4 * mm
_CODE = 22 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
"""Of the sentences: the largest one that fits is taken."""
_TEXT_SHARE = 0.45
"""Share of the page that the sentences may take."""
_IN_TWO = 6
"""More fields than these stand in three columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Paragraphs of each column, and how high the highest one is."""

    columns: tuple[tuple[Paragraph, ...], ...]
    width: float
    height: float


def choose_points(points: Sequence[Point], sentences: int) -> tuple[Point, ...]:
    """Return points with at most so many sentences each."""
    return tuple(
        Point(heading=point.heading, sentences=point.sentences[:sentences]) for point in points
    )


def write_handout(handout: Handout, stream: io.BytesIO, texts: Texts) -> None:
    """Write a handout as a PDF file of one page."""
    canvas = Canvas(
        stream, pagesize=A4, lang=texts.language.value, invariant=1, initialFontName=main_font()
    )
    canvas.setTitle(xml_text(handout.title))
    canvas.setAuthor("netmap")
    canvas.setSubject(xml_text(handout.facts))
    canvas.setCreator("netmap")
    top = _draw_head(canvas, handout)
    foot = paragraph(handout.footer, style(7.5, colour=PAGE.quiet))
    _, high = foot.wrap(_WIDTH, A4[1])
    foot.drawOn(canvas, _MARGIN, _MARGIN / 2)
    bottom = _MARGIN / 2 + high + _GAP / 2
    told = _fit(handout.points, _TEXT_SHARE * (top - bottom), texts)
    sheet = compose_inline(
        handout.drawing.scene,
        texts=texts,
        facts=handout.facts,
        width=_WIDTH / POINTS,
        most_height=(top - bottom - told.height - 2 * _GAP) / POINTS,
    )
    under = top - _GAP - POINTS * sheet.height
    _draw_columns(canvas, told, under - _GAP)
    canvas.translate(_MARGIN, under)
    draw_sheet(canvas, sheet)
    canvas.save()


def _draw_head(canvas: Canvas, handout: Handout) -> float:
    """Draw title, facts and address, and return where they end."""
    y = A4[1] - _MARGIN
    width, lowest = _WIDTH, y
    if handout.link:
        code = Code(handout.link, _CODE)
        width -= _CODE + _GUTTER
        code.drawOn(canvas, A4[0] - _MARGIN - _CODE, y - _CODE + 3 * mm)
        lowest = y - _CODE + 3 * mm
    lines = [
        paragraph(handout.title[:160], style(18, bold=True)),
        paragraph(handout.facts, style(9.5, colour=PAGE.quiet)),
    ]
    if handout.link:
        lines.append(paragraph(f"{handout.link_text}: {handout.link}", style(9)))
    for line in lines:
        _, high = line.wrap(width, A4[1])
        y -= high
        line.drawOn(canvas, _MARGIN, y)
    return float(min(y, lowest))


def _fit(points: Sequence[Point], room: float, texts: Texts) -> Columns:
    """Return the points in columns: as large as fits, then with fewer sentences, then fewer."""
    most = max((len(point.sentences) for point in points), default=0)
    for sentences in range(most, 0, -1):
        for size in _SIZES:
            columns = _set(choose_points(points, sentences), size)
            if columns.height <= room:
                return columns
    shown = len(points)
    while shown:
        shown -= 1
        more = Point(heading=texts("names-more", count=len(points) - shown))
        columns = _set((*choose_points(points[:shown], 1), more), _SIZES[-1])
        if columns.height <= room:
            return columns
    return Columns(columns=(), width=0.0, height=0.0)


def _set(points: Sequence[Point], size: float) -> Columns:
    count = 2 if len(points) <= _IN_TWO else 3
    width = (_WIDTH - (count - 1) * _GUTTER) / count
    per_column = max(1, math.ceil(len(points) / count))
    head = style(size + 1, bold=True, colour=PAGE.accent, before=size / 2, after=1)
    body = style(size, after=size / 5)
    columns = tuple(
        tuple(
            entry
            for point in points[start : start + per_column]
            for entry in (
                paragraph(point.heading, head),
                *(paragraph(sentence, body) for sentence in point.sentences),
            )
        )
        for start in range(0, len(points), per_column)
    )
    heights = [sum(_height(entry, width) for entry in column) for column in columns]
    return Columns(columns=columns, width=width, height=max(heights, default=0.0))


def _height(entry: Paragraph, width: float) -> float:
    return float(entry.getSpaceBefore() + entry.wrap(width, A4[1])[1] + entry.getSpaceAfter())


def _draw_columns(canvas: Canvas, told: Columns, top: float) -> None:
    for number, column in enumerate(told.columns):
        y = top
        for entry in column:
            y -= entry.getSpaceBefore() + entry.wrap(told.width, A4[1])[1]
            entry.drawOn(canvas, _MARGIN + number * (told.width + _GUTTER), y)
            y -= entry.getSpaceAfter()
