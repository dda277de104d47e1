"""Contact persons: personal data, in a room of their own.

A contact person is never part of a :class:`~netmap.model.network.Network`, so nothing that draws,
analyses, exports or logs a network can show one by mistake.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPerson:
    """Whom to call at an actor. Its representation hides everything but the actor's id."""

    actor: str
    name: str = field(repr=False)
    role: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
