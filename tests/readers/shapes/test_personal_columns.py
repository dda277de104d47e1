"""What is about persons goes to the contacts or nowhere, whatever its heading."""

import pytest

from netmap.records.headings import is_personal

PERSONAL = (
    "Ansprechpartner", "Ansprechpartnerin", "Ansprechpartner:in", "Ansprechperson", "Kontaktperson",
    "Kontaktname", "Kontakt", "Leitung", "Schulleitung", "Kita-Leitung", "Einrichtungsleitung",
    "Amtsleitung", "Projektleitung", "Teamleiterin", "Leiter", "Geschäftsführung",
    "Geschäftsführer", "Geschaeftsfuehrerin", "GF / Geschäftsführer*in", "Vorstand",
    "1. Vorsitzende", "Vorsitz", "Vorstandsvorsitzender", "Sprecherin", "Pressesprecher",
    "Sachbearbeiter", "Sachbearbeitung", "Zuständig", "Integrationsbeauftragte", "Mitarbeiter",
    "Interviewpartner", "Vor- und Nachname", "Vorname", "Nachname", "Familienname",
    "Vertreten durch", "Vertreterin", "Ausgefüllt von", "Eingetragen von", "Telefon",
    "Telefon dienstlich", "Tel.", "Rufnummer", "Rufnr.", "Durchwahl", "Mobil", "Mobil privat",
    "Mobilnummer", "Handy", "Handynr.", "Fax", "Telefax", "WhatsApp", "E-Mail", "e-mail", "Mail",
    "Mailadresse", "Email-Adresse", "Nutzername", "Benutzername", "Login", "Geb.", "Geburtsdatum",
    "Privatadresse", "contact person", "contact name", "director", "managing director", "head of",
    "chairperson", "principal", "phone number", "mobile", "email address", "user name",
    "first name", "surname", "date of birth", "representative", "respondent",
)  # fmt: skip
OF_ORGANISATIONS = (
    "Träger", "Zielgruppe Leitungen", "Mobilität", "Mobile Jugendarbeit", "Begleitung",
    "Anzahl Mitarbeitende", "Standort", "Partner", "Kooperationspartner", "Begleitausschuss",
    "Newsletter", "Handlungsfeld",
)  # fmt: skip


@pytest.mark.parametrize("heading", PERSONAL)
def test_headings_about_persons(heading, read):
    assert is_personal(heading)
    text = f"Einrichtung;{heading};Ort\nAmt;Anna Muster;Hemer\nKita;Jens Beispiel;Hemer\n"
    opened = read({"a.csv": text})
    assert [actor.attributes for actor in opened.network.actors] == [(), ()]
    assert "Muster" not in repr(opened.network)
    assert "Beispiel" not in repr(opened.issues)


@pytest.mark.parametrize("heading", OF_ORGANISATIONS)
def test_headings_about_organisations(heading):
    assert not is_personal(heading)


@pytest.mark.parametrize("heading", ["Leitung", "Vorstand", "Geschäftsführung", "Kontakt"])
def test_organisations_under_a_personal_heading_are_no_persons(heading, read):
    text = f"Name;{heading}\nChor;Verein Leitung e. V.\nKita;Caritasverband Hemer e. V.\n"
    opened = read({"a.csv": text})
    assert opened.contacts == ()
    assert {dict(actor.attributes)[heading] for actor in opened.network.actors} == {
        "Verein Leitung e. V.",
        "Caritasverband Hemer e. V.",
    }


@pytest.mark.parametrize(
    ("heading", "cells", "kept"),
    [
        ("Wer", ("Frau Meier", "Dr. Schulz"), "name"),
        ("Web", ("info@amt.example", "k@kita.example"), "email"),
        ("Erreichbar", ("02372 5510", "0176 1234567"), "phone"),
    ],
)
def test_cells_tell_what_the_heading_does_not(heading, cells, kept, read):
    opened = read({"a.csv": f"Name;{heading}\nAmt;{cells[0]}\nKita;{cells[1]}\n"})
    assert [getattr(person, kept) for person in opened.contacts] == list(cells)
    assert all(cell not in repr(opened.network) for cell in cells)


def test_marks_and_numbers_under_a_personal_heading_are_no_persons(read):
    opened = read({"a.csv": "Name;Mitarbeiter;E-Mail\nAmt;12;ja\nKita;7;nein\n"})
    assert opened.contacts == ()
    assert dict(opened.network.actors[0].attributes) == {"Mitarbeiter": "12", "E-Mail": "ja"}
