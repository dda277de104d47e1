"""Graphs of NetworkX as arrays, for the backend."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

import igraph
import networkx as nx
import numpy as np
from numpy.typing import ArrayLike

from netmap.engine.arrays.map_arrays import Ints
from netmap.engine.arrays.rows import Rows, build_rows

Node = Hashable
Edge = tuple[Node, Node]


@dataclass(frozen=True, eq=False, kw_only=True)
class ConvertedGraph:
    """A graph of NetworkX as arrays: n nodes, m edges, both in the order of NetworkX.

    Attributes
    ----------
    nodes : tuple
        The user's nodes (n).
    source, target : int array (m)
        Positions of the ends of the edges.
    directed : bool
        Whether edges go one way only.
    weights : mapping of str to sequence of float
        Edge attributes that were asked for (m).
    """

    nodes: tuple[Node, ...]
    source: Ints
    target: Ints
    directed: bool
    weights: Mapping[str, Sequence[float]]

    __networkx_backend__: ClassVar[str] = "igraph"

    def is_directed(self) -> bool:
        """Whether edges go one way only."""
        return self.directed

    def is_multigraph(self) -> bool:
        """Whether there are parallel edges: never."""
        return False

    def __len__(self) -> int:
        return len(self.nodes)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    @property
    def edges(self) -> Iterator[Edge]:
        """The edges as pairs of nodes."""
        ends = zip(self.source.tolist(), self.target.tolist(), strict=True)
        return ((self.nodes[a], self.nodes[b]) for a, b in ends)

    @cached_property
    def as_igraph(self) -> igraph.Graph:
        """The graph in igraph."""
        edges = np.column_stack((self.source, self.target))
        return igraph.Graph(n=len(self), edges=edges, directed=self.directed)

    @cached_property
    def rows(self) -> Rows:
        """The rows that netmap's own searches run over; for undirected graphs."""
        return build_rows(self.source, self.target)

    def by_node(self, values: ArrayLike) -> dict[Node, float]:
        """Return values by node."""
        return dict(zip(self.nodes, np.asarray(values).tolist(), strict=True))

    def to_networkx(self) -> nx.Graph[Any]:
        """Return a graph of NetworkX with the nodes, the edges and the weights."""
        graph: nx.Graph[Any] = nx.DiGraph() if self.directed else nx.Graph()
        graph.add_nodes_from(self.nodes)
        graph.add_edges_from(self.edges)
        for name, values in self.weights.items():
            nx.set_edge_attributes(graph, dict(zip(self.edges, values, strict=True)), name)
        return graph


def convert(graph: nx.Graph[Any], weights: Mapping[str, float]) -> ConvertedGraph:
    """Return a graph of NetworkX as arrays.

    Parameters
    ----------
    graph : networkx.Graph or networkx.DiGraph
        A graph without parallel edges and self-loops.
    weights : mapping of str to float
        Edge attributes to keep, with the values where they are missing.

    Raises
    ------
    NotImplementedError
        If a weight is no positive, finite number.
    """
    nodes = tuple(graph)
    position = {node: number for number, node in enumerate(nodes)}
    ends = np.array([(position[a], position[b]) for a, b in graph.edges()], dtype=np.int64)
    source, target = ends.reshape(-1, 2).T
    return ConvertedGraph(
        nodes=nodes,
        source=source,
        target=target,
        directed=graph.is_directed(),
        weights={
            name: [_weight(value) for _, _, value in graph.edges(data=name, default=default)]
            for name, default in weights.items()
        },
    )


def _weight(value: object) -> float:
    if isinstance(value, int | float | np.number) and 0 < value < math.inf:
        return float(value)
    raise NotImplementedError(f"{value!r} is no positive, finite weight")
