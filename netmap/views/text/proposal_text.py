"""Proposals in words: their names, and the work list as a table."""

from __future__ import annotations

from collections.abc import Iterable

from netmap.i18n import Texts
from netmap.model import Network
from netmap.model.proposals import Proposal
from netmap.views.text.details import name_fields
from netmap.views.text.suggestion_text import tell_fields, tell_suggestion
from netmap.views.text.tables import Cell, Table
from netmap.views.text.text import list_of

_COLUMNS = (
    "proposal",
    "from",
    "to",
    "field",
    "reasons",
    "effect",
    "introducer",
    "unasked",
    "sureness",
    "decision",
    "reason",
    "note",
    "decided-by",
    "decided-on",
)


def name_proposal(proposal: Proposal, network: Network, texts: Texts) -> str:
    """Return the title of a proposal; its actors if it is not made any more."""
    if proposal.suggestion is None:
        return " – ".join(map(network.actor_name, proposal.actors))
    return tell_suggestion(proposal.suggestion, network, texts).title


def tell_meant_for(proposal: Proposal, network: Network, texts: Texts) -> str:
    """Return which action fields a proposal, or what became of it, is for; nothing if for none."""
    return tell_fields(_meant_for(proposal, network), network, texts)


def name_state(proposal: Proposal, texts: Texts) -> str:
    """Return what was decided on a proposal, in a word."""
    return texts(f"decision-{proposal.decision.state if proposal.record else 'open'}")


def tabulate_proposals(proposals: Iterable[Proposal], network: Network, texts: Texts) -> Table:
    """Return a work list as a table with a row for each proposal, its reasons in sentences.

    Parameters
    ----------
    proposals : iterable of Proposal
        The work list.
    network : Network
        The map, for names.
    texts : Texts
        The language.
    """

    def actor(known_as: str | None) -> str:
        return "" if known_as is None else network.actor_name(known_as)

    def row(proposal: Proposal) -> tuple[Cell, ...]:
        decision, suggestion = proposal.decision, proposal.suggestion
        told = None if suggestion is None else tell_suggestion(suggestion, network, texts)
        return (
            name_proposal(proposal, network, texts),
            actor(decision.source),
            actor(decision.target),
            name_fields(_meant_for(proposal, network), network),
            "" if told is None else "\n".join(told.reasons),
            "" if told is None else told.effect,
            "" if suggestion is None else actor(suggestion.introducer),
            "" if suggestion is None else list_of([*map(actor, suggestion.unasked)], texts),
            "" if told is None else told.sureness.word,
            name_state(proposal, texts),
            decision.reason,
            decision.note,
            proposal.who,
            None if proposal.at is None else proposal.at.astimezone().date(),
        )

    return Table(
        headings=tuple(texts(f"column-{name}") for name in _COLUMNS),
        rows=tuple(map(row, proposals)),
    )


def _meant_for(proposal: Proposal, network: Network) -> tuple[str, ...]:
    became = () if proposal.suggestion is not None else proposal.became(network)
    named = tuple(dict.fromkeys(field for tie in became for field in tie.fields))
    return named or proposal.meant_for
