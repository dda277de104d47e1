"""What of a network a view leaves visible."""

from __future__ import annotations

import networkx as nx

from netmap.graph import WEIGHT, build_graph
from netmap.model import Network
from netmap.records.own_columns import own_values
from netmap.views.scene.view import View


def find_visible(network: Network, view: View) -> nx.MultiGraph[str]:
    """Return the visible actors and cooperations, as :func:`netmap.graph.build_graph` makes them.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        Its filters; bubbles, focus and highlights hide nobody.

    Raises
    ------
    UnknownFieldError
        If the network has no such action field.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> actors = [Actor(id="a", name="A", type="Amt"), Actor(id="b", name="B", type="Verein")]
    >>> list(find_visible(Network.of(actors=actors), View(types=frozenset({"Amt"}))))
    ['a']
    """
    graph = build_graph(
        network,
        field=view.field,
        kinds=view.kinds,
        statuses=view.statuses,
        without=view.left_out(network),
    )
    if view.types is not None:
        graph.remove_nodes_from(
            [a.id for a in network.actors if a.type not in view.types and a.id in graph]
        )
    if view.own_values is not None:
        graph.remove_nodes_from(graph.nodes - find_saying(network, view.own, view.own_values))
    if view.meeting is not None:
        graph.remove_nodes_from(graph.nodes - find_attendees(network, view.meeting))
    if view.least_weight is not None:
        looser = [
            (first, second, key)
            for first, second, key, tie in graph.edges(keys=True, data=True)
            if tie[WEIGHT] < view.least_weight
        ]
        graph.remove_edges_from(looser)
    return graph


def find_saying(network: Network, own: str, values: frozenset[str]) -> frozenset[str]:
    """Return the ids of the actors that say one of some values in a column of the list's own.

    Parameters
    ----------
    network : Network
        The map.
    own : str
        Heading of the column.
    values : frozenset of str
        The values; "" stands for those that say nothing.
    """
    return frozenset(
        actor.id
        for actor in network.actors
        if not values.isdisjoint(own_values(actor, own) or ("",))
    )


def find_attendees(network: Network, meeting: str) -> frozenset[str]:
    """Return the ids of the actors who took part in a meeting (an id) or in a part of it."""
    parts = {meeting} | {one.id for one in network.meetings if one.part_of == meeting}
    return frozenset(entry.actor for entry in network.attendances if entry.meeting in parts)
