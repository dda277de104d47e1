"""The kernels as a backend of NetworkX: ``nx.betweenness_centrality(G, backend="igraph")``.

Results are those of NetworkX, keyed by the user's nodes. Covered are graphs without parallel edges
and self-loops, and those options that a function here names; the others must be left alone.
:func:`can_run` says what is not covered.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from inspect import BoundArguments, signature
from typing import Any

import networkx as nx
import numpy as np

from netmap.engine.arrays.converted import ConvertedGraph, Edge, Node, convert
from netmap.engine.arrays.map_arrays import Floats
from netmap.engine.kernels.distances import Distances, measure_distances
from netmap.engine.kernels.paths import count_exactly
from netmap.settings import DEFAULT_SETTINGS

EXACT = replace(DEFAULT_SETTINGS.paths, exact_actors=sys.maxsize)
"""However large the graph, nothing is estimated."""

IDLE = frozenset({"backend", "backend_kwargs", "seed"})
"""Options that change nothing here: no function draws anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Coverage:
    """The options a function honours, whether directed graphs, and whether it is quick anyway."""

    options: frozenset[str]
    directed: bool
    quick: bool


_coverage: dict[str, _Coverage] = {}


def _covers(
    *, directed: bool = False, quick: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a function the parameters of its namesake in NetworkX, of which it honours its own.

    ``directed`` says that it takes directed graphs too, ``quick`` that NetworkX itself takes no
    longer than the conversion of the graph.
    """

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        options = frozenset(list(signature(function).parameters)[1:])
        name = function.__name__
        _coverage[name] = _Coverage(options=options, directed=directed, quick=quick)

        @wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            bound = _bind(name, args, kwargs)
            bound.apply_defaults()
            return function(bound.args[0], **{key: bound.arguments[key] for key in options})

        return call

    return register


def _bind(name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> BoundArguments:
    return signature(getattr(nx, name)).bind(*args, **kwargs)


def can_run(name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> bool | str:
    """Return True, or why a function does not cover these arguments."""
    bound = _bind(name, args, kwargs)
    (_, graph), *options = bound.arguments.items()
    if graph.is_multigraph():
        return "multigraphs are not covered"
    if graph.is_directed() and not _coverage[name].directed:
        return "directed graphs are not covered"
    if not len(graph):
        return "the empty graph is not covered"
    if isinstance(graph, nx.Graph) and nx.number_of_selfloops(graph):
        return "self-loops are not covered"
    for option, value in options:
        covered = option in _coverage[name].options and not callable(value)
        default = bound.signature.parameters[option].default
        if not covered and option not in IDLE and value is not default:
            return f"{option}={value!r} is not covered"
    return True


def should_run(name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> bool | str:
    """Return True, or why NetworkX itself had better run a function: conversion takes time."""
    if len(_bind(name, args, kwargs).args[0]) < DEFAULT_SETTINGS.paths.backend_nodes:
        return "the graph is small"
    if _coverage[name].quick:
        return "the function is quick"
    return True


def convert_from_nx(
    graph: nx.Graph[Any],
    edge_attrs: Mapping[str, float] | None = None,
    preserve_edge_attrs: bool = False,
    **others: object,  # noqa: ARG001
) -> ConvertedGraph:
    """Return a graph in the form that the functions here take.

    Raises
    ------
    NotImplementedError
        If weights are no positive numbers, or all attributes are asked for.
    """
    if preserve_edge_attrs:
        raise NotImplementedError("only single edge attributes are converted")
    return convert(graph, edge_attrs or {})


def convert_to_nx(result: object, *, name: str | None = None) -> object:  # noqa: ARG001
    """Return a result as NetworkX would: graphs converted back, everything else as it is."""
    return result.to_networkx() if isinstance(result, ConvertedGraph) else result


@_covers(directed=True)
def betweenness_centrality(graph: ConvertedGraph, normalized: bool) -> dict[Node, float]:
    """Share or number of shortest ways through each node."""
    if graph.directed:
        values = np.array(graph.as_igraph.betweenness())
    else:
        values = np.zeros(len(graph))
        values[graph.rows.actors] = count_exactly(graph.rows, EXACT)
    if normalized and len(graph) > 2:
        values /= (len(graph) - 1) * (len(graph) - 2) / (1 if graph.directed else 2)
    return graph.by_node(values)


@_covers(directed=True)
def edge_betweenness_centrality(graph: ConvertedGraph, normalized: bool) -> dict[Edge, float]:
    """Share or number of shortest ways along each edge."""
    values = np.array(graph.as_igraph.edge_betweenness(directed=graph.directed))
    if normalized and len(graph) > 1:
        values /= len(graph) * (len(graph) - 1) / (1 if graph.directed else 2)
    return dict(zip(graph.edges, values.tolist(), strict=True))


@_covers(directed=True)
def closeness_centrality(graph: ConvertedGraph, wf_improved: bool) -> dict[Node, float]:
    """Nodes that reach a node by the sum of their distances."""
    if not graph.directed:
        found = _distances(graph)
        return graph.by_node(found.closeness if wf_improved else found.closeness_in_part)
    values = np.nan_to_num(graph.as_igraph.closeness(mode="in"))
    if wf_improved:
        reached = np.array(graph.as_igraph.neighborhood_size(order=len(graph), mode="in")) - 1
        values *= reached / max(len(graph) - 1, 1)
    return graph.by_node(values)


@_covers(directed=True)
def harmonic_centrality(graph: ConvertedGraph) -> dict[Node, float]:
    """Sum of 1/distance from all others."""
    if graph.directed:
        return graph.by_node(graph.as_igraph.harmonic_centrality(mode="in", normalized=False))
    return graph.by_node(_distances(graph).harmonic)


@_covers()
def global_efficiency(graph: ConvertedGraph) -> float:
    """Mean of 1/distance over all pairs."""
    return float(_distances(graph).harmonic.sum()) / max(len(graph) * (len(graph) - 1), 1)


def _distances(graph: ConvertedGraph) -> Distances:
    return measure_distances(graph.rows, len(graph), seed=DEFAULT_SETTINGS.seed, paths=EXACT)


@_covers(directed=True)
def pagerank(
    graph: ConvertedGraph,
    alpha: float,
    tol: float,  # noqa: ARG001 (met, whatever it is)
    weight: str | None,
) -> dict[Node, float]:
    """Share of the visits of a random walk."""
    if not 0 < alpha < 1:
        raise NotImplementedError("alpha must lie between 0 and 1")
    return graph.by_node(graph.as_igraph.pagerank(damping=alpha, weights=_weights(graph, weight)))


@_covers()
def eigenvector_centrality(
    graph: ConvertedGraph,
    tol: float,  # noqa: ARG001 (met, whatever it is)
    weight: str | None,
) -> dict[Node, float]:
    """Entries of the leading eigenvector; in parts, it would depend on where one starts."""
    if not graph.as_igraph.is_connected():
        raise NotImplementedError("the graph falls into parts")
    values = np.array(graph.as_igraph.eigenvector_centrality(weights=_weights(graph, weight)))
    return graph.by_node(values / np.linalg.norm(values))


@_covers()
def constraint(
    graph: ConvertedGraph, nodes: Iterable[Node] | None, weight: str | None
) -> dict[Node, float]:
    """How far a node's contacts are tied among each other (Burt)."""
    values = graph.as_igraph.constraint(weights=_weights(graph, weight))
    return _choose(graph.by_node(values), nodes)


def _weights(graph: ConvertedGraph, weight: str | None) -> Sequence[float] | None:
    if weight is None:
        return None
    if weight not in graph.weights:
        raise NotImplementedError(f"the graph was converted without {weight!r}")
    return graph.weights[weight]


@_covers()
def effective_size(graph: ConvertedGraph, nodes: Iterable[Node] | None) -> dict[Node, float]:
    """Contacts of a node that are not redundant (Borgatti)."""
    degree = _degree(graph)
    degree[degree == 0] = np.nan
    return _choose(graph.by_node(degree - _clustering(graph) * (degree - 1)), nodes)


def _choose(values: dict[Node, float], nodes: Iterable[Node] | None) -> dict[Node, float]:
    return values if nodes is None else {node: values[node] for node in nodes}


@_covers()
def triangles(graph: ConvertedGraph) -> dict[Node, float]:
    """Ties among the neighbours of each node."""
    degree = _degree(graph)
    return graph.by_node(np.rint(_clustering(graph) * degree * (degree - 1) / 2).astype(int))


@_covers()
def clustering(graph: ConvertedGraph) -> dict[Node, float]:
    """Share of each node's pairs of neighbours that are tied."""
    return graph.by_node(_clustering(graph))


@_covers()
def average_clustering(graph: ConvertedGraph) -> float:
    """Mean of the clustering of all nodes."""
    return float(_clustering(graph).mean())


@_covers()
def transitivity(graph: ConvertedGraph) -> float:
    """Share of all pairs with a common neighbour that are tied."""
    return float(graph.as_igraph.transitivity_undirected(mode="zero"))


def _degree(graph: ConvertedGraph) -> Floats:
    return np.array(graph.as_igraph.degree(), dtype=np.float64)


def _clustering(graph: ConvertedGraph) -> Floats:
    return np.array(graph.as_igraph.transitivity_local_undirected(mode="zero"), dtype=np.float64)


@_covers(directed=True)
def core_number(graph: ConvertedGraph) -> dict[Node, float]:
    """Largest k such that a node belongs to a k-core."""
    return graph.by_node(graph.as_igraph.coreness(mode="all"))


@_covers()
def articulation_points(graph: ConvertedGraph) -> Iterator[Node]:
    """Nodes without which a part falls apart."""
    return (graph.nodes[position] for position in sorted(graph.as_igraph.articulation_points()))


@_covers()
def bridges(graph: ConvertedGraph, root: Node | None) -> Iterator[Edge]:
    """Edges without which a part falls apart, or the part of ``root`` does."""
    found = set(graph.as_igraph.bridges())
    if root is not None:
        if root not in graph.nodes:
            raise nx.NodeNotFound(f"Root node {root} is not in graph")
        part = graph.as_igraph.subcomponent(graph.nodes.index(root))
        found.intersection_update(graph.as_igraph.es.select(_source_in=part).indices)
    return (edge for position, edge in enumerate(graph.edges) if position in found)


@_covers()
def has_bridges(graph: ConvertedGraph, root: Node | None) -> bool:
    """Whether there are such edges."""
    return next(bridges(graph, root), None) is not None


@_covers()
def biconnected_components(graph: ConvertedGraph) -> Iterator[set[Node]]:
    """Parts that no single node holds together."""
    return _pick(graph, graph.as_igraph.biconnected_components())


@_covers()
def is_biconnected(graph: ConvertedGraph) -> bool:
    """Whether all nodes make up one such part."""
    return any(len(part) == len(graph) for part in graph.as_igraph.biconnected_components())


@_covers(quick=True)
def connected_components(graph: ConvertedGraph) -> Iterator[set[Node]]:
    """Parts within which ways lead from each node to each other."""
    return _pick(graph, graph.as_igraph.connected_components())


@_covers(quick=True)
def number_connected_components(graph: ConvertedGraph) -> int:
    """Return the number of such parts."""
    return len(graph.as_igraph.connected_components())


@_covers(quick=True)
def is_connected(graph: ConvertedGraph) -> bool:
    """Whether all nodes make up one such part."""
    return bool(graph.as_igraph.is_connected())


def _pick(graph: ConvertedGraph, parts: Iterable[Iterable[int]]) -> Iterator[set[Node]]:
    return ({graph.nodes[position] for position in part} for part in parts)
