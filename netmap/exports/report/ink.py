"""What a PDF page of a document holds besides paragraphs: pictures, and addresses as QR codes."""

from __future__ import annotations

import io

import segno
from matplotlib.path import Path as Outline
from matplotlib.textpath import TextPath
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from netmap.exports.picture.fonts import properties, text_extent
from netmap.exports.picture.parts import Lettering, Point, Shape, Sheet, Step
from netmap.exports.report.fonts import main_font, runs, stretches
from netmap.exports.right_to_left import as_extracted, begins_right, mark_direction
from netmap.exports.xml_text import xml_text
from netmap.views.scene.palette import PAGES, Theme

POINTS = 72 / 96
"""Of a pixel."""
_QUIET = 4
"""Modules that stay white around a QR code (ISO/IEC 18004)."""


class Picture(Flowable):  # type: ignore[misc]
    """A picture between paragraphs, as wide as it is composed."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.width, self.height = POINTS * sheet.width, POINTS * sheet.height

    def draw(self) -> None:
        """Draw it with its lower left corner at the origin."""
        draw_sheet(self.canv, self.sheet)


class Code(Flowable):  # type: ignore[misc]
    """An address as a QR code of a given size in points."""

    def __init__(self, address: str, size: float) -> None:
        super().__init__()
        self.address, self.width, self.height = address, size, size

    def draw(self) -> None:
        """Draw it with its lower left corner at the origin."""
        rows = [
            list(row) for row in segno.make(self.address, micro=False).matrix_iter(border=_QUIET)
        ]
        side = self.width / len(rows)
        self.canv.setFillColor(HexColor(PAGES[Theme.PRINT].ink))
        path = self.canv.beginPath()
        for number, row in enumerate(rows):
            for column, dark in enumerate(row):
                if dark:
                    path.rect(column * side, self.height - (number + 1) * side, side, side)
        self.canv.drawPath(path, stroke=0, fill=1)


def sheet_to_pdf(sheet: Sheet) -> bytes:
    """Return a finished picture as a PDF file of one page."""
    stream = io.BytesIO()
    canvas = Canvas(
        stream,
        pagesize=(POINTS * sheet.width, POINTS * sheet.height),
        lang=sheet.language,
        invariant=1,
        initialFontName=main_font(),  # else the page names one that is not embedded
    )
    canvas.setTitle(xml_text(sheet.title))
    canvas.setSubject(xml_text(sheet.description))
    canvas.setAuthor("netmap")
    canvas.setCreator("netmap")
    canvas.setFillColor(HexColor(sheet.ground))
    canvas.rect(0, 0, POINTS * sheet.width, POINTS * sheet.height, stroke=0, fill=1)
    draw_sheet(canvas, sheet)
    canvas.save()
    return stream.getvalue()


def draw_sheet(canvas: Canvas, sheet: Sheet) -> None:
    """Draw a picture in vectors, its text as text, with its lower left corner at the origin."""
    canvas.saveState()
    canvas.translate(0, POINTS * sheet.height)
    canvas.scale(POINTS, -POINTS)
    for part in sheet.parts:
        if isinstance(part, Shape):
            _draw_shape(canvas, part)
        else:
            _draw_words(canvas, part)
    canvas.restoreState()


def draw_line(
    canvas: Canvas,
    text: str,
    x: float,
    y: float,
    size: float,
    *,
    bold: bool = False,
    right: bool | None = None,
) -> None:
    """Draw one line of text from ``x`` on.

    Parameters
    ----------
    canvas : Canvas
        Where it is drawn.
    text : str
        The line, its letters in the order in which they are read.
    x, y, size : float
        Left end of its baseline, and its font size.
    bold : bool
        Whether it stands out.
    right : bool, optional
        Whether the text that it belongs to runs from right to left; by default what the line says.
    """
    text = xml_text(text)
    right = begins_right(text) if right is None else right
    for piece, plain in stretches(text, bold=bold):
        if plain:
            x = _write(canvas, piece, x, y, size, bold=bold)
            continue
        width = text_extent(piece, size, bold=bold)
        _draw_outlines(canvas, mark_direction(piece, right=right), x, y, size, bold=bold)
        _lay_over(canvas, as_extracted(piece, right=right), x, y, size, bold=bold, width=width)
        x += width


def _write(canvas: Canvas, text: str, x: float, y: float, size: float, *, bold: bool) -> float:
    """Write a plain text from ``x`` on and return where it ends."""
    for font, piece in runs(text, bold=bold):
        canvas.setFont(font, size)
        canvas.drawString(x, y, piece)
        x += canvas.stringWidth(piece, font, size)
    return x


def _draw_outlines(
    canvas: Canvas, text: str, x: float, y: float, size: float, *, bold: bool
) -> None:
    outlines = TextPath((x, y), text, size=size, prop=properties([text], size, bold=bold))
    path = canvas.beginPath()
    before: Point = (0.0, 0.0)
    for points, code in outlines.iter_segments(simplify=False):
        spots = [(float(a), float(b)) for a, b in points.reshape(-1, 2)]
        match code:
            case Outline.MOVETO:
                path.moveTo(*spots[0])
            case Outline.LINETO:
                path.lineTo(*spots[0])
            case Outline.CURVE3:
                path.curveTo(*_toward(before, spots[0]), *_toward(spots[1], spots[0]), *spots[1])
            case Outline.CURVE4:
                path.curveTo(*(value for spot in spots for value in spot))
            case Outline.CLOSEPOLY:
                path.close()
        before = spots[-1]
    canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)


def _toward(end: Point, handle: Point) -> Point:
    """Return the handle of a cubic curve from that of a quadratic one."""
    return end[0] + (handle[0] - end[0]) * 2 / 3, end[1] + (handle[1] - end[1]) * 2 / 3


def _lay_over(
    canvas: Canvas, text: str, x: float, y: float, size: float, *, bold: bool, width: float
) -> None:
    """Write a text unseen over its outlines, so that it can be found and copied."""
    pieces = runs(text, bold=bold)
    natural = sum(canvas.stringWidth(piece, font, size) for font, piece in pieces)
    if not natural:
        return
    canvas.saveState()
    unseen = canvas.beginText(x, y)
    unseen.setTextRenderMode(3)
    unseen.setHorizScale(100 * width / natural)
    for font, piece in pieces:
        unseen.setFont(font, size)
        unseen.textOut(piece)
    canvas.drawText(unseen)
    canvas.restoreState()


def _draw_shape(canvas: Canvas, shape: Shape) -> None:
    if shape.fill:
        canvas.setFillColor(HexColor(shape.fill))
    if shape.stroke:
        canvas.setStrokeColor(HexColor(shape.stroke))
        canvas.setLineWidth(shape.width)
        canvas.setDash(*([list(shape.dashes)] if shape.dashes else []))
    path = canvas.beginPath()
    for step, points in shape.way:
        _go(path, step, points)
    canvas.drawPath(path, stroke=int(bool(shape.stroke)), fill=int(bool(shape.fill)))


def _go(path: PDFPathObject, step: Step, points: tuple[Point, ...]) -> None:
    match step:
        case Step.MOVE:
            path.moveTo(*points[0])
        case Step.LINE:
            path.lineTo(*points[0])
        case Step.CUBIC:
            path.curveTo(*(value for point in points for value in point))
        case Step.CLOSE:
            path.close()


def _draw_words(canvas: Canvas, words: Lettering) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor(words.colour))
    canvas.translate(words.x - (words.width if words.to_the_left else 0.0), words.y)
    canvas.scale(1, -1)
    draw_line(canvas, words.text, 0, 0, words.size, bold=words.bold)
    canvas.restoreState()
