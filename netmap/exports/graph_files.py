"""The map as GraphML, for Gephi, visone, yEd, igraph and NetworkX."""

from __future__ import annotations

import io
from typing import Any

import networkx as nx

from netmap.exports.references import name_references
from netmap.exports.template import sheet_columns
from netmap.exports.xml_text import xml_text
from netmap.model import Actor, Cooperation, Network
from netmap.records import RECORDS, Column, ColumnType, Kind

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
    graph.add_nodes_from(
        (xml_text(actor.id), _attributes(Kind.ACTOR, actor, fields)) for actor in network.actors
    )
    for tie in network.cooperations:
        if tie.source in network.actor_by_id and tie.target in network.actor_by_id:
            edge = (xml_text(tie.source), xml_text(tie.target), xml_text(tie.id))
            graph.add_edge(*edge)
            graph.edges[edge].update(_attributes(Kind.COOPERATION, tie, fields))
    stream = io.BytesIO()
    nx.write_graphml_xml(graph, stream)
    return stream.getvalue()


_NAMES = {"source": "from", "target": "to"}
"""Attributes that GraphML has other words for: its own source and target say nothing of order."""


def _attributes(kind: Kind, value: Actor | Cooperation, fields: dict[str, str]) -> Attributes:
    own = {
        _NAMES.get(column.name, column.name): _plain(column, getattr(value, column.name), fields)
        for column in sheet_columns(RECORDS[kind])
    }
    return _with_further(own, value.attributes)


def _plain(column: Column, value: Any, fields: dict[str, str]) -> str | bool | float:
    match column.type:
        case ColumnType.FIELDS:
            return "; ".join(fields.get(field, field) for field in value)
        case ColumnType.DAY:
            return value.isoformat() if value else ""
        case ColumnType.CLOSENESS:
            return float(value)
        case ColumnType.YES_NO | ColumnType.DIRECTION:
            return bool(value)
    return str(value)


def _with_further(own: Attributes, further: tuple[tuple[str, str], ...]) -> Attributes:
    entry = {key: xml_text(v) if isinstance(v, str) else v for key, v in own.items()}
    for heading, text in further:
        name = xml_text(heading)
        while name in entry or name == "id":
            name += "_"
        entry[name] = xml_text(text)
    return entry
