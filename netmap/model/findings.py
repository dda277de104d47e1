"""Findings: single statements that analyses make, free of text, colour and markup."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from netmap.model.evidence import Evidence

Value = float | int | str
Link = tuple[str, str]

ACTOR_SUFFIX = "_id"
"""A measure named so holds an actor's id ("introducer_id") and is told by the actor's name."""
FIELD_SUFFIX = "_field"
"""A measure named so holds an action field's id ("first_field") and is told by its name."""


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
        The numbers and words that its sentences mention. A word says what the finding is about
        ("type"), unless its name ends in ``_id`` or ``_field``: then it refers to an actor or an
        action field that is only mentioned.
    measures_without : tuple of (str, value)
        The same with the coordinating office left out; empty unless ``standing`` is BOTH.
    standing : Standing
        Whether it holds without the coordinating office.
    evidence : tuple of Evidence
        How far it holds, the test closest to its statement first; empty if not tested yet.
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
    evidence: tuple[Evidence, ...] = ()

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same statement on another day.

        Numbers and mentioned actors or fields may change. A finding is about its words if it has
        some, else about its subjects in whatever order, else about its links.
        """
        words = tuple(
            (name, value)
            for name, value in self.measures
            if isinstance(value, str) and not name.endswith((ACTOR_SUFFIX, FIELD_SUFFIX))
        )
        subjects = tuple(sorted(self.subjects))
        about: tuple[object, ...] = words or subjects or self.links
        return (self.analysis, self.kind, self.field, about, self.proposed)

    @property
    def id(self) -> str:
        """Stable, short name of the statement."""
        return f"{self.kind}-{hashlib.sha256(repr(self.key).encode()).hexdigest()[:10]}"

    def measure(self, name: str) -> Value:
        """Return the measure called ``name``; KeyError if the finding does not carry it."""
        return dict(self.measures)[name]

    def without(self, office: Collection[str]) -> Finding:
        """Return the finding as it reads with the coordinating office left out.

        Its numbers are those without the office, links that touch the office are gone, and so is
        the evidence, which is of the map with it. Only for findings whose standing is BOTH.
        """
        return dataclasses.replace(
            self,
            links=tuple(link for link in self.links if not set(office).intersection(link)),
            measures=self.measures_without,
            evidence=(),
        )
