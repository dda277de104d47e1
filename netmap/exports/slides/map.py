"""A scene as shapes of PowerPoint: boxes that can be moved, and lines glued to them."""

from __future__ import annotations

from typing import Any

from lxml import etree
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from netmap.exports.picture.frame import (
    BAND_WIDTH,
    REGION_CORNER,
    REGION_PADDING,
    Frame,
    Placement,
    extent_of,
    fit,
    routes_of,
    shown_nodes,
)
from netmap.exports.slides.glue import choose_sides
from netmap.exports.slides.text import shorten
from netmap.exports.slides.theme import ThemeColours
from netmap.exports.xml_text import xml_text
from netmap.views.layout.labels import text_width
from netmap.views.layout.layout import MARK_ROOM, PADDING
from netmap.views.scene.elements import Scene, SceneEdge, SceneNode, SceneRegion
from netmap.views.scene.palette import MarkShape, Outline

EMU = 9525
"""Units of PowerPoint in a pixel, 96 an inch."""
POINTS = 0.75
"""Points in a pixel."""
SIGNS = {
    MarkShape.CIRCLE: "●",
    MarkShape.SQUARE: "■",
    MarkShape.TRIANGLE: "▲",
    MarkShape.DIAMOND: "◆",
    MarkShape.CROSS: "✚",
    MarkShape.HEXAGON: "⬢",
    MarkShape.STAR: "★",
    MarkShape.DROP: "▼",
}
"""Signs of the map as bullets of the names, so that they move with their box."""
SHAPES = {Outline.ROUNDED: MSO_SHAPE.ROUNDED_RECTANGLE, Outline.SQUARE: MSO_SHAPE.RECTANGLE}
_CORNER = 7.0
_WIDER, _BOLDER = 1.08, 1.08
"""How much wider Arial is than what a box reserves for its name, and its bold again."""
_LARGEST_NAME = 0.94
"""Of the font size of the scene: Arial is wider."""
_MOST_SCALE = 1.35
_LEAST_POINTS = 1.0
_SIGN_SIZES = {
    MarkShape.CIRCLE: 1.3,
    MarkShape.SQUARE: 1.2,
    MarkShape.DIAMOND: 1.3,
    MarkShape.CROSS: 0.85,
    MarkShape.HEXAGON: 0.8,
    MarkShape.STAR: 0.85,
}
"""Of the font size, because fonts draw some of them larger; the others are 1."""


def draw_scene(slide: Any, scene: Scene, frame: Frame, colours: ThemeColours) -> Placement:
    """Put a scene on a slide, and return where its pixels are on it.

    Parameters
    ----------
    slide : pptx.slide.Slide
        Gets a shape for each visible box and a glued connector for each visible line, behind the
        boxes.
    scene : Scene
        The drawing.
    frame : Frame
        Where on the slide, in pixels.
    colours : ThemeColours
        The theme of the presentation.
    """
    placement = fit(extent_of(scene), frame, most=_MOST_SCALE)
    nodes = {node.id: node for node in shown_nodes(scene)}
    for region in scene.regions:
        _add_region(slide, region, scene.font, placement, colours)
    slide.shapes.turbo_add_enabled = True  # else each new shape looks at the ids of all others
    shapes = {
        actor: _add_box(slide, node, scene.font, placement, colours)
        for actor, node in nodes.items()
    }
    routes = routes_of(scene)
    lowest: Any = next(iter(shapes.values()), None)
    for route, sides in zip(routes, choose_sides(routes, nodes), strict=True):
        edge = route.edge
        line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, 0, 0)
        line.begin_connect(shapes[edge.source], sides[0])
        line.end_connect(shapes[edge.target], sides[1])
        _draw_line(line, edge, placement.scale, colours)
        lowest._element.addprevious(line._element)
    return placement


def emu(pixels: float) -> Emu:
    """Return pixels in the units of PowerPoint."""
    return Emu(round(pixels * EMU))


def style_line(
    line: Any, colour: str, width: float, dashes: tuple[float, ...], colours: ThemeColours
) -> None:
    """Give a line its colour, its width in pixels and its dashes."""
    line.fill.solid()
    colours.paint(line.fill.fore_color, colour)
    line.width = emu(width)
    if dashes:
        line.dash_style = _dash_style(dashes)


def add_arrow(line: Any) -> None:
    """Give a line an arrow head at its end."""
    etree.SubElement(line._get_or_add_ln(), qn("a:tailEnd")).set("type", "triangle")


def flatten(shape: Any) -> None:
    """Take away the shadow that shapes get from the theme."""
    for effect in shape._element.iter(qn("a:effectRef")):
        effect.set("idx", "0")


def describe(shape: Any, name: str, text: str = "") -> None:
    """Name a shape for the list of shapes, and say to screen readers what it is."""
    properties = shape._element.xpath(".//p:cNvPr")[0]
    properties.set("name", xml_text(name))
    properties.set("descr", xml_text(text))


def _add_box(
    slide: Any, node: SceneNode, font: float, placement: Placement, colours: ThemeColours
) -> Any:
    corner = _CORNER if node.shape is Outline.ROUNDED else None
    shape = _add_shape(slide, node, SHAPES[node.shape], corner, placement, colours)
    describe(shape, node.name, node.detail)
    dashes = (5.0, 3.0) if node.dashed else ()
    width = max(node.border_width * placement.scale, 0.5)
    style_line(shape.line, node.border, width, dashes, colours)
    _write_name(shape.text_frame, node, font, placement.scale, colours)
    return shape


