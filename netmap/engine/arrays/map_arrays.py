"""One pass from the NetworkX graph to arrays; slices and removals are masks over them."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from functools import cached_property, wraps
from operator import itemgetter
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import ReferenceType, ref

import igraph
import networkx as nx
import numpy as np
import numpy.typing as npt

from netmap import graph as names

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

EARLIER = "earlier slices"
"""Under this the arrays remember the slices of an earlier state, by action field."""


@dataclasses.dataclass(frozen=True, eq=False, kw_only=True)
class MapArrays:
    """A map as arrays: n actors, k cooperations, m tied pairs, f action fields.

    Everything is in the order of :attr:`actors`, which is sorted by id, so equal graphs give
    equal arrays_of_maps. Its arrays refuse to be written; what is computed is remembered with it.

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
    before : reference to MapArrays, or None
        What actors were left out of to make this one. It is held weakly: that one remembers this
        one, and two that hold each other stay in memory until Python looks for such rings.
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
    before: ReferenceType[MapArrays] | None = dataclasses.field(
        default=None, repr=False, compare=False
    )
    memory: dict[Hashable, Any] = dataclasses.field(default_factory=dict, repr=False, compare=False)

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

    def slice(self, action_field: str) -> MapArrays:
        """Return the slice of one action field (an id of ``fields``), the same one every time.

        Where nobody active in it was left out, it is the slice of the map before; where nothing in
        it has changed since an earlier state of the map, it is the slice of that one.
        """
        if action_field not in self.memory:
            column = self.fields.index(action_field)
            members = self.membership[:, column]
            before = self.before() if self.before else None
            if before and members.sum() == before.membership[:, column].sum():
                return before.slice(action_field)
            ties = self.tie_fields[:, column]
            taken = self._take(members, ties, action_field)
            earlier = self.memory.get(EARLIER, {}).get(action_field)
            self.memory[action_field] = earlier if earlier and earlier.equals(taken) else taken
        found: MapArrays = self.memory[action_field]
        return found

    def learn_from(self, earlier: MapArrays) -> None:
        """Keep the slices of an earlier state, and what was computed from them, for equal ones.

        Those of action fields that this state does not have are of no use, nor for what follows.
        """
        known = earlier.memory.get(EARLIER, {}) | earlier.memory
        taken = {name: known[name] for name in self.fields if name in known}
        self.memory[EARLIER] = self.memory.get(EARLIER, {}) | taken

    def equals(self, other: MapArrays) -> bool:
        """Whether another arrays holds the same; what it was made from does not matter."""
        return all(
            np.array_equal(own, theirs) if isinstance(own, np.ndarray) else own == theirs
            for own, theirs in (
                (getattr(self, entry.name), getattr(other, entry.name))
                for entry in dataclasses.fields(self)
                if entry.compare
            )
        )

    def without(self, actors: Collection[str]) -> MapArrays:
        """Return the same map without the given actors and their cooperations.

        Everybody else stays active in the fields they were active in.
        """
        gone = {self.index[actor] for actor in actors if actor in self.index}
        keep = np.ones(self.size, dtype=bool)
        keep[sorted(gone)] = False
        everything = np.ones(len(self.source), dtype=bool)
        left = self._take(keep, everything, self.field)
        return dataclasses.replace(left, before=ref(self), memory={})

    def _take(self, keep: Bools, ties: Bools, action_field: str | None) -> MapArrays:
        ties = ties & keep[self.source] & keep[self.target]
        new = np.cumsum(keep) - 1
        both = keep[self.acquainted].all(axis=1)
        return MapArrays(
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


def to_arrays(graph: nx.MultiGraph[str]) -> MapArrays:
    """Return the arrays of a graph made by :func:`netmap.graph.build_graph`.

    Self-ties are dropped; missing attributes take their neutral values, so that any NetworkX
    multigraph with string nodes will do.
    """
    parts = names.Parts(
        actors=graph.nodes.items(), ties=graph.edges(keys=True, data=True), carried=graph.graph
    )
    return snapshot_of_parts(parts)


def snapshot_of_parts(parts: names.Parts) -> MapArrays:
    """Return the arrays of what :func:`netmap.graph.choose_parts` chose."""
    by_id = dict(parts.actors)
    actors = tuple(sorted(by_id))
    index = {actor: position for position, actor in enumerate(actors)}
    fields: tuple[str, ...] = parts.carried.get(names.ALL_FIELDS, ())
    data = [by_id[actor] for actor in actors]
    types = tuple(sorted({entry.get(names.TYPE, "") for entry in data}))
    type_index = {name: position for position, name in enumerate(types)}
    edges = sorted(((str(key), a, b, entry) for a, b, key, entry in parts.ties), key=itemgetter(0))
    ends = _positions(
        index, ((e.get(names.SOURCE, a), e.get(names.TARGET, b)) for _, a, b, e in edges)
    )
    order = np.lexsort((ends[:, 1], ends[:, 0]))
    order = order[ends[order, 0] != ends[order, 1]]
    source, target = ends[order].T
    ties = [edges[number][3] for number in order.tolist()]
    pairs = np.concatenate(
        (ends[order], _positions(index, parts.carried.get(names.ACQUAINTED, ())))
    )
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    acquainted = np.unique(pairs.min(axis=1) * len(actors) + pairs.max(axis=1))
    return MapArrays(
        field=parts.carried.get(names.FIELD),
        actors=actors,
        fields=fields,
        types=types,
        type_of=np.array([type_index[e.get(names.TYPE, "")] for e in data], dtype=np.int64),
        membership=_table(fields, data),
        coordinator=np.array([e.get(names.COORDINATOR, False) for e in data], dtype=bool),
        surveyed=np.array([e.get(names.SURVEYED, True) for e in data], dtype=bool),
        source=source,
        target=target,
        strength=np.array([tie.get(names.WEIGHT, 1.0) for tie in ties], dtype=np.float64),
        directed=np.array([tie.get(names.DIRECTED, False) for tie in ties], dtype=bool),
        tie_fields=_table(fields, ties),
        acquainted=np.column_stack(np.divmod(acquainted, max(len(actors), 1))),
    )


def _positions(index: Mapping[str, int], pairs: Iterable[tuple[str, str]]) -> Ints:
    """Positions of pairs of actors, a row each."""
    found = [index[actor] for pair in pairs for actor in pair]
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def _table(fields: Sequence[str], entries: Sequence[Mapping[str, Any]]) -> Bools:
    """Which entry, a row each, names which field."""
    column = {name: position for position, name in enumerate(fields)}
    named = [entry.get(names.FIELDS, ()) for entry in entries]
    rows = np.repeat(np.arange(len(entries)), [len(own) for own in named])
    table = np.zeros((len(entries), len(fields)), dtype=bool)
    table[rows, [column[name] for own in named for name in own]] = True
    return table


Options = ParamSpec("Options")
Result = TypeVar("Result")


def remembered(
    kernel: Callable[Concatenate[MapArrays, Options], Result],
) -> Callable[Concatenate[MapArrays, Options], Result]:
    """Let the arrays remember what a kernel computed from it; arrays refuse to be written."""
    options = list(inspect.signature(kernel).parameters.values())[1:]
    defaults = {option.name: option.default for option in options}
    names_of_options = tuple(defaults)

    @wraps(kernel)
    def recall(arrays: MapArrays, /, *args: Options.args, **kwargs: Options.kwargs) -> Result:
        rest = names_of_options[len(args) :]  # spelled out or not, by name or not: one key
        key = (kernel, *args, *(kwargs.get(name, defaults[name]) for name in rest))
        if key not in arrays.memory:
            result = kernel(arrays, *args, **kwargs)
            _lock(result)
            arrays.memory[key] = result
        found: Result = arrays.memory[key]
        return found

    return recall


def _lock(values: object) -> None:
    """Make an array, or the arrays of a tuple, refuse to be written."""
    for value in values if isinstance(values, tuple) else (values,):
        if isinstance(value, np.ndarray):
            value.setflags(write=False)
