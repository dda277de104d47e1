"""Places for the actors of one connected part: near together those who work together."""

from __future__ import annotations

import igraph
import networkx as nx
import numpy as np

from netmap.engine.kernels.chance import seeded
from netmap.settings import Canvas
from netmap.views.layout.routes import BoxMap
from netmap.views.layout.spacing import Floats, Ints, separate
from netmap.views.layout.steps import steps_between, stress_of
from netmap.views.layout.untangle import untangle

_EVENED = 0.75
"""How far crowded regions are spread: 0 leaves distances, 1 leaves only the order."""
_START_BUDGET = 600
"""Actors times starts: large parts take fewer starts."""
_APART, _GATHERING = 10.0, 40
"""Distance of a step at which ForceAtlas2 begins, and how many steps it makes: more of them lose
the distances."""


def embed(
    halves: Floats,
    lines: Ints,
    bounds: Floats,
    *,
    canvas: Canvas,
    seed: int,
    net: Ints | None = None,
    start: Floats | None = None,
) -> Floats:
    """Return the centres of the boxes of one connected part, none overlapping.

    Kamada and Kawai's layout (1989) tells distances, and ForceAtlas2 (Jacomy et al. 2014), begun
    from it, gathers those who work together. Of several seeded starts, each with the longer axis
    horizontal, stretched to the bounds and evened out, the one wins that tells distances best; its
    boxes then move out of the way of lines, not far from where the network has them. Large parts:
    DrL (Martin et al. 2011).

    Parameters
    ----------
    halves : float array (n, 2)
        Half widths and heights of the boxes in pixels.
    lines : int array (m, 2)
        The pairs that are joined.
    bounds : float array (2,)
        Half size of the canvas around the origin.
    canvas : Canvas
        Gap, number of starts, and sizes from which on less is tried.
    seed : int
        Equal seeds give equal places.
    net : int array, optional
        The boxes of the connected part if there are others; by default all.
    start : float array (n, 2), optional
        Where the others stand at first; those without lines move only to make room.
    """
    if len(halves) == 1:
        return np.zeros((1, 2))
    part = np.arange(len(halves)) if net is None else np.sort(net)  # as igraph numbers them
    places = np.zeros_like(halves) if start is None else start.copy()
    whole = igraph.Graph(n=len(halves), edges=lines)
    graph = whole.induced_subgraph(part.tolist())
    cells = halves + canvas.gap / 2
    spring = len(part) > canvas.spring_actors
    room = bounds - cells.max(axis=0)
    drawings = [
        _stretch(_draw(graph, np.random.default_rng([seed, number]), spring=spring), graph, room)
        for number in range(max(1, min(canvas.starts, _START_BUDGET // len(part))))
    ]
    places[part] = drawings[0] if len(drawings) == 1 else _truest(drawings, graph)
    random = np.random.default_rng(seed)
    if len(halves) <= canvas.untangled_actors:
        rounds = max(1, min(canvas.rounds, canvas.untangling_moves // len(halves)))
        places = separate(places, cells, bounds, random)
        if BoxMap(places, halves).foreign_boxes(lines, np.zeros((len(lines), 2))).any():
            places = untangle(places, halves, cells, lines, bounds, random, rounds=rounds)
    return separate(places, cells, bounds, random)


def _draw(graph: igraph.Graph, random: np.random.Generator, *, spring: bool) -> Floats:
    start = random.normal(size=(graph.vcount(), 2)).tolist()
    if not spring:
        distant = _APART * np.array(graph.layout_kamada_kawai(seed=start).coords)
        near = nx.forceatlas2_layout(
            nx.Graph(graph.get_edgelist()), pos=dict(enumerate(distant)), max_iter=_GATHERING
        )
        return np.array([near[vertex] for vertex in range(graph.vcount())])
    with seeded(int(random.integers(2**31))):
        return np.array(graph.layout_drl(seed=start).coords)


def _truest(drawings: list[Floats], graph: igraph.Graph) -> Floats:
    """Return the drawing whose distances are most like the steps in the network."""
    lines = np.array(graph.get_edgelist(), dtype=np.int64).reshape(-1, 2)
    steps, weight = steps_between(graph.vcount(), lines)
    return min(drawings, key=lambda drawn: stress_of(drawn, steps, weight))


def _stretch(places: Floats, graph: igraph.Graph, room: Floats) -> Floats:
    """Turn the longer axis horizontal, the best connected actor left and up, and fill the room."""
    centred = places - places.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    turned = centred @ axes.T
    turned *= np.where(turned[int(np.argmax(graph.degree()))] > 0, -1.0, 1.0)
    turned /= np.maximum(np.abs(turned).max(axis=0), 1e-9)
    turned *= _to_corners(turned)
    linear = (turned - turned.min(axis=0)) / np.maximum(np.ptp(turned, axis=0), 1e-9)
    order = turned.argsort(axis=0, kind="stable").argsort(axis=0) / (len(turned) - 1)
    evened: Floats = (1 - _EVENED) * linear + _EVENED * order
    return (2 * evened - 1) * np.maximum(room, 1.0)


def _to_corners(places: Floats) -> Floats:
    """Factor that moves each place outwards so that a disc fills a square."""
    radius = np.hypot(places[:, 0], places[:, 1])
    reach = np.abs(places).max(axis=1)
    factor: Floats = (radius / np.maximum(reach, 1e-9))[:, None]
    return factor
