"""The kinds of records that a map consists of."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """Kinds of records; their values are saved in the log."""

    ABOUT = "about"
    ACTION_FIELD = "action_field"
    PRIORITY = "priority"
    ACTOR = "actor"
    COOPERATION = "cooperation"
    MEETING = "meeting"
    ATTENDANCE = "attendance"
    OFFER = "offer"
    DRAGGED_SPOT = "position"
    COMPUTED_SPOT = "place"
    CONTACT = "contact"
    DECISION = "decision"
    SCENE = "scene"
    DISTINCTION = "distinction"


ORDERED = frozenset({Kind.ACTION_FIELD, Kind.PRIORITY})
"""Kinds whose order the map's owner chose."""

_BESIDE = frozenset(
    {
        Kind.DRAGGED_SPOT,
        Kind.COMPUTED_SPOT,
        Kind.CONTACT,
        Kind.DECISION,
        Kind.SCENE,
        Kind.DISTINCTION,
    }
)
MAPPED = tuple(kind for kind in Kind if kind not in _BESIDE)
"""Kinds that make up a :class:`~netmap.model.Network`."""
