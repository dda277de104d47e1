"""The pages of a presentation: master, title, text, table, foot and speaker notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Pt

from netmap.exports.cell_text import write_cell
from netmap.exports.picture.frame import Frame
from netmap.exports.slides.map import describe, emu
from netmap.exports.slides.text import Paragraph, arial_width, count_lines, shorten
from netmap.exports.slides.theme import ThemeColours
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.views.scene.palette import Page
from netmap.views.text.tables import Cell, Table

COVER, CONTENT, TITLE_ONLY = 0, 1, 5
"""Layouts of python-pptx's own template."""
WIDTH, HEIGHT = 1280.0, 720.0
TITLE = Frame(left=36, top=18, width=1208, height=46)
FACTS = Frame(left=36, top=66, width=1208, height=22)
BODY = Frame(left=36, top=98, width=1208, height=574)
FOOT = Frame(left=36, top=688, width=1120, height=20)
_NUMBER = Frame(left=1164, top=688, width=80, height=20)
_COVER_TITLE = Frame(left=96, top=220, width=1088, height=130)
_COVER_TEXT = Frame(left=96, top=360, width=1088, height=140)
_TITLE_SIZES = (28.0, 24.0, 20.0)
_COVER_SIZES = (40.0, 32.0, 26.0)
_FACTS_SIZE, _FOOT_SIZE, _TABLE_SIZE = 12.0, 10.0, 13.0
_LINE = 1.2
_PIXELS = 96 / 72
_ROW = 36.0


def fit_master(book: Any, colours: ThemeColours) -> tuple[float, float]:
    """Give a new presentation its size and theme, and its masters the places of text."""
    book.slide_width, book.slide_height = emu(WIDTH), emu(HEIGHT)
    master = book.slide_master
    colours.install(master)
    for layout in (master, *book.slide_layouts):
        for shape in layout.placeholders:
            if shape._element.spPr.xfrm is not None:
                shape.left, shape.width = round(shape.left * 4 / 3), round(shape.width * 4 / 3)
    for layout, frames in (
        (master, (TITLE, BODY)),
        (book.slide_layouts[COVER], (_COVER_TITLE, _COVER_TEXT)),
    ):
        for shape, frame in zip(list(layout.placeholders)[:2], frames, strict=True):
            _place(shape, frame)
    for style in master._element.iter(qn("p:titleStyle")):
        for level in style.iter(qn("a:lvl1pPr")):
            level.set("algn", "l")
    for style in master._element.iter(qn("p:bodyStyle")):
        _unbullet(style)
    for level in book.slide_layouts[COVER]._element.iter(qn("a:lvl1pPr")):
        level.set("algn", "l")
    return WIDTH, HEIGHT


def add_page(
    book: Any,
    layout: int,
    *,
    title: str,
    facts: str,
    foot: str,
    notes: str,
    page: Page,
    colours: ThemeColours,
) -> Any:
    """Return a new slide with its title, a line of facts, a foot and speaker notes."""
    slide = book.slides.add_slide(book.slide_layouts[layout])
    frame, sizes = (_COVER_TITLE, _COVER_SIZES) if layout == COVER else (TITLE, _TITLE_SIZES)
    lines = 2 if layout == COVER else 1
    size = next(
        (s for s in sizes if count_lines(title, s, frame.width, bold=True) <= lines), sizes[-1]
    )
    shown = shorten(title, size, frame.width, lines=lines, bold=True)
    anchor = MSO_ANCHOR.BOTTOM if layout == COVER else MSO_ANCHOR.MIDDLE
    heading = Paragraph(text=shown, size=size, colour=page.ink, bold=True, before=0)
    write_paragraphs(slide.shapes.title.text_frame, [heading], colours, anchor=anchor)
    if facts:
        told = shorten(facts, _FACTS_SIZE, FACTS.width, lines=1)
        said = Paragraph(text=told, size=_FACTS_SIZE, colour=page.quiet, before=0)
        add_text(slide, FACTS, [said], colours)
    if foot:
        said = Paragraph(
            text=shorten(foot, _FOOT_SIZE, FOOT.width, lines=1),
            size=_FOOT_SIZE,
            colour=page.quiet,
            before=0,
        )
        add_text(slide, FOOT, [said], colours)
    _add_number(slide, page, colours)
    if notes:
        slide.notes_slide.notes_text_frame.text = xml_text(notes)
    return slide


