"""Cooperations: who works with whom, on what, how closely."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CooperationStatus(StrEnum):
    """Stage of a cooperation; only existing ones count in analyses unless asked."""

    EXISTING = "existing"
    PLANNED = "planned"
    WISHED = "wished"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooperation:
    """A tie between two actors; parallel ones stay apart.

    Attributes
    ----------
    id : str
        Stable and unique within a network.
    source, target : str
        Ids of the two actors; their order matters only where ``directed``.
    fields : tuple of str
        Ids of the action fields it belongs to. Empty: it counts in every field both actors share.
    kind : str
        What is done together ("Projekt", "Beratung"); empty if unknown.
    weight : float
        Closeness: 1 loose, 2 medium, 3 close; imported maps may carry any positive number.
    status : CooperationStatus
        Existing, planned, wished or ended.
    directed : bool
        Whether it runs from source to target only.
    reference : str
        Where the entry comes from.
    note : str
        Free text.
    attributes : tuple of (str, str)
        Further columns of the source.
    """

    id: str
    source: str
    target: str
    fields: tuple[str, ...] = ()
    kind: str = ""
    weight: float = 1.0
    status: CooperationStatus = CooperationStatus.EXISTING
    directed: bool = False
    reference: str = ""
    note: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
