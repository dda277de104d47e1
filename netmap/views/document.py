"""What a document says, as plain values: sections, points, tables and drawings.

PDF, .docx and slides are views of the same value; each sets whatever there is in it.
"""

from __future__ import annotations

from dataclasses import dataclass

from netmap.views.scene.elements import Scene
from netmap.views.text.tables import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A paragraph; ``quiet`` ones are remarks."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A statement or a term: a line that stands out, sentences about it, and how sure it is."""

    heading: str
    sentences: tuple[str, ...] = ()
    sure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table with a title; ``shares`` are the widths of its columns."""

    title: str
    table: Table
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A map; ``facts`` say what it shows, and stand for it where it cannot be seen.

    A ``large`` one has a page of its own, in landscape.
    """

    scene: Scene
    facts: str
    large: bool = False


Block = Text | Point | Grid | Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a document; those of level 2 belong to the one of level 1 before them.

    ``notes`` are for who presents it: slides keep them apart, on paper nobody needs them.
    """

    heading: str
    blocks: tuple[Block, ...] = ()
    level: int = 1
    new_page: bool = False
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document of several pages or slides.

    Attributes
    ----------
    title, subtitle : str
        Its name.
    facts : tuple of str
        Lines on the title page: state, extent, where the data come from.
    footer : str
        Stands on every page.
    sections : tuple of Section
        What it says.
    cover : bool
        Whether it begins with a title page.
    link : str
        Address that the title page shows as a QR code; empty for none.
    link_text : str
        What the address leads to.
    notes : str
        On its title page, as those of a :class:`Section`.
    """

    title: str
    subtitle: str = ""
    facts: tuple[str, ...] = ()
    footer: str = ""
    sections: tuple[Section, ...] = ()
    cover: bool = True
    link: str = ""
    link_text: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """One page: a map and a few sentences on each field.

    Attributes
    ----------
    title, facts, footer : str
        What stands above the map and at the foot.
    drawing : Drawing
        The map.
    points : tuple of Point
        What is said about each field.
    link, link_text : str
        As in a :class:`Document`.
    """

    title: str
    facts: str
    footer: str
    drawing: Drawing
    points: tuple[Point, ...]
    link: str = ""
    link_text: str = ""
