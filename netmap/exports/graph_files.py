"""The map as GraphML, for Gephi, visone, yEd, igraph and NetworkX."""

from __future__ import annotations

import io

import networkx as nx

from netmap.exports.references import name_references
from netmap.exports.xml_text import xml_text
from netmap.model import Actor, Cooperation, Network

Attributes = dict[str, str | bool | float]


def to_graphml(network: Network) -> bytes:
    """Return the map as a GraphML file.

    Actors are nodes and cooperations edges under their own ids, parallel ones and those at every
    stage included. Attributes are typed: ``coordinator`` and ``directed`` are boolean, ``weight``
    is a double, everything else is text; ``fields`` names action fields, separated by ";". The
    graph is undirected, as most cooperations are; ``from`` and ``to`` keep the order of those
    that are ``directed``. Further columns of the source follow under their headings, marked with
    "_" where that heading is taken. Contact persons are not part of a map, so none is written.

    Parameters
    ----------
    network : Network
        The map.

    Returns
    -------
    bytes
        UTF-8 XML; characters that XML forbids are left out.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> file = to_graphml(Network.of(actors=[Actor(id="kita", name="Kita Regenbogen")]))
    >>> nx.parse_graphml(file.decode()).nodes["kita"]["name"]
    'Kita Regenbogen'
    """
    fields = name_references(network.action_fields)
    as_of = network.as_of.isoformat() if network.as_of else ""
    graph: nx.MultiGraph[str] = nx.MultiGraph(title=xml_text(network.title), as_of=as_of)
    graph.add_nodes_from((xml_text(actor.id), _of_actor(actor, fields)) for actor in network.actors)
    for tie in network.cooperations:
        if tie.source in network.actor_by_id and tie.target in network.actor_by_id:
            edge = (xml_text(tie.source), xml_text(tie.target), xml_text(tie.id))
            graph.add_edge(*edge)
            graph.edges[edge].update(_of_cooperation(tie, fields))
    stream = io.BytesIO()
    nx.write_graphml_xml(graph, stream)
    return stream.getvalue()


def _of_actor(actor: Actor, fields: dict[str, str]) -> Attributes:
    surveyed_on = actor.surveyed_on.isoformat() if actor.surveyed_on else ""
    own: Attributes = {
        "name": actor.name,
        "type": actor.type,
        "fields": "; ".join(fields.get(field, field) for field in actor.fields),
        "place": actor.place,
        "coordinator": actor.coordinator,
        "surveyed_on": surveyed_on,
        "reference": actor.reference,
        "note": actor.note,
    }
    return _with_further(own, actor.attributes)


def _of_cooperation(tie: Cooperation, fields: dict[str, str]) -> Attributes:
    own: Attributes = {
        "from": tie.source,
        "to": tie.target,
        "fields": "; ".join(fields.get(field, field) for field in tie.fields),
        "kind": tie.kind,
        "weight": float(tie.weight),
        "status": tie.status.value,
        "directed": tie.directed,
        "reference": tie.reference,
        "note": tie.note,
    }
    return _with_further(own, tie.attributes)


def _with_further(own: Attributes, further: tuple[tuple[str, str], ...]) -> Attributes:
    entry = {key: xml_text(v) if isinstance(v, str) else v for key, v in own.items()}
    for heading, text in further:
        name = xml_text(heading)
        while name in entry or name == "id":
            name += "_"
        entry[name] = xml_text(text)
    return entry
