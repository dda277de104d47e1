"""One source with several states."""

from datetime import date

import pytest

from netmap.errors import SourceError
from netmap.i18n import Language, texts_for
from netmap.readers.containers.csv_files import read_csv
from netmap.readers.files import read_list
from netmap.readers.shapes.proposal import Use
from netmap.readers.waves import assemble_waves
from netmap.settings import DEFAULT_SETTINGS
from tests.yardstick import cost

TIES = """Von;Nach;Enge;Welle
Amt;Bad;1;2021
Amt;Chor;1;2021
Amt;Bad;3;2023
Bad;Dorf;1;2023
"""


@pytest.fixture(name="waves")
def waves_of_texts():
    """Read CSV texts by file name; what became of each wave, by its label."""

    def waves(files: dict[str, str]):
        sheets = [
            read_csv(name, text.encode(), limits=DEFAULT_SETTINGS.limits)
            for name, text in files.items()
        ]
        found = assemble_waves(sheets, settings=DEFAULT_SETTINGS)
        return {wave.label: wave.opened for wave in found}

    return waves


def names(opened):
    return {actor.name for actor in opened.network.actors}


def ties(opened):
    network = opened.network
    return {
        (network.actor_name(tie.source), network.actor_name(tie.target), tie.weight)
        for tie in network.cooperations
    }


def test_every_wave_has_its_rows(waves):
    found = waves({"k.csv": TIES})
    assert list(found) == ["2021", "2023"]
    assert ties(found["2021"]) == {("Amt", "Bad", 1.0), ("Amt", "Chor", 1.0)}
    assert ties(found["2023"]) == {("Amt", "Bad", 3.0), ("Bad", "Dorf", 1.0)}
    assert names(found["2021"]) == {"Amt", "Bad", "Chor"}
    assert names(found["2023"]) == {"Amt", "Bad", "Dorf"}


@pytest.mark.parametrize("heading", ["Welle", "wave", "WAVE", "Stand", "Erhebung", "Welle (Jahr)"])
def test_headings_of_the_column(waves, heading):
    assert list(waves({"k.csv": TIES.replace("Welle", heading)})) == ["2021", "2023"]


def test_no_such_column_no_waves(waves):
    assert waves({"k.csv": TIES.replace("Welle", "Ort")}) == {}


@pytest.mark.parametrize("heading", ["Jahr", "Timestamp", "year"])
def test_a_year_of_cooperations_is_offered_as_waves(waves, heading):
    """It is one if somebody asks for it; else it is told, and all rows are one map."""
    text = TIES.replace("Welle", heading)
    assert waves({"k.csv": text}) == {}
    opened = read_list({"k.csv": text.encode()}, "2021", settings=DEFAULT_SETTINGS)
    assert ties(opened) == {("Amt", "Bad", 1.0), ("Amt", "Chor", 1.0)}
    whole = read_list({"k.csv": text.encode()}, settings=DEFAULT_SETTINGS)
    assert len(whole.network.cooperations) == 4
    assert [(i.code, i.column) for i in whole.issues if i.column] == [("wave-column", heading)]
    (table,) = whole.proposal.tables
    assert [(c.heading, c.purpose) for c in table.columns if c.use is Use.ASKED] == [
        (heading, "wave")
    ]


def test_the_year_of_an_actor_is_no_wave():
    text = "Name;Jahr\nAmt;1990\nKita;2001\n"
    assert read_list({"a.csv": text.encode()}, settings=DEFAULT_SETTINGS).issues == ()


def test_no_waves_of_what_nobody_understands(waves):
    assert waves({"x.csv": "Frage;Welle\nWarum;1"}) == {}


def test_beside_waves_a_stand_is_a_mere_date(waves):
    actors = "Name;Stand\nAmt;3.5.2021\nBad;1.1.2020\nChor;\nDorf;"
    found = waves({"a.csv": actors, "k.csv": TIES})
    assert list(found) == ["2021", "2023"]
    assert found["2021"].network.actors[0].attributes == (("Stand", "3.5.2021"),)


@pytest.mark.parametrize(
    ("labels", "order"),
    [
        (["10", "9", "1"], ["1", "9", "10"]),
        (["3. Mai 2022", "2021-11-05", "1.2.2022"], ["2021-11-05", "1.2.2022", "3. Mai 2022"]),
        (["November 2021", "5.1.2021"], ["5.1.2021", "November 2021"]),
        (["nachher", "2021", "vorher"], ["nachher", "2021", "vorher"]),
    ],
)
def test_waves_are_in_the_order_of_numbers_days_or_the_source(waves, labels, order):
    rows = "\n".join(f"Amt;Bad;{label}" for label in labels)
    assert list(waves({"k.csv": f"Von;Nach;Welle\n{rows}"})) == order


