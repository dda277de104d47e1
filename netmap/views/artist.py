"""Draws single actors and cooperations: their boxes and lines as data."""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx

from netmap.graph import FIELDS
from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, Link, Network
from netmap.views.colouring import Colouring
from netmap.views.details import (
    describe_actor,
    describe_cooperation,
    describe_proposal,
    find_unasked,
)
from netmap.views.elements import SceneEdge, SceneNode
from netmap.views.emphasis import Emphasis, Role
from netmap.views.layout import Layout
from netmap.views.palette import PAGES, Outline, Theme, dim, fade, line_of, proposed_line
from netmap.views.view import View

PROPOSED = "\x1f"
"""Begins the ids of suggested lines; readers let no such character into an id."""
_GROWTH = 1.0
"""Pixels by which a box grows on every side with each step; the gap of the layout has room."""
_BORDERS = (1.2, 1.6, 2.2, 3.0)
"""Width of the border at each step of emphasis."""
_LOOSEST, _CLOSEST = 0.5, 2.4
"""Widths of lines in pixels."""
_PROPOSED_WIDTH = 3.0
_CLOSE = 3.0
"""Closeness that is drawn with the widest line; more where a map has more."""


def rank_sizes(sizes: Mapping[str, float | None], graph: nx.MultiGraph[str]) -> dict[str, int]:
    """Step of emphasis of each visible actor: quarters of the largest value."""
    values = {a: v for a, v in sizes.items() if v is not None and v > 0 and a in graph}
    most = max(values.values(), default=1.0)
    last = len(_BORDERS) - 1
    return {actor: min(last, int(len(_BORDERS) * v / most)) for actor, v in values.items()}


class Artist:
    """Draws single actors and cooperations of one scene."""

    def __init__(
        self,
        network: Network,
        layout: Layout,
        view: View,
        graph: nx.MultiGraph[str],
        emphasis: Emphasis,
        texts: Texts,
        theme: Theme,
    ) -> None:
        self.network, self.layout, self.texts, self.theme = network, layout, texts, theme
        self.graph, self.emphasis = graph, emphasis
        self.colouring = Colouring(network, view.colour_by, theme, field=view.field)
        self.unasked = find_unasked(network)
        self.closest = max([_CLOSE, *(tie.weight for tie in network.cooperations)])

    def fields(self, actor: Actor) -> tuple[str, ...]:
        """Fields of an actor, those of its visible cooperations included."""
        if actor.id not in self.graph:
            return actor.fields
        fields: tuple[str, ...] = self.graph.nodes[actor.id][FIELDS]
        return fields

    def group(self, actor: Actor) -> str:
        """Colour group of an actor."""
        return self.colouring.group_of(actor.type, self.fields(actor))

    def node(self, actor: Actor, level: int) -> SceneNode:
        """Draw an actor at a step of emphasis."""
        box, fields = self.layout.boxes[actor.id], self.fields(actor)
        hidden = actor.id not in self.graph
        role = Role.NORMAL if hidden else self.emphasis.actors[actor.id]
        strength = level / (len(_BORDERS) - 1)
        ink = self.colouring.ink(self.group(actor), fields, strength=strength)
        if role is Role.DIMMED:
            ink = dim(ink, self.theme)
        focused = role is Role.FOCUS
        return SceneNode(
            id=actor.id,
            name=actor.name,
            label="\n".join(box.lines),
            x=box.x,
            y=box.y,
            width=box.width + 2 * _GROWTH * level,
            height=box.height + 2 * _GROWTH * level,
            fill=ink.fill,
            border=PAGES[self.theme].accent if focused else ink.border,
            text=ink.text,
            shape=Outline.SQUARE if actor.coordinator else Outline.ROUNDED,
            role=role,
            hidden=hidden,
            detail=describe_actor(
                actor,
                self.network,
                self.texts,
                fields=fields,
                partners=0 if hidden else len(self.graph[actor.id]),
                unasked=actor.id in self.unasked,
            ),
            marks=ink.marks,
            border_width=_BORDERS[-1] if focused else _BORDERS[level],
            dashed=actor.id in self.unasked,
            bold=level > 1 or focused,
        )

    def edge(self, tie: Cooperation) -> SceneEdge:
        """Draw a cooperation."""
        role = self.emphasis.ties.get(tie.id)
        style = line_of(tie.status, self.theme)
        colour = style.colour
        if role is Role.FOCUS:
            colour = PAGES[self.theme].accent
        elif role is Role.DIMMED:
            colour = fade(colour, self.theme)
        return SceneEdge(
            id=tie.id,
            source=tie.source,
            target=tie.target,
            width=round(_LOOSEST + (_CLOSEST - _LOOSEST) * tie.weight / self.closest, 1),
            dashes=style.dashes,
            colour=colour,
            role=role or Role.NORMAL,
            hidden=role is None,
            detail=describe_cooperation(tie, self.network, self.texts),
            bend=self.layout.bends[tie.id],
            arrow=tie.directed,
        )

    def proposal(self, pair: Link, bend: float) -> SceneEdge:
        """Draw a cooperation that is suggested."""
        style = proposed_line(self.theme)
        return SceneEdge(
            id=PROPOSED + PROPOSED.join(pair),
            source=pair[0],
            target=pair[1],
            width=_PROPOSED_WIDTH,
            dashes=style.dashes,
            colour=style.colour,
            role=Role.PROPOSED,
            hidden=False,
            detail=describe_proposal(pair, self.network, self.texts),
            bend=bend,
        )
