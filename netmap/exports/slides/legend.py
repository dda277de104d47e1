"""The legend of a map on a slide: one group of shapes, as columns or as a strip."""

from __future__ import annotations

from typing import Any

from pptx.enum.shapes import MSO_CONNECTOR
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Pt

from netmap.exports.picture.frame import Frame
from netmap.exports.picture.words import legend_label
from netmap.exports.slides.map import SHAPES, SIGNS, add_arrow, describe, emu, flatten, style_line
from netmap.exports.slides.page import write_paragraphs
from netmap.exports.slides.text import Paragraph, break_lines
from netmap.exports.slides.theme import ThemeColours
from netmap.exports.xml_text import xml_text
from netmap.i18n import Texts
from netmap.views.scene.legend import LegendEntry
from netmap.views.scene.palette import Page

_COLUMN = 176.0
_LARGEST, _SMALLEST = 11.0, 7.0
"""Sizes of the text in points."""
_PIXELS = 96 / 72
_ROW = 1.5
"""Height of a row, in font sizes."""
_SAMPLE, _ROOM, _GAP = 22.0, 30.0, 6.0


def draw_legend(
    slide: Any,
    entries: tuple[LegendEntry, ...],
    frame: Frame,
    page: Page,
    colours: ThemeColours,
    texts: Texts,
) -> None:
    """Put a legend on a slide, as large as its frame allows; what does not fit is counted."""
    if not entries:
        return
    columns = max(1, int(frame.width // _COLUMN))
    width = frame.width / columns
    size = _LARGEST
    cells = _cells(entries, size, width, texts)
    while size > _SMALLEST and len(_columns(cells, _rows(frame, size))) > columns:
        size -= 0.5
        cells = _cells(entries, size, width, texts)
    shown = _columns(cells, _rows(frame, size))[:columns]
    group = slide.shapes.add_group_shape()
    describe(group, texts("canvas-legend"))
    height = _ROW * size * _PIXELS
    missing = len(entries) - sum(map(len, shown))
    if missing:
        more = texts("picture-legend-more", count=missing + 1)
        shown[-1][-1] = (None, [more])
    for column, listed in enumerate(shown):
        left, top = frame.left + column * width, frame.top
        for entry, lines in listed:
            if entry is not None:
                _add_sample(group, entry, left, top + height / 2, colours)
            indent = _indent(entry)
            room = Frame(
                left=left + indent,
                top=top,
                width=width - indent - _GAP,
                height=height * len(lines),
            )
            _add_label(group, lines, size, room, page.ink, colours)
            top += height * len(lines)


Cell = tuple[LegendEntry | None, list[str]]
"""An entry and its lines of text; no entry for the line that counts what is left out."""


def _cells(entries: tuple[LegendEntry, ...], size: float, width: float, texts: Texts) -> list[Cell]:
    return [
        (entry, break_lines(legend_label(entry, texts), size, width - _indent(entry) - _GAP))
        for entry in entries
    ]


def _columns(cells: list[Cell], rows: int) -> list[list[Cell]]:
    """Fill columns of so many rows with cells, none divided."""
    columns: list[list[Cell]] = [[]]
    used = 0
    for cell in cells:
        if used + len(cell[1]) > rows and columns[-1]:
            columns.append([])
            used = 0
        columns[-1].append(cell)
        used += len(cell[1])
    return columns


def _indent(entry: LegendEntry | None) -> float:
    return _ROOM if entry is not None and (entry.ink or entry.line) else 0.0


def _rows(frame: Frame, size: float) -> int:
    return max(1, int(frame.height // (_ROW * size * _PIXELS)))


def _add_label(
    group: Any, lines: list[str], size: float, room: Frame, colour: str, colours: ThemeColours
) -> None:
    box = group.shapes.add_textbox(emu(room.left), emu(room.top), emu(room.width), emu(room.height))
    describe(box, " ".join(lines))
    said = [Paragraph(text=line, size=size, colour=colour, before=0) for line in lines]
    write_paragraphs(box.text_frame, said, colours, anchor=MSO_ANCHOR.MIDDLE)


def _add_sample(
    group: Any, entry: LegendEntry, left: float, middle: float, colours: ThemeColours
) -> None:
    if entry.ink is not None:
        box = group.shapes.add_shape(
            SHAPES[entry.outline], emu(left), emu(middle - 7), emu(_SAMPLE), emu(14)
        )
        describe(box, entry.label)
        flatten(box)
        box.fill.solid()
        colours.paint(box.fill.fore_color, entry.ink.fill, tint_of=entry.ink.border)
        dashes = (5.0, 3.0) if entry.dashed else ()
        style_line(box.line, entry.ink.border, 1.2, dashes, colours)
        frame = box.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.word_wrap, frame.vertical_anchor = False, MSO_ANCHOR.MIDDLE
        frame.paragraphs[0].alignment = PP_ALIGN.CENTER
        for mark in entry.ink.marks[:1]:
            run = frame.paragraphs[0].add_run()
            run.text, run.font.size = xml_text(SIGNS[mark.shape]), Pt(8)
            colours.paint(run.font.color, mark.colour)
    if entry.line is not None:
        line = group.shapes.add_connector(
            MSO_CONNECTOR.STRAIGHT, emu(left), emu(middle), emu(left + _SAMPLE), emu(middle)
        )
        describe(line, entry.label)
        flatten(line)
        style_line(line.line, entry.line.colour, 2.2, entry.line.dashes, colours)
        if entry.arrow:
            add_arrow(line.line)
