"""Large maps as bubbles: groups or action fields instead of actors, opened one by one."""

from __future__ import annotations

import dataclasses
import hashlib
from collections import Counter
from collections.abc import Mapping

import numpy as np

from netmap.graph import build_graph
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import (
    Box,
    Layout,
    find_lines,
    find_places,
    measure_boxes,
    place_actors,
)
from netmap.views.layout.packing import arrange
from netmap.views.layout.places import Point
from netmap.views.layout.routes import bend_lines
from netmap.views.layout.spacing import Floats, Ints, house
from netmap.views.scene.colouring import ColourBy
from netmap.views.scene.communities import find_communities
from netmap.views.scene.view import View
from netmap.views.scene.visible import find_attendees, find_saying

BUBBLE = "\x1e"
"""Begins the ids of bubbles and of lines between them; readers let no such character into an id."""
REST = "rest"
"""Ends the id of the bubble of all groups that are too small for one of their own."""
_SMALLEST = (58.0, 20.0)
_GROWTH = (50.0, 26.0)
"""Half size in pixels of the smallest bubble, and what the largest has more."""
_ROUNDS = 12

Placed = dict[str, tuple[Floats, Floats, tuple[str, ...]]]
"""Centre, half size and name as lines of what is drawn, by id."""


def place_map(
    network: Network,
    view: View,
    *,
    before: Layout | Mapping[str, Point] | None = None,
    pinned: Mapping[str, Point] | None = None,
    values: Mapping[str, float | None] | None = None,
    most: int = DEFAULT_SETTINGS.canvas.bubble_actors,
) -> Layout:
    """Place what a view shows: all actors, or bubbles where it shows too many to be told apart.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        ``arrangement``, ``aggregate``, ``expanded``, ``colour_by`` and what hides actors.
    before, pinned, values
        As for :func:`~netmap.views.layout.layout.place_actors`.
    most : int
        With more visible actors bubbles are drawn.
    """
    if view.aggregate and len(network.actors) > most:
        shown = build_graph(network, field=view.field, without=view.left_out(network))
        if view.meeting is not None:
            shown.remove_nodes_from(shown.nodes - find_attendees(network, view.meeting))
        if view.own_values is not None:
            shown.remove_nodes_from(shown.nodes - find_saying(network, view.own, view.own_values))
        if sum(view.types is None or shown.nodes[a]["type"] in view.types for a in shown) > most:
            groups = gather(network, view)
            return place_bubbles(network, groups, expanded=view.expanded)
        network = dataclasses.replace(
            network, actors=tuple(actor for actor in network.actors if actor.id in shown)
        )
    return place_actors(
        network,
        arrangement=view.arrangement,
        own=view.own,
        values=values,
        before=before,
        pinned=pinned,
    )


def gather(network: Network, view: View) -> dict[str, str]:
    """Return the id of the bubble of each actor.

    Its action field where colours mean fields (several, none: bubbles of their own), else its
    densely connected group (:func:`~netmap.views.scene.communities.find_communities`), if that has
    at least ``canvas.least_bubble`` actors.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        ``colour_by``.
    """
    if view.colour_by is ColourBy.FIELD:
        return {
            actor.id: BUBBLE + (actor.fields[0] if len(actor.fields) == 1 else REST)
            for actor in network.actors
        }
    communities = find_communities(network)
    sizes = Counter(communities.values())
    least = DEFAULT_SETTINGS.canvas.least_bubble
    return {
        actor: BUBBLE + (str(number) if sizes[number] >= least else REST)
        for actor, number in communities.items()
    }


