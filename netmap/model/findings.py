"""Findings: single statements that analyses make, free of text, colour and markup."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

Value = float | int | str
Link = tuple[str, str]


class Standing(StrEnum):
    """What becomes of a finding when the coordinating office is left out of the map."""

    BOTH = "both"
    """It holds with and without the office."""
    ONLY_WITH = "only_with"
    """It rests on the office's ties."""
    ONLY_WITHOUT = "only_without"
    """The office's ties hide it."""
    NO_COORDINATOR = "no_coordinator"
    """The map names no coordinating office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One statement about the network.

    Attributes
    ----------
    analysis : str
        Id of the analysis that made it.
    kind : str
        What is stated ("hub", "bridge"); its texts have the keys ``finding-<kind>-…``.
    field : str or None
        Id of the action field; None for the whole network.
    subjects : tuple of str
        Ids of the actors it is about, the main one first.
    links, proposed : tuple of (str, str)
        Pairs of actor ids: existing ties it rests on, ties it suggests.
    score : float
        Orders findings of one kind, larger first; comparable within a kind only.
    measures : tuple of (str, value)
        The numbers and words that its sentences mention.
    measures_without : tuple of (str, value)
        The same with the coordinating office left out; empty unless ``standing`` is BOTH.
    standing : Standing
        Whether it holds without the coordinating office.
    """

    analysis: str
    kind: str
    field: str | None = None
    subjects: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    proposed: tuple[Link, ...] = ()
    score: float = 0.0
    measures: tuple[tuple[str, Value], ...] = ()
    measures_without: tuple[tuple[str, Value], ...] = ()
    standing: Standing = Standing.NO_COORDINATOR

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same statement on another day: everything but the numbers."""
        words = tuple(pair for pair in self.measures if isinstance(pair[1], str))
        links = () if self.subjects else self.links
        return (self.analysis, self.kind, self.field, self.subjects, links, self.proposed, words)

    @property
    def id(self) -> str:
        """Stable, short name of the statement."""
        return f"{self.kind}-{hashlib.sha256(repr(self.key).encode()).hexdigest()[:10]}"

    def measure(self, name: str) -> Value:
        """Return the measure called ``name``; KeyError if the finding does not carry it."""
        return dict(self.measures)[name]
