"""Decisions: what people made of a suggestion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from netmap.model.suggestions import Suggestion, SuggestionKey, SuggestionList, key_of


class DecisionState(StrEnum):
    """What became of a suggestion; one without a decision is open."""

    ACCEPTED = "accepted"
    """Its cooperation is planned."""
    DISMISSED = "dismissed"
    """It shall not be proposed again."""
    NOTED = "noted"
    """Still open, but something was written down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What people made of a suggestion; who and when is in the history.

    Attributes
    ----------
    list : SuggestionList
        The list that the suggestion is on.
    source, target : str or None
        Ids of the two actors, as in the suggestion.
    field : str or None
        Id of the action field it is for.
    state : DecisionState
        Accepted, dismissed, or only noted.
    reason : str
        Why it was dismissed.
    note : str
        What else there is to say.
    """

    list: SuggestionList
    source: str | None = None
    target: str | None = None
    field: str | None = None
    state: DecisionState = DecisionState.NOTED
    reason: str = ""
    note: str = ""

    @property
    def key(self) -> SuggestionKey:
        """The key of the suggestion (:attr:`netmap.model.suggestions.Suggestion.key`)."""
        return key_of(self.list, self.source, self.target, self.field)

    @classmethod
    def on(
        cls, suggestion: Suggestion, state: DecisionState, *, reason: str = "", note: str = ""
    ) -> Decision:
        """Make a decision on a suggestion."""
        return cls(
            list=suggestion.list,
            source=suggestion.source,
            target=suggestion.target,
            field=suggestion.field,
            state=state,
            reason=reason,
            note=note,
        )
