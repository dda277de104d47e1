"""Which actors and cooperations stand out: a neighbourhood, ways, or what a finding is about."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

import networkx as nx

from netmap.model import Finding, Link


class Role(StrEnum):
    """Part that an actor or a cooperation plays in a drawing."""

    NORMAL = "normal"
    FOCUS = "focus"
    """What the drawing is about."""
    CONTEXT = "context"
    """Its surroundings."""
    DIMMED = "dimmed"
    """The rest, for orientation."""
    PROPOSED = "proposed"
    """A cooperation that does not exist but is suggested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Emphasis:
    """Roles of the visible actors and cooperations (by id), and the pairs proposed."""

    actors: Mapping[str, Role]
    ties: Mapping[str, Role]
    proposed: tuple[Link, ...] = ()


def emphasise(
    graph: nx.MultiGraph[str],
    *,
    focus: str | None = None,
    steps: int = 1,
    finding: Finding | None = None,
    path: Link | None = None,
    common: Collection[str] = (),
) -> Emphasis:
    """Return the roles in a graph made by :func:`netmap.graph.build_graph`.

    Parameters
    ----------
    graph : networkx.MultiGraph
        What is visible.
    focus : str, optional
        Id of an actor whose neighbourhood stands out; goes before ``finding``.
    steps : int
        How many cooperations away the neighbourhood reaches.
    finding : Finding, optional
        Its subjects, links and proposed pairs stand out.
    path : (str, str), optional
        Two actors: all shortest ways between them stand out; goes before everything else.
    common : collection of str
        Some actors: whom all of them work with stands out; goes before ``focus``.

    Examples
    --------
    >>> graph = nx.MultiGraph([("a", "b"), ("b", "c")])
    >>> {actor: role.value for actor, role in emphasise(graph, focus="a").actors.items()}
    {'a': 'focus', 'b': 'context', 'c': 'dimmed'}
    """
    if path is not None and path[0] in graph and path[1] in graph:
        return _ways(graph, path)
    if chosen := [actor for actor in common if actor in graph]:
        return _shared(graph, chosen)
    if focus in graph and focus is not None:
        return _neighbourhood(graph, focus, steps)
    if finding is not None and (finding.subjects or finding.links or finding.proposed):
        return _statement(graph, finding)
    return Emphasis(
        actors=dict.fromkeys(graph, Role.NORMAL),
        ties={key: Role.NORMAL for _, _, key in graph.edges(keys=True)},
    )


def shortest_ways(graph: nx.MultiGraph[str], first: str, second: str) -> dict[str, int]:
    """Return the actors on all shortest ways between two, with their steps from the first.

    Empty if there is no way.

    Examples
    --------
    >>> graph = nx.MultiGraph([("a", "b"), ("b", "d"), ("a", "c"), ("c", "d"), ("d", "e")])
    >>> shortest_ways(graph, "a", "d")
    {'a': 0, 'b': 1, 'c': 1, 'd': 2}
    """
    there = nx.single_source_shortest_path_length(graph, first)
    if second not in there:
        return {}
    back = nx.single_source_shortest_path_length(graph, second, cutoff=there[second])
    steps = {actor: there[actor] for actor in back}
    on_the_way = [actor for actor in steps if steps[actor] + back[actor] == there[second]]
    return {actor: steps[actor] for actor in sorted(on_the_way, key=lambda a: (steps[a], a))}


def common_partners(graph: nx.MultiGraph[str], actors: Collection[str]) -> tuple[str, ...]:
    """Return whom all of some actors work with, sorted by id.

    Examples
    --------
    >>> common_partners(nx.MultiGraph([("a", "x"), ("b", "x"), ("b", "y")]), ["a", "b"])
    ('x',)
    """
    shared = set.intersection(*(set(graph[actor]) for actor in actors)) if actors else set()
    return tuple(sorted(shared.difference(actors)))


def _ways(graph: nx.MultiGraph[str], path: Link) -> Emphasis:
    steps = shortest_ways(graph, *path)
    ties = {
        key: Role.FOCUS
        if first in steps and second in steps and abs(steps[first] - steps[second]) == 1
        else Role.DIMMED
        for first, second, key in graph.edges(keys=True)
    }
    actors = {actor: Role.CONTEXT if actor in steps else Role.DIMMED for actor in graph}
    return Emphasis(actors=actors | dict.fromkeys(path, Role.FOCUS), ties=ties)


def _shared(graph: nx.MultiGraph[str], chosen: Collection[str]) -> Emphasis:
    shared = common_partners(graph, chosen)
    ties = {
        key: Role.FOCUS
        if (first in chosen and second in shared) or (second in chosen and first in shared)
        else Role.DIMMED
        for first, second, key in graph.edges(keys=True)
    }
    actors = {actor: Role.CONTEXT if actor in shared else Role.DIMMED for actor in graph}
    return Emphasis(actors=actors | dict.fromkeys(chosen, Role.FOCUS), ties=ties)


def _neighbourhood(graph: nx.MultiGraph[str], focus: str, steps: int) -> Emphasis:
    near = nx.single_source_shortest_path_length(graph, focus, cutoff=steps)
    ties = {}
    for first, second, key in graph.edges(keys=True):
        if focus in (first, second):
            ties[key] = Role.FOCUS
        else:
            ties[key] = Role.CONTEXT if first in near and second in near else Role.DIMMED
    actors = {actor: Role.CONTEXT if actor in near else Role.DIMMED for actor in graph}
    return Emphasis(actors=actors | {focus: Role.FOCUS}, ties=ties)


def _statement(graph: nx.MultiGraph[str], finding: Finding) -> Emphasis:
    proposed = tuple(pair for pair in finding.proposed if pair[0] in graph and pair[1] in graph)
    subjects = set(finding.subjects)
    named = subjects.union(*finding.links, *finding.proposed)
    shown = {frozenset(pair) for pair in finding.links}
    ties = {
        key: Role.FOCUS if frozenset((first, second)) in shown else Role.DIMMED
        for first, second, key in graph.edges(keys=True)
    }
    actors = {
        actor: Role.FOCUS
        if actor in subjects
        else (Role.CONTEXT if actor in named else Role.DIMMED)
        for actor in graph
    }
    return Emphasis(actors=actors, ties=ties, proposed=proposed)
