"""Where the drawing puts actors is kept with the step that brings them: it never forgets places."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, field

from netmap.model import Actor, Cooperation, Network
from netmap.model.places import Place
from netmap.records import Kind
from netmap.services.open import split_state
from netmap.services.states import is_kept
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import Command, Desk, Label, Store, open_store, to_value
from netmap.views.layout import Layout, find_places, place_actors
from netmap.views.places import Point

FindLayout = Callable[[], Layout | None]
"""Finds where the actors of a map stand, when that is needed; None if the map does not keep it."""


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
        kept = {**self.known, **kept}
        network = _with_ties_of(desk, missing) if kept else desk.network()
        found = find_places(network, kept=kept, pinned=dragged, settings=self.settings)
        for actor in sorted(missing):
            x, y = found[actor]
            desk.put(Place(actor=actor, x=x, y=y))


def _with_ties_of(desk: Desk, actors: Collection[str]) -> Network:
    """Return all actors, and of the cooperations only those that decide where some of them go."""
    ties = {
        key
        for reference, key in desk.referring(Kind.ACTOR, frozenset(actors))
        if reference.kind is Kind.COOPERATION
    }
    values = [desk.get(Kind.COOPERATION, key) for key in ties]
    return Network.of(
        actors=[
            value
            for row in desk.rows(Kind.ACTOR).values()
            if isinstance(value := to_value(Kind.ACTOR, row), Actor)
        ],
        cooperations=[value for value in values if isinstance(value, Cooperation)],
    )


def nowhere() -> None:
    """Know no places: who draws finds some."""


def kept_layout(
    store: Store, network: Network, *, settings: Settings = DEFAULT_SETTINGS
) -> Layout | None:
    """Return where actors stand on a kept map; None if it keeps no places.

    Parameters
    ----------
    store : Store
        The kept map.
    network : Network
        One of its states.
    settings : Settings
        ``canvas``.
    """
    places = store.places()
    if places.keys().isdisjoint(network.actor_by_id):
        return None
    return place_actors(network, before=places, pinned=store.positions(), settings=settings)


def layout_of_source(
    source: str, network: Network, *, settings: Settings = DEFAULT_SETTINGS
) -> Layout | None:
    """Return where actors stand on the kept map that a source names; None if it names none."""
    place, _ = split_state(source)
    if not is_kept(place):
        return None
    with closing(open_store(place, settings=settings)) as store:
        return kept_layout(store, network, settings=settings)