def test_a_map_whose_wave_is_a_day_is_of_that_day(waves):
    about = "Eigenschaft;Wert\nTitel;Hemer\nStand;2020-01-01"
    text = "Von;Nach;Stand\nAmt;Bad;November 2021\nAmt;Chor;1.12.2022"
    found = waves({"Karte.csv": about, "k.csv": text})
    days = [opened.network.as_of for opened in found.values()]
    assert days == [date(2021, 11, 1), date(2022, 12, 1)]
    assert {opened.network.title for opened in found.values()} == {"Hemer"}
    unnamed = waves({"Karte.csv": about, "k.csv": TIES})
    assert unnamed["2021"].network.as_of == date(2020, 1, 1)


def test_spellings_of_a_wave_are_one_wave(waves):
    found = waves({"k.csv": "Von;Nach;Welle\nAmt;Bad;Erste  Welle\nAmt;Chor;ERSTE Welle"})
    assert list(found) == ["Erste Welle"]
    assert len(found["Erste Welle"].network.cooperations) == 2


def test_rows_without_a_wave_belong_to_all(waves):
    found = waves({"k.csv": f"{TIES}Amt;Eck;2;\n"})
    assert all(("Amt", "Eck", 2.0) in ties(opened) for opened in found.values())


def test_actors_with_waves_of_their_own(waves):
    """The same id may stand once in each wave; Chor is there without a cooperation."""
    actors = "Id;Name;Typ;Welle\n1;Amt;Amt;1\n2;Bad;;1\n1;Amt;Behörde;2\n2;Bad;;2\n3;Chor;;2\n"
    found = waves({"a.csv": actors, "k.csv": "Von;Nach;Welle\n1;2;1\n"})
    assert [issue for opened in found.values() for issue in opened.issues] == []
    assert [opened.network.actor_by_id["1"].type for opened in found.values()] == ["Amt", "Behörde"]
    assert [names(opened) for opened in found.values()] == [{"Amt", "Bad"}, {"Amt", "Bad", "Chor"}]
    assert [len(opened.network.cooperations) for opened in found.values()] == [1, 0]


def test_actors_without_waves_are_there_while_they_work_with_somebody(waves):
    """Chor is there in 2021 only, Dorf in 2023 only; Eck never works with anybody."""
    files = {
        "a.csv": "Id;Name;Kontakt\n1;Amt;\n2;Bad;\n3;Chor;Frau C\n4;Dorf;Herr D\n5;Eck;Frau E",
        "k.csv": TIES,
        "Teilnahmen.csv": "Akteur;Treffen\nChor;Auftakt\nDorf;Auftakt\nEck;Auftakt",
        "Angebote.csv": "Akteur;Angebot\nChor;Noten\nDorf;Linde",
    }
    found = waves(files)
    assert names(found["2021"]) == {"Amt", "Bad", "Chor", "Eck"}
    assert names(found["2023"]) == {"Amt", "Bad", "Dorf", "Eck"}
    then = found["2021"]
    assert [entry.actor for entry in then.network.attendances] == ["3", "5"]
    assert [offer.actor for offer in then.network.offers] == ["3"]
    assert [person.actor for person in then.contacts] == ["3", "5"]


def test_rows_that_do_not_fit_are_reported_in_every_wave(waves):
    """A separator too many shifts the wave of its row: nobody knows where it belongs."""
    found = waves({"k.csv": f"{TIES}Amt;;Bad;1;2021\n"})
    assert list(found) == ["2021", "2023"]
    for opened in found.values():
        assert ("too-many-cells", 6) in [(issue.code, issue.row) for issue in opened.issues]
        assert {"Amt", "Bad"} <= names(opened)


def test_what_is_wrong_in_one_wave_is_told_there_alone(waves):
    found = waves({"k.csv": f"{TIES}Amt;Fest;-1;2023\n"})
    assert [opened.ok for opened in found.values()] == [True, True]
    wrong = {
        label: [(issue.code, issue.row) for issue in opened.issues if issue.row]
        for label, opened in found.items()
    }
    assert wrong == {"2021": [], "2023": [("invalid-weight", 6)]}
    assert ("Amt", "Fest", 1.0) in ties(found["2023"])


@pytest.mark.slow
def test_a_column_with_something_else_in_every_row_is_refused_at_once(waves):
    rows = "\n".join(f"Amt;Bad;{number}" for number in range(20_000))

    def refuse():
        with pytest.raises(SourceError) as refused:
            waves({"k.csv": f"Von;Nach;Stand\n{rows}"})
        assert refused.value.key == "error-too-many-waves"
        for language in Language:
            assert "100" in texts_for(language).error(refused.value)

    assert cost(refuse) < 10


def test_a_row_one_cell_short_has_no_wave(waves):
    found = waves({"Kooperationen.csv": f"{TIES}Chor;Dorf;2\n"})
    # a row without a wave belongs to each of them
    assert list(found) == ["2021", "2023"]
    assert all({"Chor", "Dorf"} <= names(opened) for opened in found.values())
