"""All colours and marks of the map, for a light and a dark page and for paper.

Types and fields take the palette of Okabe and Ito (2008), which people with colour vision
deficiencies can tell apart, and a mark beside the colour. Borders and marks are darkened (on a
dark page lightened) until they stand out from the page by at least 3 : 1, text by at least 7 : 1
(WCAG 2.2, success criteria 1.4.11 and 1.4.6).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from netmap.model import CooperationStatus
from netmap.model.comparison import Change


class Theme(StrEnum):
    """Light or dark page, or white paper with high contrast."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


class MarkShape(StrEnum):
    """Small sign beside a name; tells types apart without colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    HEXAGON = "hexagon"
    STAR = "star"
    DROP = "drop"


class Outline(StrEnum):
    """Form of a box: the coordinating office has square corners."""

    ROUNDED = "rounded"
    SQUARE = "square"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A sign and its colour."""

    shape: MarkShape
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """Colours of one box: its ground, its border and its text, and its marks."""

    fill: str
    border: str
    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineStyle:
    """Colour of a line and its dashes: pixels drawn and left out in turn, none for a solid line."""

    colour: str
    dashes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Colours of everything that is not a type or a field.

    Attributes
    ----------
    ground, ink, quiet : str
        Page, text, and text of less weight.
    line, faint_line : str
        Lines of cooperations, and of ended ones.
    accent : str
        What is selected, in focus or proposed.
    """

    ground: str
    ink: str
    quiet: str
    line: str
    faint_line: str
    accent: str


PAGES = {
    Theme.LIGHT: Page(
        ground="#ffffff",
        ink="#1d2830",
        quiet="#55626c",
        line="#8b959d",
        faint_line="#c3cad0",
        accent="#1f5c7a",
    ),
    Theme.DARK: Page(
        ground="#14191d",
        ink="#e7ecef",
        quiet="#a9b4bb",
        line="#76838c",
        faint_line="#414d56",
        accent="#7fb8d6",
    ),
    Theme.PRINT: Page(
        ground="#ffffff",
        ink="#000000",
        quiet="#3a444c",
        line="#5c666e",
        faint_line="#a3acb3",
        accent="#0b4564",
    ),
}
"""Light and dark have the same tones as the dashboard's own theme."""

_OKABE_ITO = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442")
COLOURS = len(_OKABE_ITO)
"""How many values have a colour of their own; beyond them only marks tell some apart."""
_CHANGES = {Change.NEW: "#009e73", Change.GONE: "#d55e00", Change.CHANGED: "#0072b2"}
_BANDS: dict[Change, tuple[int, ...]] = {
    Change.NEW: (),
    Change.GONE: (12, 9),
    Change.CHANGED: (3, 6),
}
SIGNS = {Change.NEW: "+", Change.GONE: "\N{MINUS SIGN}", Change.CHANGED: "\N{ALMOST EQUAL TO}"}
"""What stands before the name of an actor that is new, gone or changed."""
_SHAPES = tuple(MarkShape)
_BORDER_CONTRAST = {Theme.LIGHT: 3.0, Theme.DARK: 3.0, Theme.PRINT: 4.5}
_TINT = {Theme.LIGHT: 0.13, Theme.DARK: 0.22, Theme.PRINT: 0.07}
_STRONG_TINT = {Theme.LIGHT: 0.34, Theme.DARK: 0.4, Theme.PRINT: 0.24}
_DIMMED = 0.8
_REGION_TINT, _REGION_BORDER = 0.05, 0.3


def ink_of(rank: int, theme: Theme, *, strength: float = 0.0) -> Ink:
    """Return colours and mark of the type or field at a position of its list.

    Seven colours and eight signs, stepped together and apart after each round of colours: 56
    combinations before one returns.

    Parameters
    ----------
    rank : int
        Position in the list of types or fields.
    theme : Theme
        Light or dark page.
    strength : float
        0 to 1: how strongly the box is tinted.
    """
    mark = mark_of(rank, theme)
    return Ink(
        fill=_tinted(_OKABE_ITO[rank % len(_OKABE_ITO)], theme, strength),
        border=mark.colour,
        text=PAGES[theme].ink,
        marks=(mark,),
    )


