"""The headings and sheet names that netmap understands, German and English.

Spelling is compared by :func:`~netmap.records.headings.squash`; within a column the earlier
spelling wins where a sheet has several.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from netmap import records
from netmap.records.actors import ACTORS
from netmap.records.columns import Words
from netmap.records.contacts import CONTACTS
from netmap.records.cooperations import COOPERATIONS
from netmap.records.fields import ACTION_FIELDS, PRIORITIES
from netmap.records.headings import (
    FIRST_NAME,
    LAST_NAME,
    PARTS_ABOUT_PERSONS,
    forms_of,
    squash,
)
from netmap.records.meetings import ATTENDANCES, MEETINGS
from netmap.records.offers import OFFERS
from netmap.records.table import RecordKind


class Role(StrEnum):
    """What the rows of a table are."""

    ACTORS = "actors"
    COOPERATIONS = "cooperations"
    ACTION_FIELDS = "action_fields"
    PRIORITIES = "priorities"
    MEETINGS = "meetings"
    ATTENDANCES = "attendances"
    OFFERS = "offers"
    CONTACTS = "contacts"
    MAP = "map"


class Column(StrEnum):
    """Columns that are read by rules of their own.

    All others are called as the table of records calls them, :data:`netmap.records.RECORDS`.
    """

    ID = "id"
    NAME = "name"
    FIELD = "field"
    FIELDS = "fields"
    SOURCE = "source"
    TARGET = "target"
    KIND = "kind"
    WEIGHT = "weight"
    STATUS = "status"
    DIRECTED = "directed"
    HELD_ON = "held_on"
    PART_OF = "part_of"
    ACTOR = "actor"
    MEETING = "meeting"
    TOPIC = "topic"
    OFFER = "offer"
    NEED = "need"
    NOTE = "note"
    PERSON = "person"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    PERSON_ROLE = "person_role"
    EMAIL = "email"
    PHONE = "phone"
    PROPERTY = "property"
    VALUE = "value"
    TITLE = "title"
    AS_OF = "as_of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """How a table of one role is recognised.

    Attributes
    ----------
    role : Role
        What its rows are.
    sheets : tuple of str
        Names of sheets and files that speak for the role.
    columns : mapping of str to tuple of str
        Spellings of its headings.
    needs : tuple of frozenset of str
        One of these sets of columns must be there.
    needs_if_named : tuple of frozenset of Column
        Further sets that suffice where the sheet's name says the role.
    """

    role: Role
    sheets: Words
    columns: Mapping[str, Words]
    needs: tuple[frozenset[str], ...]
    needs_if_named: tuple[frozenset[str], ...] = ()


ENDPOINTS: tuple[tuple[str, str], ...] = (
    ("Wer", "Mit wem"), ("who", "with whom"), ("Vertex 1", "Vertex 2"), ("From name", "To name"),
    ("Von", "Nach"), ("Von", "Zu"), ("Von", "An"), ("from", "to"), ("source", "target"),
    ("Quelle", "Ziel"), ("Start", "Ziel"), ("Ausgang", "Ziel"),
    ("Von Akteur", "Nach Akteur"), ("Von Akteur", "Zu Akteur"), ("from actor", "to actor"),
    ("source id", "target id"), ("from id", "to id"), ("source name", "target name"),
    ("Akteur A", "Akteur B"), ("Akteur 1", "Akteur 2"), ("Akteur I", "Akteur II"),
    ("actor A", "actor B"), ("actor 1", "actor 2"), ("Organisation A", "Organisation B"),
    ("Organisation 1", "Organisation 2"), ("organization A", "organization B"),
    ("organization 1", "organization 2"), ("Einrichtung A", "Einrichtung B"),
    ("Einrichtung 1", "Einrichtung 2"), ("Partner A", "Partner B"), ("Partner 1", "Partner 2"),
    ("node A", "node B"), ("node 1", "node 2"), ("Knoten 1", "Knoten 2"),
    ("Akteur", "Kooperationspartner"), ("Akteur", "Kooperiert mit"), ("Akteur", "Partner"),
    ("Organisation", "Kooperationspartner"), ("Einrichtung", "Kooperationspartner"),
    ("actor", "partner"), ("actor", "cooperates with"), ("organisation", "partner"),
    ("ego", "alter"), ("sender", "receiver"), ("src", "dst"), ("src", "tgt"), ("tail", "head"),
    ("org A", "org B"), ("org 1", "org 2"), ("name A", "name B"), ("name 1", "name 2"),
    ("id 1", "id 2"), ("V1", "V2"), ("u", "v"), ("i", "j"),
)  # fmt: skip
"""Pairs of headings for the two ends of a cooperation; the first pair that is there counts."""

_CONTACT_KEYS = {"name": Column.PERSON, "role": Column.PERSON_ROLE}
"""What columns of contact persons are called beside those of actors, who have names as well."""


def contact_columns() -> Mapping[str, records.Column]:
    """Return the columns of contact persons by what they are called in any sheet."""
    own = (column for column in CONTACTS.columns if column.name not in (Column.ACTOR, Column.NOTE))
    return {_CONTACT_KEYS.get(column.name, column.name): column for column in own}


PERSONAL = frozenset(contact_columns()) | {Column.FIRST_NAME, Column.LAST_NAME}
"""Columns of contact persons: out of every map, and never quoted."""
WITH_PERSONS = (Role.ACTORS, Role.CONTACTS)
"""Tables that may say something about contact persons."""

_PERSONAL: dict[str, Words] = {
    **{key: column.words for key, column in contact_columns().items()},
    Column.FIRST_NAME: FIRST_NAME,
    Column.LAST_NAME: LAST_NAME,
}
_OFFERS: dict[str, Words] = {
    Column.OFFER: ("Angebot", "Angebote", "Bietet", "offer", "offers"),
    Column.NEED: ("Gesuch", "Gesuche", "Sucht", "need", "needs"),
}

PERSONAL_PARTS = tuple(
    (part, _CONTACT_KEYS.get(name, name)) for part, name in PARTS_ABOUT_PERSONS.items()
)
"""Parts that give a contact column away whatever stands around them ("Telefon dienstlich")."""


def _words(
    record: RecordKind, further: Mapping[str, Words] = MappingProxyType({})
) -> dict[str, Words]:
    """Return the spellings of a kind's columns, of further ones, and of those about persons."""
    ids: dict[str, Words] = {Column.ID: record.ids} if record.ids else {}
    own = {column.name: column.words for column in record.columns if column.words}
    return {**ids, **further, **own, **_PERSONAL}


