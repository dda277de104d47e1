"""What a test of findings gets, and how its numbers become a verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.inference.non_response import Missing, missing_answers
from netmap.model import Finding
from netmap.model.evidence import Evidence, Method, Reason, Verdict
from netmap.settings import Judging

Numbers = tuple[tuple[str, float | int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TestInput:
    """Findings of one kind in one map or slice.

    Attributes
    ----------
    arrays : MapArrays
        What they were found in: the map or a slice, with or without the coordinating office.
    findings : tuple of Finding
        One or more of the same kind.
    dated : bool
        Whether the map knows of anybody having been asked.
    limits : Judging
        How the tests are made.
    seed : int
        Equal input and seeds give equal evidence.
    """

    arrays: MapArrays
    findings: tuple[Finding, ...]
    dated: bool
    limits: Judging
    seed: int

    @property
    def missing(self) -> Missing:
        """Who was never asked in this map or slice."""
        return missing_answers(
            self.arrays,
            dated=self.dated,
            assumed_share=self.limits.assumed_missing,
        )

    def actors(self, finding: Finding) -> list[int]:
        """Positions of a finding's subjects."""
        return [self.arrays.index[actor] for actor in finding.subjects]


Test = Callable[[TestInput], tuple[Evidence, ...]]
"""A test: one piece of evidence for each finding of its input, in their order."""


def untestable(method: Method, measure: str, reason: Reason) -> Evidence:
    """Return the evidence that there can be none."""
    return Evidence(method=method, measure=measure, verdict=Verdict.UNTESTABLE, reason=reason)


def verdict_of(method: Method, measure: str, *, holds: bool, numbers: Numbers) -> Evidence:
    """Return the evidence of a test that could be made."""
    verdict = Verdict.ROBUST if holds else Verdict.UNCERTAIN
    return Evidence(method=method, measure=measure, verdict=verdict, numbers=numbers)


def unasked_numbers(missing: Missing) -> Numbers:
    """Return what every sentence on missing answers mentions."""
    return (("missing_share", missing.share), ("assumed", int(missing.assumed)))
