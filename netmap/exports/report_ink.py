"""What a PDF page of a document holds besides paragraphs: pictures, and addresses as QR codes."""

from __future__ import annotations

import segno
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from netmap.exports.picture_parts import Lettering, Point, Shape, Sheet, Step
from netmap.exports.report_fonts import runs
from netmap.views.palette import PAGES, Theme

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
    canvas: Canvas, text: str, x: float, y: float, size: float, *, bold: bool = False
) -> float:
    """Draw one line of text from ``x`` on and return where it ends."""
    for font, piece in runs(text, bold=bold):
        canvas.setFont(font, size)
        canvas.drawString(x, y, piece)
        x += canvas.stringWidth(piece, font, size)
    return x


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
