"""How maps are drawn, on the screen and on paper, and what is written beside them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """Size of the drawing that a layout aims at, in screen pixels; it grows with the map."""

    width: int = 852
    height: int = 612
    margin: int = 16
    gap: int = 7
    line_room: int = 24
    """Pixels between boxes that are entered one by one, so that a line between them is seen."""
    small_actors: int = 16
    """Up to so many actors a map is entered one by one."""
    font: int = 12
    label_width: int = 134
    short_label_width: int = 92
    most_cover: float = 0.46
    roomy_cover: float = 0.36
    page_actors: int = 120
    least_cover: float = 0.1
    starts: int = 6
    untangled_actors: int = 400
    rounds: int = 60
    """How many times each box looks for a better spot: more show more lines, and take longer."""
    untangling_moves: int = 6_000
    """Boxes times rounds: large nets take fewer rounds."""
    spring_actors: int = 1_000
    calm_actors: int = 100
    bubble_actors: int = 1_000
    """With more visible actors groups or fields are drawn instead of them."""
    most_actors: int = 6_000
    """With more visible actors they cannot be drawn one by one any more."""
    least_bubble: int = 3
    """Actors of a group that has a bubble of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """How maps are drawn for paper and slides."""

    print_dpi: int = 300
    screen_dpi: int = 96
    least_dpi: int = 24
    most_dpi: int = 1_200
    most_pixels: int = 40_000_000
    """Pictures in dots get a lower resolution beyond this."""
    page_actors: int = 120
    """Maps of more actors show only those with the most partners on a page or a slide."""
    most_actors: int = 1_000
    """The same for pictures that are as large as their map."""
    sources_named: int = 3
    findings: int = 6
    """Findings, and proposals, that a presentation tells; and notes of a field's slide."""
    gaps: int = 4
    """Gaps named on a field's slide."""
    page_findings: int = 30
    """Findings listed beside the map in an HTML file."""
    names: int = 6
    """Changes of one sort listed on slides; the others are counted."""
    large_names: int = 12
    """Actors whose names a presentation writes large where none stands out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """How much written documents tell."""

    findings: int = 8
    """On the whole network."""
    gaps: int = 4
    """Gaps, further findings and proposals of an action field, each."""
    proposals: int = 6
    """Of each of the two lists for the whole network."""
    reasons: int = 3
    """Of a proposal."""
    handout_findings: int = 6
    """On a handout about a map without action fields."""
    profile_partners: int = 10
    """Cooperations in an actor's table; further partners are named below it."""
    profile_findings: int = 2
    picture_dpi: int = 200
    """Of maps in documents that take no vectors."""
    most_link: int = 1_000
    """Characters of an address that a QR code can hold legibly."""
