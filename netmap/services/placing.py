"""Where the drawing puts actors is kept with the step that brings them: it never forgets places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import Command, Desk, Kind, Label, Place
from netmap.views.layout import find_places
from netmap.views.places import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A command, and places on the drawing for the actors that it brings.

    They stand near their partners, and nobody else moves. A map without places, from before they
    were kept or too large to be drawn actor by actor, gets them when it is arranged anew.

    Attributes
    ----------
    command : Command
        What is done.
    known : mapping of actor id to (x, y)
        Where actors stand already that the map has no places for yet.
    settings : Settings
        ``canvas`` and ``seed``.
    """

    command: Command
    known: Mapping[str, Point] = field(default_factory=dict)
    settings: Settings = field(default=DEFAULT_SETTINGS, repr=False)

    def run(self, desk: Desk) -> Label:
        """Carry it out, and find places."""
        label = self.command.run(desk)
        came = (kind is Kind.ACTOR and before is None for (kind, _), before, _ in desk.changes())
        moved = (kind is Kind.PLACE for (kind, _), _, _ in desk.changes())
        if (any(came) or any(moved)) and self._keeps_places(desk):
            self._find_places(desk)
        return label

    def _keeps_places(self, desk: Desk) -> bool:
        """Whether the map has places, or has just begun and is small enough to be drawn whole."""
        if desk.rows(Kind.PLACE):
            return True
        most = self.settings.canvas.bubble_actors
        return desk.began_without(Kind.ACTOR) and len(desk.rows(Kind.ACTOR)) <= most

    def _find_places(self, desk: Desk) -> None:
        missing = desk.rows(Kind.ACTOR).keys() - desk.rows(Kind.PLACE)
        if not missing:
            return
        kept, dragged = (
            {key: (row["x"], row["y"]) for key, row in desk.rows(kind).items()}
            for kind in (Kind.PLACE, Kind.POSITION)
        )
        found = find_places(
            desk.network(), kept={**self.known, **kept}, pinned=dragged, settings=self.settings
        )
        for actor in sorted(missing):
            x, y = found[actor]
            desk.put(Place(actor=actor, x=x, y=y))
