"""How .docx documents look: styles, language, tables, and fields that Word fills in."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph

from netmap.exports.xml_text import xml_text
from netmap.i18n import Language
from netmap.views.scene.palette import PAGES, Theme, mix

POINT, REMARK = "netmap point", "netmap remark"
"""Styles of our own: the line of a statement, and what is said in small print."""
_PAGE = PAGES[Theme.PRINT]
_HEAD = mix(_PAGE.ground, _PAGE.accent, 0.1)
_FONT = "Calibri"
_LOCALES = {Language.DE: "de-DE", Language.EN: "en-GB"}
_SIZES = {"Title": 26.0, "Subtitle": 15.0, "Heading 1": 18.0, "Heading 2": 13.0, "Caption": 9.0}


def set_styles(word: Word) -> None:
    """Give the styles that a document uses the fonts and colours of netmap's documents."""
    _shape(word.styles["Normal"], size=10.5, colour=_PAGE.ink, after=5)
    for name, size in _SIZES.items():
        accent = name == "Heading 1"
        quiet = name in ("Subtitle", "Caption")
        colour = _PAGE.accent if accent else _PAGE.quiet if quiet else _PAGE.ink
        look = word.styles[name]
        _shape(look, size=size, colour=colour, before=10 if name == "Heading 2" else 0, after=4)
        look.font.bold, look.font.italic = name != "Subtitle", False
        for spacing in look.element.findall(f"{qn('w:rPr')}/{qn('w:spacing')}"):
            spacing.getparent().remove(spacing)
        for border in look.element.findall(f"{qn('w:pPr')}/{qn('w:pBdr')}"):
            border.getparent().remove(border)
    word.styles["Caption"].paragraph_format.keep_with_next = True
    point = word.styles.add_style(POINT, WD_STYLE_TYPE.PARAGRAPH)
    point.base_style = word.styles["Normal"]
    _shape(point, size=10.5, colour=_PAGE.ink, before=5, after=1)
    point.font.bold = True
    point.paragraph_format.keep_with_next = True
    remark = word.styles.add_style(REMARK, WD_STYLE_TYPE.PARAGRAPH)
    remark.base_style = word.styles["Normal"]
    _shape(remark, size=9, colour=_PAGE.quiet, after=7)


def set_language(word: Word, language: Language) -> None:
    """Say in which language the document is written."""
    for defaults in word.styles.element.iter(qn("w:rPrDefault")):
        for spoken in defaults.iter(qn("w:lang")):
            spoken.set(qn("w:val"), _LOCALES[language])


def add_table(
    word: Word,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[Length],
) -> WordTable:
    """Add a table; its headings stand again on each page, without any its first column is bold."""
    lines = [list(headings), *rows] if headings else list(rows)
    table: WordTable = word.add_table(rows=len(lines), cols=len(widths))
    set_widths(table, widths)
    for number, (row, texts) in enumerate(zip(table.rows, lines, strict=True)):
        heads = bool(headings) and number == 0
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if heads:
            properties.append(OxmlElement("w:tblHeader"))
        for place, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(2)
            run = paragraph.add_run(xml_text(text))
            run.font.size = Pt(9.5)
            run.bold = heads or (not headings and place == 0)
            _line_below(cell._tc.get_or_add_tcPr(), _HEAD if heads else None)
    return table


def set_widths(table: WordTable, widths: Sequence[Length]) -> None:
    """Give the columns of a table their widths; programs differ in which of them they believe."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def add_field(paragraph: Paragraph, name: str) -> None:
    """Add a field that Word fills in, such as PAGE."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    field.append(OxmlElement("w:r"))
    paragraph._p.append(field)


def _shape(
    look: ParagraphStyle, *, size: float, colour: str, before: float = 0, after: float = 0
) -> None:
    look.font.name, look.font.size = _FONT, Pt(size)
    fonts = look.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), _FONT)
    look.font.color.rgb = RGBColor.from_string(colour.removeprefix("#").upper())
    look.paragraph_format.space_before = Pt(before)
    look.paragraph_format.space_after = Pt(after)


def _line_below(properties: BaseOxmlElement, fill: str | None) -> None:
    borders, below = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    colour = _PAGE.faint_line.removeprefix("#")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", colour)):
        below.set(qn(f"w:{name}"), value)
    borders.append(below)
    properties.append(borders)
    if fill is not None:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill.removeprefix("#"))):
            shade.set(qn(f"w:{name}"), value)
        properties.append(shade)
