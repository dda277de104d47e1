"""A scene as a finished page: title, map, legend, state and sources."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.exports.picture.fonts import cut_to_width, text_extent, wrap
from netmap.exports.picture.frame import Frame, extent_of, fit, shown_nodes
from netmap.exports.picture.map import (
    BASELINE,
    BORDER_DASHES,
    CORNERS,
    arrow_at,
    draw_map,
    draw_marks,
)
from netmap.exports.picture.options import SIZES, Caption, Paper
from netmap.exports.picture.parts import Lettering, Shape, Sheet, box_way, line_way, polygon
from netmap.exports.picture.words import facts, legend_label
from netmap.i18n import Texts
from netmap.views.scene.elements import Scene
from netmap.views.scene.legend import LegendEntry
from netmap.views.scene.palette import PAGES, Page

_MARGIN, _GAP = 26.0, 14.0
_LEGEND_WIDTH = 190.0
_SAMPLE_WIDTH, _SAMPLE_HEIGHT, SAMPLE_ROOM = 24.0, 14.0, 34.0
_TITLE, _FACTS, _ENTRY, _FOOT = 23.0, 13.0, 12.5, 10.5
_LINE = 1.25
_MOST_SCALE = 1.35
"""Maps of few actors are not blown up beyond this."""
_USUAL_WIDTH = 1400.0
"""Wider pages get larger titles and legends."""
_SAMPLE_WEIGHT = 2.4


def compose(
    scene: Scene, *, texts: Texts, paper: Paper, caption: Caption, lacking: str = ""
) -> Sheet:
    """Return a scene as a page with title, legend, state and sources.

    Parameters
    ----------
    scene : Scene
        The drawing; what is hidden in it is left out, and the rest fills the page.
    texts : Texts
        Language of the legend and of the lines around the map.
    paper : Paper
        Form of the page.
    caption : Caption
        What is said below the title and at the foot.
    lacking : str
        A sentence about letters that cannot be drawn, for the foot.
    """
    page = PAGES[scene.theme]
    extent = extent_of(scene)
    unit = 1.0
    if paper is Paper.NATURAL:
        unit = max(1.0, extent.width / _USUAL_WIDTH)
        width = max(extent.width, 480.0) + unit * (2 * _MARGIN + _GAP + _LEGEND_WIDTH)
        height = max(extent.height, 360.0) + unit * (2 * _MARGIN + _head() + _foot())
    else:
        width, height = SIZES[paper]
    inner = Frame(
        left=unit * _MARGIN,
        top=unit * (_MARGIN + _head()),
        width=width - unit * 2 * _MARGIN,
        height=height - unit * (2 * _MARGIN + _head() + _foot()),
    )
    column = unit * _LEGEND_WIDTH if scene.legend else 0.0
    room = Frame(
        left=inner.left,
        top=inner.top,
        width=inner.width - (column + unit * _GAP if column else 0.0),
        height=inner.height,
    )
    parts = [
        *_head_lines(scene, texts, caption, page, unit, inner),
        *_map(scene, texts, page, unit, room, extent),
        *_legend(scene.legend, texts, page, unit, inner, column),
        *_foot_lines(texts, caption, page, unit, inner, lacking),
    ]
    return Sheet(
        title=scene.title,
        description=facts(scene, texts, caption),
        language=texts.language.value,
        width=width,
        height=height,
        ground=page.ground,
        parts=tuple(parts),
    )


def _head() -> float:
    return _TITLE * _LINE + _FACTS * _LINE + _GAP


def _foot() -> float:
    return _FOOT * _LINE + _GAP


def _head_lines(
    scene: Scene, texts: Texts, caption: Caption, page: Page, unit: float, inner: Frame
) -> Iterator[Lettering]:
    top = unit * _MARGIN
    title = cut_to_width(scene.title, unit * _TITLE, inner.width, bold=True)
    yield _line(title, inner.left, top + unit * _TITLE * 0.8, unit * _TITLE, page.ink, bold=True)
    below = top + unit * (_TITLE * _LINE + _FACTS)
    told = cut_to_width(facts(scene, texts, caption), unit * _FACTS, inner.width)
    yield _line(told, inner.left, below, unit * _FACTS, page.quiet)


def _foot_lines(
    texts: Texts, caption: Caption, page: Page, unit: float, inner: Frame, lacking: str
) -> Iterator[Lettering]:
    size, y = unit * _FOOT, inner.bottom + unit * _foot()
    made = texts("picture-made")
    room = inner.width - text_extent(made, size) - unit * _GAP
    left = f"{lacking} {caption.source}".strip()
    yield _line(cut_to_width(left, size, room), inner.left, y, size, page.quiet)
    yield Lettering(
        text=made,
        x=inner.right,
        y=y,
        size=size,
        colour=page.quiet,
        width=text_extent(made, size),
        to_the_left=True,
    )


def _map(
    scene: Scene, texts: Texts, page: Page, unit: float, room: Frame, extent: Frame
) -> Iterator[Shape | Lettering]:
    if shown_nodes(scene):
        yield from draw_map(scene, fit(extent, room, most=_MOST_SCALE))
        return
    text, size = texts("picture-empty"), unit * _FACTS
    left = room.left + (room.width - text_extent(text, size)) / 2
    yield _line(text, left, room.top + room.height / 2, size, page.quiet)


def _legend(
    entries: tuple[LegendEntry, ...],
    texts: Texts,
    page: Page,
    unit: float,
    inner: Frame,
    column: float,
) -> Iterator[Shape | Lettering]:
    """Yield the legend in its column; if it is too long it gets smaller, at last shorter."""
    left = inner.right - column
    for shrink in (1.0, 0.85, 0.7):
        size = unit * shrink * _ENTRY
        room = column - shrink * unit * SAMPLE_ROOM
        rows = [(entry, wrap(legend_label(entry, texts), size, room)) for entry in entries]
        if _height(rows, size) <= inner.height:
            break
    shown = len(rows)
    while _height(rows[:shown], size) > inner.height - (size * _LINE if shown < len(rows) else 0):
        shown -= 1
    y, group = inner.top, None
    for entry, lines in rows[:shown]:
        if group not in (None, entry.group):
            y += size * 0.7
        group = entry.group
        yield from draw_sample(entry, left, y + size * _LINE / 2, size / _ENTRY)
        indent = SAMPLE_ROOM * size / _ENTRY if entry.ink or entry.line else 0.0
        for text in lines:
            yield _line(text, left + indent, y + size * (_LINE / 2 + BASELINE), size, page.ink)
            y += size * _LINE
        y += size * 0.35
    if shown < len(rows):
        more = texts("picture-legend-more", count=len(rows) - shown)
        yield _line(more, left, y + size * (_LINE / 2 + BASELINE), size, page.quiet)


def _height(rows: list[tuple[LegendEntry, list[str]]], size: float) -> float:
    groups = len({entry.group for entry, _ in rows})
    return size * sum(len(lines) * _LINE + 0.35 for _, lines in rows) + 0.7 * size * max(
        0, groups - 1
    )


def draw_sample(entry: LegendEntry, left: float, y: float, unit: float) -> Iterator[Shape]:
    """Yield the sample of a legend entry: the box or line beside its label, ``y`` its middle."""
    wide, high = _SAMPLE_WIDTH * unit, _SAMPLE_HEIGHT * unit
    if entry.ink is not None:
        middle = left + wide / 2
        yield Shape(
            way=box_way(middle, y, wide, high, CORNERS[entry.outline] * unit / 2),
            fill=entry.ink.fill,
            stroke=entry.ink.border,
            width=1.4 * unit,
            dashes=tuple(dash * unit * 0.8 for dash in BORDER_DASHES) if entry.dashed else (),
        )
        yield from draw_marks(entry.ink.marks[:1], middle, y, height=high, radius=4.4 * unit)
    if entry.line is not None:
        right = left + 1.15 * wide
        yield Shape(
            way=line_way((left, y), (right, y)),
            stroke=entry.line.colour,
            width=_SAMPLE_WEIGHT * unit,
            dashes=tuple(dash * unit for dash in entry.line.dashes),
        )
        if entry.arrow:
            corners = arrow_at(((left, y), (right + 2 * unit, y)), 9 * unit, 8 * unit)
            yield Shape(way=polygon(*corners), fill=entry.line.colour)


def _line(
    text: str, x: float, y: float, size: float, colour: str, *, bold: bool = False
) -> Lettering:
    width = text_extent(text, size, bold=bold)
    return Lettering(text=text, x=x, y=y, size=size, colour=colour, width=width, bold=bold)
