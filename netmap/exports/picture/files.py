"""A scene as SVG, PNG or PDF, drawn without a browser."""

from __future__ import annotations

import io
import math

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from netmap.exports.missing_letters import tell_missing
from netmap.exports.picture.fonts import properties
from netmap.exports.picture.options import Caption, Paper, Tell, in_silence
from netmap.exports.picture.page import compose
from netmap.exports.picture.parts import Lettering, Shape, Sheet, Step, Way
from netmap.exports.right_to_left import begins_right, mark_direction
from netmap.exports.svg import write_svg
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.elements import Scene

_PIXELS, _POINTS = 96.0, 72.0
"""Of an inch."""
_CODES = {
    Step.MOVE: Path.MOVETO,
    Step.LINE: Path.LINETO,
    Step.CUBIC: Path.CURVE4,
    Step.CLOSE: Path.CLOSEPOLY,
}


def to_svg(
    scene: Scene, *, texts: Texts, paper: Paper = Paper.NATURAL, caption: Caption | None = None
) -> bytes:
    """Return a scene as an SVG file: vectors, with text that can be searched and edited.

    Parameters
    ----------
    scene : Scene
        The drawing, the same as the screen's.
    texts : Texts
        Language of the lines around the map; the same as the scene's.
    paper : Paper
        Form of the page.
    caption : Caption, optional
        Date, source and note.
    """
    return write_svg(compose(scene, texts=texts, paper=paper, caption=caption or Caption()))


def to_png(
    scene: Scene,
    *,
    texts: Texts,
    paper: Paper = Paper.NATURAL,
    caption: Caption | None = None,
    dpi: float | None = None,
    tell: Tell = in_silence,
) -> bytes:
    """Return a scene as a PNG file.

    Parameters
    ----------
    scene, texts, paper, caption
        As for :func:`to_svg`.
    dpi : float, optional
        Dots an inch: 96 is the size of the screen, 300 for print, the default. Where that would
        give more than ``pictures.most_pixels``, it is lowered.
    tell : callable
        Is called with a sentence if letters have no font on this computer; the foot says it too.
    """
    sheet = _sheet(scene, texts, paper, caption, tell)
    return sheet_to_png(sheet, dpi=dpi or DEFAULT_SETTINGS.pictures.print_dpi)


def sheet_to_png(
    sheet: Sheet, *, dpi: float, most_pixels: int = DEFAULT_SETTINGS.pictures.most_pixels
) -> bytes:
    """Return a finished page as a PNG file; where that would be too large, with fewer dots."""
    most = _PIXELS * math.sqrt(most_pixels / (sheet.width * sheet.height))
    figure = _figure(sheet, dpi=min(dpi, most))
    stream = io.BytesIO()
    FigureCanvasAgg(figure)
    figure.savefig(stream, format="png", metadata={"Title": sheet.title, "Software": "netmap"})
    return stream.getvalue()


def to_pdf(
    scene: Scene,
    *,
    texts: Texts,
    paper: Paper = Paper.A4,
    caption: Caption | None = None,
    tell: Tell = in_silence,
) -> bytes:
    """Return a scene as a PDF file of one page: vectors, fonts embedded, text searchable.

    Parameters
    ----------
    scene, texts, paper, caption
        As for :func:`to_svg`.
    tell
        As for :func:`to_png`.
    """
    from netmap.exports.report.ink import sheet_to_pdf  # brings reportlab, which is slow to load

    return sheet_to_pdf(_sheet(scene, texts, paper, caption, tell))


def _sheet(scene: Scene, texts: Texts, paper: Paper, caption: Caption | None, tell: Tell) -> Sheet:
    caption = caption or Caption()
    sheet = compose(scene, texts=texts, paper=paper, caption=caption)
    lacking = tell_missing(texts, (words.text for words in sheet.lettering), tell=tell)
    if not lacking:
        return sheet
    return compose(scene, texts=texts, paper=paper, caption=caption, lacking=lacking)


def _figure(sheet: Sheet, *, dpi: float) -> Figure:
    figure = Figure(
        figsize=(sheet.width / _PIXELS, sheet.height / _PIXELS), dpi=dpi, facecolor=sheet.ground
    )
    to_figure = Affine2D().scale(1 / sheet.width, -1 / sheet.height).translate(0, 1)
    place = to_figure + figure.transFigure
    for part in sheet.parts:
        if isinstance(part, Shape):
            figure.add_artist(_patch(part, place), clip=False)
        elif part.text:
            figure.add_artist(_words(part, place), clip=False)
    return figure


def _patch(shape: Shape, place: Transform) -> PathPatch:
    points = _POINTS / _PIXELS
    patch = PathPatch(
        _path(shape.way),
        transform=place,
        facecolor=shape.fill or "none",
        edgecolor=shape.stroke or "none",
        linewidth=shape.width * points,
        capstyle="butt",
        joinstyle="miter",
    )
    if shape.dashes:  # matplotlib counts dashes in widths of the line
        patch.set_linestyle((0, [dash / shape.width for dash in shape.dashes]))
    return patch


def _words(part: Lettering, place: Transform) -> Text:
    size = part.size * _POINTS / _PIXELS
    return Text(
        part.x,
        part.y,
        mark_direction(part.text, right=begins_right(part.text)),
        transform=place,
        color=part.colour,
        fontproperties=properties([part.text], size, bold=part.bold),
        horizontalalignment="right" if part.to_the_left else "left",
        verticalalignment="baseline",
        parse_math=False,
    )


def _path(way: Way) -> Path:
    vertices: list[tuple[float, float]] = []
    codes: list[int] = []
    for step, points in way:
        reached = points or (vertices[0],)
        vertices += reached
        codes += [int(_CODES[step])] * len(reached)
    return Path(vertices, codes)
