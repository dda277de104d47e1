"""Evidence: how far a finding holds, as numbers and a verdict, free of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Method(StrEnum):
    """How a finding was put to the test."""

    RANK_STABILITY = "rank_stability"
    """Ranks again and again with some actors missing."""
    REWIRING = "rewiring"
    """Against random networks in which everybody has as many partners."""
    LABEL_PERMUTATION = "label_permutation"
    """Against the same network with the labels dealt out anew."""
    UNIFORM_GRAPHS = "uniform_graphs"
    """Against random networks with as many actors and ties."""
    EXACT = "exact"
    """A fact of the map: only what was not asked can change it."""


class Verdict(StrEnum):
    """What came out."""

    ROBUST = "robust"
    UNCERTAIN = "uncertain"
    UNTESTABLE = "untestable"


class Reason(StrEnum):
    """Why something cannot be tested."""

    NEVER_ASKED = "never_asked"
    """Those it is about were never asked."""
    MOSTLY_UNASKED = "mostly_unasked"
    """Too few actors were asked."""
    TOO_FEW = "too_few"
    """Too few actors for a comparison."""
    NO_ALTERNATIVE = "no_alternative"
    """The null model allows nothing but what is there."""
    TOO_LARGE = "too_large"
    """The map is too large for the test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one test says about a finding.

    Attributes
    ----------
    method : Method
        How it was tested.
    measure : str
        What was tested ("degree"); the sentence has the key ``evidence-<method>-<measure>``.
    verdict : Verdict
        What came out.
    reason : Reason or None
        Why it cannot be tested; None for the other verdicts.
    numbers : tuple of (str, number)
        What the sentence mentions: runs, shares, ranks. ``assumed`` is 1 where the share of
        actors that were not asked had to be assumed.
    """

    method: Method
    measure: str
    verdict: Verdict
    reason: Reason | None = None
    numbers: tuple[tuple[str, float | int], ...] = ()

    def number(self, name: str) -> float | int:
        """Return the number called ``name``; KeyError if the evidence does not carry it."""
        return dict(self.numbers)[name]