SCHEMAS: tuple[Schema, ...] = (
    Schema(
        role=Role.COOPERATIONS,
        sheets=(
            "Kooperationen", "Kooperation", "Beziehungen", "Verbindungen", "Kanten",
            "Zusammenarbeit", "cooperations", "ties", "edges", "links", "connections",
            "relations", "relationships",
        ),
        columns=_words(COOPERATIONS),
        needs=(frozenset({Column.SOURCE, Column.TARGET}),),
    ),
    Schema(
        role=Role.ATTENDANCES,
        sheets=(
            "Teilnahmen", "Teilnahme", "Anwesenheit", "Anwesende", "Mitgliedschaften",
            "attendances", "attendance", "memberships", "participation",
        ),
        columns=_words(
            ATTENDANCES,
            {
                Column.KIND: (
                    "Art des Treffens", "Art der Veranstaltung", "group type", "event type",
                ),
            },
        ),
        needs=(frozenset({Column.ACTOR, Column.MEETING}),),
    ),
    Schema(
        role=Role.OFFERS,
        sheets=(
            "Angebote und Gesuche", "Angebote & Gesuche", "Angebote", "Gesuche", "Bedarfe",
            "offers and needs", "offers", "needs",
        ),
        columns=_words(OFFERS, _OFFERS | {Column.NEED: (*_OFFERS[Column.NEED], "Bedarf")}),
        needs=(
            frozenset({Column.ACTOR, Column.KIND, Column.TOPIC}),
            frozenset({Column.ACTOR, Column.OFFER}),
            frozenset({Column.ACTOR, Column.NEED}),
        ),
        needs_if_named=(frozenset({Column.ACTOR, Column.TOPIC}),),
    ),
    Schema(
        role=Role.CONTACTS,
        sheets=(
            "Kontaktpersonen", "Kontakte", "Ansprechpartner", "Ansprechpersonen",
            "contact persons", "contacts",
        ),
        columns={
            Column.ACTOR: CONTACTS.column(Column.ACTOR).words,
            Column.NOTE: CONTACTS.column(Column.NOTE).words,
            **_PERSONAL,
            Column.PERSON: (*_PERSONAL[Column.PERSON], "Name", "Person"),
            Column.PERSON_ROLE: (*_PERSONAL[Column.PERSON_ROLE], "Rolle", "role"),
        },
        needs=(
            frozenset({Column.ACTOR, Column.PERSON}),
            frozenset({Column.ACTOR, Column.LAST_NAME}),
            frozenset({Column.ACTOR, Column.EMAIL}),
            frozenset({Column.ACTOR, Column.PHONE}),
        ),
    ),
    Schema(
        role=Role.ACTORS,
        sheets=(
            "Akteure", "Akteursliste", "Organisationen", "Einrichtungen", "Knoten", "actors",
            "organisations", "organizations", "nodes", "elements",
        ),
        columns=_words(ACTORS, _OFFERS),
        needs=(frozenset({Column.NAME}),),
        needs_if_named=(frozenset({Column.ID}),),
    ),
    Schema(
        role=Role.MEETINGS,
        sheets=(
            "Treffen", "Veranstaltungen", "Workshops", "Sitzungen", "Termine", "meetings",
            "events",
        ),
        columns=_words(MEETINGS),
        needs=(frozenset({Column.NAME}),),
    ),
    Schema(
        role=Role.ACTION_FIELDS,
        sheets=("Handlungsfelder", "Handlungsfeld", "Themenfelder", "action fields", "fields"),
        columns=_words(ACTION_FIELDS),
        needs=(frozenset({Column.NAME}),),
    ),
    Schema(
        role=Role.PRIORITIES,
        sheets=("Schwerpunkte", "Querschnittsthemen", "priorities"),
        columns=_words(PRIORITIES),
        needs=(frozenset({Column.NAME}),),
    ),
    Schema(
        role=Role.MAP,
        sheets=("Karte", "Akteurslandkarte", "map"),
        columns={
            Column.PROPERTY: ("Eigenschaft", "property"),
            Column.VALUE: ("Wert", "value"),
            Column.TITLE: ("Titel", "Name der Karte", "title"),
            Column.AS_OF: ("Stand", "as of"),
        },
        needs=(
            frozenset({Column.PROPERTY, Column.VALUE}),
            frozenset({Column.TITLE, Column.AS_OF}),
        ),
    ),
)  # fmt: skip
"""All schemas; of two that fit a sheet equally well the earlier one wins."""

