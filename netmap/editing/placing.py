"""Where the drawing puts actors is kept with the step that brings them: it never forgets places."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from types import MappingProxyType

from netmap.editing.doubts import kept_ids
from netmap.model import Actor, Cooperation, Network
from netmap.model.spots import ComputedSpot
from netmap.opening.open import split_state
from netmap.opening.states import is_kept
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import Batch, ChangeSet, Command, Label, Store, open_store, to_value
from netmap.views.layout.layout import Layout, find_places, place_actors
from netmap.views.layout.places import Point

FindLayout = Callable[[], Layout | None]
"""Finds where the actors of a map stand, when that is needed; None if the map does not keep it."""


def apply_placed(
    store: Store,
    command: Command,
    *,
    who: str,
    known: Mapping[str, Point] = MappingProxyType({}),
    settings: Settings = DEFAULT_SETTINGS,
) -> Batch | None:
    """Carry out a command, and keep places for the actors that it brings.

    Finding places takes longer than everything else, so it is done before the map is locked; only
    if somebody else brings actors meanwhile, the rest is done while others wait.

    Parameters
    ----------
    store : Store
        The map.
    command : Command
        What shall be done.
    who : str
        Who wants it.
    known : mapping of actor id to (x, y)
        Where actors stand already that the map has no places for yet.
    settings : Settings
        ``canvas.bubble_actors``: larger maps keep no places.

    Raises
    ------
    StoreError, EditError
        As :meth:`netmap.store.Store.apply` does.
    """

    def look(change_set: ChangeSet) -> _Newcomers | None:
        command.run(change_set)
        return _newcomers(change_set, known, settings)

    newcomers = store.rehearse(look)
    needless = newcomers is None or (newcomers.actors and newcomers.actors <= known.keys())
    found = {} if newcomers is None or needless else newcomers.find_places()
    placed = Placed(command=command, known={**known, **found}, settings=settings)
    return store.apply(placed, who=who)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A command, and places on the drawing for the actors that it brings.

    They stand near their partners, and nobody else moves, but on a small map for a line that could
    not be seen otherwise. A map without places, from before they were kept or too large to be drawn
    actor by actor, gets them when it is arranged anew.

    Attributes
    ----------
    command : Command
        What is done.
    known : mapping of actor id to (x, y)
        Where actors stand already that the map has no places for yet.
    settings : Settings
        ``canvas.bubble_actors``: larger maps keep no places.
    """

    command: Command
    known: Mapping[str, Point] = field(default_factory=dict)
    settings: Settings = field(default=DEFAULT_SETTINGS, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Carry it out, and find places."""
        label = self.command.run(change_set)
        newcomers = _newcomers(change_set, self.known, self.settings)
        if newcomers is not None:
            known = newcomers.actors <= self.known.keys()
            found = self.known if known else newcomers.find_places()
            for actor in sorted(newcomers.actors | newcomers.gave_way(found)):
                x, y = found[actor]
                change_set.put(ComputedSpot(actor=actor, x=x, y=y))
        return label


@dataclass(frozen=True, slots=True, kw_only=True)
class _Newcomers:
    """Actors that have no places yet, and what decides about theirs.

    Attributes
    ----------
    actors : frozenset of str
        Their ids.
    network : Network
        All actors, and the cooperations that matter.
    kept, dragged : mapping of actor id to (x, y)
        Where the drawing and people have put others.
    """

    actors: frozenset[str]
    network: Network
    kept: Mapping[str, Point]
    dragged: Mapping[str, Point]

    def find_places(self) -> dict[str, Point]:
        """Return where everybody stands; on a small map somebody may give way for a line."""
        return find_places(self.network, kept=self.kept, pinned=self.dragged)

    def gave_way(self, found: Mapping[str, Point]) -> frozenset[str]:
        """Return who has moved; whoever was dragged stands where the drawing had put them, too."""
        still = self.network.actor_by_id.keys() & found.keys() & self.kept.keys()
        left = still - self.dragged.keys()
        return frozenset(actor for actor in left if self.kept[actor] != found[actor])


def _newcomers(
    change_set: ChangeSet, known: Mapping[str, Point], settings: Settings
) -> _Newcomers | None:
    """Return the actors that a command has brought, if the map keeps places."""
    came = (kind is Kind.ACTOR and before is None for (kind, _), before, _ in change_set.changes())
    moved = (kind is Kind.COMPUTED_SPOT for (kind, _), _, _ in change_set.changes())
    tied = _ties_on_a_small_map(change_set, settings)
    if not (any(came) or any(moved) or tied) or not _keeps_places(change_set, settings):
        return None
    missing = frozenset(change_set.rows(Kind.ACTOR).keys() - change_set.rows(Kind.COMPUTED_SPOT))
    if not (missing or tied):
        return None
    kept, dragged = (
        {key: (row["x"], row["y"]) for key, row in change_set.rows(kind).items()}
        for kind in (Kind.COMPUTED_SPOT, Kind.DRAGGED_SPOT)
    )
    kept = {**known, **kept}
    few = len(change_set.rows(Kind.ACTOR)) <= settings.canvas.small_actors
    network = _with_ties_of(change_set, missing) if kept and not few else change_set.network()
    return _Newcomers(actors=missing, network=network, kept=kept, dragged=dragged)


def _ties_on_a_small_map(change_set: ChangeSet, settings: Settings) -> bool:
    """Whether a command brings cooperations, and few actors who may give way for their lines."""
    came = (
        kind is Kind.COOPERATION and before is None and after is not None
        for (kind, _), before, after in change_set.changes()
    )
    return any(came) and len(change_set.rows(Kind.ACTOR)) <= settings.canvas.small_actors


def _keeps_places(change_set: ChangeSet, settings: Settings) -> bool:
    """Whether the map has places, or has just begun and is small enough to be drawn whole."""
    if change_set.rows(Kind.COMPUTED_SPOT):
        return True
    most = settings.canvas.bubble_actors
    return change_set.began_without(Kind.ACTOR) and len(change_set.rows(Kind.ACTOR)) <= most


def _with_ties_of(change_set: ChangeSet, actors: Collection[str]) -> Network:
    """Return all actors, and of the cooperations only those that decide where some of them go."""
    ties = {
        key
        for reference, key in change_set.referring(Kind.ACTOR, frozenset(actors))
        if reference.kind is Kind.COOPERATION
    }
    values = [change_set.get(Kind.COOPERATION, key) for key in ties]
    return Network.of(
        actors=[
            value
            for row in change_set.rows(Kind.ACTOR).values()
            if isinstance(value := to_value(Kind.ACTOR, row), Actor)
        ],
        cooperations=[value for value in values if isinstance(value, Cooperation)],
    )


def nowhere() -> None:
    """Know no places: who draws finds some."""


def kept_layout(store: Store, network: Network) -> Layout | None:
    """Return where actors stand on a kept map; None if it keeps no places.

    Parameters
    ----------
    store : Store
        The kept map.
    network : Network
        One of its states.
    """
    places = store.places()
    if places.keys().isdisjoint(network.actor_by_id):
        return None
    return place_actors(network, before=places, pinned=store.positions())


def layout_of_source(
    source: str, network: Network, *, settings: Settings = DEFAULT_SETTINGS
) -> Layout | None:
    """Return where actors stand on the kept map that a source names; None if it names none."""
    place, _ = split_state(source)
    if not is_kept(place):
        return None
    with closing(open_store(place, settings=settings)) as store:
        return kept_layout(store, network)


def carry_places(
    before: Network, places: Mapping[str, Point], network: Network
) -> dict[str, Point]:
    """Return where actors of a map stood in an earlier list of it; nothing if it is another map.

    Parameters
    ----------
    before : Network
        The earlier list.
    places : mapping of actor id to (x, y)
        Where its actors stood.
    network : Network
        The map, of whose actors at least half must have stood there.

    Examples
    --------
    >>> town = Network.of(actors=[Actor(id="1", name="Amt")])
    >>> now = Network.of(actors=[Actor(id="1", name="Bad"), Actor(id="2", name="Amt")])
    >>> carry_places(town, {"1": (3.0, 4.0)}, now)
    {'2': (3.0, 4.0)}
    """
    present = kept_ids(before, network)
    carried = {
        present[key]: place
        for key, place in places.items()
        if key in present and present[key] in network.actor_by_id
    }
    return carried if 2 * len(carried) >= len(network.actors) else {}


def layout_like(source: str, before: Network, network: Network) -> Layout | None:
    """Return where actors stand if those of an earlier list stay where it draws them.

    Parameters
    ----------
    source : str
        What names the earlier list; a kept map has places of its own.
    before : Network
        What it says.
    network : Network
        The map to be drawn.
    """
    drawn = layout_of_source(source, before) or place_actors(before)
    carried = carry_places(before, drawn.places, network)
    return place_actors(network, before=carried) if carried else None
