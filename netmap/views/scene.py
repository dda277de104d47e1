"""A map as plain data: boxes, lines and legend, ready to be drawn by anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from netmap.graph import build_graph
from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.artist import Artist, rank_sizes
from netmap.views.colouring import ColourBy
from netmap.views.elements import Scene, SceneEdge, SceneNode
from netmap.views.emphasis import Role, emphasise
from netmap.views.layout import Layout, bend_between
from netmap.views.legend import build_legend
from netmap.views.palette import Outline, Theme
from netmap.views.view import View

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
        Its places, from :func:`~netmap.views.layout.place_actors`.
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
    gone = view.without | (network.coordinators if view.without_coordinator else frozenset())
    graph = build_graph(
        network, field=view.field, kinds=view.kinds, statuses=view.statuses, without=gone
    )
    if view.types is not None:
        graph.remove_nodes_from(
            [a.id for a in network.actors if a.type not in view.types and a.id in graph]
        )
    emphasis = emphasise(graph, focus=view.focus, steps=view.steps, finding=view.highlight)
    artist = Artist(network, layout, view, graph, emphasis, texts, theme)
    levels = rank_sizes(sizes, graph) if view.size_by is not None and sizes is not None else {}
    visible = [actor for actor in network.actors if actor.id in graph]
    ties = [tie for tie in network.cooperations if tie.id in layout.bends]
    legend = build_legend(
        artist.colouring,
        theme,
        texts,
        groups=Counter(artist.group(actor) for actor in visible),
        actors=visible,
        unasked=artist.unasked,
        ties=[tie for tie in ties if tie.id in emphasis.ties],
        proposed=len(emphasis.proposed),
        size_by=view.size_by if levels else None,
    )
    return Scene(
        title=_title(network, view, texts),
        theme=theme,
        nodes=tuple(artist.node(actor, levels.get(actor.id, 0)) for actor in network.actors),
        edges=(
            *map(artist.edge, ties),
            *map(artist.proposal, emphasis.proposed, bend_between(layout, emphasis.proposed)),
        ),
        legend=legend,
        width=layout.width,
        height=layout.height,
        font=layout.font,
        revision=layout.revision,
    )


def _title(network: Network, view: View, texts: Texts) -> str:
    title = network.title or texts("scene-untitled")
    if view.field is None:
        return title
    field = network.find_field(view.field).name
    return texts("scene-title-field", title=title, field=field)
