"""A picture as SVG: vectors and searchable text, names never as markup."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from netmap.exports.picture.fonts import SVG_FONTS
from netmap.exports.picture.parts import Lettering, Shape, Sheet, Way
from netmap.exports.right_to_left import begins_right
from netmap.exports.xml_text import xml_text


def write_svg(sheet: Sheet) -> bytes:
    """Return a picture as an SVG file.

    Every text carries the width it was measured with, so that a program that has to take another
    font still keeps names within their boxes. Pointing at a box or line shows what it is.
    """
    width, height = _number(sheet.width), _number(sheet.height)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" lang="{sheet.language}" '
        f'aria-labelledby="title facts" font-family="{SVG_FONTS}">',
        f'<title id="title">{_text(sheet.title)}</title>',
        f'<desc id="facts">{_text(sheet.description)}</desc>',
        f'<rect width="{width}" height="{height}" fill="{sheet.ground}"/>',
        *(_lettering(p) if isinstance(p, Lettering) else _shape(p) for p in sheet.parts),
        "</svg>",
        "",
    ]
    return "\n".join(lines).encode()


def _shape(shape: Shape) -> str:
    attributes = {"d": _way(shape.way), "fill": shape.fill or "none"}
    if shape.stroke:
        attributes |= {"stroke": shape.stroke, "stroke-width": _number(shape.width)}
    if shape.dashes:
        attributes["stroke-dasharray"] = " ".join(map(_number, shape.dashes))
    hint = f"<title>{_text(shape.hint)}</title>" if shape.hint else ""
    return f"<path{_attributes(attributes)}>{hint}</path>"


def _lettering(words: Lettering) -> str:
    if not words.text:
        return ""
    attributes = {
        "x": _number(words.x),
        "y": _number(words.y),
        "font-size": _number(words.size),
        "fill": words.colour,
        "textLength": _number(words.width),
        "lengthAdjust": "spacingAndGlyphs",
        "xml:space": "preserve",
    }
    if words.bold:
        attributes["font-weight"] = "600"
    right = begins_right(words.text)
    if right:
        attributes["direction"] = "rtl"
    if words.to_the_left != right:  # a text from the right starts at its right end
        attributes["text-anchor"] = "end"
    return f"<text{_attributes(attributes)}>{_text(words.text)}</text>"


def _way(way: Way) -> str:
    return "".join(
        step + " ".join(f"{_number(x)} {_number(y)}" for x, y in points) for step, points in way
    )


def _attributes(values: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in values.items())


def _text(text: str) -> str:
    return escape(xml_text(text))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
