"""The sequence of a presentation: kept with the map, or for as long as the page is open."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable

from netmap.dashboard import cache, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.places import places
from netmap.dashboard.shared.drawing.map_view import stand_out
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.forms.text_form import settle_texts
from netmap.documents.scene_telling import Material
from netmap.documents.sequence import keep_view, suggest_sequence
from netmap.documents.side_by_side import SideBySide
from netmap.editing.scenes import PutScenes, Step, number_scenes, read_scenes
from netmap.errors import NetmapError
from netmap.model.comparison import Comparison
from netmap.model.scenes import SavedScene
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Record
from netmap.suggesting.work_list import list_proposals, open_suggestions
from netmap.views.scene.view import View

Scenes = tuple[SavedScene, ...]
"""The scenes of a presentation in their order."""


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


def arranged(opened: OpenMap) -> Scenes:
    """Return the scenes that somebody put together; none if the sequence is an automatic one."""
    return state.scenes() if opened.store is None else _scenes(read_scenes(opened.store))


def sequence_of(opened: OpenMap, material: Material) -> Scenes:
    """Return the scenes of a presentation: those that were put together, or automatic ones."""
    return arranged(opened) or suggest_sequence(
        material.network,
        material.findings,
        material.suggestions,
        compared=material.comparison is not None,
    )


def arrange(
    opened: OpenMap,
    shown: Scenes,
    step: Step,
    change: Callable[[Scenes], Scenes | None],
    *,
    scene: str | None = None,
    form: str | None = None,
) -> None:
    """Change a sequence, or say why not.

    What is changed is the sequence as it stands, which somebody else may have changed since.

    Parameters
    ----------
    opened : OpenMap
        The map.
    shown : tuple of SavedScene
        Its sequence, as long as nobody has arranged one.
    step : Step
        What is done.
    change : callable
        Makes other scenes of the present ones; None if there is nothing to do yet.
    scene : str, optional
        Id of the scene that must still be there.
    form : str, optional
        Name of the form that says the same as the scene once this is done.
    """
    texts = state.texts()
    records = () if opened.store is None else read_scenes(opened.store)
    present = (state.scenes() if opened.store is None else _scenes(records)) or shown
    if scene is not None and all(one.id != scene for one in present):
        state.notify(texts("edit-gone"), failed=True)
        return
    scenes = change(present)
    if scenes is not None and _put(opened, scenes, records, step) and form is not None:
        state.restart_form(form)


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
    shown = sequence_of(opened, gather(opened))
    arrange(opened, shown, Step.ADDED, lambda scenes: (*scenes, scene))


def begin_scene(opened: OpenMap, scene: SavedScene) -> str:
    """Fill the form of a scene's texts; returns its name."""
    form = f"scene:{scene.id}"
    record = None if opened.store is None else opened.store.record(Kind.SCENE, scene.id)
    revision = hash(scene) if record is None else record.revision
    state.begin_form(form, revision, {"title": scene.title, "note": scene.note})
    return form


def save_scene(opened: OpenMap, shown: Scenes, id: str, form: str) -> None:
    """Give a scene the title and the notes that stand in its form."""

    def write(scenes: Scenes) -> Scenes | None:
        written = tuple(settle_texts(form, one) if one.id == id else one for one in scenes)
        return None if None in written else tuple(filter(None, written))

    arrange(opened, shown, Step.CHANGED, write, scene=id, form=form)


def _put(opened: OpenMap, scenes: Scenes, records: Iterable[Record], step: Step) -> bool:
    texts = state.texts()
    if opened.store is not None:
        seen = tuple(record.version for record in records)
        return carry_out(PutScenes(scenes=scenes, seen=seen, step=step))
    try:
        state.set_scenes(number_scenes(scenes))
    except NetmapError as error:
        state.notify(texts.error(error), failed=True)
        return False
    state.notify(texts(f"step-scenes-{step}"))
    return True


def _scenes(records: Iterable[Record]) -> Scenes:
    values = (record.value for record in records)
    return tuple(value for value in values if isinstance(value, SavedScene))


def _compare(opened: OpenMap) -> tuple[Comparison, SideBySide] | None:
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
