"""A map as plain data: boxes, lines and legend, ready to be drawn by anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.layout.layout import Layout, bend_between
from netmap.views.scene.bubble_scene import BubbleArtist
from netmap.views.scene.colouring import ColourBy
from netmap.views.scene.communities import find_communities
from netmap.views.scene.elements import Scene, SceneEdge, SceneNode
from netmap.views.scene.emphasis import Role, emphasise
from netmap.views.scene.legend import build_legend
from netmap.views.scene.palette import Outline, Theme
from netmap.views.scene.regions import draw_regions
from netmap.views.scene.scene_builder import SceneBuilder, rank_sizes
from netmap.views.scene.switched_off import list_switched_off
from netmap.views.scene.view import View
from netmap.views.scene.visible import find_visible

__all__ = [
    "ColourBy",
    "Outline",
    "Role",
    "Scene",
    "SceneEdge",
    "SceneNode",
    "View",
    "build_scene",
]


def build_scene(
    network: Network,
    layout: Layout,
    view: View,
    *,
    texts: Texts,
    theme: Theme = Theme.LIGHT,
    sizes: Mapping[str, float | None] | None = None,
) -> Scene:
    """Return the drawing of a network.

    Everything is in it, filtered or not: what a filter takes away is ``hidden``, so that nobody
    moves when filters change.

    Parameters
    ----------
    network : Network
        The map.
    layout : Layout
        Its places, from :func:`~netmap.views.scene.bubbles.place_map` (or, if all actors are to be
        drawn one by one, :func:`~netmap.views.layout.layout.place_actors`).
    view : View
        Filters, colours, focus and highlighted finding.
    texts : Texts
        Language of tooltips and legend.
    theme : Theme
        Light or dark page.
    sizes : mapping of actor id to number, optional
        Values of the measure ``view.size_by``: the larger, the bolder the box.

    Raises
    ------
    UnknownFieldError
        If the network has no such action field.
    """
    graph = find_visible(network, view)
    communities = find_communities(network) if view.colour_by is ColourBy.GROUP else {}
    emphasis = emphasise(
        graph,
        focus=view.focus,
        steps=view.steps,
        finding=view.highlight,
        path=view.path,
        common=view.common,
    )
    artist = SceneBuilder(network, layout, view, graph, emphasis, texts, theme, communities)
    levels = rank_sizes(sizes, graph) if view.size_by is not None and sizes is not None else {}
    bubbles = BubbleArtist(artist) if layout.bubble_of else None
    visible = [a for a in network.actors if a.id in graph and a.id not in view.absent]
    ties = [tie for tie in network.cooperations if tie.id in layout.bends]
    ties.sort(key=lambda tie: tie.id in artist.changes.cooperations)  # drawn last, on top
    legend = build_legend(
        artist.colouring,
        theme,
        texts,
        groups=Counter(artist.group(actor) for actor in visible if view.changes is None),
        actors=visible,
        unasked=artist.unasked,
        ties=[tie for tie in ties if tie.id in emphasis.ties],
        proposed=len(emphasis.proposed),
        size_by=view.size_by if levels else None,
        changes=artist.changes,
        absent=len(view.absent),
    )
    drawn = [actor for actor in network.actors if actor.id in layout.boxes]
    proposed = [pair for pair in emphasis.proposed if layout.boxes.keys() >= set(pair)]
    proposals = map(artist.proposal, proposed, bend_between(layout, proposed))
    return Scene(
        title=_title(network, view, texts),
        theme=theme,
        nodes=bubbles.nodes(levels)
        if bubbles
        else tuple(artist.node(actor, levels.get(actor.id, 0)) for actor in drawn),
        edges=(*(bubbles.edges() if bubbles else map(artist.edge, ties)), *proposals),
        legend=bubbles.legend() if bubbles else legend,
        width=layout.width,
        height=layout.height,
        font=layout.font,
        revision=layout.revision,
        regions=draw_regions(network, layout, artist.colouring, theme, texts),
        legend_off=list_switched_off(network, view, artist.colouring, theme, texts),
    )


def _title(network: Network, view: View, texts: Texts) -> str:
    title = network.title or texts("scene-untitled")
    if view.field is None:
        return title
    field = network.find_field(view.field).name
    return texts("scene-title-field", title=title, field=field)
