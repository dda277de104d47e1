"""From a Network to NetworkX: the graph of actors and cooperations, and its slices.

Rule of the slice: a cooperation that names action fields belongs to these; one that names none
counts in every field that both actors share. Actors of a slice are those who carry the field and
the ends of its cooperations.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

import networkx as nx

from netmap.model import CooperationStatus, Network

NAME = "name"
TYPE = "type"
FIELDS = "fields"
COORDINATOR = "coordinator"
SURVEYED = "surveyed"
SOURCE = "source"
TARGET = "target"
KIND = "kind"
WEIGHT = "weight"
STATUS = "status"
DIRECTED = "directed"
FIELD = "field"
ALL_FIELDS = "action_fields"
ACQUAINTED = "acquainted"

EXISTING = frozenset({CooperationStatus.EXISTING})
UNDER_WAY = EXISTING | {CooperationStatus.PLANNED, CooperationStatus.WISHED}


def build_graph(
    network: Network,
    *,
    field: str | None = None,
    kinds: Collection[str] | None = None,
    statuses: Collection[CooperationStatus] = EXISTING,
    without: Collection[str] = (),
) -> nx.MultiGraph[str]:
    """Return the multigraph of a network or of one action field.

    Nodes are actor ids with the attributes ``name``, ``type``, ``fields`` (ids, those of its
    cooperations included), ``coordinator`` and ``surveyed``; edges have the cooperation's id as
    key and carry ``source``, ``target``, ``kind``, ``weight``, ``status``, ``directed`` and
    ``fields`` (those it counts in). The graph carries ``field``, ``action_fields`` and
    ``acquainted``: the pairs of its actors whose cooperation exists, is planned or wished
    anywhere in the map, whatever field, kinds and statuses were chosen.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id of an action field; by default the whole network.
    kinds : collection of str, optional
        Only cooperations of these kinds; by default all.
    statuses : collection of CooperationStatus
        Only cooperations at these stages; by default existing ones.
    without : collection of str
        Ids of actors to leave out with their cooperations.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.
    """
    parts = choose_parts(network, field=field, kinds=kinds, statuses=statuses, without=without)
    graph: nx.MultiGraph[str] = nx.MultiGraph(**parts.carried)
    graph.add_nodes_from(parts.actors)
    for source, target, key, attributes in parts.ties:
        graph.add_edge(source, target, key=key, **attributes)
    return graph


class Parts(NamedTuple):
    """What a graph is made of: actors and ties with attributes, and what it carries itself."""

    actors: Iterable[tuple[str, dict[str, Any]]]
    ties: Iterable[tuple[str, str, str, dict[str, Any]]]
    carried: Mapping[str, Any]


def choose_parts(
    network: Network,
    *,
    field: str | None = None,
    kinds: Collection[str] | None = None,
    statuses: Collection[CooperationStatus] = EXISTING,
    without: Collection[str] = (),
) -> Parts:
    """Return what :func:`build_graph` makes a graph of, with the same parameters."""
    if field is not None:
        field = network.find_field(field).id
    declared = {actor.id: actor.fields for actor in network.actors if actor.id not in without}
    active = {actor_id: set(fields) for actor_id, fields in declared.items()}
    ties = []
    for tie in network.cooperations:
        if tie.source not in declared or tie.target not in declared:
            continue
        if tie.status not in statuses or (kinds is not None and tie.kind not in kinds):
            continue
        fields = tie.fields
        if not fields:
            shared = set(declared[tie.source]).intersection(declared[tie.target])
            fields = tuple(sorted(shared))
        active[tie.source].update(tie.fields)
        active[tie.target].update(tie.fields)
        if field is None or field in fields:
            attributes = {
                SOURCE: tie.source,
                TARGET: tie.target,
                KIND: tie.kind,
                WEIGHT: tie.weight,
                STATUS: tie.status,
                DIRECTED: tie.directed,
                FIELDS: fields,
            }
            ties.append((tie.source, tie.target, tie.id, attributes))
    actors = {
        actor.id: {
            NAME: actor.name,
            TYPE: actor.type,
            FIELDS: tuple(sorted(active[actor.id])),
            COORDINATOR: actor.coordinator,
            SURVEYED: actor.surveyed_on is not None,
        }
        for actor in network.actors
        if actor.id in active and (field is None or field in active[actor.id])
    }
    carried = {
        FIELD: field,
        ALL_FIELDS: tuple(entry.id for entry in network.action_fields),
        ACQUAINTED: tuple(
            (tie.source, tie.target)
            for tie in network.cooperations
            if tie.status in UNDER_WAY and tie.source in actors and tie.target in actors
        ),
    }
    return Parts(actors=actors.items(), ties=ties, carried=carried)
