"""A presentation: each scene with its drawing, its title, one sentence and the speaker's notes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from netmap.documents.pictures import stand_out
from netmap.documents.sequence import read_view
from netmap.documents.side_by_side import Side, SideBySide
from netmap.exports.picture.options import SceneKind
from netmap.findings.analyse import most_important
from netmap.i18n import Texts
from netmap.model import CooperationStatus, Finding, Network
from netmap.model.comparison import Comparison
from netmap.model.scenes import SavedScene, Shows
from netmap.model.suggestions import Suggestion
from netmap.registry import Topic, about
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.views.elements import Scene, SceneNode
from netmap.views.emphasis import Role
from netmap.views.layout import Layout
from netmap.views.palette import Theme
from netmap.views.scene import build_scene
from netmap.views.suggestion_text import tell_suggestion
from netmap.views.text import list_of, sentence, tell
from netmap.views.view import View
from netmap.views.visible import find_visible

Sizes = Callable[[View], Mapping[str, float | None] | None]
"""What the measure of a view says about each actor."""
_OUTSTANDING = (Role.FOCUS, Role.CONTEXT)
_RANKS = (Role.FOCUS, Role.CONTEXT, Role.NORMAL, Role.DIMMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What scenes are made of.

    Attributes
    ----------
    network, layout : Network, Layout
        The map, and where its actors stand; with an earlier state, also those of that one.
    findings, suggestions : sequence
        What scenes may show.
    comparison, sides : Comparison and SideBySide, or None
        The earlier and the present state, if there is an earlier one.
    """

    network: Network
    layout: Layout
    findings: Sequence[Finding] = ()
    suggestions: Sequence[Suggestion] = ()
    comparison: Comparison | None = None
    sides: SideBySide | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """A scene as it is presented.

    Attributes
    ----------
    id : str
        Of the saved scene.
    title, sentence, note : str
        What stands under the map, and what only the speaker sees.
    scene : Scene
        The drawing.
    shown : tuple of str
        Ids of the actors that matter, the most important one first: they fill the screen.
    named : tuple of str
        Those of them whose names are written large, as far as there is room.
    spotlight : str or None
        Id of the actor that is in the spotlight from the start.
    """

    id: str
    title: str
    sentence: str
    note: str
    scene: Scene
    shown: tuple[str, ...]
    named: tuple[str, ...]
    spotlight: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What a scene shows and says by itself."""

    title: str
    sentence: str = ""
    note: str = ""
    view: View = dataclasses.field(default_factory=View)
    side: Side | None = None


def stage(
    sequence: Sequence[SavedScene],
    material: Material,
    *,
    texts: Texts,
    theme: Theme = Theme.PRINT,
    sizes: Sizes = lambda _: None,
    settings: Settings = DEFAULT_SETTINGS,
) -> tuple[Staged, ...]:
    """Return the scenes of a presentation, all on the same places.

    A scene whose field, finding or suggestion is gone shows the whole map and says so.

    Parameters
    ----------
    sequence : sequence of SavedScene
        The scenes in their order.
    material : Material
        The map and what is known about it.
    texts : Texts
        The language.
    theme : Theme
        The colours.
    sizes : callable
        Gives the values of a view's measure.
    settings : Settings
        ``wording`` and ``pictures`` of what is said.
    """
    teller = _Teller(material, texts, settings)
    return tuple(_staged(saved, teller, material, texts, theme, sizes) for saved in sequence)


def _staged(
    saved: SavedScene,
    teller: _Teller,
    material: Material,
    texts: Texts,
    theme: Theme,
    sizes: Sizes,
) -> Staged:
    told = teller.tell(saved)
    values = sizes(told.view) if told.side is None else None
    scene = build_scene(
        told.side.network if told.side else material.network,
        material.layout,
        told.view,
        texts=texts,
        theme=theme,
        sizes=values,
    )
    shown = _shown(scene, values or {})
    lit = saved.choice("spotlight")
    return Staged(
        id=saved.id,
        title=saved.title or told.title,
        sentence=told.sentence,
        note=saved.note or told.note,
        scene=scene,
        shown=tuple(node.id for node in shown),
        named=tuple(_named(shown, teller.settings.pictures.large_names if values else 0)),
        spotlight=None if lit is None else str(lit),
    )


def _shown(scene: Scene, values: Mapping[str, float | None]) -> list[SceneNode]:
    """Return the actors that stand out, or all; the more important, the earlier."""
    visible = [node for node in scene.nodes if not node.hidden]
    loud = [node for node in visible if node.role is not Role.DIMMED]

    def rank(node: SceneNode) -> tuple[int, bool, float]:
        return _RANKS.index(node.role), not node.bold, -(values.get(node.id) or 0.0)

    return sorted(loud or visible, key=rank)


def _named(shown: Sequence[SceneNode], most: int) -> Iterator[str]:
    """Yield those of the actors who stand out; where nobody does, the first ones."""
    outstanding = [node.id for node in shown if node.role in _OUTSTANDING or node.bold]
    yield from outstanding
    if not any(node.role in _OUTSTANDING for node in shown):
        yield from (node.id for node in shown[:most] if not node.bold)


class _Teller:
    """Says what scenes show."""

    def __init__(self, material: Material, texts: Texts, settings: Settings) -> None:
        self._material, self._texts, self.settings = material, texts, settings
        self._network = material.network

    def tell(self, saved: SavedScene) -> _Told:
        """Return what a scene shows and says; the whole map if that is not there any more."""
        told = self._find(saved)
        if told is not None:
            return told
        return _Told(
            title=self._texts(f"present-{saved.shows}"), sentence=self._texts("present-gone")
        )

    def _find(self, saved: SavedScene) -> _Told | None:
        match saved.shows:
            case Shows.WHOLE:
                return self._whole()
            case Shows.FIELD:
                return self._field(str(saved.choice("field")))
            case Shows.HUBS:
                return self._hubs()
            case Shows.FINDING:
                return self._finding(str(saved.choice("finding")))
            case Shows.SUGGESTION:
                return self._suggestion(str(saved.choice("suggestion")))
            case Shows.EARLIER | Shows.LATER:
                return self._side(saved.shows)
            case Shows.VIEW:
                return self._view(saved)

    def _whole(self) -> _Told:
        return _Told(
            title=self._network.title or self._texts("scene-untitled"),
            sentence=self._counts(View()),
            note=self._texts("slides-notes-whole"),
        )

    def _field(self, id: str) -> _Told | None:
        field = self._network.field_by_id.get(id)
        if field is None:
            return None
        own = [finding for finding in self._material.findings if finding.field == field.id]
        hubs = about(Topic.KEY_ACTOR, own)
        hub = self._network.actor_name(hubs[0].subjects[0]) if hubs else ""
        told = most_important(own, count=self.settings.pictures.findings)
        view = View(field=field.id)
        return _Told(
            title=field.name,
            sentence=sentence(self._counts(view, hub=hub)),
            note="\n".join(tell(one, self._network, self._texts).title for one in told),
            view=view,
        )

    def _hubs(self) -> _Told | None:
        found = stand_out(self._material.findings, SceneKind.HUBS)
        if found is None:
            return None
        names = [self._network.actor_name(actor) for actor in found.subjects]
        most = self.settings.wording.names_listed
        return _Told(
            title=self._texts("present-hubs"),
            sentence=sentence(
                self._texts(
                    "present-hubs-sentence",
                    actors=list_of(names, self._texts, most=most),
                    count=len(names),
                )
            ),
            note=self._texts("present-hubs-note"),
            view=View(highlight=found),
        )

    def _finding(self, id: str) -> _Told | None:
        found = next((one for one in self._material.findings if one.id == id), None)
        if found is None:
            return None
        told = tell(found, self._network, self._texts, settings=self.settings)
        return _Told(
            title=told.title,
            sentence=told.summary,
            note=told.action,
            view=View(field=found.field, highlight=found),
        )

    def _suggestion(self, id: str) -> _Told | None:
        found = next((one for one in self._material.suggestions if one.id == id), None)
        if found is None:
            return None
        told = tell_suggestion(found, self._network, self._texts, settings=self.settings)
        more = (*told.reasons[1:], told.effect, told.introducer, told.unasked)
        return _Told(
            title=told.title,
            sentence=told.reasons[0] if told.reasons else told.effect,
            note="\n".join(filter(None, more)),
            view=View(highlight=found.as_finding()),
        )

    def _side(self, shows: Shows) -> _Told | None:
        comparison, sides = self._material.comparison, self._material.sides
        if comparison is None or sides is None:
            return None
        earlier = shows is Shows.EARLIER
        side = sides.old if earlier else sides.new
        actors = comparison.actors_removed if earlier else comparison.actors_added
        ties = comparison.cooperations_removed if earlier else comparison.cooperations_added
        return _Told(
            title=self._texts(f"present-{shows}"),
            sentence=self._texts(f"present-{shows}-sentence", actors=len(actors), ties=len(ties)),
            view=View(
                statuses=frozenset(CooperationStatus),
                size_by=None,
                changes=side.changes,
                absent=side.absent,
            ),
            side=side,
        )

    def _view(self, saved: SavedScene) -> _Told:
        view = read_view(
            saved.view, self._network, self._material.findings, self._material.suggestions
        )
        if view.focus in self._network.actor_by_id:
            title = self._network.actor_name(str(view.focus))
        elif view.field is not None:
            title = self._network.field_by_id[view.field].name
        else:
            title = self._texts("present-view")
        return _Told(title=title, sentence=self._counts(view), view=view)

    def _counts(self, view: View, *, hub: str = "") -> str:
        """Say how many actors and existing cooperations are to be seen."""
        existing = frozenset({CooperationStatus.EXISTING})
        graph = find_visible(self._network, dataclasses.replace(view, statuses=existing))
        return self._texts(
            "present-counts",
            actors=graph.number_of_nodes(),
            ties=graph.number_of_edges(),
            hub=hub,
            named="yes" if hub else "no",
        )
