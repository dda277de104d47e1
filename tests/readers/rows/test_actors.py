"""Tables of actors."""

from datetime import date

import pytest

from netmap.model import Severity

HEADINGS = (
    "Id;Name;Typ;Handlungsfelder;Ort;Koordinierende Stelle;Befragt am;Quelle;Notiz;PLZ;"
    "Homepage;Träger"
)


def actors(opened):
    return {actor.id: actor for actor in opened.network.actors}


def test_every_column_arrives(read):
    row = '1 AER;Kita;Kita;"Bildung; Arbeit";Hemer;ja;5.11.2021;Liste;"zwei\nZeilen";01067'
    row = f"{row};www.x.example;y"
    opened = read({"Akteure.csv": f"{HEADINGS}\n{row}"})
    actor = actors(opened)["1 AER"]
    assert (actor.name, actor.type, actor.fields) == ("Kita", "Kita", ("bildung", "arbeit"))
    assert (actor.place, actor.coordinator, actor.reference) == ("Hemer", True, "Liste")
    assert (actor.surveyed_on, actor.note) == (date(2021, 11, 5), "zwei\nZeilen")
    assert actor.website == "www.x.example"
    assert actor.attributes == (("PLZ", "01067"), ("Träger", "y"))
    assert [field.name for field in opened.network.action_fields] == ["Bildung", "Arbeit"]
    assert opened.issues == ()


def test_strange_names_are_kept(read):
    names = ["NA", "None", "null", "True", "Null e.V.", "1e5", "<img src=x onerror=alert(1)>"]
    names += ["![](http://127.0.0.1:9/x)", "=HYPERLINK(1)", "-", "مسجد", "{ $x }"]
    opened = read({"a.csv": "Name\n" + "\n".join(names)})
    assert {actor.name for actor in opened.network.actors} == set(names)


def test_names_are_on_one_line(read):
    opened = read({"a.csv": 'Name;Typ\n"Kommunales\n\u200bIntegrationszentrum";Amt'})
    assert opened.network.actors[0].name == "Kommunales Integrationszentrum"


def test_ids_do_not_depend_on_the_order_of_rows(read):
    rows = ["Kita;", "Schule;kita", "Amt;"]
    forth = read({"a.csv": "\n".join(["Name;Id", *rows])})
    back = read({"a.csv": "\n".join(["Name;Id", *reversed(rows)])})
    assert forth.network == back.network
    assert actors(forth).keys() == {"kita", "kita-2", "amt"}, "the given id is the school's"


def test_several_tables_of_actors_are_one(read):
    opened = read({"Schulen.csv": "Name;Typ\nA;Schule", "Vereine.csv": "Name;Typ\nB;Verein"})
    assert [(actor.name, actor.type) for actor in opened.network.actors] == [
        ("A", "Schule"),
        ("B", "Verein"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Name;Typ\n;Verein", ("empty-name", "a.csv", 2, "Name", "")),
        ("Id;Name\n1;A\n1;B", ("duplicate-id", "a.csv", 3, "Id", "1")),
        (
            "Name;Typ\nMüller;x\nMu\u0308ller;y\nMÜLLER;z",
            ("duplicate-name", "a.csv", 3, "Name", "Müller"),
        ),
        (
            f"Name;Typ\n{'x' * 301};",
            ("name-too-long", "a.csv", 2, "Name", "x" * 120 + "…"),
        ),
        (
            "Name;Koordination\nA;vielleicht",
            ("invalid-yes-no", "a.csv", 2, "Koordination", "vielleicht"),
        ),
        ("Name;Befragt am\nA;bald", ("invalid-date", "a.csv", 2, "Befragt am", "bald")),
        ("Name;Befragt am\nA;11/2021", ("date-without-day", "a.csv", 2, "Befragt am", "11/2021")),
        ("Name;Typ\nA;#NV", ("excel-error", "a.csv", 2, "Typ", "#NV")),
        ("Name;Typ\n#BEZUG!;x", ("excel-error", "a.csv", 2, "Name", "#BEZUG!")),
    ],
)
def test_problems(problems, text, found):
    assert found in problems({"a.csv": text})


def test_one_problem_a_row(problems):
    assert len(problems({"a.csv": "Name;Typ\nMüller;x\nMu\u0308ller;y\nMÜLLER;z"})) == 2
    assert len(problems({"a.csv": "Name;Typ\n#REF!;x\nKita;y"})) == 1
    assert len(problems({"a.csv": "Name;Befragt am;Telefon\nA;#REF!;1"})) == 1


def test_a_bad_row_is_left_out_and_stops_nothing(read):
    warned = read({"a.csv": "Name;Befragt am\nA;bald\nA;03/2021"})
    assert warned.ok
    assert len(warned.issues) == 3
    assert actors(warned)["a"].attributes == (("Befragt am", "bald"),)
    assert actors(warned)["a-2"].surveyed_on == date(2021, 3, 1)
    doubled = read({"a.csv": "Id;Name\n1;A\n1;B"})
    assert [(issue.code, issue.severity) for issue in doubled.issues] == [
        ("duplicate-id", Severity.WARNING)
    ]
    assert [(actor.id, actor.name) for actor in doubled.network.actors] == [("1", "A")]
    nothing = read({"a.csv": "Id;Name\n1;\n"})
    assert not nothing.ok
    assert nothing.network is None


def test_offers_and_contact_persons_in_the_table(read):
    opened = read(
        {
            "Akteure.csv": "Name;Angebot;Gesuch;Ansprechpartner;E-Mail;Telefon;Mobil;Seit\n"
            "Kita;Räume; Zeit;Frau Muster;m@example.org;+49 1;+49 2;2021\nAmt;;;;;;;"
        }
    )
    assert [(o.actor, o.kind, o.topic) for o in opened.network.offers] == [
        ("kita", "need", "Zeit"),
        ("kita", "offer", "Räume"),
    ]
    (contact,) = opened.contacts
    assert (contact.actor, contact.name, contact.email) == ("kita", "Frau Muster", "m@example.org")
    assert contact.phone == "+49 1; +49 2"
    assert actors(opened)["kita"].attributes == (("Seit", "2021"),)
    assert "Muster" not in repr(opened)


def test_a_cooperation_may_use_another_name_of_an_actor(read):
    opened = read(
        {
            "Akteure.csv": 'Name;Auch bekannt als\nArbeiterwohlfahrt;"AWO; Awo Hemer"\nKita;',
            "Kooperationen.csv": "Von;Nach\nAWO;Kita",
        }
    )
    (tie,) = opened.network.cooperations
    assert {tie.source, tie.target} == {"arbeiterwohlfahrt", "kita"}
    assert opened.issues == ()
