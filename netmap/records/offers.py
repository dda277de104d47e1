"""Offers and needs, column by column."""

from __future__ import annotations

from netmap.model import Offer, OfferKind
from netmap.records.columns import FURTHER, Column, ColumnType
from netmap.records.kinds import Kind
from netmap.records.spellings import ACTOR, FIELD, NOTE, REFERENCE
from netmap.records.table import RecordKind

OFFERS = RecordKind(
    kind=Kind.OFFER,
    value=Offer,
    blank=Offer(actor="", kind=OfferKind.OFFER, topic=""),
    sheet="offers",
    part="offers",
    table="offers",
    named="topic",
    columns=(
        Column(name="actor", type=ColumnType.ACTOR, words=ACTOR, width=36, required=True),
        Column(
            name="kind",
            type=ColumnType.OFFER_KIND,
            heading="column-offer-or-need",
            words=(
                "Angebot oder Gesuch", "Angebot/Gesuch", "offer or need", "offer/need", "Art",
                "Typ", "kind", "type",
            ),
            width=14,
        ),
        Column(
            name="topic",
            type=ColumnType.WORD,
            words=("Thema", "Themen", "Was", "topic", "topics", "subject"),
            width=30,
            required=True,
        ),
        Column(name="field", type=ColumnType.FIELD, words=FIELD, width=26),
        NOTE,
        REFERENCE,
        FURTHER,
    ),
)  # fmt: skip
