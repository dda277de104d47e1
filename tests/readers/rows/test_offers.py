"""Offers and needs, in one table or two, in rows or columns."""

import pytest

ACTORS = "Name\nKita\nSchule"
BOTH = [("kita", "offer", "Räume"), ("schule", "need", "Zeit")]


@pytest.mark.parametrize(
    "tables",
    [
        {"x.csv": "Akteur;Angebot oder Gesuch;Thema\nKita;Angebot;Räume\nSchule;Gesuch;Zeit"},
        {"x.csv": "Actor;Offer or need;Topic\nKita;offer;Räume\nSchule;need;Zeit"},
        {"x.csv": "Akteur;Angebot;Gesuch\nKita;Räume;\nSchule;;Zeit"},
        {"Angebote.csv": "Akteur;Thema\nKita;Räume", "Gesuche.csv": "Akteur;Thema\nSchule;Zeit"},
        {"Angebote.csv": "Akteur;Angebot\nKita;Räume", "Gesuche.csv": "Akteur;Bedarf\nSchule;Zeit"},
    ],
    ids=["rows", "english", "columns", "sheets", "sheets with columns"],
)
def test_shapes(read, tables):
    opened = read({"a.csv": ACTORS, **tables})
    assert [(o.actor, o.kind, o.topic) for o in opened.network.offers] == BOTH
    assert opened.issues == ()


def test_every_column_arrives(read):
    table = (
        "Akteur;Angebot oder Gesuch;Thema;Handlungsfeld;Notiz;Quelle;Seit\n"
        'Kita;bietet;Räume; \nSchule;sucht;"Zeit; Geld";Bildung;x;y;2021'
    )
    opened = read({"a.csv": ACTORS, "x.csv": table})
    first, second, third = opened.network.offers
    assert (first.field, first.note, first.attributes) == (None, "", ())
    assert (second.topic, third.topic) == ("Geld", "Zeit")
    assert (third.field, third.note, third.reference) == ("bildung", "x", "y")
    assert third.attributes == (("Seit", "2021"),)


def test_problems(problems):
    files = {
        "a.csv": ACTORS,
        "Angebote und Gesuche.csv": "Akteur;Angebot oder Gesuch;Thema\n"
        "Kita;vielleicht;Räume\nKita;;Zeit\nKita;Angebot;\nZoo;Gesuch;Zeit\n;Gesuch;Zeit",
    }
    sheet = "Angebote und Gesuche.csv"
    assert problems(files) == [
        ("unknown-offer-kind", sheet, 2, "Angebot oder Gesuch", "vielleicht"),
        ("unknown-offer-kind", sheet, 3, "Angebot oder Gesuch", ""),
        ("missing-topic", sheet, 4, "Thema", ""),
        ("unknown-actor", sheet, 5, "Akteur", "Zoo"),
        ("missing-actor", sheet, 6, "Akteur", ""),
    ]
