"""Actors that look like one and are two: somebody said so, and nobody shall be asked again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Distinction:
    """Two actors that are not the same; who said so and when is in the history.

    Attributes
    ----------
    source, target : str
        Their ids.
    """

    source: str
    target: str

    @classmethod
    def between(cls, one: str, other: str) -> Distinction:
        """Return the distinction of two actors, whichever is named first."""
        return cls(source=min(one, other), target=max(one, other))
