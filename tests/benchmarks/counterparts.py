"""The measures that netmap's analysis asks for, as netmap, igraph and NetworkX compute them.

What takes igraph or NetworkX a search from every actor is timed for some of them and scaled up
wherever all would take longer than ``BUDGET`` seconds.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import igraph
import networkx as nx
import numpy as np

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.kernels import kernels, parts
from netmap.engine.kernels.distances import distances
from netmap.engine.measures import centrality
from netmap.engine.measures.constraint import constraint
from netmap.settings import DEFAULT_SETTINGS

BUDGET = {"map": 3.0, "slice": 0.3}
"""Seconds that the searches of one measure may take before they are sampled."""

PROBE = 2
"""Searches that tell how long one takes."""

MOST_PAIRS = 20_000**2
"""Largest table of all pairs that NetworkX is asked to make."""

Times = dict[str, tuple[float, bool]]
"""CPU seconds by measure, and whether they were scaled up."""


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A measure in three libraries.

    Attributes
    ----------
    name : str
        What it is called in the table.
    kernels : tuple of str
        Kernels of netmap by which it is recognised.
    netmap, igraph, networkx : callable
        Its computation for the arrays or graph; where ``searches``, igraph and NetworkX are given
        the nodes to start from as well.
    searches : bool
        Whether igraph and NetworkX search from every node.
    dense : bool
        Whether NetworkX makes a table of all pairs.
    """

    name: str
    kernels: tuple[str, ...]
    netmap: Callable[[MapArrays], object]
    igraph: Callable[..., object]
    networkx: Callable[..., object]
    searches: bool = False
    dense: bool = False


def _lengths(graph: nx.Graph, nodes: list[int]) -> list[list[int]]:
    return [list(nx.single_source_shortest_path_length(graph, n).values()) for n in nodes]


MEASURES = (
    Measure(
        name="betweenness",
        kernels=("kernels.betweenness", "paths.betweenness"),
        netmap=kernels.betweenness,
        igraph=lambda graph, nodes: graph.betweenness(directed=False, sources=nodes),
        networkx=lambda graph, nodes: nx.betweenness_centrality(graph, k=len(nodes), seed=1),
        searches=True,
    ),
    Measure(
        name="harmonic closeness",
        kernels=("distances.distances",),
        netmap=lambda arrays: distances(arrays).harmonic,
        igraph=lambda graph, nodes: graph.harmonic_centrality(vertices=nodes),
        networkx=lambda graph, nodes: nx.harmonic_centrality(graph, nbunch=nodes),
        searches=True,
    ),
    Measure(
        name="closeness",
        kernels=("distances.distances",),
        netmap=lambda arrays: distances(arrays).closeness,
        igraph=lambda graph, nodes: graph.closeness(vertices=nodes),
        networkx=lambda graph, nodes: [nx.closeness_centrality(graph, u=n) for n in nodes],
        searches=True,
    ),
    Measure(
        name="mean distance",
        kernels=("parts.mean_distance",),
        netmap=parts.mean_distance,
        igraph=lambda graph, nodes: graph.closeness(vertices=nodes),
        networkx=lambda graph, nodes: [sum(steps) for steps in _lengths(graph, nodes)],
        searches=True,
    ),
    Measure(
        name="diameter",
        kernels=("parts.diameter",),
        netmap=parts.diameter,
        igraph=lambda graph, nodes: graph.eccentricity(vertices=nodes),
        networkx=lambda graph, nodes: [max(steps) for steps in _lengths(graph, nodes)],
        searches=True,
    ),
    Measure(
        name="constraint",
        kernels=("constraint.constraint",),
        netmap=constraint,
        igraph=igraph.Graph.constraint,
        networkx=nx.constraint,
    ),
    Measure(
        name="effective size",
        kernels=("kernels.effective_size",),
        netmap=kernels.effective_size,
        igraph=igraph.Graph.transitivity_local_undirected,
        networkx=nx.effective_size,
        dense=True,
    ),
    Measure(
        name="core number",
        kernels=("kernels.core_number",),
        netmap=kernels.core_number,
        igraph=igraph.Graph.coreness,
        networkx=nx.core_number,
    ),
    Measure(
        name="clustering",
        kernels=("centrality.clustering",),
        netmap=centrality.clustering,
        igraph=igraph.Graph.transitivity_local_undirected,
        networkx=nx.clustering,
    ),
    Measure(
        name="transitivity",
        kernels=("kernels.transitivity",),
        netmap=kernels.transitivity,
        igraph=igraph.Graph.transitivity_undirected,
        networkx=nx.transitivity,
    ),
    Measure(
        name="articulation points",
        kernels=("kernels.articulation_points",),
        netmap=kernels.articulation_points,
        igraph=igraph.Graph.articulation_points,
        networkx=lambda graph: list(nx.articulation_points(graph)),
    ),
    Measure(
        name="bridges",
        kernels=("kernels.bridges",),
        netmap=kernels.bridges,
        igraph=igraph.Graph.bridges,
        networkx=lambda graph: list(nx.bridges(graph)),
    ),
    Measure(
        name="connected parts",
        kernels=("kernels.component_of",),
        netmap=kernels.component_of,
        igraph=igraph.Graph.connected_components,
        networkx=lambda graph: list(nx.connected_components(graph)),
    ),
    Measure(
        name="PageRank",
        kernels=("centrality.pagerank",),
        netmap=centrality.pagerank,
        igraph=igraph.Graph.pagerank,
        networkx=nx.pagerank,
    ),
    Measure(
        name="degree assortativity",
        kernels=("centrality.degree_assortativity",),
        netmap=centrality.degree_assortativity,
        igraph=igraph.Graph.assortativity_degree,
        networkx=nx.degree_assortativity_coefficient,
    ),
    Measure(
        name="groups",
        kernels=("kernels.groups",),
        netmap=lambda arrays: kernels.groups(arrays, seed=DEFAULT_SETTINGS.seed),
        igraph=lambda graph: graph.community_leiden(
            objective_function="modularity", n_iterations=-1
        ),
        networkx=lambda graph: nx.community.louvain_communities(graph, seed=1),
    ),
)
"""Measures that all three have. NetworkX has Louvain instead of Leiden for the groups."""