def add_text(slide: Any, frame: Frame, said: Sequence[Paragraph], colours: ThemeColours) -> None:
    """Put paragraphs into a text box."""
    box = slide.shapes.add_textbox(
        emu(frame.left), emu(frame.top), emu(frame.width), emu(frame.height)
    )
    if said:
        describe(box, said[0].text)
    write_paragraphs(box.text_frame, said, colours)


def write_paragraphs(
    frame: Any,
    said: Sequence[Paragraph],
    colours: ThemeColours,
    *,
    anchor: MSO_ANCHOR = MSO_ANCHOR.TOP,
) -> None:
    """Write paragraphs into a text frame, without a margin."""
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for number, part in enumerate(said):
        paragraph = frame.paragraphs[0] if not number else frame.add_paragraph()
        if number:
            paragraph.space_before = Pt(round(part.before * part.size, 1))
        paragraph.line_spacing = 1.0
        run = paragraph.add_run()
        run.text = xml_text(part.text)
        run.font.size, run.font.bold = Pt(part.size), part.bold
        colours.paint(run.font.color, part.colour)


def paragraphs_height(said: Sequence[Paragraph], width: float) -> float:
    """Return the height in pixels that paragraphs take in a width."""
    return sum(
        part.size
        * _PIXELS
        * (
            _LINE * count_lines(part.text, part.size, width, bold=part.bold)
            + (part.before if number else 0)
        )
        for number, part in enumerate(said)
    )


def add_table(
    slide: Any, table: Table, frame: Frame, page: Page, colours: ThemeColours, texts: Texts
) -> None:
    """Put a table on a slide; numbers stand at the right, as the language writes them.

    Without headings its first column is bold.
    """
    rows = [table.headings, *table.rows] if table.headings else list(table.rows)
    columns = len(rows[0])
    shape = slide.shapes.add_table(
        len(rows),
        columns,
        emu(frame.left),
        emu(frame.top),
        emu(frame.width),
        emu(_ROW * len(rows)),
    )
    describe(shape, slide.shapes.title.text_frame.text)
    widths = _widths(rows, frame.width, texts)
    for column, width in zip(shape.table.columns, widths, strict=True):
        column.width = emu(width)
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            target = shape.table.cell(row, column)
            room = widths[column] - 20
            bold = not (row if table.headings else column)
            text = shorten(write_cell(cell, texts), _TABLE_SIZE, room, lines=1, bold=bold)
            target.vertical_anchor = MSO_ANCHOR.MIDDLE
            target.fill.background()
            paragraph = target.text_frame.paragraphs[0]
            number = any(isinstance(line[column], int | float) for line in table.rows)
            paragraph.alignment = PP_ALIGN.RIGHT if number else PP_ALIGN.LEFT
            run = paragraph.add_run()
            run.text, run.font.size, run.font.bold = xml_text(text), Pt(_TABLE_SIZE), bold
            colours.paint(run.font.color, page.ink)


def _widths(rows: Sequence[Sequence[Cell]], width: float, texts: Texts) -> list[float]:
    wanted = [
        min(
            width / 2,
            24
            + max(arial_width(write_cell(cell, texts), _TABLE_SIZE, bold=True) for cell in column),
        )
        for column in zip(*rows, strict=True)
    ]
    scale = min(1.0, width / sum(wanted))
    return [scale * part for part in wanted]


def _add_number(slide: Any, page: Page, colours: ThemeColours) -> None:
    """Add the number of the slide, kept up to date by PowerPoint."""
    box = slide.shapes.add_textbox(
        emu(_NUMBER.left), emu(_NUMBER.top), emu(_NUMBER.width), emu(_NUMBER.height)
    )
    said = Paragraph(text="1", size=_FOOT_SIZE, colour=page.quiet)
    write_paragraphs(box.text_frame, [said], colours)
    paragraph = box.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT
    run = paragraph._p.find(qn("a:r"))
    run.tag = qn("a:fld")
    run.set("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
    run.set("type", "slidenum")


def _place(shape: Any, frame: Frame) -> None:
    shape.left, shape.top = emu(frame.left), emu(frame.top)
    shape.width, shape.height = emu(frame.width), emu(frame.height)


def _unbullet(style: Any) -> None:
    """Take the bullets from the first level of text."""
    for level in style.iter(qn("a:lvl1pPr")):
        for child in [c for c in level if etree.QName(c).localname.startswith("bu")]:
            level.remove(child)
        level.set("marL", "0")
        level.set("indent", "0")
        none = etree.Element(qn("a:buNone"))
        spacing = [c for c in level if etree.QName(c).localname in ("lnSpc", "spcBef", "spcAft")]
        level.insert(len(spacing), none)
