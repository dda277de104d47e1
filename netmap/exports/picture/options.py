"""What can be chosen about a picture, and what is said around its map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netmap.views.scene.palette import Theme

Tell = Callable[[str], None]
"""Is called with a sentence about what a file could not show."""


def in_silence(_: str) -> None:
    """Tell nobody: the file says it by itself."""


class Paper(StrEnum):
    """Form of the page."""

    A4 = "a4"
    """A4, landscape."""
    WIDE = "wide"
    """16 : 9, as a slide."""
    NATURAL = "natural"
    """As large as the map needs at the size of the screen."""


SIZES = {Paper.A4: (297 / 25.4 * 96, 210 / 25.4 * 96), Paper.WIDE: (1280.0, 720.0)}
"""Width and height of pages in pixels, 96 an inch."""


class SceneKind(StrEnum):
    """What stands out on a picture."""

    WHOLE = "whole"
    """Nothing: the map as it is."""
    HUBS = "hubs"
    """The Schlüsselakteure and their cooperations."""
    GAPS = "gaps"
    """Cooperations that could be, and actors without any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureOptions:
    """How a map is drawn in a file.

    Attributes
    ----------
    kind : SceneKind
        What stands out.
    theme : Theme
        Colours of the page.
    paper : Paper or None
        Form of the page; None for the one that suits the file: A4 for PDF, 16 : 9 for slides, else
        as large as the map.
    dpi : int or None
        Dots an inch of a PNG; None for print.
    """

    kind: SceneKind = SceneKind.WHOLE
    theme: Theme = Theme.LIGHT
    paper: Paper | None = None
    dpi: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """What a page says about its map besides the drawing.

    Attributes
    ----------
    as_of : date or None
        The state that the map shows.
    source : str
        Where its data come from.
    note : str
        What a reader must know, such as that only some of the actors are drawn.
    """

    as_of: date | None = None
    source: str = ""
    note: str = ""
