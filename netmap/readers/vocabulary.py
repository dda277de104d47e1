"""The headings and sheet names that netmap understands, German and English.

Spelling is compared by :func:`~netmap.readers.cleaning.squash`; within a column the earlier
spelling wins where a sheet has several.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


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
    """What a column holds."""

    ID = "id"
    NAME = "name"
    TYPE = "type"
    FIELDS = "fields"
    PLACE = "place"
    COORDINATOR = "coordinator"
    SURVEYED_ON = "surveyed_on"
    REFERENCE = "reference"
    NOTE = "note"
    SOURCE = "source"
    TARGET = "target"
    KIND = "kind"
    WEIGHT = "weight"
    STATUS = "status"
    DIRECTED = "directed"
    DATE = "date"
    PART_OF = "part_of"
    ACTOR = "actor"
    MEETING = "meeting"
    TOPIC = "topic"
    OFFER = "offer"
    NEED = "need"
    OFFER_KIND = "offer_kind"
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


PERSONAL = frozenset(
    {
        Column.PERSON,
        Column.FIRST_NAME,
        Column.LAST_NAME,
        Column.PERSON_ROLE,
        Column.EMAIL,
        Column.PHONE,
    }
)
"""Columns of contact persons: out of every map, and never quoted."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """How a table of one role is recognised.

    Attributes
    ----------
    role : Role
        What its rows are.
    sheets : tuple of str
        Names of sheets and files that speak for the role.
    columns : mapping of Column to tuple of str
        Spellings of its headings.
    needs : tuple of frozenset of Column
        One of these sets of columns must be there.
    needs_if_named : tuple of frozenset of Column
        Further sets that suffice where the sheet's name says the role.
    """

    role: Role
    sheets: Words
    columns: Mapping[Column, Words]
    needs: tuple[frozenset[Column], ...]
    needs_if_named: tuple[frozenset[Column], ...] = ()


ORGANISATION: Words = (
    "Akteur", "Akteure", "Akteursname", "Name des Akteurs", "Organisation", "Organisationsname",
    "Name der Organisation", "Einrichtung", "Name der Einrichtung", "Institution", "Verein",
    "actor", "actors", "actor name", "organisation name", "organization", "organization name",
    "institution name", "agency",
)  # fmt: skip

ENDPOINTS: tuple[tuple[str, str], ...] = (
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

NUMBERS: Words = ("Nr.", "Nummer", "Lfd. Nr.", "Kürzel", "Code", "number", "No.")
"""Headings of columns that mostly tell one row from another, but may as well say something else."""

_ID: Words = ("Id", "Kennung", "ID-Nr.", *NUMBERS)
_FIELD: Words = (
    "Handlungsfeld", "Handlungsfelder", "Handlungsfeld/er", "action field", "action fields",
    "field", "fields", "field of action", "fields of action", "Themenfeld", "Themenfelder",
    "Arbeitsfeld", "Arbeitsfelder", "Tätigkeitsfeld", "Tätigkeitsfelder", "Arbeitsbereich",
    "Arbeitsbereiche", "Bereich", "Bereiche",
)  # fmt: skip
_FIELD_OR_TOPIC: Words = (*_FIELD, "Thema", "Themen", "topic", "topics", "theme", "themes")
_REFERENCE: Words = (
    "Quelle", "Quellen", "Beleg", "Fundstelle", "Nachweis", "reference", "references", "source",
    "sources",
)  # fmt: skip
_NOTE: Words = (
    "Notiz", "Notizen", "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Kommentar",
    "Hinweis", "Beschreibung", "note", "notes", "comment", "comments", "remark", "description",
)  # fmt: skip
_ACTOR: Words = (*ORGANISATION, "Akteur-Id", "actor id", "Teilnehmender Akteur", "member")
_MEETING: Words = (
    "Treffen", "Veranstaltung", "Workshop", "Sitzung", "Termin", "Arbeitsgruppe", "Gremium",
    "meeting", "event", "group", "Gruppe", "club", "session", "Treffen-Id", "meeting id",
)  # fmt: skip
_PERSONAL: dict[Column, Words] = {
    Column.PERSON: (
        "Kontaktperson", "Kontaktpersonen", "Ansprechpartner", "Ansprechpartnerin",
        "Ansprechpartner/in", "Ansprechperson", "Kontakt", "Kontaktdaten", "Leitung", "Leiter",
        "Leiterin", "Vorsitz", "Vorsitzende/r", "contact person", "contact", "contact name",
        "contact details",
    ),
    Column.FIRST_NAME: ("Vorname", "first name", "given name", "forename"),
    Column.LAST_NAME: ("Nachname", "Familienname", "last name", "surname", "family name"),
    Column.PERSON_ROLE: ("Funktion", "Position", "Amtsbezeichnung", "job title"),
    Column.EMAIL: ("E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "email address"),
    Column.PHONE: (
        "Telefon", "Tel.", "Telefonnummer", "Telefon-Nr.", "Durchwahl", "Mobil", "Mobilnummer",
        "Mobiltelefon", "Handy", "Handynummer", "Fax", "Telefax", "phone", "phone number",
        "telephone", "mobile",
    ),
}  # fmt: skip

WITH_PERSONS = (Role.ACTORS, Role.CONTACTS)
"""Tables that may say something about contact persons."""

PERSONAL_PARTS: tuple[tuple[str, Column], ...] = (
    ("ansprechp", Column.PERSON),
    ("kontaktperson", Column.PERSON),
    ("contactperson", Column.PERSON),
    ("email", Column.EMAIL),
    ("telefon", Column.PHONE),
    ("handynummer", Column.PHONE),
    ("mobilnummer", Column.PHONE),
)
"""Parts that give a contact column away whatever stands around them ("Telefon dienstlich")."""

SCHEMAS: tuple[Schema, ...] = (
    Schema(
        role=Role.COOPERATIONS,
        sheets=(
            "Kooperationen", "Kooperation", "Beziehungen", "Verbindungen", "Kanten",
            "Zusammenarbeit", "cooperations", "ties", "edges", "links", "connections",
            "relations", "relationships",
        ),
        columns={
            Column.ID: (*_ID, "Kooperations-Id", "cooperation id"),
            Column.FIELDS: _FIELD_OR_TOPIC,
            Column.KIND: (
                "Art", "Art der Kooperation", "Art der Zusammenarbeit", "Art der Beziehung",
                "Kooperationsart", "Beziehungsart", "Kooperationsform", "Form", "Beziehung", "Typ",
                "kind", "type", "relation", "relationship", "relation type", "cooperation type",
            ),
            Column.WEIGHT: (
                "Enge", "Gewicht", "Gewichtung", "Stärke", "Intensität", "closeness", "weight",
                "strength", "intensity",
            ),
            Column.STATUS: ("Status", "Stadium", "stage"),
            Column.DIRECTED: ("Gerichtet", "Richtung", "directed", "direction"),
            Column.REFERENCE: _REFERENCE,
            Column.NOTE: _NOTE,
            **_PERSONAL,
        },
        needs=(frozenset({Column.SOURCE, Column.TARGET}),),
    ),
    Schema(
        role=Role.ATTENDANCES,
        sheets=(
            "Teilnahmen", "Teilnahme", "Anwesenheit", "Anwesende", "Mitgliedschaften",
            "attendances", "attendance", "memberships", "participation",
        ),
        columns={
            Column.ACTOR: _ACTOR,
            Column.MEETING: _MEETING,
            Column.KIND: ("Art des Treffens", "Art der Veranstaltung", "group type", "event type"),
            Column.REFERENCE: _REFERENCE,
            **_PERSONAL,
        },
        needs=(frozenset({Column.ACTOR, Column.MEETING}),),
    ),
    Schema(
        role=Role.OFFERS,
        sheets=(
            "Angebote und Gesuche", "Angebote & Gesuche", "Angebote", "Gesuche", "Bedarfe",
            "offers and needs", "offers", "needs",
        ),
        columns={
            Column.ACTOR: _ACTOR,
            Column.OFFER_KIND: (
                "Angebot oder Gesuch", "Angebot/Gesuch", "offer or need", "offer/need", "Art",
                "Typ", "kind", "type",
            ),
            Column.OFFER: ("Angebot", "Angebote", "Bietet", "offer", "offers"),
            Column.NEED: ("Gesuch", "Gesuche", "Sucht", "Bedarf", "need", "needs"),
            Column.TOPIC: ("Thema", "Themen", "Was", "topic", "topics", "subject"),
            Column.FIELDS: _FIELD,
            Column.REFERENCE: _REFERENCE,
            Column.NOTE: _NOTE,
            **_PERSONAL,
        },
        needs=(
            frozenset({Column.ACTOR, Column.OFFER_KIND, Column.TOPIC}),
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
            Column.ACTOR: _ACTOR,
            Column.NOTE: _NOTE,
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
        columns={
            Column.ID: (*_ID, "Akteur-Id", "Akteurs-Id", "actor id", "node id"),
            Column.NAME: ("Name", *ORGANISATION, "Bezeichnung", "label", "title", "Titel"),
            Column.TYPE: (
                "Typ", "Akteurstyp", "Akteursart", "Art", "Art des Akteurs", "Art der Einrichtung",
                "Organisationstyp", "Organisationsform", "Kategorie", "type", "actor type",
                "organisation type", "organization type", "kind", "category",
            ),
            Column.FIELDS: _FIELD_OR_TOPIC,
            Column.PLACE: (
                "Ort", "PLZ Ort", "PLZ/Ort", "Stadtteil", "Ortsteil", "Stadt", "Gemeinde",
                "Standort", "Sitz", "place", "location", "city", "town", "district",
            ),
            Column.COORDINATOR: (
                "Koordinierende Stelle", "Koordinierungsstelle", "Koordination", "Koordinator",
                "coordinating office", "coordinator",
            ),
            Column.SURVEYED_ON: (
                "Befragt am", "Befragt", "Befragung", "Befragungsdatum", "Interview am",
                "surveyed on", "surveyed", "interviewed on",
            ),
            Column.OFFER: ("Angebot", "Angebote", "Bietet", "offer", "offers"),
            Column.NEED: ("Gesuch", "Gesuche", "Sucht", "need", "needs"),
            Column.REFERENCE: _REFERENCE,
            Column.NOTE: _NOTE,
            **_PERSONAL,
        },
        needs=(frozenset({Column.NAME}),),
        needs_if_named=(frozenset({Column.ID}),),
    ),
    Schema(
        role=Role.MEETINGS,
        sheets=(
            "Treffen", "Veranstaltungen", "Workshops", "Sitzungen", "Termine", "meetings",
            "events",
        ),
        columns={
            Column.ID: (*_ID, "Treffen-Id", "meeting id"),
            Column.NAME: (*_MEETING, "Name", "Titel", "Bezeichnung", "title"),
            Column.DATE: ("Datum", "Tag", "Am", "date", "day", "held on"),
            Column.KIND: ("Art", "Typ", "Art des Treffens", "kind", "type"),
            Column.FIELDS: _FIELD_OR_TOPIC,
            Column.PART_OF: ("Teil von", "Gehört zu", "part of"),
            Column.REFERENCE: _REFERENCE,
            **_PERSONAL,
        },
        needs=(frozenset({Column.NAME}),),
    ),
    Schema(
        role=Role.ACTION_FIELDS,
        sheets=("Handlungsfelder", "Handlungsfeld", "Themenfelder", "action fields", "fields"),
        columns={
            Column.ID: (*_ID, "Handlungsfeld-Id", "field id"),
            Column.NAME: (*_FIELD_OR_TOPIC, "Name", "Bezeichnung", "Titel", "title", "label"),
            Column.NOTE: _NOTE,
            Column.REFERENCE: _REFERENCE,
            **_PERSONAL,
        },
        needs=(frozenset({Column.NAME}),),
    ),
    Schema(
        role=Role.PRIORITIES,
        sheets=("Schwerpunkte", "Querschnittsthemen", "priorities"),
        columns={
            Column.ID: (*_ID, "priority id"),
            Column.NAME: (
                "Schwerpunkt", "Schwerpunkte", "Querschnittsthema", "priority", "priorities",
                "Name", "Bezeichnung", "Titel", "title",
            ),
            Column.REFERENCE: _REFERENCE,
            **_PERSONAL,
        },
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
"""The column that says to which wave a row belongs. Of several in a source the first group counts:
beside waves, "Stand" is just the day on which a row was last looked at."""

WITHOUT_DATA: Words = (
    "Hinweise", "Anleitung", "Erläuterungen", "Hilfe", "Info", "Lies mich", "Listen", "Befunde",
    "Kennzahlen", "Deckblatt", "instructions", "help", "notes", "readme", "lists", "findings",
    "measures", "cover",
)  # fmt: skip
"""Sheets that carry explanations or results, passed over without a word."""
