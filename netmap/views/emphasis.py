"""Which actors and cooperations stand out: a neighbourhood, or what a finding is about."""

from __future__ import annotations

from collections.abc import Mapping
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

    Examples
    --------
    >>> graph = nx.MultiGraph([("a", "b"), ("b", "c")])
    >>> {actor: role.value for actor, role in emphasise(graph, focus="a").actors.items()}
    {'a': 'focus', 'b': 'context', 'c': 'dimmed'}
    """
    if focus in graph and focus is not None:
        return _neighbourhood(graph, focus, steps)
    if finding is not None and (finding.subjects or finding.links or finding.proposed):
        return _statement(graph, finding)
    return Emphasis(
        actors=dict.fromkeys(graph, Role.NORMAL),
        ties={key: Role.NORMAL for _, _, key in graph.edges(keys=True)},
    )


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
