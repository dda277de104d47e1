"""What a scene of a presentation shows and says by itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
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
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import Layout
from netmap.views.scene.view import View
from netmap.views.scene.visible import find_visible
from netmap.views.text.suggestion_text import tell_suggestion
from netmap.views.text.text import list_of, sentence, tell


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
class Told:
    """What a scene shows and says by itself."""

    title: str
    sentence: str = ""
    note: str = ""
    view: View = dataclasses.field(default_factory=View)
    side: Side | None = None


class Teller:
    """Says what scenes show."""

    def __init__(self, material: Material, texts: Texts) -> None:
        self._material, self._texts = material, texts
        self._network = material.network

    def tell(self, saved: SavedScene) -> Told:
        """Return what a scene shows and says; the whole map if that is not there any more."""
        told = self._find(saved)
        if told is not None:
            return told
        return Told(
            title=self._texts(f"present-{saved.shows}"), sentence=self._texts("present-gone")
        )

    def _find(self, saved: SavedScene) -> Told | None:
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

    def _whole(self) -> Told:
        return Told(
            title=self._network.title or self._texts("scene-untitled"),
            sentence=self._counts(View()),
            note=self._texts("slides-notes-whole"),
        )

    def _field(self, id: str) -> Told | None:
        field = self._network.field_by_id.get(id)
        if field is None:
            return None
        own = [finding for finding in self._material.findings if finding.field == field.id]
        hubs = about(Topic.KEY_ACTOR, own)
        hub = self._network.actor_name(hubs[0].subjects[0]) if hubs else ""
        told = most_important(own, count=DEFAULT_SETTINGS.pictures.findings)
        view = View(field=field.id)
        return Told(
            title=field.name,
            sentence=sentence(self._counts(view, hub=hub)),
            note="\n".join(tell(one, self._network, self._texts).title for one in told),
            view=view,
        )

    def _hubs(self) -> Told | None:
        found = stand_out(self._material.findings, SceneKind.HUBS)
        if found is None:
            return None
        names = [self._network.actor_name(actor) for actor in found.subjects]
        most = DEFAULT_SETTINGS.wording.names_listed
        return Told(
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

    def _finding(self, id: str) -> Told | None:
        found = next((one for one in self._material.findings if one.id == id), None)
        if found is None:
            return None
        told = tell(found, self._network, self._texts)
        return Told(
            title=told.title,
            sentence=told.summary,
            note=told.action,
            view=View(field=found.field, highlight=found),
        )

    def _suggestion(self, id: str) -> Told | None:
        found = next((one for one in self._material.suggestions if one.id == id), None)
        if found is None:
            return None
        told = tell_suggestion(found, self._network, self._texts)
        more = (*told.reasons[1:], told.effect, told.introducer, told.unasked)
        return Told(
            title=told.title,
            sentence=told.reasons[0] if told.reasons else told.effect,
            note="\n".join(filter(None, more)),
            view=View(highlight=found.as_finding()),
        )

    def _side(self, shows: Shows) -> Told | None:
        comparison, sides = self._material.comparison, self._material.sides
        if comparison is None or sides is None:
            return None
        earlier = shows is Shows.EARLIER
        side = sides.old if earlier else sides.new
        actors = comparison.actors_removed if earlier else comparison.actors_added
        ties = comparison.cooperations_removed if earlier else comparison.cooperations_added
        return Told(
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

    def _view(self, saved: SavedScene) -> Told:
        view = read_view(
            saved.view, self._network, self._material.findings, self._material.suggestions
        )
        if view.focus in self._network.actor_by_id:
            title = self._network.actor_name(str(view.focus))
        elif view.field is not None:
            title = self._network.field_by_id[view.field].name
        else:
            title = self._texts("present-view")
        return Told(title=title, sentence=self._counts(view), view=view)

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
