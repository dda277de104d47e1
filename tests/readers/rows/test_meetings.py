"""Meetings and attendances."""

from datetime import date

ACTORS = "Id;Name\na;Kita\nb;Schule"
MEETINGS = (
    "Id;Treffen;Datum;Art;Handlungsfeld;Teil von;Quelle;Raum\n"
    "W;Workshop;November 2021;Workshop;Bildung;Auftakt;x;1\n"
    "T;Auftakt;2021-11-05;Treffen;;;;\n"
)


def test_every_column_arrives(read):
    opened = read({"a.csv": ACTORS, "t.csv": MEETINGS})
    start, workshop = opened.network.meetings
    assert (start.id, start.name, start.held_on, start.kind) == (
        "T",
        "Auftakt",
        date(2021, 11, 5),
        "Treffen",
    )
    assert (workshop.part_of, workshop.field, workshop.reference) == ("T", "bildung", "x")
    assert workshop.held_on is None
    assert workshop.attributes == (("Datum", "November 2021"), ("Raum", "1"))
    assert opened.issues == ()


def test_attendances_name_actors_and_meetings_by_id_or_name(read):
    text = "Akteur;Treffen;Quelle;Rolle\nkita;T;Liste;Gast\nb;auftakt;;"
    opened = read({"a.csv": ACTORS, "t.csv": MEETINGS, "Teilnahmen.csv": text})
    assert [(entry.actor, entry.meeting) for entry in opened.network.attendances] == [
        ("a", "T"),
        ("b", "T"),
    ]
    first = opened.network.attendances[0]
    assert (first.reference, first.attributes) == ("Liste", (("Rolle", "Gast"),))


def test_without_a_table_meetings_are_made_of_the_attendances(read):
    text = "actor,group,group_type,wave\na,E1,event,1\nb,E1,event,1\na,28,club,1"
    opened = read({"actors.csv": ACTORS, "memberships.csv": text})
    assert [(m.id, m.name, m.kind) for m in opened.network.meetings] == [
        ("28", "28", "club"),
        ("e1", "E1", "event"),
    ]
    assert opened.network.attendances[0].attributes == (("wave", "1"),)
    assert opened.issues == ()


def test_a_kind_told_of_a_listed_meeting_is_kept(read):
    text = "actor,event,event type\na,T,club"
    opened = read({"actors.csv": ACTORS, "t.csv": MEETINGS, "memberships.csv": text})
    assert opened.network.attendances[0].attributes == (("event type", "club"),)


def test_problems(problems):
    files = {
        "a.csv": ACTORS,
        "t.csv": MEETINGS + "X;Fest;irgendwann;;Bildung|Arbeit;Messe;;\n",
        "n.csv": "Akteur;Treffen\na;T\nKita;Auftakt\nb;Auftackt\nb;\nZoo;T\n",
    }
    assert problems(files) == [
        ("invalid-date", "t.csv", 4, "Datum", "irgendwann"),
        ("unknown-meeting", "t.csv", 4, "Teil von", "Messe"),
        ("several-fields", "t.csv", 4, "Handlungsfeld", "Bildung|Arbeit"),
        ("duplicate-attendance", "n.csv", 3, "Treffen", "Auftakt"),
        ("unknown-meeting", "n.csv", 4, "Treffen", "Auftackt"),
        ("missing-meeting", "n.csv", 5, "Treffen", ""),
        ("unknown-actor", "n.csv", 6, "Akteur", "Zoo"),
    ]


def test_unlisted_meetings_are_created_with_a_warning(read):
    opened = read({"a.csv": ACTORS, "t.csv": MEETINGS, "n.csv": "Akteur;Treffen\na;Messe"})
    assert [meeting.id for meeting in opened.network.meetings] == ["T", "W", "messe"]


def test_meetings_may_share_a_title_but_not_in_a_reference(problems):
    files = {
        "a.csv": ACTORS,
        "t.csv": "Id;Treffen;Datum\n1;Beirat;2021-01-01\n2;Beirat;2021-02-01",
        "n.csv": "Akteur;Treffen\na;1\na;Beirat",
    }
    assert problems(files) == [("ambiguous-name", "n.csv", 3, "Treffen", "Beirat")]


def test_no_meeting_is_part_of_itself(read):
    opened = read({"a.csv": ACTORS, "t.csv": "Treffen;Datum;Teil von\nBeirat;2021-01-01;Beirat"})
    assert opened.network.meetings[0].part_of is None
