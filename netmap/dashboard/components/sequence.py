"""The sequence of a presentation: kept with the map, or for as long as the page is open."""

from __future__ import annotations

import dataclasses
import uuid

from netmap.dashboard import cache, state
from netmap.dashboard.components.map_view import stand_out
from netmap.dashboard.components.saving import carry_out
from netmap.dashboard.library import OpenMap
from netmap.dashboard.places import places
from netmap.errors import NetmapError
from netmap.model.comparison import Comparison
from netmap.model.scenes import SavedScene
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.services.presenting import Material
from netmap.services.scenes import PutScenes, Step, number_scenes, read_scenes
from netmap.services.sequence import keep_view, suggest_sequence
from netmap.services.sides import Sides
from netmap.services.work_list import list_proposals, open_suggestions
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.view import View


def gather(opened: OpenMap) -> Material:
    """Return what scenes of the open map are made of; the earlier state is the newest named one."""
    network = opened.network
    layout = places(network)
    comparison, sides = _compare(opened) or (None, None)
    if sides is not None:
        layout = cache.layout_like(sides.whole, layout)
    return Material(
        network=network,
        layout=layout,
        findings=cache.findings(network),
        suggestions=_open_suggestions(opened),
        comparison=comparison,
        sides=sides,
    )


def arranged(opened: OpenMap) -> tuple[SavedScene, ...]:
    """Return the scenes that somebody put together; none if the sequence is an automatic one."""
    if opened.store is None:
        return state.scenes()
    values = (record.value for record in read_scenes(opened.store))
    return tuple(value for value in values if isinstance(value, SavedScene))


def sequence_of(opened: OpenMap, material: Material) -> tuple[SavedScene, ...]:
    """Return the scenes of a presentation: those that were put together, or automatic ones."""
    return arranged(opened) or suggest_sequence(
        material.network,
        material.findings,
        material.suggestions,
        compared=material.comparison is not None,
    )


def put(opened: OpenMap, scenes: tuple[SavedScene, ...], step: Step) -> None:
    """Make the sequence what it shall be, or say why not."""
    if opened.store is not None:
        seen = tuple(record.version for record in read_scenes(opened.store))
        carry_out(PutScenes(scenes=scenes, seen=seen, step=step))
        return
    texts = state.texts()
    try:
        state.set_scenes(number_scenes(scenes))
    except NetmapError as error:
        state.notify(texts.error(error), failed=True)
        return
    state.notify(texts(f"step-scenes-{step}"))


def add_view(opened: OpenMap, view: View) -> None:
    """Add the map as it is set now, with what stands out on it, to the end of the presentation."""
    chosen = state.selected()
    alone = chosen is not None and chosen.target == "actor" and len(chosen.ids) == 1
    scene = keep_view(
        stand_out(view, None),
        uuid.uuid4().hex,
        finding=state.finding(),
        spotlight=chosen.id if chosen and alone else None,
    )
    put(opened, (*sequence_of(opened, gather(opened)), scene), Step.ADDED)


def change_scene(
    opened: OpenMap, scenes: tuple[SavedScene, ...], id: str, *, title: str, note: str
) -> None:
    """Give a scene another title and other notes."""
    changed = tuple(
        dataclasses.replace(scene, title=title, note=note) if scene.id == id else scene
        for scene in scenes
    )
    put(opened, changed, Step.CHANGED)


def _compare(opened: OpenMap) -> tuple[Comparison, Sides] | None:
    if opened.store is None:
        return None
    for snapshot in reversed(opened.store.snapshots()):
        earlier = cache.state_of(opened.store, snapshot.position)
        if earlier.actors and earlier.digest != opened.network.digest:
            return cache.compared(earlier, opened.network, all_actors=False)
    return None


def _open_suggestions(opened: OpenMap) -> tuple[Suggestion, ...]:
    """Return the strategic suggestions that nobody has accepted or dismissed."""
    wanted = SuggestionList.STRATEGIC
    top = DEFAULT_SETTINGS.gaps.listed
    suggestions = cache.suggested(opened.network, wanted, top=top).suggestions
    decisions = cache.decisions(opened.store) if opened.store else {}
    return open_suggestions(list_proposals(wanted, suggestions, decisions))
