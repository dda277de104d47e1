"""Draws single actors and cooperations: their boxes and lines as data."""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx

from netmap.graph import FIELDS
from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, Link, Network
from netmap.model.comparison import Change, Changes
from netmap.views.layout.layout import Layout
from netmap.views.layout.routes import STRAIGHT, Bend
from netmap.views.scene.colouring import Colouring
from netmap.views.scene.elements import SceneEdge, SceneNode
from netmap.views.scene.emphasis import Emphasis, Role
from netmap.views.scene.palette import (
    PAGES,
    SIGNS,
    Ink,
    Outline,
    Theme,
    band_of_change,
    dim,
    fade,
    ink_of_change,
    line_of,
    plain_ink,
    proposed_line,
)
from netmap.views.scene.view import View
from netmap.views.text.details import (
    describe_actor,
    describe_cooperation,
    describe_proposal,
    find_unasked,
)

PROPOSED = "\x1f"
"""Begins the ids of suggested lines; readers let no such character into an id."""
_GROWTH = 1.0
"""Pixels by which a box grows on every side with each step; the gap of the layout has room."""
_BORDERS = (1.2, 1.6, 2.2, 3.0)
"""Width of the border at each step of emphasis."""
_LOOSEST, _CLOSEST = 0.4, 2.0
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


def draw_proposal(
    pair: Link, network: Network, texts: Texts, theme: Theme, *, bend: Bend = STRAIGHT
) -> SceneEdge:
    """Draw a cooperation that is suggested."""
    style = proposed_line(theme)
    return SceneEdge(
        id=PROPOSED + PROPOSED.join(pair),
        source=pair[0],
        target=pair[1],
        width=_PROPOSED_WIDTH,
        dashes=style.dashes,
        colour=style.colour,
        role=Role.PROPOSED,
        hidden=False,
        detail=describe_proposal(pair, network, texts),
        bend=bend,
    )


class SceneBuilder:
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
        communities: Mapping[str, int],
    ) -> None:
        self.network, self.layout, self.texts, self.theme = network, layout, texts, theme
        self.graph, self.emphasis = graph, emphasis
        self.compares, self.absent = view.changes is not None, view.absent
        self.changes = view.changes or Changes(actors={}, cooperations={})
        self.colouring = Colouring(
            network,
            view.colour_by,
            theme,
            field=view.field,
            communities=communities,
            own=view.own,
        )
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
        return self.colouring.group_of(actor, self.fields(actor))

    def node(self, actor: Actor, level: int) -> SceneNode:
        """Draw an actor at a step of emphasis."""
        box, fields = self.layout.boxes[actor.id], self.fields(actor)
        hidden = actor.id not in self.graph
        role = Role.NORMAL if hidden else self.emphasis.actors[actor.id]
        change = self.changes.actors.get(actor.id)
        if actor.id in self.absent:
            role = Role.DIMMED
        elif change is not None:
            level = len(_BORDERS) - 1
        ink = self._ink(actor, fields, level)
        if role is Role.DIMMED:
            ink = dim(ink, self.theme)
        focused = role is Role.FOCUS
        label = "\n".join(box.lines)
        return SceneNode(
            id=actor.id,
            name=actor.name,
            label=label if change is None else f"{SIGNS[change]} {label}",
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
            detail=self._tell(
                describe_actor(
                    actor,
                    self.network,
                    self.texts,
                    fields=fields,
                    partners=0 if hidden else len(self.graph[actor.id]),
                    unasked=actor.id in self.unasked,
                ),
                change,
                absent=actor.id in self.absent,
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
        change = self.changes.cooperations.get(tie.id)
        colour = style.colour
        if self.compares and change is None:
            colour = PAGES[self.theme].faint_line
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
            detail=self._tell(describe_cooperation(tie, self.network, self.texts), change),
            bend=self.layout.bends[tie.id],
            arrow=tie.directed,
            band=None if change is None else band_of_change(change, self.theme),
        )

    def proposal(self, pair: Link, bend: Bend) -> SceneEdge:
        """Draw a cooperation that is suggested."""
        return draw_proposal(pair, self.network, self.texts, self.theme, bend=bend)

    def _ink(self, actor: Actor, fields: tuple[str, ...], level: int) -> Ink:
        if not self.compares:
            strength = level / (len(_BORDERS) - 1)
            parts = self.colouring.parts_of(actor, fields)
            return self.colouring.ink(self.group(actor), parts, strength=strength)
        change = self.changes.actors.get(actor.id)
        return plain_ink(self.theme) if change is None else ink_of_change(change, self.theme)

    def _tell(self, detail: str, change: Change | None, *, absent: bool = False) -> str:
        """Add what became of an actor or a cooperation since another state."""
        if absent:
            return f"{detail}\n{self.texts('scene-absent')}"
        return detail if change is None else f"{detail}\n{self.texts(f'scene-change-{change}')}"
