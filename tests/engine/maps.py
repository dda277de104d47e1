"""Small maps for tests: written by hand as text, or drawn by hypothesis."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

import networkx as nx
from hypothesis import strategies as st

from netmap.engine.arrays.map_arrays import MapArrays, to_arrays
from netmap.graph import WEIGHT, build_graph
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network

ASKED = date(2021, 11, 1)


def make_map(
    ties: str,
    *,
    alone: str = "",
    fields: Mapping[str, str] | None = None,
    types: Mapping[str, str] | None = None,
    office: Collection[str] = (),
    unasked: Collection[str] = (),
) -> Network:
    """Return a map written as text.

    Parameters
    ----------
    ties : str
        Pairs such as ``"a-b b-c"``; ``"a-b:f,g"`` names action fields, ``"a-b*3"`` a weight and
        ``"a-b?planned"`` a status, in this order.
    alone : str
        Further actors, separated by blanks.
    fields, types : mapping of str to str
        From a field (a type) to its actors, separated by blanks.
    office, unasked : collection of str
        Actors that coordinate; actors that were never asked.
    """
    fields, types = fields or {}, types or {}
    cooperations = []
    for number, entry in enumerate(ties.split()):
        rest, _, status = entry.partition("?")
        rest, _, weight = rest.partition("*")
        pair, _, named = rest.partition(":")
        source, target = pair.split("-")
        cooperations.append(
            Cooperation(
                id=f"c{number}",
                source=source,
                target=target,
                fields=tuple(named.split(",")) if named else (),
                weight=float(weight or 1),
                status=CooperationStatus(status or "existing"),
            )
        )
    actors = {end for tie in cooperations for end in (tie.source, tie.target)} | set(alone.split())
    actors |= {actor for group in (*fields.values(), *types.values()) for actor in group.split()}
    named_fields = [*fields, *(f for tie in cooperations for f in tie.fields)]
    return Network.of(
        actors=(
            Actor(
                id=actor,
                name=actor.upper(),
                type=next((name for name, group in types.items() if actor in group.split()), ""),
                fields=tuple(name for name, group in fields.items() if actor in group.split()),
                coordinator=actor in office,
                surveyed_on=None if actor in unasked else ASKED,
            )
            for actor in actors
        ),
        cooperations=cooperations,
        action_fields=(ActionField(id=f, name=f"Feld {f}") for f in dict.fromkeys(named_fields)),
    )


def arrays_of(network: Network, field: str | None = None) -> MapArrays:
    """Return the arrays of a map or of one action field."""
    whole = to_arrays(build_graph(network))
    return whole if field is None else whole.slice(field)


@st.composite
def maps(draw: st.DrawFn, *, most_actors: int = 9) -> Network:
    """Draw maps of 0 to ``most_actors`` actors; parallel, directed and self-ties, all statuses."""
    size = draw(st.integers(0, most_actors))
    fields = draw(st.sampled_from(((), ("f",), ("f", "g", "h"))))
    some_fields = st.lists(st.sampled_from(fields), unique=True) if fields else st.just([])
    actors = [
        Actor(
            id=f"a{number}",
            name=f"Akteur {number}",
            type=draw(st.sampled_from(("", "Schule", "Verein"))),
            fields=tuple(draw(some_fields)),
            coordinator=draw(st.integers(0, 5)) == 0,
            surveyed_on=draw(st.sampled_from((None, ASKED))),
        )
        for number in range(size)
    ]
    end = st.integers(0, max(size - 1, 0))
    ends = draw(st.lists(st.tuples(end, end), max_size=3 * size)) if size else []
    statuses = st.sampled_from([CooperationStatus.EXISTING] * 4 + list(CooperationStatus))
    return Network.of(
        actors=actors,
        cooperations=[
            Cooperation(
                id=f"c{number}",
                source=f"a{first}",
                target=f"a{second}",
                fields=tuple(draw(some_fields)),
                weight=draw(st.sampled_from((1.0, 2.0, 3.0, 0.5))),
                status=draw(statuses),
                directed=draw(st.booleans()),
            )
            for number, (first, second) in enumerate(ends)
        ],
        action_fields=[ActionField(id=name, name=f"Feld {name}") for name in fields],
    )


def simple_graph(graph: nx.MultiGraph[str]) -> nx.Graph[str]:
    """Return the simple undirected graph: one edge a pair, ``weight`` the sum of the parallels."""
    simple: nx.Graph[str] = nx.Graph()
    simple.graph.update(graph.graph)
    simple.add_nodes_from(graph.nodes(data=True))
    for first, second, tie in graph.edges(data=True):
        if first == second:
            continue
        weight: float = tie[WEIGHT]
        if simple.has_edge(first, second):
            simple[first][second][WEIGHT] += weight
        else:
            simple.add_edge(first, second, **{WEIGHT: weight})
    return simple