def time_measures(arrays_of_maps: Iterable[tuple[MapArrays, set[str]]], *, by: str) -> Times:
    """Return what each measure takes over all arrays_of_maps.

    Parameters
    ----------
    arrays_of_maps : iterable of (MapArrays, set of str)
        Maps and slices, each with netmap's kernels that were asked for.
    by : {"netmap", "igraph", "networkx"}
        Who computes.
    """
    times: Times = {}
    for arrays, wanted in arrays_of_maps:
        graph = _as_graph(arrays, by)
        for measure in MEASURES:
            if wanted.isdisjoint(measure.kernels):
                continue
            if by == "networkx" and measure.dense and arrays.size**2 > MOST_PAIRS:
                continue
            function = getattr(measure, by)
            if measure.searches and by != "netmap":
                budget = BUDGET["map" if arrays.field is None else "slice"]
                found, scaled = _time_searches(function, graph, arrays.size, budget)
            else:
                found, scaled = _time(function, graph), False
            seconds, before = times.get(measure.name, (0.0, False))
            times[measure.name] = seconds + found, before or scaled
    return times


def _as_graph(arrays: MapArrays, by: str) -> Any:
    if by == "netmap":
        return arrays
    if by == "igraph":
        return arrays.as_igraph
    graph = nx.empty_graph(arrays.size)
    graph.add_edges_from(zip(arrays.u.tolist(), arrays.v.tolist(), strict=True))
    return graph


def _time(function: Callable[..., object], *arguments: object) -> float:
    start = time.process_time()
    function(*arguments)
    return time.process_time() - start


def _time_searches(
    search: Callable[..., object], graph: Any, size: int, budget: float
) -> tuple[float, bool]:
    if not size:
        return 0.0, False
    nodes = np.random.default_rng(1).permutation(size).tolist()
    each = _time(search, graph, nodes[:PROBE]) / PROBE
    count = min(size, max(PROBE, int(budget / max(each, 1e-9))))
    return _time(search, graph, nodes[:count]) * size / count, count < size
