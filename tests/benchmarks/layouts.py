"""How well layouts show who is near whom, and what they cost: netmap's choice and others.

All layouts of a map are judged by the same two figures on its largest part: stress, the mean
squared error of distances on the page against steps in the network at the best scale, weighted by
1/steps² (Gansner, Koren & North 2004; smaller is better), and the share of an actor's partners
among as many of its nearest neighbours on the page (larger is better).
"""

import random as standard_random
import time
from collections.abc import Callable
from typing import Any

import igraph
import networkx as nx
import numpy as np

from netmap.graph import UNDER_WAY, build_graph
from netmap.model import Network
from netmap.opening.open import open_source
from netmap.views.layout.layout import place_actors
from tests.benchmarks.synthetic import make_network
from tests.engine.maps import simple_graph

SEED = 1
SLOW = {"NetworkX Kamada–Kawai": 100, "NetworkX ForceAtlas2": 100}
"""Most actors for which slow layouts are tried."""

Layout = Callable[[nx.Graph, igraph.Graph], Any]

IGRAPH: dict[str, Layout] = {
    "igraph Kamada–Kawai": lambda _, graph: graph.layout_kamada_kawai(),
    "igraph Fruchterman–Reingold": lambda _, graph: graph.layout_fruchterman_reingold(),
    "igraph MDS": lambda _, graph: graph.layout_mds(),
    "igraph GraphOpt": lambda _, graph: graph.layout_graphopt(),
    "igraph DrL": lambda _, graph: graph.layout_drl(),
}
# Without weights: closeness is no distance, and what is judged are steps.
NETWORKX: dict[str, Layout] = {
    "NetworkX spring": lambda graph, _: nx.spring_layout(graph, weight=None, seed=SEED),
    "NetworkX Kamada–Kawai": lambda graph, _: nx.kamada_kawai_layout(graph, weight=None),
    "NetworkX spectral": lambda graph, _: nx.spectral_layout(graph),
    "NetworkX ForceAtlas2": lambda graph, _: nx.forceatlas2_layout(graph, seed=SEED),
}


def networks() -> dict[str, Network]:
    """Return real and synthetic maps."""
    return {
        "Beispielstadt": open_source("beispielstadt").network,
        "60 actors": make_network(60),
        "300 actors": make_network(300),
    }


def judge(places: np.ndarray, steps: np.ndarray, ties: np.ndarray) -> tuple[float, float]:
    """Return stress and the share of partners among the nearest."""
    away = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    first, second = np.triu_indices(len(places), 1)
    near, far = away[first, second], steps[first, second]
    weight = 1 / far**2
    scale = (weight * near * far).sum() / (weight * near**2).sum()
    stress = (weight * (scale * near - far) ** 2).sum() / (weight * far**2).sum()
    np.fill_diagonal(away, np.inf)
    order = away.argsort(axis=1)
    kept = [
        ties[row, order[row, :count]].sum() / count
        for row, count in enumerate(ties.sum(axis=1).astype(int))
    ]
    return float(stress), float(np.mean(kept))


def compare(network: Network) -> dict[str, tuple[float, float, float]]:
    """Return stress, kept neighbours and CPU seconds of every layout of the largest part."""
    whole = simple_graph(build_graph(network, statuses=UNDER_WAY))
    named = whole.subgraph(max(nx.connected_components(whole), key=len))
    names = sorted(named)
    largest: nx.Graph[Any] = nx.Graph(named.subgraph(names))
    graph = nx.convert_node_labels_to_integers(largest, ordering="sorted")
    fast = igraph.Graph(n=len(graph), edges=list(graph.edges))
    steps = np.array(fast.distances(), dtype=float)
    ties = np.array(fast.get_adjacency().data)
    found = {}
    for name, layout in (IGRAPH | NETWORKX).items():
        if len(graph) > SLOW.get(name, len(graph)):
            continue
        standard_random.seed(SEED)
        began = time.process_time()
        drawn = layout(graph, fast)
        cost = time.process_time() - began
        rows = [drawn[row] for row in range(len(graph))]
        found[name] = (*judge(np.array(rows, dtype=float), steps, ties), cost)
    began = time.process_time()
    places = place_actors(network).places
    cost = time.process_time() - began
    found["netmap, as boxes"] = (
        *judge(np.array([places[name] for name in names]), steps, ties),
        cost,
    )
    return found


def compare_layouts(print_head: Callable, print_row: Callable) -> None:
    """Print a table of layouts."""
    print("\nLayouts: stress, kept neighbours, CPU seconds:")
    results = {title: compare(network) for title, network in networks().items()}
    print_head(("layout", *results))
    for name in dict.fromkeys(name for found in results.values() for name in found):
        cells = [
            "{:.3f} · {:.0%} · {:.3f}".format(*found[name]) if name in found else "–"
            for found in results.values()
        ]
        print_row((name, *cells))
