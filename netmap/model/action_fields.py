"""Action fields (Handlungsfelder) and the priorities that cut across them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionField:
    """A field of action, such as "Bildung und Sprache"; an actor can be active in several."""

    id: str
    name: str
    description: str = ""
    reference: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority:
    """A concern that all action fields share, such as "beidseitige Wertschätzung"."""

    id: str
    name: str
    reference: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