def mark_of(rank: int, theme: Theme) -> Mark:
    """Return the mark of the type or field at a position of its list."""
    colour = _OKABE_ITO[rank % len(_OKABE_ITO)]
    return Mark(shape=_SHAPES[rank % len(_SHAPES)], colour=_readable(colour, theme))


def plain_ink(theme: Theme, *, marks: tuple[Mark, ...] = (), strength: float = 0.0) -> Ink:
    """Return the colours of a box that belongs to no single type or field."""
    page = PAGES[theme]
    return Ink(
        fill=_tinted(page.quiet, theme, strength),
        border=_readable(page.quiet, theme),
        text=page.ink,
        marks=marks,
    )


def rest_ink(theme: Theme, *, strength: float = 0.0) -> Ink:
    """Return the colours of a box that belongs to one of the rest, which have no colour each."""
    mark = Mark(shape=_SHAPES[COLOURS], colour=_readable(PAGES[theme].quiet, theme))
    return plain_ink(theme, marks=(mark,), strength=strength)


def line_of(status: CooperationStatus, theme: Theme) -> LineStyle:
    """Return how a cooperation at a stage is drawn; each stage differs without colour too."""
    page = PAGES[theme]
    return {
        CooperationStatus.EXISTING: LineStyle(colour=page.line),
        CooperationStatus.PLANNED: LineStyle(colour=page.line, dashes=(8, 5)),
        CooperationStatus.WISHED: LineStyle(colour=page.line, dashes=(2, 4)),
        CooperationStatus.ENDED: LineStyle(colour=page.faint_line, dashes=(14, 4, 2, 4)),
    }[status]


def proposed_line(theme: Theme) -> LineStyle:
    """Return how a cooperation is drawn that does not exist but is suggested."""
    return LineStyle(colour=PAGES[theme].accent, dashes=(9, 6))


def ink_of_change(change: Change, theme: Theme) -> Ink:
    """Return the colours of an actor that is new, gone or changed; its sign says it too."""
    colour = _CHANGES[change]
    return Ink(
        fill=_tinted(colour, theme, 0.5), border=_readable(colour, theme), text=PAGES[theme].ink
    )


def band_of_change(change: Change, theme: Theme) -> LineStyle:
    """Return the band under a cooperation that is new, gone or changed.

    The bands differ without colour too; the line on top keeps the dashes of its stage.
    """
    return LineStyle(colour=_readable(_CHANGES[change], theme), dashes=_BANDS[change])


def region_inks(colour: str, theme: Theme) -> tuple[str, str]:
    """Return ground and border of a region: so faint that every box and line stands out."""
    ground = PAGES[theme].ground
    return mix(ground, colour, _REGION_TINT), mix(ground, colour, _REGION_BORDER)


def dim(ink: Ink, theme: Theme) -> Ink:
    """Return the colours of a box that is only there for orientation."""
    return Ink(
        fill=fade(ink.fill, theme),
        border=fade(ink.border, theme),
        text=fade(ink.text, theme),
        marks=tuple(Mark(shape=m.shape, colour=fade(m.colour, theme)) for m in ink.marks),
    )


def fade(colour: str, theme: Theme) -> str:
    """Return a colour that has almost sunk into the page."""
    return mix(colour, PAGES[theme].ground, _DIMMED)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2), 1 to 21.

    Examples
    --------
    >>> round(contrast("#000000", "#ffffff"), 1)
    21.0
    """
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def mix(first: str, second: str, share: float) -> str:
    """Return the first colour with a share of the second.

    Examples
    --------
    >>> mix("#000000", "#ffffff", 0.5)
    '#808080'
    """
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _tinted(colour: str, theme: Theme, strength: float) -> str:
    tint = _TINT[theme] + (_STRONG_TINT[theme] - _TINT[theme]) * strength
    return mix(PAGES[theme].ground, colour, tint)


@cache
def _readable(colour: str, theme: Theme) -> str:
    """Return the colour, towards the ink just so far that it stands out from page and fill."""
    page = PAGES[theme]
    strongest = _tinted(colour, theme, 1.0)
    wanted = _BORDER_CONTRAST[theme]
    for step in range(101):
        tried = mix(colour, page.ink, step / 100)
        if min(contrast(tried, page.ground), contrast(tried, strongest)) >= wanted:
            return tried
    return page.ink


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    parts = [value / 255 for value in _channels(colour)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
