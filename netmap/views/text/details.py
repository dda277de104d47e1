"""What a tooltip says about an actor or a cooperation: plain text, one fact a line."""

from __future__ import annotations

from collections.abc import Collection

from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, CooperationStatus, Link, Network

CLOSENESS = {1.0: "word-loose", 2.0: "word-medium", 3.0: "word-close"}
"""Weights that have a word, and its key."""


def describe_actor(
    actor: Actor,
    network: Network,
    texts: Texts,
    *,
    fields: Collection[str],
    partners: int,
    unasked: bool,
) -> str:
    """Return name, type, fields, place, number of visible partners and survey of an actor.

    Parameters
    ----------
    actor : Actor
        Its notes and further columns are left out: they may hold what is not for every eye.
    network : Network
        Names the fields.
    texts : Texts
        The language.
    fields : collection of str
        Ids of the fields it is active in, those of its cooperations included.
    partners : int
        Actors it is seen to work with.
    unasked : bool
        Whether it was not asked while others were.
    """
    lines = [actor.name, actor.type, name_fields(fields, network), actor.place]
    if actor.coordinator:
        lines.append(texts("scene-coordinator"))
    lines.append(texts("scene-partners", count=partners))
    if unasked:
        lines.append(texts("scene-unasked"))
    return "\n".join(line for line in lines if line)


def describe_cooperation(tie: Cooperation, network: Network, texts: Texts) -> str:
    """Return both ends, kind, closeness, status and fields of a cooperation."""
    key = "scene-directed" if tie.directed else "scene-pair"
    ends = texts(key, first=network.actor_name(tie.source), second=network.actor_name(tie.target))
    closeness = texts("scene-closeness", word=name_closeness(tie.weight, texts))
    facts = [tie.kind, closeness]
    if tie.status is not CooperationStatus.EXISTING:
        facts.append(texts(f"status-{tie.status}"))
    lines = (ends, " · ".join(fact for fact in facts if fact), name_fields(tie.fields, network))
    return "\n".join(line for line in lines if line)


def describe_proposal(pair: Link, network: Network, texts: Texts) -> str:
    """Return both ends of a cooperation that is suggested, and that it is."""
    first, second = map(network.actor_name, pair)
    return "\n".join(
        (texts("scene-pair", first=first, second=second), texts("scene-line-proposed"))
    )


def name_fields(fields: Collection[str], network: Network) -> str:
    """Return the names of action fields (ids) in the map's own order."""
    return ", ".join(entry.name for entry in network.action_fields if entry.id in fields)


def name_closeness(weight: float, texts: Texts) -> str:
    """Return the word for a closeness of 1, 2 or 3, and the number of any other."""
    word = CLOSENESS.get(weight)
    return texts(word) if word else texts("scene-weight", weight=weight)


def closeness_levels(network: Network, *, most: int) -> tuple[float, ...]:
    """Return what cooperations of a map are at least, but for the loosest: a few steps.

    Parameters
    ----------
    network : Network
        The map.
    most : int
        How many steps at most; of more, every so many.

    Examples
    --------
    >>> ties = [Cooperation(id=str(w), source="a", target="b", weight=w) for w in (1, 2, 2.5, 3)]
    >>> closeness_levels(Network.of(cooperations=ties), most=2)
    (2, 3)
    """
    above = sorted({tie.weight for tie in network.cooperations})[1:]
    return tuple(above[:: max(1, -(-len(above) // most))])


def find_unasked(network: Network) -> frozenset[str]:
    """Return who was not asked although others were: their missing ties say nothing."""
    unasked = frozenset(actor.id for actor in network.actors if actor.surveyed_on is None)
    return unasked if len(unasked) < len(network.actors) else frozenset()
