"""The work list: suggestions of a map together with the decisions that are kept with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from netmap.model import Network
from netmap.model.decisions import Decision, DecisionState
from netmap.model.proposals import Proposal
from netmap.model.suggestions import Suggestion, SuggestionKey, SuggestionList
from netmap.records import Kind
from netmap.store import Store, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision as it is kept: under which id, since which log position, by whom and when."""

    decision: Decision
    record: str
    revision: int
    who: str
    at: datetime


Decisions = Mapping[SuggestionKey, Decided]
"""Decisions by the keys of the suggestions that they are about."""


def read_decisions(store: Store) -> Decisions:
    """Return the decisions that are kept with a map.

    Parameters
    ----------
    store : Store
        The map.
    """
    records = sorted(store.records(Kind.DECISION), key=lambda record: record.revision)
    if not records:
        return {}
    batch_at = {batch.position: batch for batch in store.history(before=records[-1].revision + 1)}
    found = {}
    for record in records:
        if isinstance(record.value, Decision):
            batch = batch_at[record.revision]
            found[record.value.key] = Decided(
                decision=record.value,
                record=record.id,
                revision=record.revision,
                who=batch.who,
                at=batch.at,
            )
    return found


def list_proposals(
    wanted: SuggestionList, suggestions: Iterable[Suggestion], decisions: Decisions
) -> tuple[Proposal, ...]:
    """Return the proposals of a list: what is suggested, then what was only decided before.

    Parameters
    ----------
    wanted : SuggestionList
        Which list.
    suggestions : iterable of Suggestion
        Its suggestions, the most important first.
    decisions : mapping
        From :func:`read_decisions`; empty for a map that is not kept.

    Returns
    -------
    tuple of Proposal
        Suggestions in their order, then decisions whose suggestion is not made any more, the
        newest first.
    """
    proposals = []
    left = dict(decisions)
    for suggestion in suggestions:
        decided = left.pop(suggestion.key, None)
        if decided is None:
            blank = Decision.on(suggestion, DecisionState.NOTED)
            proposals.append(Proposal(decision=blank, suggestion=suggestion))
        else:
            proposals.append(_proposal(decided, suggestion))
    others = [decided for decided in left.values() if decided.decision.list is wanted]
    others.sort(key=lambda decided: -decided.revision)
    return (*proposals, *(_proposal(decided, None) for decided in others))


def select_proposals(
    proposals: Iterable[Proposal],
    network: Network,
    *,
    field: str | None = None,
    type: str | None = None,
    actor: str | None = None,
    state: DecisionState | None = None,
) -> tuple[Proposal, ...]:
    """Return the proposals that fulfil all conditions; those that are None do not count.

    Parameters
    ----------
    proposals : iterable of Proposal
        The work list.
    network : Network
        The map, for the types of the actors.
    field : str, optional
        Id of an action field that the proposal or one of its reasons names.
    type : str, optional
        Type of one of its actors.
    actor : str, optional
        Id of one of its actors.
    state : DecisionState, optional
        What was decided; those with only a note are open.
    """
    return tuple(
        one
        for one in proposals
        if (field is None or field in one.fields)
        and (actor is None or actor in one.actors)
        and (state is None or one.decision.state is state)
        and (type is None or any(network.actor_by_id[end].type == type for end in one.actors))
    )


def seen_of(proposal: Proposal) -> Version | None:
    """Return the decision of a proposal as it was seen; None if there was none."""
    if not proposal.record:
        return None
    return Version(kind=Kind.DECISION, id=proposal.record, revision=proposal.revision)


def open_suggestions(proposals: Sequence[Proposal]) -> tuple[Suggestion, ...]:
    """Return the suggestions among proposals that nobody has accepted or dismissed."""
    return tuple(one.suggestion for one in proposals if one.suggestion is not None and one.is_open)


def _proposal(decided: Decided, suggestion: Suggestion | None) -> Proposal:
    return Proposal(
        decision=decided.decision,
        suggestion=suggestion,
        record=decided.record,
        revision=decided.revision,
        who=decided.who,
        at=decided.at,
    )
