"""What the words of a name tell: who it is, what it is, or only which of several."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What a word of a name tells."""

    NAME = "name"
    """A name of its own: a place, a person, anything that no other sort knows."""
    BODY = "body"
    """A large body with many branches: a welfare association, a union."""
    UNIT = "unit"
    """What a town has once: its youth office, its library."""
    KIND = "kind"
    """What a town may have several of: schools, clubs."""
    ATTACHED = "attached"
    """Something that belongs to another body and is not that body: a friends' association."""
    LEVEL = "level"
    """How large an area it is for: town, district, state."""
    BELIEF = "belief"
    """Protestant, Catholic, Jewish …"""
    DIRECTION = "direction"
    """Which of several: north, old, new."""
    NUMBER = "number"
    TOPIC = "topic"
    """What a department may be for: it tells a part from the whole."""
    PLACED = "placed"
    """A word for where, such as "am" and "im"."""
    WEAK = "weak"
    """A word that is often left out: "städtisch", "und"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word or words that mean one thing, however they are written.

    Attributes
    ----------
    name : str
        The word that stands for all of them.
    sort : Sort
        What it tells.
    also : tuple of str
        Other words for it. Capital letters must be capital in a name as well, since the same
        letters are a word otherwise ("JA"); one that begins with "?" may mean something else, too.
    under : str
        The wider term, of which this is one sort: a primary school is a school.
    """

    name: str
    sort: Sort
    also: tuple[str, ...] = ()
    under: str = ""