def place_bubbles(
    network: Network, bubble_of: Mapping[str, str], *, expanded: frozenset[str] = frozenset()
) -> Layout:
    """Place bubbles near those they have ties with; opened ones give their place to their actors.

    Bubbles stay where they are whichever of them are opened.

    Parameters
    ----------
    network : Network
        The map.
    bubble_of : mapping of actor id to bubble id
        From :func:`gather`.
    expanded : frozenset of str
        Ids of the opened bubbles.
    """
    sizes = Counter(bubble_of.values())
    ids = sorted(sizes, key=lambda bubble: (-sizes[bubble], bubble))
    share = np.sqrt([sizes[bubble] / max(sizes.values()) for bubble in ids])
    halves = np.array(_SMALLEST) + share[:, None] * np.array(_GROWTH)
    index = {bubble: row for row, bubble in enumerate(ids)}
    _, lines = find_lines(network)
    bubbles = np.array([index[bubble_of[actor.id]] for actor in network.actors], dtype=np.int64)
    pairs = np.sort(bubbles[lines], axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    order = [(bubble,) for bubble in ids]
    calm = dataclasses.replace(DEFAULT_SETTINGS.canvas, rounds=_ROUNDS)
    places = arrange(halves, pairs, order, canvas=calm)
    shown = [row for row, bubble in enumerate(ids) if bubble not in expanded]
    boxes: Placed = {ids[row]: (places[row], halves[row], ("",)) for row in shown}
    for bubble in sorted(expanded & sizes.keys()):
        boxes |= _open(network, bubble_of, bubble, places[index[bubble]], boxes)
    return _layout(network, bubble_of, boxes)


def _open(
    network: Network, bubble_of: Mapping[str, str], bubble: str, middle: Floats, boxes: Placed
) -> Placed:
    """Boxes of the actors of a bubble around its place, between what stands there."""
    part = dataclasses.replace(
        network, actors=tuple(a for a in network.actors if bubble_of[a.id] == bubble)
    )
    labels, halves = measure_boxes(part)
    local = find_places(part, kept={}, pinned={})
    wanted = np.array([local[actor.id] for actor in part.actors])
    wanted += middle - (wanted.min(axis=0) + wanted.max(axis=0)) / 2
    gap = DEFAULT_SETTINGS.canvas.gap / 2
    there = [spot for spot, _, _ in boxes.values()]
    cells = [half + gap for _, half, _ in boxes.values()]
    placed: Placed = {}
    for row in np.abs(wanted - middle).sum(axis=1).argsort(kind="stable").tolist():
        cell = halves[row] + gap
        others = np.array(there).reshape(-1, 2), np.array(cells).reshape(-1, 2)
        spot = house(wanted[row], cell, *others, low=DEFAULT_SETTINGS.canvas.margin)
        there.append(spot)
        cells.append(cell)
        placed[part.actors[row].id] = spot, halves[row], labels[row]
    return placed


def _layout(network: Network, bubble_of: Mapping[str, str], boxes: Placed) -> Layout:
    index = {key: row for row, key in enumerate(boxes)}
    places = np.array([place for place, _, _ in boxes.values()]).reshape(-1, 2).round(1)
    halves = np.array([half for _, half, _ in boxes.values()]).reshape(-1, 2)
    ties, _ = find_lines(network)
    ends: dict[str, tuple[int, int]] = {}
    for tie in ties:
        key, first, second = line_between(tie.id, tie.source, tie.target, bubble_of, boxes)
        if first != second:
            ends[key] = index[first], index[second]
    lines: Ints = np.array(list(ends.values()), dtype=np.int64).reshape(-1, 2)
    bends = bend_lines(places, halves, lines)
    width, height = (places + halves).max(axis=0, initial=0.0) + DEFAULT_SETTINGS.canvas.margin
    return Layout(
        boxes={
            key: Box(x, y, 2 * float(half[0]), 2 * float(half[1]), label)
            for (key, (_, half, label)), (x, y) in zip(boxes.items(), places.tolist(), strict=True)
        },
        bends=dict(zip(ends, bends, strict=True)),
        width=round(float(width)),
        height=round(float(height)),
        font=DEFAULT_SETTINGS.canvas.font,
        revision=hashlib.sha256(repr((list(index), places.tolist())).encode()).hexdigest()[:16],
        bubble_of=bubble_of,
    )


def line_between(
    tie: str, source: str, target: str, bubble_of: Mapping[str, str], boxes: Mapping[str, object]
) -> tuple[str, str, str]:
    """Return id and ends of the line that a cooperation is drawn as, or belongs to."""
    first = source if source in boxes else bubble_of[source]
    second = target if target in boxes else bubble_of[target]
    if first == source and second == target:
        return tie, first, second
    first, second = sorted((first, second))
    return f"{BUBBLE}{first}{BUBBLE}{second}", first, second
