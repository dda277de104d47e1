"""Cooperations that a map may lack: probably existing ones, or strategically absent ones."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from netmap.model import Network
from netmap.model.backtest import Backtest
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.strategic import suggest_strategic
from netmap.suggesting.unrecorded import suggest_unrecorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A list of suggestions.

    Attributes
    ----------
    list : SuggestionList
        Which one.
    backtest : Backtest or None
        How well the list finds hidden ties; None for the strategic one, which predicts nothing.
    suggestions : tuple of Suggestion
        The suggestions, the most important first; none where the test speaks against the list.
    """

    list: SuggestionList
    backtest: Backtest | None
    suggestions: tuple[Suggestion, ...]


def suggest(
    network: Network,
    *,
    list: SuggestionList = SuggestionList.UNRECORDED,
    field: str | None = None,
    top: int | None = None,
) -> Suggested:
    """Return cooperations that a map may lack; equal maps give equal results.

    Parameters
    ----------
    network : Network
        The map.
    list : SuggestionList
        Cooperations that probably exist (:func:`~netmap.suggesting.unrecorded.suggest_unrecorded`),
        or that the purpose of the map asks for
        (:func:`~netmap.suggesting.strategic.suggest_strategic`).
    field : str, optional
        Id or name of an action field: only what concerns it; by default everything.
    top : int, optional
        How many at most; by default as many as the settings say.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.
    """
    if list is SuggestionList.STRATEGIC:
        gaps = DEFAULT_SETTINGS.gaps
        gaps = gaps if top is None else dataclasses.replace(gaps, listed=top)
        found = suggest_strategic(network, field=field, limits=gaps)
        return Suggested(list=list, backtest=None, suggestions=found)
    limits = DEFAULT_SETTINGS.suggesting
    limits = limits if top is None else dataclasses.replace(limits, listed=top)
    backtest, suggestions = suggest_unrecorded(network, field=field, limits=limits)
    return Suggested(list=list, backtest=backtest, suggestions=suggestions)
