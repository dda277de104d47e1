"""Where every actor stands: boxes with names, in screen pixels, none overlapping."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.views.labels import break_label, text_width
from netmap.views.packing import arrange
from netmap.views.routes import BoxMap, bend_lines

LINE_HEIGHT = 1.12
"""Distance of two lines of text, in font sizes."""
MARK_ROOM = 14.0
"""Pixels at the left of the name, for the mark of the actor's type."""
PADDING = (6.0, 3.5)
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
    bends : mapping of cooperation id to float
        How far its line bends around foreign boxes (see :mod:`netmap.views.routes`).
    width, height : float
        Size of the canvas in pixels; the origin is its upper left corner.
    font : float
        Size of the names in pixels.
    revision : str
        Equal places have equal revisions; a browser keeps what was dragged until it changes.
    """

    boxes: Mapping[str, Box]
    bends: Mapping[str, float]
    width: float
    height: float
    font: float
    revision: str


def place_actors(network: Network, *, settings: Settings = DEFAULT_SETTINGS) -> Layout:
    """Place every actor of a network, near those it works with.

    All cooperations count, whatever their status, so that filtering moves nobody. Parts of four
    actors and more are drawn as nets, the largest on top; below them stand pairs and triples, then
    the actors without any cooperation by type and name.

    Parameters
    ----------
    network : Network
        The map.
    settings : Settings
        ``canvas`` and ``seed``; equal input gives equal places.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> layout = place_actors(Network.of(actors=[Actor(id="a", name="A"), Actor(id="b", name="B")]))
    >>> layout.boxes["a"].x < layout.boxes["b"].x
    True
    """
    canvas = settings.canvas
    labels = [
        break_label(
            actor.name,
            size=canvas.font,
            short=canvas.short_label_width,
            widest=canvas.label_width,
        )
        for actor in network.actors
    ]
    halves = np.array([_box_size(label, canvas.font) for label in labels]).reshape(-1, 2) / 2
    index = {actor.id: position for position, actor in enumerate(network.actors)}
    ties = [
        tie
        for tie in network.cooperations
        if tie.source in index and tie.target in index and tie.source != tie.target
    ]
    ends = [(index[tie.source], index[tie.target]) for tie in ties]
    lines = np.array(ends, dtype=np.int64).reshape(-1, 2)
    order = [(actor.type, actor.name, actor.id) for actor in network.actors]
    places = arrange(halves, np.unique(np.sort(lines, axis=1), axis=0), order, settings=settings)
    bends = bend_lines(BoxMap(places, halves), lines) if len(lines) else np.zeros(0)
    rows = [
        (round(x, 1), round(y, 1), 2 * wide, 2 * high)
        for (x, y), (wide, high) in zip(places.tolist(), halves.tolist(), strict=True)
    ]
    width, height = (places + halves).max(axis=0, initial=0.0) + canvas.margin
    return Layout(
        boxes={
            actor.id: Box(*row, lines=label)
            for actor, row, label in zip(network.actors, rows, labels, strict=True)
        },
        bends={tie.id: bend for tie, bend in zip(ties, bends.round(3).tolist(), strict=True)},
        width=round(float(width)),
        height=round(float(height)),
        font=canvas.font,
        revision=_revision(network, rows),
    )


def bend_between(layout: Layout, pairs: Sequence[tuple[str, str]]) -> list[float]:
    """Return how far lines between pairs of actors bend around foreign boxes."""
    if not pairs:
        return []
    index = {actor: position for position, actor in enumerate(layout.boxes)}
    boxes = layout.boxes.values()
    places = np.array([(box.x, box.y) for box in boxes])
    halves = np.array([(box.width, box.height) for box in boxes]) / 2
    lines = np.array([(index[first], index[second]) for first, second in pairs])
    bends: list[float] = bend_lines(BoxMap(places, halves), lines).round(3).tolist()
    return bends


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
