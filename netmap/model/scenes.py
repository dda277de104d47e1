"""Scenes of a presentation as somebody put them together: what is shown, told and noted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Plain = str | int | float | tuple[str, ...] | None
"""What a choice can be; it is kept as JSON."""
Choices = tuple[tuple[str, Plain], ...]
"""Choices by their names, as in :class:`netmap.views.scene.view.View`; what is left out is as
usual."""


class Shows(StrEnum):
    """What a scene shows of a map; the values are saved."""

    WHOLE = "whole"
    FIELD = "field"
    """The action field of the choice ``field``."""
    HUBS = "hubs"
    FINDING = "finding"
    """The finding whose id the choice ``finding`` holds."""
    SUGGESTION = "suggestion"
    """The suggestion whose id the choice ``suggestion`` holds."""
    EARLIER = "earlier"
    """An earlier state, and what of it is gone."""
    LATER = "later"
    """The present state, and what is new since the earlier one."""
    VIEW = "view"
    """The map as somebody had set it: all choices count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedScene:
    """A scene of a presentation.

    Attributes
    ----------
    id : str
        What it is known by.
    title : str
        Its title; if empty, what it shows gives it one in the language of the day.
    note : str
        What the speaker wants to say; the audience does not see it.
    shows : Shows
        What of the map it shows.
    view : tuple of (str, value)
        The choices that say which one, and how.
    rank : int
        Its place in the sequence, from 0.
    """

    id: str
    title: str = ""
    note: str = ""
    shows: Shows = Shows.WHOLE
    view: Choices = ()
    rank: int = 0

    def choice(self, name: str) -> Plain:
        """Return a choice; None if it is as usual."""
        return dict(self.view).get(name)
