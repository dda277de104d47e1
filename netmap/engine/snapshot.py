"""One pass from the NetworkX graph to arrays; slices and removals are masks over them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Hashable
from functools import cached_property, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

import igraph
import networkx as nx
import numpy as np
import numpy.typing as npt

from netmap import graph as names

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclasses.dataclass(frozen=True, eq=False, kw_only=True)
class Snapshot:
    """A map as arrays: n actors, k cooperations, m tied pairs, f action fields.

    Everything is in the order of :attr:`actors`, which is sorted by id, so equal graphs give
    equal snapshots. Its arrays refuse to be written; what is computed is remembered with it.

    Attributes
    ----------
    field : str or None
        The action field this is the slice of.
    actors : tuple of str
        Actor ids, sorted (n).
    fields : tuple of str
        Ids of all action fields of the map (f).
    types : tuple of str
        Actor types that occur, sorted; "" is an unknown type.
    type_of : int array (n)
        Index into ``types``.
    membership : bool array (n, f)
        Who is active in which field.
    coordinator, surveyed : bool array (n)
        Offices that keep the map; actors that were asked.
    source, target : int array (k)
        Ends of the cooperations, parallels included.
    strength : float array (k)
        Their weights.
    directed : bool array (k)
        Which of them run one way only.
    tie_fields : bool array (k, f)
        In which fields they count.
    acquainted : int array (q, 2)
        Pairs of actors, the lower position first, ascending, whose cooperation exists, is planned
        or wished anywhere in the map: a slice knows of those in other fields as well.
    """

    field: str | None
    actors: tuple[str, ...]
    fields: tuple[str, ...]
    types: tuple[str, ...]
    type_of: Ints
    membership: Bools
    coordinator: Bools
    surveyed: Bools
    source: Ints
    target: Ints
    strength: Floats
    directed: Bools
    tie_fields: Bools
    acquainted: Ints
    memory: dict[Hashable, Any] = dataclasses.field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        for entry in dataclasses.fields(self):
            _lock(getattr(self, entry.name))

    @property
    def size(self) -> int:
        """Number of actors."""
        return len(self.actors)

    @cached_property
    def index(self) -> dict[str, int]:
        """Position of each actor id."""
        return {actor: position for position, actor in enumerate(self.actors)}

    @cached_property
    def _pairs(self) -> tuple[Ints, Ints, Floats, Ints]:
        low = np.minimum(self.source, self.target)
        high = np.maximum(self.source, self.target)
        keys, inverse = np.unique(low * max(self.size, 1) + high, return_inverse=True)
        weight = np.bincount(inverse, weights=self.strength, minlength=len(keys))
        low, high = np.divmod(keys, max(self.size, 1))
        pairs = low, high, weight.astype(np.float64), inverse.astype(np.int64)
        _lock(pairs)
        return pairs

    @property
    def u(self) -> Ints:
        """Lower end of each tied pair (m), ascending."""
        return self._pairs[0]

    @property
    def v(self) -> Ints:
        """Upper end of each tied pair (m)."""
        return self._pairs[1]

    @property
    def weight(self) -> Floats:
        """Summed weight of each tied pair (m)."""
        return self._pairs[2]

    @property
    def pair_of(self) -> Ints:
        """For each cooperation (k) the tied pair it belongs to."""
        return self._pairs[3]

    @cached_property
    def as_igraph(self) -> igraph.Graph:
        """Simple undirected igraph graph of the tied pairs, edges in the order of ``u``, ``v``."""
        return igraph.Graph(n=self.size, edges=np.column_stack((self.u, self.v)), directed=False)

    def slice(self, action_field: str) -> Snapshot:
        """Return the slice of one action field (an id of ``fields``), the same one every time."""
        if action_field not in self.memory:
            column = self.fields.index(action_field)
            self.memory[action_field] = self._take(
                self.membership[:, column], self.tie_fields[:, column], action_field
            )
        found: Snapshot = self.memory[action_field]
        return found

    def without(self, actors: Collection[str]) -> Snapshot:
        """Return the same map without the given actors and their cooperations.

        Everybody else stays active in the fields they were active in.
        """
        gone = {self.index[actor] for actor in actors if actor in self.index}
        keep = np.ones(self.size, dtype=bool)
        keep[sorted(gone)] = False
        return self._take(keep, np.ones(len(self.source), dtype=bool), self.field)

    def _take(self, keep: Bools, ties: Bools, action_field: str | None) -> Snapshot:
        ties = ties & keep[self.source] & keep[self.target]
        new = np.cumsum(keep) - 1
        both = keep[self.acquainted].all(axis=1)
        return Snapshot(
            field=action_field,
            actors=tuple(a for a, kept in zip(self.actors, keep.tolist(), strict=True) if kept),
            fields=self.fields,
            types=self.types,
            type_of=self.type_of[keep],
            membership=self.membership[keep],
            coordinator=self.coordinator[keep],
            surveyed=self.surveyed[keep],
            source=new[self.source[ties]],
            target=new[self.target[ties]],
            strength=self.strength[ties],
            directed=self.directed[ties],
            tie_fields=self.tie_fields[ties],
            acquainted=new[self.acquainted[both]],
        )


def take_snapshot(graph: nx.MultiGraph[str]) -> Snapshot:
    """Return the snapshot of a graph made by :func:`netmap.graph.build_graph`.

    Self-ties are dropped; missing attributes take their neutral values, so that any NetworkX
    multigraph with string nodes will do.
    """
    actors = tuple(sorted(graph))
    index = {actor: position for position, actor in enumerate(actors)}
    fields: tuple[str, ...] = graph.graph.get(names.ALL_FIELDS, ())
    column = {name: position for position, name in enumerate(fields)}
    data = [graph.nodes[actor] for actor in actors]
    types = tuple(sorted({entry.get(names.TYPE, "") for entry in data}))
    type_index = {name: position for position, name in enumerate(types)}
    ties = sorted(
        (
            (entry.get(names.SOURCE, a), entry.get(names.TARGET, b), str(key), entry)
            for a, b, key, entry in graph.edges(keys=True, data=True)
            if a != b
        ),
        key=lambda tie: tie[:3],
    )
    membership = np.zeros((len(actors), len(fields)), dtype=bool)
    for row, entry in enumerate(data):
        for name in entry.get(names.FIELDS, ()):
            membership[row, column[name]] = True
    tie_fields = np.zeros((len(ties), len(fields)), dtype=bool)
    for row, tie in enumerate(ties):
        for name in tie[3].get(names.FIELDS, ()):
            tie_fields[row, column[name]] = True
    pairs = {(index[tie[0]], index[tie[1]]) for tie in ties}
    pairs |= {(index[a], index[b]) for a, b in graph.graph.get(names.ACQUAINTED, ()) if a != b}
    acquainted = sorted({(min(pair), max(pair)) for pair in pairs})
    return Snapshot(
        field=graph.graph.get(names.FIELD),
        actors=actors,
        fields=fields,
        types=types,
        type_of=np.array([type_index[e.get(names.TYPE, "")] for e in data], dtype=np.int64),
        membership=membership,
        coordinator=np.array([e.get(names.COORDINATOR, False) for e in data], dtype=bool),
        surveyed=np.array([e.get(names.SURVEYED, True) for e in data], dtype=bool),
        source=np.array([index[tie[0]] for tie in ties], dtype=np.int64),
        target=np.array([index[tie[1]] for tie in ties], dtype=np.int64),
        strength=np.array([tie[3].get(names.WEIGHT, 1.0) for tie in ties], dtype=np.float64),
        directed=np.array([tie[3].get(names.DIRECTED, False) for tie in ties], dtype=bool),
        tie_fields=tie_fields,
        acquainted=np.array(acquainted, dtype=np.int64).reshape(-1, 2),
    )


Options = ParamSpec("Options")
Result = TypeVar("Result")


def remembered(
    kernel: Callable[Concatenate[Snapshot, Options], Result],
) -> Callable[Concatenate[Snapshot, Options], Result]:
    """Let a snapshot remember what a kernel computed from it; arrays refuse to be written."""

    @wraps(kernel)
    def recall(snapshot: Snapshot, /, *args: Options.args, **kwargs: Options.kwargs) -> Result:
        key = (kernel, args, tuple(sorted(kwargs.items())))
        if key not in snapshot.memory:
            result = kernel(snapshot, *args, **kwargs)
            _lock(result)
            snapshot.memory[key] = result
        found: Result = snapshot.memory[key]
        return found

    return recall


def _lock(values: object) -> None:
    """Make an array, or the arrays of a tuple, refuse to be written."""
    for value in values if isinstance(values, tuple) else (values,):
        if isinstance(value, np.ndarray):
            value.setflags(write=False)
