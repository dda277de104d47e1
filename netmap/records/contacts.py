"""Contact persons, column by column: personal data."""

from __future__ import annotations

from netmap.model import ContactPerson
from netmap.records.columns import Column, ColumnType
from netmap.records.kinds import Kind
from netmap.records.spellings import ACTOR, NOTE
from netmap.records.table import RecordKind

CONTACTS = RecordKind(
    kind=Kind.CONTACT,
    value=ContactPerson,
    blank=ContactPerson(actor="", name=""),
    sheet="contacts",
    personal=True,
    table="contact_persons",
    columns=(
        Column(name="actor", type=ColumnType.ACTOR, words=ACTOR, width=36, required=True),
        Column(
            name="name",
            heading="column-contact-person",
            words=(
                "Kontaktperson", "Kontaktpersonen", "Ansprechpartner", "Ansprechpartnerin",
                "Ansprechpartner/in", "Ansprechperson", "Kontakt", "Kontaktdaten", "Leitung",
                "Leiter", "Leiterin", "Vorsitz", "Vorsitzende/r", "contact person", "contact",
                "contact name", "contact details",
            ),
            width=28,
            required=True,
        ),
        Column(
            name="role",
            words=("Funktion", "Position", "Amtsbezeichnung", "job title"),
            width=24,
        ),
        Column(
            name="email",
            words=("E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "email address"),
            width=30,
        ),
        Column(
            name="phone",
            words=(
                "Telefon", "Tel.", "Telefonnummer", "Telefon-Nr.", "Durchwahl", "Mobil",
                "Mobilnummer", "Mobiltelefon", "Handy", "Handynummer", "Fax", "Telefax", "phone",
                "phone number", "telephone", "mobile",
            ),
            width=20,
        ),
        NOTE,
    ),
)  # fmt: skip