WAVES: tuple[Words, ...] = (
    ("Welle", "Erhebungswelle", "wave", "survey wave"),
    ("Erhebung",),
    ("Stand",),
)
OFFERED_WAVES: Words = ("Jahr", "year", "timestamp", "Erhebungsjahr", "Jahrgang", "survey year")
"""Columns that may well be waves, but only if somebody says so: by naming one, or by a choice."""

"""The column that says to which wave a row belongs. Of several in a source the first group counts:
beside waves, "Stand" is just the day on which a row was last looked at."""

WITHOUT_DATA: Words = (
    "Hinweise", "Anleitung", "Erläuterungen", "Hilfe", "Info", "Lies mich", "Listen", "Befunde",
    "Kennzahlen", "Deckblatt", "instructions", "help", "notes", "readme", "lists", "findings",
    "measures", "cover",
)  # fmt: skip
"""Sheets that carry explanations or results, passed over without a word."""

FURTHER_HEADINGS: Words = (
    "PLZ", "Postleitzahl", "Straße", "Strasse", "Adresse", "Anschrift", "Hausnummer", "Träger",
    "Trägerschaft", "Dachverband", "Aktiv", "Datum", "Jahr", "Land", "Bundesland", "Zielgruppe",
    "Zielgruppen", "Mitglied", "Mitglieder", "Partner", "Kooperationspartner", "Partnerin",
    "partners", "Angebote", "Farbe", "Größe", "Mitarbeitende", "Gründung", "Rechtsform",
    "zip", "postcode", "address", "street", "country", "year", "color", "width", "style", "tags",
    "image", "visible", "timeset", "interval", "timestamp", "Zeitstempel", "Startzeit",
    "Fertigstellungszeit", "start time", "completion time", "submitdate", "startlanguage",
    "lastpage", "seed", "startdate", "datestamp", "Kurzname", "Stand", "Welle", "wave", "Seit",
)  # fmt: skip
"""Headings that make a row a row of headings, though their columns are nothing special."""

_HEADING_WORDS = frozenset(
    squash(word)
    for words in (
        *(words for schema in SCHEMAS for words in schema.columns.values()),
        *ENDPOINTS,
        *WAVES,
        FURTHER_HEADINGS,
    )
    for word in words
)


def is_heading_word(text: str) -> bool:
    """Return whether a text is the heading of a column in many lists.

    Examples
    --------
    >>> is_heading_word("Partner 3"), is_heading_word("Kita Regenbogen")
    (True, False)
    """
    return any(
        form in _HEADING_WORDS or form.rstrip("0123456789") in _HEADING_WORDS
        for form in forms_of(text)
        if form
    )
