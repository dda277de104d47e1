"""Two compared states as two maps on which everybody stands at the same place."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from netmap.findings.matching import match_cooperations
from netmap.model import Actor, Cooperation, Network
from netmap.model.comparison import Change, Changes, Comparison
from netmap.model.numbered_names import first_free


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two states as it is drawn.

    Attributes
    ----------
    network : Network
        The state with the actors of the other one, so that nobody moves.
    changes : Changes
        What became of actors and cooperations.
    absent : frozenset of str
        Ids of the actors that only the other state has.
    """

    network: Network
    changes: Changes
    absent: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Two states side by side, and what both are laid out by: everything of either state."""

    old: Side
    new: Side
    whole: Network


def put_side_by_side(comparison: Comparison) -> SideBySide:
    """Return two compared states as two maps, with what is new, gone or changed.

    Only what the comparison tells is marked: of actors who were not asked for both states, no
    cooperation is.

    Parameters
    ----------
    comparison : Comparison
        Made by :func:`netmap.findings.compare.compare`.
    """
    old, new = comparison.old, comparison.new
    ties, id_in_whole = _under_common_ids(old, new)
    actors_gone = comparison.actors_removed
    fields = {entry.id: entry for entry in (*old.action_fields, *new.action_fields)}.values()
    old_ties = [dataclasses.replace(tie, id=id_in_whole[tie.id]) for tie in old.cooperations]

    def changes(now: Change, actors: Iterable[str], cooperations: Iterable[str]) -> Changes:
        both = (
            (comparison.actors_changed, actors),
            (comparison.cooperations_changed, cooperations),
        )
        of_actors, of_cooperations = (
            dict.fromkeys((entry.new.id for entry in changed), Change.CHANGED)
            | dict.fromkeys(others, now)
            for changed, others in both
        )
        return Changes(actors=of_actors, cooperations=of_cooperations)

    def side(
        network: Network,
        others: tuple[Actor, ...],
        cooperations: list[Cooperation],
        found: Changes,
    ) -> Side:
        strangers = [dataclasses.replace(actor, surveyed_on=None) for actor in others]
        return Side(
            network=Network.of(
                title=network.title,
                as_of=network.as_of,
                actors=(*network.actors, *strangers),
                cooperations=cooperations,
                action_fields=fields,
            ),
            changes=found,
            absent=frozenset(actor.id for actor in others),
        )

    return SideBySide(
        old=side(
            old,
            comparison.actors_added,
            old_ties,
            changes(
                Change.GONE,
                (actor.id for actor in actors_gone),
                (id_in_whole[tie.id] for tie in comparison.cooperations_removed),
            ),
        ),
        new=side(
            new,
            actors_gone,
            list(new.cooperations),
            changes(
                Change.NEW,
                (actor.id for actor in comparison.actors_added),
                (tie.id for tie in comparison.cooperations_added),
            ),
        ),
        whole=Network.of(
            actors=(*new.actors, *actors_gone), cooperations=ties, action_fields=fields
        ),
    )


def _under_common_ids(old: Network, new: Network) -> tuple[list[Cooperation], dict[str, str]]:
    """Return the cooperations of both states, and which of them each one of ``old`` is."""
    pairs, gone, _ = match_cooperations(old, new)
    id_in_whole = {was.id: now.id for was, now in pairs}
    taken = {tie.id for tie in new.cooperations}
    ties = list(new.cooperations)
    for tie in gone:
        own_id = first_free(tie.id, taken.__contains__)
        taken.add(own_id)
        id_in_whole[tie.id] = own_id
        ties.append(dataclasses.replace(tie, id=own_id))
    return ties, id_in_whole