def _add_shape(
    slide: Any,
    part: SceneNode | SceneRegion,
    outline: MSO_SHAPE,
    corner: float | None,
    placement: Placement,
    colours: ThemeColours,
) -> Any:
    """Add a filled shape in the place of a part of the drawing; corners are rounded if given."""
    left, top = placement.point(part.x - part.width / 2, part.y - part.height / 2)
    width, height = (emu(side * placement.scale) for side in (part.width, part.height))
    shape = slide.shapes.add_shape(outline, emu(left), emu(top), width, height)
    if corner is not None:
        shape.adjustments[0] = min(0.5, corner / min(part.width, part.height))
    flatten(shape)
    shape.fill.solid()
    colours.paint(shape.fill.fore_color, part.fill, tint_of=part.border)
    return shape


def _add_region(
    slide: Any, region: SceneRegion, font: float, placement: Placement, colours: ThemeColours
) -> None:
    scale = placement.scale
    outline = MSO_SHAPE.ROUNDED_RECTANGLE
    shape = _add_shape(slide, region, outline, REGION_CORNER, placement, colours)
    describe(shape, region.label)
    style_line(shape.line, region.border, max(scale, 0.5), (), colours)
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = False, MSO_ANCHOR.TOP
    frame.margin_left = emu(REGION_PADDING * scale)
    frame.margin_top = emu((region.label_height - font) / 2 * scale)
    paragraph = frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    size = font * _LARGEST_NAME
    label = shorten(
        region.label, size * POINTS, region.width - 2 * REGION_PADDING, lines=1, bold=True
    )
    _add_run(paragraph, label, size * scale, region.text, True, colours)


def _write_name(
    frame: Any, node: SceneNode, font: float, scale: float, colours: ThemeColours
) -> None:
    lines = node.label.split("\n")
    start = MARK_ROOM if node.marks else 0.0
    room = node.width - PADDING[0] - start - 2
    widest = max(text_width(line, font) for line in lines) * _WIDER
    size = font * min(
        _LARGEST_NAME, room / (widest * (_BOLDER if node.bold else 1.0)) if widest else 1.0
    )
    frame.word_wrap = False
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.margin_left = emu(PADDING[0] * scale)
    frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    paragraph = frame.paragraphs[0]
    properties = paragraph._p.get_or_add_pPr()
    properties.set("algn", "l" if node.marks else "ctr")
    if node.marks:
        properties.set("marL", str(emu(start * scale)))
        properties.set("indent", str(-emu(start * scale)))
        _add_sign(properties, node.marks[0].shape, node.marks[0].colour, colours)
    for mark in node.marks[1:]:
        _add_run(paragraph, SIGNS[mark.shape] + " ", size * scale, mark.colour, False, colours)
    for row, line in enumerate(lines):
        if row:
            paragraph.add_line_break()
        _add_run(paragraph, line, size * scale, node.text, node.bold, colours)


def _add_run(
    paragraph: Any, text: str, size: float, colour: str, bold: bool, colours: ThemeColours
) -> None:
    run = paragraph.add_run()
    run.text = xml_text(text)
    run.font.size = Pt(max(_LEAST_POINTS, round(size * POINTS, 1)))
    run.font.bold = bold
    colours.paint(run.font.color, colour)


def _add_sign(properties: Any, mark: MarkShape, colour: str, colours: ThemeColours) -> None:
    """Make the bullet of a paragraph the sign of a type."""
    sign = etree.SubElement(properties, qn("a:buClr"))
    slot = colours.slot(colour)
    if slot is not None:
        etree.SubElement(sign, qn("a:schemeClr")).set("val", slot.colour.xml_value)
    else:
        etree.SubElement(sign, qn("a:srgbClr")).set("val", colour.removeprefix("#").upper())
    etree.SubElement(properties, qn("a:buSzPct")).set(
        "val", f"{_SIGN_SIZES.get(mark, 1.0) * 100_000:.0f}"
    )
    etree.SubElement(properties, qn("a:buFont")).set("typeface", "Arial")
    etree.SubElement(properties, qn("a:buChar")).set("char", SIGNS[mark])


def _draw_line(line: Any, edge: SceneEdge, scale: float, colours: ThemeColours) -> None:
    describe(line, edge.detail.split("\n", maxsplit=1)[0], edge.detail)
    flatten(line)
    style_line(line.line, edge.colour, max(edge.width * scale, 0.5), edge.dashes, colours)
    if edge.arrow:
        add_arrow(line.line)
    if edge.band is not None:
        _add_glow(line, edge.band.colour, BAND_WIDTH * scale / 2)


def _add_glow(line: Any, colour: str, radius: float) -> None:
    """Give a line a broad band below it, which stays with it when it moves."""
    effects = etree.SubElement(line._element.spPr, qn("a:effectLst"))
    glow = etree.SubElement(effects, qn("a:glow"))
    glow.set("rad", str(emu(radius)))
    etree.SubElement(glow, qn("a:srgbClr")).set("val", colour.removeprefix("#").upper())


def _dash_style(dashes: tuple[float, ...]) -> MSO_LINE:
    if len(dashes) > 2:
        return MSO_LINE.LONG_DASH_DOT
    return MSO_LINE.ROUND_DOT if dashes[0] <= dashes[1] / 1.5 else MSO_LINE.DASH
