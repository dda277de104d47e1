"""Where every actor stands: boxes with names, in screen pixels, none overlapping."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from netmap.model import Cooperation, Network
from netmap.records.own_columns import describe_own_column
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.arrangements import (
    Arrangement,
    Region,
    arrange_regions,
    arrange_rings,
    regions_of,
)
from netmap.views.layout.labels import break_label, shorten_names, text_width
from netmap.views.layout.packing import arrange
from netmap.views.layout.places import Point, keep_places
from netmap.views.layout.routes import Bend, bend_lines
from netmap.views.layout.sight import clear_lines
from netmap.views.layout.spacing import Floats, Ints

LINE_HEIGHT = 1.12
"""Distance of two lines of text, in font sizes."""
MARK_ROOM = 11.0
"""Pixels at the left of the name, for the mark of the actor's type."""
PADDING = (4.0, 2.0)
"""Pixels between text and border, sideways and up and down."""


@dataclass(frozen=True, slots=True)
class Box:
    """Place of one actor: centre and size in pixels, y down, and the name as lines."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Places of all actors of a network.

    Attributes
    ----------
    boxes : mapping of actor id to Box
        No two overlap.
    bends : mapping of cooperation id to Bend
        How its line bends around foreign boxes (see :mod:`netmap.views.layout.routes`).
    width, height : float
        Size of the canvas in pixels; the origin is its upper left corner.
    font : float
        Size of the names in pixels.
    revision : str
        Equal places have equal revisions; a browser keeps what was dragged until it changes.
    arrangement : Arrangement
        What the places mean.
    regions : tuple of Region
        Parts of the canvas that belong to a field, a type or a value.
    bubble_of : mapping of actor id to str
        Ids of the bubbles that stand for actors without a box (:mod:`netmap.views.scene.bubbles`).
    """

    boxes: Mapping[str, Box]
    bends: Mapping[str, Bend]
    width: float
    height: float
    font: float
    revision: str
    arrangement: Arrangement = Arrangement.NETWORK
    regions: tuple[Region, ...] = ()
    bubble_of: Mapping[str, str] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, Point]:
        """Centres of all boxes: what a map keeps."""
        return {actor: (box.x, box.y) for actor, box in self.boxes.items()}


def place_actors(
    network: Network,
    *,
    arrangement: Arrangement = Arrangement.NETWORK,
    own: str = "",
    values: Mapping[str, float | None] | None = None,
    before: Layout | Mapping[str, Point] | None = None,
    pinned: Mapping[str, Point] | None = None,
) -> Layout:
    """Place every actor of a network, near those it works with.

    All cooperations count, whatever their status, so that filtering moves nobody. Parts of four
    actors and more are drawn as nets, the largest on top; below them stand pairs and triples, then
    the actors without any cooperation by type and name. Equal input gives equal places.

    Parameters
    ----------
    network : Network
        The map.
    arrangement : Arrangement
        What places mean, if not who works with whom.
    own : str
        For ``BY_OWN``: heading of the column of the list's own.
    values : mapping of actor id to number, optional
        For ``CONCENTRIC``: the higher, the nearer to the middle; by default cooperations.
    before : Layout or mapping of actor id to (x, y), optional
        Where actors stood, for ``NETWORK``: nobody moves, except boxes that would overlap because
        their name has grown; new actors stand near their partners.
    pinned : mapping of actor id to (x, y), optional
        Places that are taken as they are, for ``NETWORK``: dragged there by hand. Who is in the
        way gives way.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> layout = place_actors(Network.of(actors=[Actor(id="a", name="A"), Actor(id="b", name="B")]))
    >>> layout.boxes["a"].x < layout.boxes["b"].x
    True
    """
    labels, halves = measure_boxes(network)
    ties, lines = find_lines(network)
    regions: tuple[Region, ...] = ()
    if arrangement is Arrangement.NETWORK:
        kept = before.places if isinstance(before, Layout) else (before or {})
        places = _place_by_ties(network, halves, lines, kept, pinned or {})
    elif arrangement is Arrangement.CONCENTRIC:
        ranks = _values(network, lines, values)
        places = arrange_rings(halves, lines, ranks)
    else:
        keys = regions_of(network, arrangement, own)
        known: tuple[str, ...] = (*network.field_by_id, *network.actor_types)
        if arrangement is Arrangement.BY_OWN:
            known = tuple(value for value, _ in describe_own_column(network.actors, own).values)
        order = dict.fromkeys((*known, ""))
        places, regions = arrange_regions(halves, keys, list(order))
    bends = bend_lines(places, halves, lines)
    rows = [
        (round(x, 1), round(y, 1), 2 * wide, 2 * high)
        for (x, y), (wide, high) in zip(places.tolist(), halves.tolist(), strict=True)
    ]
    ends = [(places + halves).max(axis=0, initial=0.0)]
    ends += [np.array((r.x + r.width / 2, r.y + r.height / 2)) for r in regions]
    width, height = np.max(ends, axis=0) + DEFAULT_SETTINGS.canvas.margin
    return Layout(
        boxes={
            actor.id: Box(*row, lines=label)
            for actor, row, label in zip(network.actors, rows, labels, strict=True)
        },
        bends={tie.id: bend for tie, bend in zip(ties, bends, strict=True)},
        width=round(float(width)),
        height=round(float(height)),
        font=DEFAULT_SETTINGS.canvas.font,
        revision=_revision(network, rows),
        arrangement=arrangement,
        regions=regions,
    )


