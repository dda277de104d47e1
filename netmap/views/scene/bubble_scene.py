"""The drawing of a large map: bubbles with counts, and the actors of those that are opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import networkx as nx

from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.layout.layout import Box
from netmap.views.scene.bubbles import BUBBLE, REST, line_between
from netmap.views.scene.colouring import ColourBy
from netmap.views.scene.elements import SceneEdge, SceneNode
from netmap.views.scene.emphasis import Role
from netmap.views.scene.legend import LegendEntry, LegendGroup
from netmap.views.scene.palette import PAGES, Outline
from netmap.views.scene.scene_builder import SceneBuilder

_OF_BUBBLES = (ColourBy.FIELD, ColourBy.GROUP)
"""What colours may mean that bubbles mean too."""
_THINNEST, _THICKEST = 0.6, 7.0
"""Widths of lines between bubbles in pixels."""


class BubbleArtist:
    """Draws bubbles and the lines between them, beside an artist of actors.

    Parameters
    ----------
    artist : SceneBuilder
        Draws the actors of opened bubbles.
    """

    def __init__(self, artist: SceneBuilder) -> None:
        self.artist = artist
        self.texts: Texts = artist.texts
        graph: nx.MultiGraph[str] = artist.graph
        layout = artist.layout
        self.members = Counter(layout.bubble_of[actor] for actor in graph)
        self.ends: dict[str, tuple[str, str]] = {}
        self.counts: Counter[str] = Counter()
        for first, second, key in graph.edges(keys=True):
            line, start, end = line_between(key, first, second, layout.bubble_of, layout.boxes)
            if start != end:
                self.ends[line] = start, end
                self.counts[line] += 1
        bundles = [count for line, count in self.counts.items() if line.startswith(BUBBLE)]
        self.most = max(bundles, default=1)

    def nodes(self, levels: Mapping[str, int]) -> tuple[SceneNode, ...]:
        """Draw all bubbles and the actors of opened ones."""
        actors: Network = self.artist.network
        return tuple(
            self._bubble(key, box)
            if key.startswith(BUBBLE)
            else self.artist.node(actors.actor_by_id[key], levels.get(key, 0))
            for key, box in self.artist.layout.boxes.items()
        )

    def edges(self) -> tuple[SceneEdge, ...]:
        """Draw the lines between bubbles, and the cooperations of opened ones."""
        ties = {tie.id: tie for tie in self.artist.network.cooperations}
        return tuple(
            self._bundle(line) if line.startswith(BUBBLE) else self.artist.edge(ties[line])
            for line in self.artist.layout.bends
            if line in self.ends or line in ties
        )

    def legend(self) -> tuple[LegendEntry, ...]:
        """Say what the lines mean, and how to see more."""
        keys = ("scene-line-bundle", "scene-bubble-hint")
        return tuple(LegendEntry(group=LegendGroup.HINT, label=self.texts(key)) for key in keys)

    def _name(self, bubble: str) -> str:
        key = bubble.removeprefix(BUBBLE)
        if key == REST:
            return self.texts("scene-bubble-rest")
        field = self.artist.network.field_by_id.get(key)
        if self.artist.colouring.by is ColourBy.FIELD:
            return field.name if field is not None else self.texts("scene-bubble-rest")
        return self.texts("scene-group", number=int(key) + 1)

    def _bubble(self, bubble: str, box: Box) -> SceneNode:
        count = self.members[bubble]
        name = self._name(bubble)
        by = self.artist.colouring.by
        ink = self.artist.colouring.ink(bubble.removeprefix(BUBBLE) if by in _OF_BUBBLES else "")
        told = self.texts("scene-bubble-detail", name=name, count=count)
        return SceneNode(
            id=bubble,
            name=name,
            label=self.texts("scene-bubble", name=name, count=count),
            x=box.x,
            y=box.y,
            width=box.width,
            height=box.height,
            fill=ink.fill,
            border=ink.border,
            text=ink.text,
            shape=Outline.ROUNDED,
            role=Role.NORMAL,
            hidden=not count,
            detail=f"{told}\n{self.texts('scene-bubble-hint')}",
            marks=ink.marks,
            bold=True,
            members=count,
        )

    def _bundle(self, line: str) -> SceneEdge:
        count = self.counts[line]
        start, end = self.ends[line]
        names = [
            self._name(key) if key.startswith(BUBBLE) else self.artist.network.actor_name(key)
            for key in (start, end)
        ]
        return SceneEdge(
            id=line,
            source=start,
            target=end,
            width=round(_THINNEST + (_THICKEST - _THINNEST) * count / self.most, 1),
            dashes=(),
            colour=PAGES[self.artist.theme].line,
            role=Role.NORMAL,
            hidden=False,
            detail=self.texts("scene-bubble-ties", first=names[0], second=names[1], count=count),
            bend=self.artist.layout.bends[line],
        )
