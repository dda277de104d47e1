"""Where the actors of the open map stand: in a kept one nobody jumps when something is changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import partial

from netmap.dashboard import cache, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.results import kept_by_state
from netmap.dashboard.shared.forms.editor import known_editor
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.editing.edit import Rearrange
from netmap.editing.placing import FindLayout, kept_layout, nowhere
from netmap.model import Network
from netmap.model.spots import ComputedSpot
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store
from netmap.views.layout.arrangements import Arrangement
from netmap.views.layout.layout import Layout, place_actors
from netmap.views.layout.places import Point
from netmap.views.scene.bubbles import place_map
from netmap.views.scene.view import View

_WHOLE = View()


def places(
    network: Network, view: View = _WHOLE, values: Mapping[str, float | None] | None = None
) -> Layout:
    """Return where what is shown stands: as before an edit, and where somebody has dragged it.

    What was dragged is kept apart from the other places, so that undoing a drag leads back.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        Its arrangement; of large maps also what is shown, and which bubbles are open.
    values : mapping of actor id to number, optional
        What the distance from the middle means where key actors stand there.
    """
    if not are_kept(network, view):
        return _arranged(network, view, values)
    store = state.store()
    if store is None:
        return _of_list(network)
    kept, dragged = (
        {actor: place for actor, place in found.items() if actor in network.actor_by_id}
        for found in (store.places(), store.positions())
    )
    if not kept:
        kept = _derived(network, store).places
    return _kept(network, kept, dragged)


def find_kept(opened: OpenMap) -> FindLayout:
    """Return what finds the places that the open map keeps, for files that shall equal it."""
    if opened.store is None:
        if opened.like:
            return partial(place_actors, opened.network, before=opened.like)
        return nowhere
    return partial(kept_layout, opened.store, opened.network)


def are_kept(network: Network, view: View) -> bool:
    """Whether dragged places are kept: where all actors stand near those they work with."""
    gathered = view.aggregate and len(network.actors) > DEFAULT_SETTINGS.canvas.bubble_actors
    return view.arrangement is Arrangement.NETWORK and not gathered


def arrange_anew(network: Network, view: View) -> None:
    """Arrange what is shown anew; where the open map keeps these places, as a step of its history.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        What is shown of it.
    """
    if state.store() is not None and are_kept(network, view):
        if not known_editor():
            state.notify(state.texts()("editor-first"), failed=True)
            return
        new = cache.layout(network).places.items()
        carry_out(
            Rearrange(places=tuple(ComputedSpot(actor=actor, x=x, y=y) for actor, (x, y) in new))
        )
    elif are_kept(network, view):
        state.forget_places()
    state.arrange_anew()


def _of_list(network: Network) -> Layout:
    """Places of a list: where its actors stood when it was opened before, if it was."""
    like = {
        actor: place for actor, place in state.places_like().items() if actor in network.actor_by_id
    }
    layout = _kept(network, like, {}) if like else cache.layout(network)
    opened = state.opened()
    if opened is not None and opened.network.digest == network.digest:
        state.note_places(layout.places)
    return layout


def _arranged(network: Network, view: View, values: Mapping[str, float | None] | None) -> Layout:
    """Arrange, with what decides about it as the key: not colours, focus or highlight."""
    plain = View(
        arrangement=view.arrangement,
        aggregate=view.aggregate,
        expanded=view.expanded,
        colour_by=view.colour_by,
        own=view.own if view.arrangement is Arrangement.BY_OWN else "",
    )
    if len(network.actors) > DEFAULT_SETTINGS.canvas.bubble_actors:
        plain = dataclasses.replace(
            plain,
            field=view.field,
            types=view.types,
            own=view.own,
            own_values=view.own_values,
            meeting=view.meeting,
            without=view.without,
            without_coordinator=view.without_coordinator,
        )
    return _placed(network, plain, values if view.arrangement is Arrangement.CONCENTRIC else None)


@kept_by_state(saying="dashboard-placing")
def _placed(network: Network, view: View, values: Mapping[str, float | None] | None) -> Layout:
    return place_map(network, view, values=values)


@kept_by_state()
def _derived(network: Network, store: Store) -> Layout:
    """Places of a map that keeps none: it is older than these, or too large to be drawn whole."""
    first = _first_state(store, network)
    laid = cache.layout(first)
    return laid if first == network else place_actors(network, before=laid)


def _first_state(store: Store, network: Network) -> Network:
    """Return the first state that has most of the actors: its places outlast the program's end.

    Looked at are the first step, which takes in a whole list, and the named states.
    """
    for position in (1, *(snapshot.position for snapshot in store.snapshots())):
        if position <= store.position():
            then = store.network(at=position)
            if 2 * len(then.actors) > len(network.actors):
                return then
    return network


@kept_by_state()
def _kept(network: Network, places: Mapping[str, Point], dragged: Mapping[str, Point]) -> Layout:
    return place_actors(network, before=places, pinned=dragged)
