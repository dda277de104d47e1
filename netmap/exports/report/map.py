"""A scene as a picture between paragraphs: the map as wide as the text, its legend below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from netmap.exports.picture.fonts import cut_to_width, text_extent
from netmap.exports.picture.frame import Frame, extent_of, fit, shown_nodes
from netmap.exports.picture.map import BASELINE, draw_map
from netmap.exports.picture.page import SAMPLE_ROOM, draw_sample
from netmap.exports.picture.parts import Lettering, Shape, Sheet
from netmap.exports.picture.words import legend_label
from netmap.i18n import Texts
from netmap.views.scene.elements import Scene
from netmap.views.scene.legend import LegendEntry
from netmap.views.scene.palette import PAGES

_MOST_SCALE = 1.2
_SIZE, _ROW, _GAP, _APART = 10.5, 16.0, 8.0, 14.0
"""Of the legend in pixels: letters, rows, room above it and between two entries."""
_SAMPLE = 0.84
"""Samples of the legend beside those of a whole page."""
_EDGE = 2.0


class _Placed(NamedTuple):
    entry: LegendEntry
    label: str
    left: float
    indent: float


def compose_inline(
    scene: Scene, *, texts: Texts, facts: str, width: float, most_height: float
) -> Sheet:
    """Return a scene as a picture without title, its legend in rows below the map.

    Parameters
    ----------
    scene : Scene
        The drawing; what is hidden in it is left out.
    texts : Texts
        Language of the legend.
    facts : str
        What it shows, for those who cannot see it.
    width, most_height : float
        Of the picture in pixels; it is as high as it needs to be.
    """
    extent = extent_of(scene)
    rows = tuple(_rows(scene.legend, texts, width - 2 * _EDGE))
    foot = _GAP + len(rows) * _ROW
    inner = width - 2 * _EDGE
    scale = min(inner / extent.width, (most_height - foot) / extent.height, _MOST_SCALE)
    room = Frame(left=_EDGE, top=_EDGE, width=inner, height=scale * extent.height)
    parts: list[Shape | Lettering] = []
    if shown_nodes(scene):
        parts += draw_map(scene, fit(extent, room, most=_MOST_SCALE))
    for number, row in enumerate(rows):
        middle = room.bottom + _GAP + (number + 0.5) * _ROW
        parts += _draw_row(row, middle, PAGES[scene.theme].ink)
    return Sheet(
        title=scene.title,
        description=facts,
        language=texts.language.value,
        width=width,
        height=room.bottom + foot + _EDGE,
        ground=PAGES[scene.theme].ground,
        parts=tuple(parts),
    )


def _rows(
    entries: Sequence[LegendEntry], texts: Texts, width: float
) -> Iterator[tuple[_Placed, ...]]:
    row: list[_Placed] = []
    left = 0.0
    for entry in entries:
        indent = _SAMPLE * SAMPLE_ROOM if entry.ink or entry.line else 0.0
        label = cut_to_width(legend_label(entry, texts), _SIZE, width - indent)
        wide = indent + text_extent(label, _SIZE)
        if row and left + wide > width:
            yield tuple(row)
            row, left = [], 0.0
        row.append(_Placed(entry, label, left, indent))
        left += wide + _APART
    if row:
        yield tuple(row)


def _draw_row(row: Sequence[_Placed], middle: float, ink: str) -> Iterator[Shape | Lettering]:
    for entry, label, left, indent in row:
        yield from draw_sample(entry, _EDGE + left, middle, _SAMPLE)
        yield Lettering(
            text=label,
            x=_EDGE + left + indent,
            y=middle + _SIZE * BASELINE,
            size=_SIZE,
            colour=ink,
            width=text_extent(label, _SIZE),
        )
