"""Names that a table of ties spells otherwise than the table of actors."""

import pytest


def actors_of(read, listed, named):
    files = {"a.csv": "Name\nAmt\n" + "\n".join(listed), "k.csv": f"Von;Nach\nAmt;{named}\n"}
    opened = read(files)
    return opened, {actor.name for actor in opened.network.actors} - {"Amt"}


@pytest.mark.parametrize(
    ("listed", "named"),
    [
        (["Grundschule Süd", "Grundschule Nord"], "GS Süd"),
        (["Grundschule Süd", "Grundschule Nord"], "Grundschule Sued"),
        (["Volkshochschule Hemer"], "VHS Hemer"),
        (["Stadtbibliothek"], "Stadtbücherei"),
        (["Caritasverband Hemer e. V.", "Caritas-Kita"], "Caritas Hemer"),
        (["Lebenshilfe Hemer e. V."], "Lebenshilfe Hemer"),
        (["Ev. Kirchengemeinde", "Kath. Kirchengemeinde"], "Evangelische Kirchengemeinde"),
        (["Kita Regenbogen"], "Kindertagesstätte Regenbogen"),
        (["Kita Regenbogen"], "Regenbogen-Kita"),
        (["Müller-Stiftung"], "Mueller Stiftung"),
        (["Mehrgenerationenhaus"], "MGH"),
        (["Deutsches Rotes Kreuz"], "DRK"),
        (["Familienzentrum Süd", "Familienzentrum Ost"], "FZ Süd"),
    ],
)
def test_a_spelling_of_one_listed_actor_is_read_as_this(read, listed, named):
    opened, names = actors_of(read, listed, named)
    assert names == set(listed)
    (issue,) = opened.issues
    assert (issue.code, issue.value) == ("read-as-actor", named)
    (meant,) = (actor for actor in opened.network.actors if actor.other_names)
    assert meant.other_names == (named,)
    assert meant.id in {
        end for tie in opened.network.cooperations for end in (tie.source, tie.target)
    }


@pytest.mark.parametrize(
    ("listed", "named"),
    [
        (["Grundschule Nord"], "Grundschule Süd"),
        (["Grundschule Nord"], "GS Süd"),
        (["Grundschule Süd", "Gesamtschule Süd"], "GS Süd"),
        (["Grundschule 1"], "Grundschule 2"),
        (["Ev. Kirchengemeinde Hemer"], "Kath. Kirchengemeinde Hemer"),
        (["Caritas"], "Caritas-Kita"),
        (["Stadtbibliothek Hemer"], "Stadtbücherei Iserlohn"),
        (["Stadtbibliothek"], "Stadtbücherei Iserlohn"),
        (["Kita Regenbogen"], "Kita Regenbgoen"),
        (["Kita Regenbogen"], "Kita Regentropfen"),
        (["AWO Ortsverein Hemer", "AWO Kreisverband Hemer"], "AWO"),
        (["DRK Ortsverein Hemer"], "DRK Kreisverband Hemer"),
    ],
)
def test_what_is_only_like_a_listed_actor_is_another_one(read, listed, named):
    opened, names = actors_of(read, listed, named)
    assert names == {*listed, named}
    assert [issue.code for issue in opened.issues] == ["unknown-actor"]


def test_a_proposed_name_is_named_in_the_hint(read):
    opened, _ = actors_of(read, ["Kita Regenbogen"], "Kita Regenbgoen")
    assert dict(opened.issues[0].params)["suggestion"] == "Kita Regenbogen"


def test_without_a_table_of_actors_nothing_is_united(read):
    opened = read({"k.csv": "Von;Nach\nAmt;GS Süd\nAmt;Grundschule Süd\n"})
    assert len(opened.network.actors) == 3
