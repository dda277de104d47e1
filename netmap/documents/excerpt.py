"""Parts of a map that are passed on alone: an action field, or the largest actors."""

from __future__ import annotations

import dataclasses

from netmap.graph import build_graph
from netmap.model import CooperationStatus, Network


def keep_field(network: Network, field: str) -> Network:
    """Return the part of a network that belongs to an action field (an id).

    Actors and cooperations follow the rule of the slice in :mod:`netmap.graph`, cooperations at
    every stage included. Meetings and offers are those of the field, with the meetings that its
    workshops belonged to; offers without a field are kept. Action fields and priorities stay,
    because the actors carry other fields too.
    """
    graph = build_graph(network, field=field, statuses=frozenset(CooperationStatus))
    ties = {tie for _, _, tie in graph.edges(keys=True)}
    meetings = {meeting.id for meeting in network.meetings if meeting.field == field}
    meetings |= {m.part_of for m in network.meetings if m.id in meetings and m.part_of}
    return dataclasses.replace(
        network,
        actors=tuple(actor for actor in network.actors if actor.id in graph),
        cooperations=tuple(tie for tie in network.cooperations if tie.id in ties),
        meetings=tuple(meeting for meeting in network.meetings if meeting.id in meetings),
        attendances=tuple(
            entry
            for entry in network.attendances
            if entry.meeting in meetings and entry.actor in graph
        ),
        offers=tuple(
            offer
            for offer in network.offers
            if offer.actor in graph and offer.field in (field, None)
        ),
    )


def keep_only_field(network: Network, field: str) -> Network:
    """Return the part of a map that belongs to an action field (an id), with that field alone."""
    part = keep_field(network, field)
    return dataclasses.replace(
        part,
        action_fields=(network.field_by_id[field],),
        actors=tuple(
            dataclasses.replace(actor, fields=tuple(own for own in actor.fields if own == field))
            for actor in part.actors
        ),
        cooperations=tuple(dataclasses.replace(tie, fields=(field,)) for tie in part.cooperations),
    )


def keep_largest(network: Network, most: int, *, field: str | None = None) -> Network:
    """Return the part of a map with the ``most`` actors that have the most partners.

    Among actors with equally many, those that come first in the map are kept.
    """
    graph = build_graph(network, field=field)
    degrees = {actor: len(graph[actor]) for actor in graph}
    kept = set(sorted(degrees, key=lambda actor: -degrees[actor])[:most])
    return dataclasses.replace(
        network,
        actors=tuple(actor for actor in network.actors if actor.id in kept),
        cooperations=tuple(
            tie for tie in network.cooperations if tie.source in kept and tie.target in kept
        ),
        attendances=tuple(entry for entry in network.attendances if entry.actor in kept),
        offers=tuple(offer for offer in network.offers if offer.actor in kept),
    )