def find_places(
    network: Network, *, kept: Mapping[str, Point], pinned: Mapping[str, Point]
) -> dict[str, Point]:
    """Return where :func:`place_actors` puts actors by who works with whom, without the lines.

    On a small map actors give way whose boxes would hide a line, unless they are pinned.
    """
    _, halves = measure_boxes(network)
    _, lines = find_lines(network)
    places = _place_by_ties(network, halves, lines, kept, pinned)
    if kept and len(network.actors) <= DEFAULT_SETTINGS.canvas.small_actors:
        held = np.array([actor.id in pinned for actor in network.actors], dtype=bool)
        places = clear_lines(places, halves, lines, held, room=DEFAULT_SETTINGS.canvas.line_room)
    rounded = places.round(1).tolist()
    return {actor.id: (x, y) for actor, (x, y) in zip(network.actors, rounded, strict=True)}


def _place_by_ties(
    network: Network,
    halves: Floats,
    lines: Ints,
    kept: Mapping[str, Point],
    pinned: Mapping[str, Point],
) -> Floats:
    """Places by who works with whom: those that are kept, or new ones."""
    ids = [actor.id for actor in network.actors]
    pinned = {actor: place for actor, place in pinned.items() if actor in network.actor_by_id}
    if not any(actor in kept for actor in ids):
        order = [(actor.type, actor.name, actor.id) for actor in network.actors]
        pairs = np.unique(np.sort(lines, axis=1), axis=0)
        places = arrange(halves, pairs, order)
        if not pinned:
            return places
        kept = dict(zip(ids, map(tuple, places.tolist()), strict=True))
    return keep_places(ids, halves, lines, kept, pinned, canvas=DEFAULT_SETTINGS.canvas)


def measure_boxes(network: Network) -> tuple[list[tuple[str, ...]], Floats]:
    """Names as lines, and half the size of the boxes around them."""
    canvas = DEFAULT_SETTINGS.canvas
    labels = [
        break_label(
            name, size=canvas.font, short=canvas.short_label_width, widest=canvas.label_width
        )
        for name in shorten_names([actor.name for actor in network.actors])
    ]
    return labels, np.array([_box_size(label, canvas.font) for label in labels]).reshape(-1, 2) / 2


def find_lines(network: Network) -> tuple[list[Cooperation], Ints]:
    """Cooperations that can be drawn, and the positions of the two actors of each."""
    index = {actor.id: position for position, actor in enumerate(network.actors)}
    ties = [
        tie
        for tie in network.cooperations
        if tie.source in index and tie.target in index and tie.source != tie.target
    ]
    ends = [(index[tie.source], index[tie.target]) for tie in ties]
    return ties, np.array(ends, dtype=np.int64).reshape(-1, 2)


def _values(
    network: Network, lines: Ints, values: Mapping[str, float | None] | None
) -> list[float]:
    """Value of each actor: of a measure, nobody's lowest; by default its cooperations."""
    if values is None:
        counts: list[float] = np.bincount(lines.ravel(), minlength=len(network.actors)).tolist()
        return counts
    found = [values.get(actor.id) for actor in network.actors]
    return [-np.inf if value is None or np.isnan(value) else float(value) for value in found]


def bend_between(layout: Layout, pairs: Sequence[tuple[str, str]]) -> list[Bend]:
    """Return how lines between pairs of actors bend around foreign boxes."""
    if not pairs:
        return []
    index = {actor: position for position, actor in enumerate(layout.boxes)}
    boxes = layout.boxes.values()
    places = np.array([(box.x, box.y) for box in boxes])
    halves = np.array([(box.width, box.height) for box in boxes]) / 2
    lines = np.array([(index[first], index[second]) for first, second in pairs])
    return bend_lines(places, halves, lines)


def _box_size(label: tuple[str, ...], font: float) -> tuple[float, float]:
    text = max(text_width(line, font) for line in label)
    sideways, upright = PADDING
    return (
        round(text + MARK_ROOM + 2 * sideways),
        round(len(label) * LINE_HEIGHT * font + 2 * upright),
    )


def _revision(network: Network, rows: Sequence[tuple[float, ...]]) -> str:
    content = repr([(actor.id, *row) for actor, row in zip(network.actors, rows, strict=True)])
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]
