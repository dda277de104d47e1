"""Offers and needs: what an actor can give and what it is looking for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OfferKind(StrEnum):
    """Which way a listing points."""

    OFFER = "offer"
    NEED = "need"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something an actor offers or needs.

    Attributes
    ----------
    actor : str
        Id of the actor.
    kind : OfferKind
        Offer or need.
    topic : str
        What it is about, in words that offers and needs share ("Dolmetschen").
    field : str or None
        Id of an action field.
    note, reference : str
        Free text; where the entry comes from.
    attributes : tuple of (str, str)
        Further columns of the source.
    """

    actor: str
    kind: OfferKind
    topic: str
    field: str | None = None
    note: str = ""
    reference: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
