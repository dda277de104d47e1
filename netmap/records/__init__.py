"""The table of records: per kind and column what it is, how it is spelled, entered and shown.

Readers, forms, the store, workbooks, comparisons and exports are loops over :data:`RECORDS`, so
that a new column is declared once.
"""

from netmap.records.actors import ACTORS
from netmap.records.beside import ABOUT, DECISIONS, DISTINCTIONS, PLACES, POSITIONS, SCENES
from netmap.records.columns import REFERS, TRUTHS, Column, ColumnType, Shown
from netmap.records.contacts import CONTACTS
from netmap.records.cooperations import COOPERATIONS
from netmap.records.fields import ACTION_FIELDS, PRIORITIES
from netmap.records.kinds import MAPPED, ORDERED, Kind
from netmap.records.meetings import ATTENDANCES, MEETINGS
from netmap.records.names import name_record
from netmap.records.offers import OFFERS
from netmap.records.parts import values_of
from netmap.records.table import RecordKind, by_kind

RECORDS = by_kind(
    ABOUT,
    ACTION_FIELDS,
    PRIORITIES,
    ACTORS,
    COOPERATIONS,
    MEETINGS,
    ATTENDANCES,
    OFFERS,
    POSITIONS,
    PLACES,
    CONTACTS,
    DECISIONS,
    SCENES,
    DISTINCTIONS,
)
"""All kinds of records."""

__all__ = [
    "MAPPED",
    "ORDERED",
    "RECORDS",
    "REFERS",
    "TRUTHS",
    "Column",
    "ColumnType",
    "Kind",
    "RecordKind",
    "Shown",
    "name_record",
    "values_of",
]
