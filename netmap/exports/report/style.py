"""How paragraphs and tables of PDF documents look."""

from __future__ import annotations

import re
import unicodedata

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus import Table as Grid

from netmap.exports.cell_text import write_cell
from netmap.exports.report.fonts import main_font
from netmap.exports.report.ink import draw_line
from netmap.exports.right_to_left import begins_right
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.views.scene.palette import PAGES, Theme, mix
from netmap.views.text.tables import Table

PAGE = PAGES[Theme.PRINT]
"""Colours of documents."""
LEADING = 1.32
_CELL_CHARACTERS = 400
"""Longer texts in cells are cut: a row must fit on a page."""
_BLANKS = re.compile("[ \t\r\n]+")
_HEAD = mix(PAGE.ground, PAGE.accent, 0.1)


def style(
    size: float,
    *,
    bold: bool = False,
    colour: str = PAGE.ink,
    before: float = 0.0,
    after: float = 0.0,
    stays: bool = False,
) -> ParagraphStyle:
    """Return the style of a paragraph; one that ``stays`` is not parted from the next."""
    return ParagraphStyle(
        f"{size} {bold} {colour} {before} {after} {stays}",
        fontName=main_font(bold=bold),
        fontSize=size,
        leading=size * LEADING,
        textColor=HexColor(colour),
        spaceBefore=before,
        spaceAfter=after,
        keepWithNext=int(stays),
    )


def paragraph(text: str, look: ParagraphStyle) -> Paragraph:
    """Return a paragraph; nothing in its text is read as markup."""
    text = _BLANKS.sub(" ", unicodedata.normalize("NFC", xml_text(text))).strip()
    lines = _Lines("x" if text else "", look)
    if text:
        (piece,) = lines.frags  # one, whatever is in the text: its lines are drawn here
        piece.text, lines.right = text, begins_right(text)
    return lines


class _Lines(Paragraph):  # type: ignore[misc]
    """A paragraph whose lines are drawn each by the fonts that have its letters."""

    right = False

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return it in two parts, the first of them as high as there is room."""
        parts: list[Flowable] = super().split(width, height)
        for part in parts:
            part.right = self.right
        return parts

    def draw(self) -> None:
        """Draw it with its lower left corner at the origin."""
        look = self.style
        bold = look.fontName == main_font(bold=True)
        self.canv.saveState()
        self.canv.setFillColor(look.textColor)
        for number, (_, words) in enumerate(self.blPara.lines):
            y = self.height - self.blPara.ascent - number * look.leading
            text = " ".join(words)
            draw_line(self.canv, text, 0, y, look.fontSize, bold=bold, right=self.right)
        self.canv.restoreState()


def grid(table: Table, shares: tuple[float, ...], width: float, texts: Texts) -> Grid:
    """Return a table, its headings again on each page; without any, its first column is bold."""
    plain, head = style(9.5), style(9.5, bold=True)
    rows = [[paragraph(entry, head) for entry in table.headings]] if table.headings else []
    for row in table.rows:
        looks = [plain if table.headings or place else head for place in range(len(row))]
        rows.append(
            [
                paragraph(_shorten(write_cell(cell, texts)), look)
                for cell, look in zip(row, looks, strict=True)
            ]
        )
    line = HexColor(PAGE.faint_line)
    commands: list[tuple[object, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), main_font()),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, line),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
    ]
    if table.headings:
        commands.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(_HEAD)))
    return Grid(
        rows,
        colWidths=[share * width for share in shares],
        repeatRows=1 if table.headings else 0,
        style=commands,
        spaceBefore=2,
        spaceAfter=8,
    )


def _shorten(text: str) -> str:
    return text if len(text) <= _CELL_CHARACTERS else text[:_CELL_CHARACTERS] + "…"
