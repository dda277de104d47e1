"""Headings that several kinds of records share, German and English."""

from __future__ import annotations

from netmap.records.columns import Column, ColumnType, Words

ORGANISATION: Words = (
    "Akteur", "Akteure", "Akteursname", "Name des Akteurs", "Organisation", "Organisationsname",
    "Name der Organisation", "Einrichtung", "Name der Einrichtung", "Institution", "Verein",
    "Firma", "node name", "element name",
    "actor", "actors", "actor name", "organisation name", "organization", "organization name",
    "institution name", "agency",
)  # fmt: skip
ACTOR: Words = (*ORGANISATION, "Akteur-Id", "actor id", "Teilnehmender Akteur", "member")
MEETING: Words = (
    "Treffen", "Veranstaltung", "Workshop", "Sitzung", "Termin", "Arbeitsgruppe", "Gremium",
    "meeting", "event", "group", "Gruppe", "club", "session", "Treffen-Id", "meeting id",
)  # fmt: skip
NUMBERS: Words = ("Nr.", "Nummer", "Lfd. Nr.", "Kürzel", "Code", "number", "No.")
"""Headings of columns that mostly tell one row from another, but may as well say something else."""
ID: Words = ("Id", "Kennung", "ID-Nr.", *NUMBERS)
FIELD: Words = (
    "Handlungsfeld", "Handlungsfelder", "Handlungsfeld/er", "action field", "action fields",
    "field", "fields", "field of action", "fields of action", "Themenfeld", "Themenfelder",
    "Arbeitsfeld", "Arbeitsfelder", "Tätigkeitsfeld", "Tätigkeitsfelder", "Arbeitsbereich",
    "Arbeitsbereiche", "Bereich", "Bereiche",
)  # fmt: skip
FIELD_OR_TOPIC: Words = (*FIELD, "Thema", "Themen", "topic", "topics", "theme", "themes")
NOTES: Words = (
    "Notiz", "Notizen", "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Kommentar",
    "Hinweis", "Beschreibung", "note", "notes", "comment", "comments", "remark", "description",
)  # fmt: skip

REFERENCE = Column(
    name="reference",
    words=(
        "Quelle", "Quellen", "Beleg", "Fundstelle", "Nachweis", "reference", "references",
        "source", "sources",
    ),
)  # fmt: skip
NOTE = Column(name="note", type=ColumnType.TEXT, words=NOTES, width=26)
