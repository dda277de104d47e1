"""Hemer says what the report says and no more."""

import pytest

TABLES = (
    "Akteure",
    "Kooperationen",
    "Handlungsfelder",
    "Schwerpunkte",
    "Treffen",
    "Teilnahmen",
    "Angebote und Gesuche",
    "Karte",
)


@pytest.mark.parametrize("table", TABLES)
def test_every_row_quotes_the_report(read, table):
    for row in read("hemer", table):
        assert row["Quelle"].startswith("„"), row
        assert row["Quelle"].endswith("“"), row
        assert len(row["Quelle"]) > 20, row


def test_five_bodies_are_named_and_twelve_groups_were_invited(read):
    mentions = [row["Nennung"] for row in read("hemer", "Akteure")]
    assert mentions.count("namentlich genannt") == 5
    assert mentions.count("eingeladene Gruppe") == 12
    assert len(mentions) == 17


def test_the_only_cooperation_is_the_documented_one(read):
    (tie,) = read("hemer", "Kooperationen")
    assert tie["Von"] == "Kommunales Integrationszentrum des Märkischen Kreises"
    assert tie["Nach"] == "Stadt Hemer – Team Integration"
    assert tie["Status"] == "bestehend"
    assert tie["Enge"] == tie["Handlungsfeld"] == ""
    assert tie["Gerichtet"] == "nein"


def test_both_conveners_coordinate(read):
    coordinators = {
        row["Id"] for row in read("hemer", "Akteure") if row["Koordinierende Stelle"] == "ja"
    }
    assert coordinators == {"ki", "team-integration"}


def test_nobody_was_surveyed_and_no_group_is_said_to_have_come(read):
    actors = {row["Name"]: row for row in read("hemer", "Akteure")}
    assert {row["Befragt am"] for row in actors.values()} == {""}
    came = {row["Akteur"] for row in read("hemer", "Teilnahmen")}
    assert {actors[name]["Nennung"] for name in came} == {"namentlich genannt"}
    assert len(came) == 5


def test_the_meeting_had_four_workshops_and_no_known_day(read):
    meetings = read("hemer", "Treffen")
    assert [row["Art"] for row in meetings] == ["Treffen", *["Workshop"] * 4]
    assert {row["Teil von"] for row in meetings[1:]} == {meetings[0]["Treffen"]}
    assert {row["Datum"] for row in meetings} == {""}
