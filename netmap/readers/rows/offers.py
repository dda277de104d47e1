"""Offers and needs."""

from __future__ import annotations

import dataclasses

from netmap.model import Offer, OfferKind, Severity
from netmap.readers.cells.parsing import parse_offer_kind
from netmap.readers.rows.fields import split_list
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.readers.rows.values import read_values
from netmap.readers.shapes.vocabulary import Column
from netmap.records.headings import squash
from netmap.records.offers import OFFERS

_COLUMNS = ((Column.OFFER, OfferKind.OFFER), (Column.NEED, OfferKind.NEED))
_SHEET_WORDS = (
    (OfferKind.OFFER, ("angebot", "offer")),
    (OfferKind.NEED, ("gesuch", "bedarf", "need")),
)


def read_offers(rows: list[Record], actors: Index, fields: Index) -> list[Offer]:
    """Return the offers and needs that tables list; a cell with ";" holds several.

    Which of both a topic is say its column ("Angebot", "Gesuch"), the cell in "Angebot oder
    Gesuch" or, where it is named after one of them, the sheet ("unknown-offer-kind" if none does).
    """
    found = []
    for record in rows:
        actor = actors.require(record, Column.ACTOR)
        if actor is None:
            continue
        values = read_values(
            record, OFFERS, fields, besides=(Column.ACTOR, Column.KIND, Column.TOPIC)
        )
        offers = offers_of(record, actor)
        topics = split_list(record.text(Column.TOPIC))
        kind = _kind_of(record) if topics else None
        if kind is not None:
            offers += [Offer(actor=actor, kind=kind, topic=topic) for topic in topics]
        if not offers and not topics:
            record.report(Severity.WARNING, "missing-topic", Column.TOPIC)
        found += [dataclasses.replace(offer, **values) for offer in offers]
    return found


def offers_of(record: Record, actor: str) -> list[Offer]:
    """Return what the columns "Angebot" and "Gesuch" of a row say about an actor."""
    return [
        Offer(actor=actor, kind=kind, topic=topic)
        for column, kind in _COLUMNS
        for topic in split_list(record.text(column))
    ]


def _kind_of(record: Record) -> OfferKind | None:
    sheet = squash(record.sheet)
    named = [kind for kind, words in _SHEET_WORDS if any(word in sheet for word in words)]
    stated = record.line(Column.KIND)
    kind = parse_offer_kind(stated) if stated or len(named) != 1 else named[0]
    if kind is None:
        record.report(Severity.WARNING, "unknown-offer-kind", Column.KIND, stated)
    return kind
