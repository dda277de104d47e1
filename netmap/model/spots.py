"""Where actors stand on the drawing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DraggedSpot:
    """Where somebody put an actor on the drawing, in screen pixels."""

    actor: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputedSpot:
    """Where the drawing itself put an actor, in screen pixels; it comes and goes with the actor."""

    actor: str
    x: float
    y: float
