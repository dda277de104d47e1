"""A test of link prediction on a map's own ties, free of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Split(StrEnum):
    """What was to be found."""

    HIDDEN = "hidden"
    """Ties of the map itself, hidden for the test."""
    LATER = "later"
    """Ties that only a later state of the map has."""


class Outcome(StrEnum):
    """What the test says about the list."""

    USABLE = "usable"
    """It finds clearly more than simple rules do."""
    NOT_BETTER = "not_better"
    """It cannot be told from the best of the simple rules."""
    TOO_FEW = "too_few"
    """There are too few ties to be tested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A mean over the runs of a test and its interval; NaN where a single run gives none."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """How well one way of ranking pairs finds ties.

    Attributes
    ----------
    name : str
        "model", a score of the literature, "shared_fields" or "random".
    auc, auc_error : float
        Share of pairs of a tie and a non-tie in which the tie stands higher, and the standard
        error of a single run (Hanley & McNeil 1982).
    precision : Estimate
        Share of ties among the first k, with k the number of ties to be found.
    pr_auc : Estimate
        Area under the curve of precision against recall (average precision).
    """

    name: str
    auc: float
    auc_error: float
    precision: Estimate
    pr_auc: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Backtest:
    """How well a map's missing ties are found, and whether that is enough to show a list.

    Attributes
    ----------
    split : Split
        What was to be found.
    outcome : Outcome
        Whether the list is shown.
    runs : int
        How often ties were hidden; 1 between two states.
    ties : float
        Ties to be found in a run, on average: k.
    pairs : float
        Pairs that were ranked in a run, on average.
    model : Rating or None
        The list's own ranking; None if there was no test.
    baselines : tuple of Rating
        What it has to beat: chance, preferential attachment and, where actors have fields, the
        number of shared ones.
    singles : tuple of Rating
        The scores of the literature, each on its own.
    """

    split: Split
    outcome: Outcome
    runs: int = 0
    ties: float = 0.0
    pairs: float = 0.0
    model: Rating | None = None
    baselines: tuple[Rating, ...] = ()
    singles: tuple[Rating, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether the list finds clearly more than simple rules do."""
        return self.outcome is Outcome.USABLE

    @property
    def best_baseline(self) -> Rating | None:
        """The baseline that finds most; None if there was no test."""
        return max(self.baselines, key=lambda rating: rating.pr_auc.value, default=None)
