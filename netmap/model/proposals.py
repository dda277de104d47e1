"""Proposals: suggestions together with what people made of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from netmap.model.cooperations import Cooperation, CooperationStatus
from netmap.model.decisions import Decision, DecisionState
from netmap.model.findings import FIELD_SUFFIX
from netmap.model.network import Network
from netmap.model.suggestions import Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An entry of the work list.

    Attributes
    ----------
    decision : Decision
        What was decided; of an open one only what it would be about.
    suggestion : Suggestion or None
        The suggestion; None if it is not made any more, as after it was accepted.
    record : str
        Under which id the decision is kept; "" if nobody has decided or written down anything.
    revision : int
        Log position of its last change.
    who : str
        Who made that change.
    at : datetime or None
        When, with its zone.
    """

    decision: Decision
    suggestion: Suggestion | None = None
    record: str = ""
    revision: int = 0
    who: str = ""
    at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a decision."""
        return self.decision.state is DecisionState.NOTED

    @property
    def actors(self) -> tuple[str, ...]:
        """Ids of the two actors, or of the one that it is about."""
        ends = (self.decision.source, self.decision.target)
        return tuple(end for end in ends if end is not None)

    @property
    def meant_for(self) -> tuple[str, ...]:
        """Ids of the action fields that its cooperation is for, the main one first."""
        if self.suggestion is not None:
            return self.suggestion.fields
        return () if self.decision.field is None else (self.decision.field,)

    def became(self, network: Network) -> tuple[Cooperation, ...]:
        """Return what became of it: cooperations of the two that are planned or exist by now."""
        if len(self.actors) < 2:
            return ()
        return tuple(
            tie
            for tie in network.cooperations
            if {tie.source, tie.target} == set(self.actors)
            and tie.status in (CooperationStatus.EXISTING, CooperationStatus.PLANNED)
        )

    @property
    def fields(self) -> frozenset[str]:
        """Ids of the action fields that it concerns: its own and those of its reasons."""
        reasons = () if self.suggestion is None else self.suggestion.reasons
        named = {
            str(value)
            for reason in reasons
            for name, value in reason.measures
            if name.endswith(FIELD_SUFFIX)
        }
        return frozenset(named.union(self.meant_for))
