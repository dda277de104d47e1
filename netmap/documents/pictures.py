"""What a picture of a map shows: its scene, and what is said around it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from netmap.documents.excerpt import keep_largest
from netmap.exports.picture.options import Caption, SceneKind
from netmap.findings.analyse import analyse
from netmap.graph import build_graph
from netmap.i18n import Texts
from netmap.model import Finding, Network, Standing
from netmap.registry import Topic, kinds_of
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import Layout, place_actors
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import Scene, View, build_scene
from netmap.views.text.text import list_of

Value = TypeVar("Value")


_TOPICS = {SceneKind.HUBS: Topic.KEY_ACTOR, SceneKind.GAPS: Topic.GAP}
"""What the kinds of finding that stand out have in common."""
_NOTES = {
    SceneKind.HUBS: ("picture-hubs-found", "picture-hubs-none"),
    SceneKind.GAPS: ("picture-gaps-found", "picture-gaps-none"),
}
"""What a caption says about them, and what if there are none."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A scene and what a page says about it."""

    scene: Scene
    caption: Caption


def draw_picture(
    network: Network,
    texts: Texts,
    *,
    field: str | None = None,
    kind: SceneKind = SceneKind.WHOLE,
    theme: Theme = Theme.LIGHT,
    most: int | None = None,
    layout: Layout | None = None,
) -> Picture:
    """Return a map, or one action field of it, as a picture.

    Parameters
    ----------
    network : Network
        The map.
    texts : Texts
        The language.
    field : str, optional
        Id of an action field.
    kind : SceneKind
        What stands out.
    theme : Theme
        Colours of the page.
    most : int, optional
        Of larger maps only so many actors are drawn, those with the most partners, and the caption
        says so; by default all.
    layout : Layout, optional
        Places of the actors, where somebody has them already; not used for a part of the map.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.
    """
    drawn, note = network, ""
    shown = len(build_graph(network, field=field))
    if most is not None and shown > most:
        drawn, layout = keep_largest(network, most, field=field), None
        note = texts("picture-largest", shown=most, actors=shown)
    highlight = None
    if kind is not SceneKind.WHOLE:
        highlight = stand_out(analyse(drawn, field=field), kind, field)
        found, none = _NOTES[kind]
        note = f"{texts(found if highlight else none)} {note}".rstrip()
    graph = build_graph(drawn, field=field)
    scene = build_scene(
        drawn,
        layout or place_actors(drawn),
        View(field=field, highlight=highlight),
        texts=texts,
        theme=theme,
        sizes={actor: len(graph[actor]) for actor in graph},
    )
    return Picture(scene=scene, caption=caption_of(network, texts, note=note))


def caption_of(network: Network, texts: Texts, *, note: str = "") -> Caption:
    """Return date and sources of a map: the references that most of its entries name."""
    named = Counter(actor.reference for actor in network.actors)
    named.update(tie.reference for tie in network.cooperations)
    del named[""]
    sources = [source for source, _ in named.most_common()]
    told = list_of(sources, texts, most=DEFAULT_SETTINGS.pictures.sources_named)
    return Caption(
        as_of=network.as_of,
        source=texts("picture-sources", count=len(sources), sources=told) if sources else "",
        note=note,
    )


def stand_out(
    findings: Iterable[Finding], kind: SceneKind, field: str | None = None
) -> Finding | None:
    """Return the findings of a scene as one; those of the fields where there is none overall."""
    seen = [finding for finding in findings if finding.standing is not Standing.ONLY_WITHOUT]
    fitting: list[Finding] = []
    for pictured in (entry for entry in kinds_of(_TOPICS[kind]) if entry.pictured):
        named = [finding for finding in seen if finding.kind == pictured.id]
        fitting += [finding for finding in named if finding.field == field] or named
    if not fitting:
        return None
    stated = [finding for finding in fitting if not finding.proposed]
    return Finding(
        analysis=fitting[0].analysis,
        kind=fitting[0].kind,
        field=field,
        subjects=_once(actor for finding in stated for actor in finding.subjects),
        links=_once(link for finding in stated for link in finding.links),
        proposed=_once(pair for finding in fitting for pair in finding.proposed),
    )


def _once(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(values))
