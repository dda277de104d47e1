"""Contact persons stay in their own room: no map, issue or representation names them."""

from netmap.model import Severity

PERSON = "Erika Musterfrau"
ACTORS = "Id;Name\na;Kita"


def test_every_column_arrives(read):
    opened = read(
        {
            "a.csv": ACTORS,
            "Kontaktpersonen.csv": "Akteur;Kontaktperson;Funktion;E-Mail;Telefon;Notiz;Raum\n"
            f"kita;{PERSON};Leitung;e@example.org;+49 2372 1;montags;12\na;;;;;;",
        }
    )
    (contact,) = opened.contacts
    assert (contact.actor, contact.name, contact.role) == ("a", PERSON, "Leitung")
    assert (contact.email, contact.phone) == ("e@example.org", "+49 2372 1")
    assert contact.note == "montags\nRaum: 12"
    assert opened.issues == ()
    assert PERSON not in repr(opened)


def test_first_and_last_names_are_one(read):
    text = "Einrichtung;Vorname;Nachname;Mobil\nKita;Erika;Musterfrau;+49 1"
    (contact,) = read({"a.csv": ACTORS, "b.csv": text}).contacts
    assert (contact.name, contact.phone) == (PERSON, "+49 1")


def test_no_issue_quotes_a_person(read):
    opened = read(
        {
            "a.csv": "Id;Name;Ansprechpartner;Telefon\na;Kita;#REF!;#NV",
            "Kontaktpersonen.csv": "Akteur;Kontaktperson;Telefon\n"
            f"{PERSON};{PERSON};1\nKita;#N/A;1",
            "k.csv": f"Von;Nach;Ansprechpartner\na;a;{PERSON}",
        }
    )
    codes = [issue.code for issue in opened.issues]
    assert codes.count("excel-error") == 3
    assert {"unknown-contact-actor", "contact-column-left-out"} <= set(codes)
    for issue in opened.issues:
        assert PERSON not in repr(issue)
        assert issue.value == "" or issue.code == "self-tie"


def test_a_person_of_nobody_is_left_out_and_stops_nothing(read):
    opened = read({"a.csv": ACTORS, "Kontakte.csv": f"Akteur;Name\nZoo;{PERSON}"})
    assert opened.contacts == ()
    (issue,) = opened.issues
    assert (issue.code, issue.severity) == ("unknown-contact-actor", Severity.WARNING)


def test_a_list_of_contacts_alone_is_a_list_of_actors(read):
    opened = read({"b.csv": f"Einrichtung;Name;Telefon\nKita;{PERSON};1\nKITA;Max Muster;2"})
    assert [actor.name for actor in opened.network.actors] == ["Kita"]
    assert [contact.actor for contact in opened.contacts] == ["kita", "kita"]
    assert PERSON not in repr(opened.network)
